/*
 * `tsx stories/screenshot.ts`: the picture in README.md, the demo page of a blog as a reader sees it.
 * Needs `npm run build` first.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fromRoot } from '../test/build/files.js';
import { openBrowser, openPage } from '../test/support/page.js';
import { serve } from '../test/support/serve.js';
import { pixelsOf } from './pixels.js';
import { indexedPng } from './png.js';

const size = { width: 1200, height: 760 };
/** CSS px of the page's own text above the timeline. */
const above = 64;
/** Bytes; it is loaded with every look at the README. */
const most = 150_000;

const folder = fromRoot('dist/site/');
const file = fromRoot('stories/screenshot.png');
if (!existsSync(`${folder}blog.html`)) throw new Error(`${folder}: not built; run \`npm run build\``);

const site = await serve({ folders: { '/': folder } });
const browser = await openBrowser();
try {
  const { page, complaints } = await openPage(browser);
  await page.setViewport(size);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.goto(`${site.origin}/blog.html`);
  await page.waitForFunction(() => {
    const labels = document
      .querySelector('history-timeline')
      ?.shadowRoot?.querySelectorAll('.vis-item .label');
    return (labels?.length ?? 0) > 0;
  });
  await page.evaluate((space) => {
    const top = document.querySelector('history-timeline')?.getBoundingClientRect().top ?? 0;
    scrollTo(0, scrollY + top - space);
  }, above);
  await page.waitForNetworkIdle({ idleTime: 500 });
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  const png = await page.screenshot({ encoding: 'base64' });
  const picture = indexedPng(size.width, size.height, await pixelsOf(page, png));
  if (picture.length > most) throw new Error(`${file}: too large (got ${picture.length} B); at most ${most}`);
  writeFileSync(file, picture);
  console.log(`${file}: ${picture.length} B`);
} finally {
  await browser.close();
  await site.close();
}
