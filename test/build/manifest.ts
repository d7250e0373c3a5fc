/*
 * `stories/custom-elements.json`: what the docblocks say of each element, for stories, docs and editors.
 * `--check` writes nothing and fails where the committed file differs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type {
  ClassDeclaration,
  CustomElement,
  Declaration,
  Module,
  Package,
} from 'custom-elements-manifest/schema.d.ts';
import { analyze } from './analyze.js';
import { filesUnder, fromRoot } from './files.js';

export const manifestFile = fromRoot('stories/custom-elements.json');

export type ElementDeclaration = ClassDeclaration & CustomElement;

export const isElement = (declaration: Declaration): declaration is ElementDeclaration =>
  declaration.kind === 'class' && 'customElement' in declaration && declaration.customElement === true;

/** The elements of a manifest, each with the module it stands in. */
export function elementsOf(manifest: Package): { path: string; element: ElementDeclaration }[] {
  return manifest.modules.flatMap(({ path, declarations }) =>
    (declarations ?? []).filter(isElement).map((element) => ({ path, element })),
  );
}

/** `src/elements/history-event/history-event.ts` holds `<history-event>`: the file's name is the tag. */
const tagOf = (path: string): string | undefined => /^src\/elements\/([\w-]+)\/\1\.ts$/.exec(path)?.[1];

const isPublic = (member: { name: string; privacy?: string; inheritedFrom?: { name?: string } }): boolean =>
  (member.privacy ?? 'public') === 'public' && !/^[#_]/.test(member.name);

/** Leaves what a host may use: no private or protected member, none of the class itself. */
function strip(element: ElementDeclaration): void {
  element.members = (element.members ?? []).filter((member) => isPublic(member) && member.static !== true);
  // what the analyzer read off a `dispatchEvent` has no name, or that of a variable; the docblock gives it
  element.events = (element.events ?? []).filter(({ description }) => description !== undefined);
  const names = new Set(element.members.map((member) => member.name));
  element.attributes = (element.attributes ?? []).filter(
    (attribute) => attribute.fieldName === undefined || names.has(attribute.fieldName),
  );
}

/** The first paragraph is the summary, with or without a tag that says so. */
function splitSummary(element: ElementDeclaration): void {
  const text = [element.summary, element.description].filter(Boolean).join('\n\n');
  const [summary = '', ...rest] = text.split(/\n\s*\n/);
  element.summary = summary.replaceAll(/\s+/g, ' ').trim();
  element.description = rest.join('\n\n');
}

function settle(module: Module): boolean {
  const tag = tagOf(module.path);
  if (tag === undefined) return module.path.startsWith('src/events/') && !module.path.endsWith('/index.ts');
  for (const element of (module.declarations ?? []).filter(isElement)) {
    element.tagName = tag;
    splitSummary(element);
    strip(element);
  }
  // tags are given out in one place, and hosts ask the manifest which
  for (const { name } of (module.declarations ?? []).filter(isElement)) {
    module.exports = (module.exports ?? []).filter((entry) => entry.kind === 'js');
    module.exports.push({
      kind: 'custom-element-definition',
      name: tag,
      declaration: { name, module: 'src/define.ts' },
    });
  }
  return true;
}

export async function manifest(): Promise<Package> {
  const paths = ['src/elements', 'src/events']
    .flatMap((folder) => filesUnder(folder))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.styles.ts'));
  const made = await analyze(paths);
  made.modules = made.modules.filter(settle);
  return made;
}

/** As it is committed: what prettier makes of it, so that the format check and this agree. */
export async function manifestText(): Promise<string> {
  const prettier = await import('prettier');
  const options = (await prettier.resolveConfig(manifestFile)) ?? {};
  return prettier.format(JSON.stringify(await manifest()), { ...options, parser: 'json' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await manifestText();
  if (!process.argv.includes('--check')) writeFileSync(manifestFile, text);
  else if (readFileSync(manifestFile, 'utf8') !== text) {
    console.error(
      'stories/custom-elements.json: differs from the docblocks; run `npm run manifest`, commit it',
    );
    process.exit(1);
  }
}
