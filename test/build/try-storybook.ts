/* Opens every page of the built Storybook: a bundler may drop what the dev server kept. */
import { existsSync, readFileSync } from 'node:fs';
import { openBrowser, openPage } from '../support/page.js';
import { serve } from '../support/serve.js';
import { fromRoot } from './files.js';

interface Index {
  readonly entries: Readonly<Record<string, { readonly id: string; readonly type: 'story' | 'docs' }>>;
}

const folder = fromRoot('dist/storybook/');
if (!existsSync(`${folder}iframe.html`))
  throw new Error(`${folder}: not built; run \`npm run storybook:build\``);
const index: Index = JSON.parse(readFileSync(`${folder}index.json`, 'utf8'));
const site = await serve({ folders: { '/': folder } });
const browser = await openBrowser();
const wrong: string[] = [];
const entries = Object.values(index.entries);
for (const { id, type } of entries) {
  const { page, complaints, requests } = await openPage(browser);
  const address = `${site.origin}/iframe.html?viewMode=${type}&id=${id}`;
  try {
    await page.goto(address);
    const root = type === 'story' ? '#storybook-root > *' : '#storybook-docs h1';
    await page.waitForSelector(root, { timeout: 10_000 });
    await page.waitForNetworkIdle({ idleTime: 200 });
    const dead = await page.$$eval(':not(:defined)', (elements) =>
      elements.map(({ localName }) => localName),
    );
    if (dead.length > 0) complaints.push(`not registered: ${[...new Set(dead)].join(', ')}`);
  } catch (error) {
    complaints.push(String(error));
  }
  const foreign = requests.filter((request) => /^https?:/.test(request) && !request.startsWith(site.origin));
  wrong.push(
    ...[...complaints, ...foreign.map((request) => `asks ${request}`)].map((text) => `${id}: ${text}`),
  );
  await page.close();
}
await browser.close();
await site.close();
console.log(wrong.length === 0 ? `${entries.length} pages of Storybook, no complaint` : wrong.join('\n'));
process.exit(wrong.length === 0 ? 0 : 1);
