/* `dist/site/`: the demo pages with their data and the built script, a folder that any server can hold. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesUnder, fromRoot } from './files.js';

export function copyTo(target: string, path: string): void {
  mkdirSync(dirname(target), { recursive: true });
  cpSync(fromRoot(path), target);
}

/** Scripts that draw or check the data stay at home. */
const isServed = (path: string): boolean => !/\.(ts|mjs|md)$/.test(path);

/** Real events by the thousand, which lie beside the project and not in it: a page tells of them where they are. */
function addWikidata(site: string): void {
  const source = fromRoot('../shared/data/wikidata-events.json');
  const there = existsSync(source);
  if (there) {
    const events: unknown = JSON.parse(readFileSync(source, 'utf8'));
    const history = { id: 'wikidata-events', title: 'Events of five thousand years', lang: 'en', events };
    writeFileSync(join(site, 'data/wikidata-events.json'), JSON.stringify(history));
  }
  const page = join(site, 'scale.html');
  const part = /<!-- where wikidata-events\.json -->([^]*?)<!-- end -->/;
  writeFileSync(page, readFileSync(page, 'utf8').replace(part, there ? '$1' : ''));
}

/** Pages name `history-timeline/history-timeline.js` and `data/…`, relative to themselves. */
export function makeSite(dist: string): void {
  const site = join(dist, 'site');
  mkdirSync(site, { recursive: true });
  const pages = 'stories/site';
  for (const path of filesUnder(pages)) copyTo(join(site, path.slice(pages.length + 1)), path);
  for (const path of filesUnder('data').filter(isServed)) copyTo(join(site, path), path);
  addWikidata(site);
  const library = join(site, 'history-timeline');
  for (const entry of readdirSync(dist)) {
    const isScript =
      entry.endsWith('.js') || ['chunks', 'themes', 'THIRD-PARTY-LICENCES.txt'].includes(entry);
    if (isScript && existsSync(join(dist, entry))) {
      cpSync(join(dist, entry), join(library, entry), { recursive: true });
    }
  }
}
