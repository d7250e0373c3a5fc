/* `dist/site/`: the demo pages with their data and the built script, a folder that any server can hold. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build as viteBuild, type Plugin } from 'vite';
import { sitePages } from '../../stories/site/pages/pages.js';
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

/** The pages of the histories come out of the build with the style sheet and the script that they share. */
const pagesPlugin: Plugin = {
  name: 'site-pages',
  async generateBundle() {
    for (const [fileName, source] of await sitePages()) this.emitFile({ type: 'asset', fileName, source });
  },
};

/** The histories' own site: a folder a page, in every language. */
async function makePages(site: string): Promise<void> {
  await viteBuild({
    configFile: false,
    root: fromRoot('stories/site/pages'),
    logLevel: 'warn',
    plugins: [pagesPlugin],
    build: {
      outDir: site,
      emptyOutDir: false,
      reportCompressedSize: false,
      cssCodeSplit: false,
      target: ['chrome131', 'firefox133', 'safari18'],
      rolldownOptions: {
        input: fromRoot('stories/site/pages/site.ts'),
        checks: { pluginTimings: false },
        output: { format: 'iife', entryFileNames: 'site.js', assetFileNames: 'site[extname]' },
      },
    },
  });
}

/** Pages name `history-timeline/history-timeline.js` and `data/…`, relative to themselves. */
export async function makeSite(dist: string): Promise<void> {
  const site = join(dist, 'site');
  mkdirSync(site, { recursive: true });
  const pages = 'stories/site';
  const copied = filesUnder(pages).filter((path) => !path.startsWith(`${pages}/pages/`) && isServed(path));
  for (const path of copied) copyTo(join(site, path.slice(pages.length + 1)), path);
  await makePages(site);
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
