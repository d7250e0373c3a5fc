/* `dist/site/`: the demo pages with their data and the built script, a folder that any server can hold. */
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesUnder, fromRoot } from './files.js';

export function copyTo(target: string, path: string): void {
  mkdirSync(dirname(target), { recursive: true });
  cpSync(fromRoot(path), target);
}

/** Scripts that draw or check the data stay at home. */
const isServed = (path: string): boolean => !/\.(ts|mjs|md)$/.test(path);

/** Pages name `history-timeline/history-timeline.js` and `data/…`, relative to themselves. */
export function makeSite(dist: string): void {
  const site = join(dist, 'site');
  mkdirSync(site, { recursive: true });
  const pages = 'stories/site';
  for (const path of filesUnder(pages)) copyTo(join(site, path.slice(pages.length + 1)), path);
  for (const path of filesUnder('data').filter(isServed)) copyTo(join(site, path), path);
  const library = join(site, 'history-timeline');
  for (const entry of readdirSync(dist)) {
    const isScript =
      entry.endsWith('.js') || ['chunks', 'themes', 'THIRD-PARTY-LICENCES.txt'].includes(entry);
    if (isScript && existsSync(join(dist, entry))) {
      cpSync(join(dist, entry), join(library, entry), { recursive: true });
    }
  }
}
