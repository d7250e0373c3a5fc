/*
 * What a host may style, fill and listen to is what the docblocks say, no more and no less;
 * and the committed manifest is what the docblocks give.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, it } from 'node:test';
import { filesUnder, fromRoot } from './build/files.js';
import { elementsOf, manifest, manifestFile, manifestText } from './build/manifest.js';

const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1');

const sources = new Map(
  filesUnder('src')
    .filter((path) => path.endsWith('.ts'))
    .map((path) => [path, withoutComments(readFileSync(fromRoot(path), 'utf8'))]),
);

/** The file and all it imports, lazily too, but not what other elements are made of. */
function reach(path: string, folder: string, found = new Set<string>()): ReadonlySet<string> {
  const foreign =
    path.startsWith('src/elements/') && !path.startsWith(folder) && /\/([\w-]+)\/\1\.ts$/.test(path);
  if (found.has(path) || !sources.has(path) || foreign) return found;
  found.add(path);
  for (const [, to = ''] of (sources.get(path) ?? '').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
    reach(
      normalize(join(dirname(path), to))
        .replaceAll('\\', '/')
        .replace(/\.js$/, '.ts'),
      folder,
      found,
    );
  }
  return found;
}

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** Part names that can be read off: literals, and the literals inside an expression. */
function partsIn(text: string): Set<string> {
  const written = [
    ...matches(text, /\spart="([^"]*)"/g),
    ...matches(text, /setAttribute\('part', '([^']*)'\)/g),
    ...matches(text, /\spart=\$\{([^}]*)\}/g).flatMap((expression) => matches(expression, /'([^']*)'/g)),
    // `exportparts="date, title: story-title"` gives the names after the colon
    ...matches(text, /\sexportparts="([^"]*)"/g).flatMap((list) =>
      list.split(',').map((entry) => entry.split(':').at(-1) ?? ''),
    ),
  ];
  const names = written.flatMap((value) => value.replaceAll(/\$\{[^}]*\}/g, ' ').split(/\s+/));
  return new Set(names.filter(Boolean));
}

/** `--history-lane-${n}` counts as every name that begins so. */
const propertiesIn = (text: string): Set<string> =>
  new Set(matches(text, /(--history-[\w-]*)/g).filter((name) => name !== '--history-'));

const covers = (used: Iterable<string>, name: string): boolean =>
  [...used].some((entry) => entry === name || (entry.endsWith('-') && name.startsWith(entry)));

/** The events that are made: `new HistoryLoadEvent(…)`, `new CustomEvent('history-…')`. */
function eventsIn(text: string): Set<string> {
  const classes = matches(text, /new (History\w+)Event\b/g).map((name) =>
    name.replaceAll(/([a-z])([A-Z])/g, '$1-$2').toLowerCase(),
  );
  return new Set([...classes, ...matches(text, /new (?:Custom)?Event\('(history-[\w-]+)'/g)]);
}

const names = (entries: readonly { readonly name: string }[] | undefined): string[] =>
  (entries ?? []).map((entry) => entry.name);

const made = await manifest();

for (const { path, element } of elementsOf(made)) {
  const folder = `${dirname(path)}/`;
  const files = [...reach(path, folder)];
  const textOf = (paths: readonly string[]): string =>
    paths.map((file) => sources.get(file) ?? '').join('\n');
  const own = textOf(files.filter((file) => file.startsWith(folder)));
  /** With what several elements are made of. */
  const shared = textOf(
    files.filter((file) => file.startsWith(folder) || /^src\/elements\/(story\/)?[^/]+$/.test(file)),
  );
  const all = textOf(files);

  describe(`docs of <${element.tagName ?? path}>`, () => {
    it('has a summary', () => assert.ok((element.summary ?? '').length > 20));

    it('parts', () => {
      const documented = names(element.cssParts);
      const used = partsIn(own);
      assert.deepEqual(
        [...used].filter((name) => !documented.includes(name)),
        [],
        'used, not documented',
      );
      const unused = documented.filter(
        (name) => !partsIn(shared).has(name) && !new RegExp(`['"\\s]${name}['"\\s]`).test(shared),
      );
      assert.deepEqual(unused, [], 'documented, not used');
    });

    it('custom properties', () => {
      const documented = names(element.cssProperties);
      assert.deepEqual(
        [...propertiesIn(own)].filter((name) => !covers(documented, name)),
        [],
        'not documented',
      );
      const used = propertiesIn(all);
      assert.deepEqual(
        documented.filter((name) => !covers(used, name)),
        [],
        'documented, not used',
      );
    });

    it('slots', () => {
      const used = new Set(
        matches(own, /<slot([^>]*)>/g).map((attributes) => /name="([^"]*)"/.exec(attributes)?.[1] ?? ''),
      );
      const documented = element.slots ?? [];
      const said = documented.map((slot) => `\`${slot.name}\` ${slot.description ?? ''}`).join(' ');
      const missing = [...used].filter((name) => !new RegExp(`[\`"]${name}[\`"]`).test(said));
      assert.deepEqual(missing, [], 'used, not documented');
      // the default slot may be dealt out by hand
      const unused = documented.filter((slot) => slot.name !== '' && !used.has(slot.name));
      assert.deepEqual(names(unused), [], 'documented, not used');
    });

    it('events', () => {
      assert.deepEqual(names(element.events).sort(), [...eventsIn(all)].sort());
    });

    it('members and attributes say what they are', () => {
      const silent = [...(element.members ?? []), ...(element.attributes ?? [])].filter(
        (member) => (member.description ?? '') === '' && !('inheritedFrom' in member),
      );
      assert.deepEqual(names(silent), []);
    });
  });
}

describe('docs', () => {
  it('know every custom property of the source', () => {
    const documented = elementsOf(made).flatMap(({ element }) => names(element.cssProperties));
    const used = propertiesIn([...sources.values()].join('\n'));
    const known = (name: string): boolean =>
      documented.some((entry) => entry === name || (name.endsWith('-') && entry.startsWith(name)));
    assert.deepEqual(
      [...used].filter((name) => !known(name)),
      [],
    );
  });

  it('are what stories/custom-elements.json holds', async () => {
    const committed = readFileSync(manifestFile, 'utf8');
    assert.ok(committed === (await manifestText()), 'run `npm run manifest` and commit the file');
  });
});
