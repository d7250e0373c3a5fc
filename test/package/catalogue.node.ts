/* The built elements of a catalogue in a whole page: strict headers, one download, no request that nobody named. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { ensureBuilt } from '../build/build.js';
import { fromRoot } from '../build/files.js';
import { openBrowser, openPage } from '../support/page.js';
import { serve, type Site } from '../support/serve.js';

const strict = [
  "default-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html history-timeline',
].join('; ');

const body = `
  <h1>A host</h1>
  <history-news for="histories" remember></history-news>
  <history-catalog id="histories" src="/data/catalog.json"></history-catalog>
  <history-support src="/data/catalog.json"></history-support>`;

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title>
  <script type="module" src="/lib/history-timeline.js"></script></head><body>${body}</body></html>`;

describe('a page with a catalogue', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    await ensureBuilt();
    browser = await openBrowser();
    site = await serve({
      folders: { '/lib/': fromRoot('dist'), '/data/': fromRoot('data') },
      texts: { '/index.html': page },
      headers: { 'content-security-policy': strict },
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('works under a strict policy, with one download, asking nobody else', async () => {
    const watched = await openPage(browser);
    await watched.page.goto(`${site.origin}/index.html`);
    await watched.page.waitForFunction(() =>
      [
        ['history-catalog', 'card'],
        ['history-news', 'item'],
        ['history-support', 'way'],
      ].every(([tag = '', part]) =>
        document.querySelector(tag)?.shadowRoot?.querySelector(`[part="${part}"]`),
      ),
    );
    const width = await watched.page.evaluate(
      () =>
        document
          .querySelector('history-catalog')
          ?.shadowRoot?.querySelector('[part="span-bar"]')
          ?.getBoundingClientRect().width,
    );
    // the place of a bar is set by script: a policy that forbids style attributes leaves it
    assert.ok(width !== undefined && width > 20 && width < 400, String(width));
    assert.deepEqual(watched.complaints, []);
    assert.equal(watched.requests.filter((url) => url.endsWith('catalog.json')).length, 1);
    const foreign = watched.requests.filter(
      (url) => !url.startsWith(site.origin) && !url.startsWith('data:'),
    );
    assert.deepEqual(foreign, []);
    const histories = watched.requests.filter((url) => url.endsWith('/georgia.json'));
    assert.deepEqual(histories, [], 'a catalogue tells of histories without fetching them');
    assert.equal(await watched.page.evaluate(() => localStorage.length), 1);
    await watched.page.close();
  });

  it('fits a phone without a bar to scroll sideways', async () => {
    const watched = await openPage(browser);
    for (const width of [300, 375, 768]) {
      await watched.page.setViewport({ width, height: 700 });
      await watched.page.goto(`${site.origin}/index.html`);
      await watched.page.waitForFunction(
        () =>
          document.querySelector('history-support')?.shadowRoot?.querySelector('[part="way"]') ?? undefined,
      );
      assert.ok(
        await watched.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        `${width}`,
      );
    }
    await watched.page.close();
  });
});
