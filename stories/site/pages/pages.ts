/*
 * The site as files: every page in every language, the catalogue as each language links to it, the sitemap.
 * Knows: what pages there are. Must not know how any of them looks.
 */
import { readFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { readCatalogue } from '../../../src/history/index.js';
import { atomFeed } from '../../../test/build/feed.js';
import { fromRoot } from '../../../test/build/files.js';
import { eventPage } from './event-page.js';
import { absolute, framed, origin, within, type Page } from './frame.js';
import { hasPage, historyPage } from './history-page.js';
import { homePage } from './home.js';
import { readHistories, speechIn } from './told.js';
import { words } from './words.js';

/** Comments for taking a page up in the browser, which no element of these pages needs. */
const marks = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g;

const written = async (page: Page): Promise<string> =>
  (await collectResult(render(framed(page)))).replace(marks, '').replaceAll(/^\s*\n/gm, '');

async function* allPages(): AsyncGenerator<Page> {
  const histories = readHistories();
  for (const lang of Object.keys(words)) {
    const speech = await speechIn(lang);
    yield homePage(histories, speech);
    for (const told of histories) {
      yield historyPage(told, speech);
      for (const event of told.history.events) {
        if (hasPage(speech, event, told.history)) yield eventPage(event, told, speech);
      }
    }
  }
}

const sitemap = (pages: readonly Page[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.map(({ path }) => `  <url><loc>${absolute(path)}</loc></url>`).join('\n')}
</urlset>
`;

/** Fields of a catalogue that hold addresses, relative to `data/`. */
const addresses: ReadonlySet<string> = new Set(['src', 'href']);

/** The catalogue at the root of a language's pages, leading to the histories in that language. */
function catalogueIn(lang: string, text: string): string {
  const up = lang === 'en' ? '' : '../';
  const rebase = (address: string): string => {
    const root = 'http://site/';
    const url = new URL(address, `${root}data/`);
    if (!url.href.startsWith(root)) return address;
    const path = url.href.slice(root.length);
    return path.startsWith('history/') || path === '' ? path || './' : `${up}${path}`;
  };
  const catalogue: unknown = JSON.parse(text, (key, value: unknown) =>
    addresses.has(key) && typeof value === 'string' ? rebase(value) : value,
  );
  return JSON.stringify(Object.assign(Object(catalogue), { $schema: `${up}data/catalog.schema.json` }));
}

/** The news as a feed, from the same catalogue. */
function feed(text: string): string {
  const input: unknown = JSON.parse(text);
  const { catalogue } = readCatalogue(input, { baseUrl: absolute('data/catalog.json') });
  return atomFeed(catalogue, { baseUrl: origin, self: absolute('feed.xml'), lang: 'en' });
}

/** What the site consists of beside what it copies: names from its root, and texts. */
export async function sitePages(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const pages: Page[] = [];
  for await (const page of allPages()) {
    pages.push(page);
    files.set(`${page.path}index.html`, await written(page));
  }
  const catalogue = readFileSync(fromRoot('data/catalog.json'), 'utf8');
  for (const lang of Object.keys(words))
    files.set(within(lang, 'catalog.json'), catalogueIn(lang, catalogue));
  files.set('feed.xml', feed(catalogue));
  files.set('sitemap.xml', sitemap(pages));
  files.set('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${absolute('sitemap.xml')}\n`);
  return files;
}
