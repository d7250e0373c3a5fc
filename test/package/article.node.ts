/* The built article in a whole page, beside its timeline: strict headers, one download, phone, paper, no stolen scroll. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { ensureBuilt } from '../build/build.js';
import { fromRoot } from '../build/files.js';
import { openBrowser, openPage, type WatchedPage } from '../support/page.js';
import { serve, type Site } from '../support/serve.js';

const strict = [
  "default-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html history-timeline',
].join('; ');

const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title>
  <meta name="viewport" content="width=device-width">
  <script type="module" src="/lib/history-timeline.js"></script></head>`;

const pages = {
  '/index.html': `${head}<body><h1>A host</h1>
    <history-timeline id="line" src="/data/peoples-republic-of-china.json"></history-timeline>
    <history-article for="line"></history-article></body></html>`,
  '/alone.html': `${head}<body><h1>A host</h1>
    <history-article src="/data/peoples-republic-of-china.json"></history-article></body></html>`,
};

const told = async (page: Page): Promise<void> => {
  await page.waitForFunction(() =>
    Boolean(document.querySelector('history-article')?.shadowRoot?.querySelector('[part~="event"]')),
  );
};

/** The id of the event whose entry in the contents is marked. */
const current = (page: Page): Promise<string | undefined> =>
  page.evaluate(
    () =>
      document
        .querySelector('history-article')
        ?.shadowRoot?.querySelector('[aria-current]')
        ?.getAttribute('href')
        ?.slice(1) ?? undefined,
  );

describe('a page with an article', () => {
  let browser: Browser;
  let site: Site;
  const open = async (path: string): Promise<WatchedPage> => {
    const watched = await openPage(browser);
    await watched.page.goto(`${site.origin}${path}`);
    await told(watched.page);
    return watched;
  };

  before(async () => {
    await ensureBuilt();
    browser = await openBrowser();
    site = await serve({
      folders: { '/lib/': fromRoot('dist'), '/data/': fromRoot('data') },
      texts: pages,
      headers: { 'content-security-policy': strict },
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('works under a strict policy beside its timeline, with one download, asking nobody else', async () => {
    const { page, complaints, requests } = await open('/index.html');
    assert.equal(requests.filter((url) => url.endsWith('china.json')).length, 1);
    const foreign = requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:'));
    assert.deepEqual(foreign, []);
    assert.deepEqual(complaints, []);
    assert.equal(await page.evaluate(() => scrollY), 0, 'it takes its place without moving the page');
    await page.close();
  });

  it('keeps in view what Tab has come to, when what stands above it is laid out later', async () => {
    const { page, complaints } = await open('/alone.html');
    const link = await page.waitForSelector('history-article >>> #event-3 .address');
    assert.ok(link);
    // into the text first, the way a reader does, so that the next press is the one that is looked at
    await page.evaluate(() => {
      document.documentElement.style.overflowAnchor = 'none';
      const before = document.querySelector('history-article')?.shadowRoot?.querySelectorAll('a.address')[2];
      if (before instanceof HTMLElement) before.focus();
    });
    await page.evaluate(() => {
      // the moment after the browser has scrolled to it: an event further up turns out to be a screen taller
      const shadow = document.querySelector('history-article')?.shadowRoot;
      shadow?.addEventListener(
        'focusin',
        () => shadow.querySelector<HTMLElement>('#event-0')?.style.setProperty('padding-block-end', '1200px'),
        { once: true },
      );
    });
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => {
      const focused = document.querySelector('history-article')?.shadowRoot?.activeElement;
      const { top = -1, bottom = 0 } = focused?.getBoundingClientRect() ?? {};
      const grown = document.querySelector('history-article')?.shadowRoot?.querySelector('#event-0');
      return (grown?.clientHeight ?? 0) > 1200 && bottom > 0 && top < innerHeight;
    });
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('opens at the event that the address names', async () => {
    const { page, complaints } = await open('/alone.html#third-front');
    await page.waitForFunction(() => scrollY > 1000);
    await page.waitForFunction(() => {
      const shadow = document.querySelector('history-article')?.shadowRoot;
      const entry = shadow?.querySelector('[aria-current]');
      return entry?.getAttribute('href') === '#third-front';
    });
    const topOfTitle = (): Promise<number> =>
      page.evaluate(() => {
        const shadow = document.querySelector('history-article')?.shadowRoot;
        const title = [...(shadow?.querySelectorAll('[part="event-title"]') ?? [])].find(
          ({ textContent }) => textContent.trim() === 'Third Front',
        );
        return title?.getBoundingClientRect().top ?? -1;
      });
    // chapters near by are laid out as they come into sight, and the article makes up for it in the frames after
    let top = await topOfTitle();
    for (let before = NaN; top !== before;) {
      before = top;
      await new Promise((resolve) => void setTimeout(resolve, 300));
      top = await topOfTitle();
    }
    assert.ok(top > 0 && top < 200, String(top));
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('with the real wheel: what is read is selected in the timeline', async () => {
    const { page } = await open('/index.html');
    await page.evaluate(() => {
      document.querySelector('history-article')?.scrollIntoView();
    });
    await page.mouse.move(700, 400);
    await page.mouse.wheel({ deltaY: 3000 });
    await page.waitForFunction(() => {
      const timeline = document.querySelector('history-timeline');
      const selected: unknown = timeline === null ? undefined : Reflect.get(timeline, 'selected');
      return selected !== undefined && selected !== 'founding';
    });
    const selected = await page.evaluate((): unknown =>
      Reflect.get(document.querySelector('history-timeline') ?? {}, 'selected'),
    );
    assert.equal(selected, await current(page));
    await page.close();
  });

  it('fits a phone without a bar to scroll sideways', async () => {
    const watched = await openPage(browser);
    for (const width of [300, 375, 768]) {
      await watched.page.setViewport({ width, height: 700 });
      await watched.page.goto(`${site.origin}/alone.html`);
      await told(watched.page);
      const wide = await watched.page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${wide} px in ${width}`);
    }
    await watched.page.close();
  });

  it('on paper: the contents, no buttons but the numbers of notes', async () => {
    const { page } = await open('/alone.html');
    await page.emulateMediaType('print');
    const seen = await page.evaluate(() => {
      const shadow = document.querySelector('history-article')?.shadowRoot;
      const visible = [...(shadow?.querySelectorAll('button, .address') ?? [])].filter(
        (element) => element.getClientRects().length > 0,
      );
      return {
        entries: shadow?.querySelector('.entries-box')?.getClientRects().length ?? 0,
        others: visible
          .filter((element) => !element.classList.contains('ref'))
          .map(({ className }) => className),
      };
    });
    assert.equal(seen.entries > 0, true);
    assert.deepEqual(seen.others, []);
    await page.close();
  });
});
