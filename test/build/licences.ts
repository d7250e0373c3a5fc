/* The licences of what the script build holds, read from the bundle itself, so that none is forgotten. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from './files.js';

/** The packages that these modules come from, sorted. Ids are paths, as the bundler gives them. */
export function packagesOf(moduleIds: Iterable<string>): string[] {
  const names = new Set<string>();
  for (const id of moduleIds) {
    const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];
    if (name !== undefined && !name.startsWith('.')) names.add(name);
  }
  return [...names].sort();
}

interface PackageFacts {
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
}

/** Of a choice of licences one is enough: MIT, where it is offered. */
function licenceText(folder: string): string {
  const files = readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file));
  const file = files.find((name) => /mit/i.test(name)) ?? files[0];
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
}

export function licences(names: readonly string[]): string {
  return names
    .map((name) => {
      const folder = fromRoot(`node_modules/${name}`);
      if (!existsSync(folder)) throw new Error(`${folder}: not installed, so its licence cannot be read`);
      const facts: PackageFacts = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const head = `${name} ${facts.version} (${facts.license ?? 'licence below'})`;
      return [head, facts.homepage, licenceText(folder)].filter(Boolean).join('\n\n');
    })
    .join(`\n\n${'-'.repeat(72)}\n\n`)
    .concat('\n');
}
