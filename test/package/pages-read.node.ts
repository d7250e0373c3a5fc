/* The histories' site as it is read: three languages, two widths, by keyboard, on paper, and by axe. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { ensureBuilt } from '../build/build.js';
import { fromRoot } from '../build/files.js';
import { openBrowser, openPage } from '../support/page.js';
import { serve, type Site } from '../support/serve.js';

const languages = ['en', 'zh', 'fa'] as const;
const widths = [1200, 375] as const;

const inLanguage = (lang: string, path: string): string =>
  `${lang === 'en' ? '' : `${lang}/`}${path}index.html`;

/** An event that has a page in the language. */
const eventIn = {
  en: 'georgia/battle-of-didgori',
  zh: 'peoples-republic-of-china/founding',
  fa: 'afghanistan/ahmad-shah-durrani',
};

interface Stop {
  readonly name: string;
  /** Has a size, and lies in the window. */
  readonly visible: boolean;
  /** Something shows where the focus is. */
  readonly marked: boolean;
}

/** What has the focus, through shadow roots; undefined on the page itself. */
const stop = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    let at: Element | null = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (at === null || at === document.body || at === document.documentElement) return undefined;
    const box = at.getBoundingClientRect();
    const visible =
      box.width > 0 &&
      box.height > 0 &&
      box.bottom > 0 &&
      box.top < innerHeight &&
      box.right > 0 &&
      box.left < innerWidth;
    const { outlineStyle, boxShadow } = getComputedStyle(at);
    const around = at.parentElement ? getComputedStyle(at.parentElement).outlineStyle : 'none';
    const marked = outlineStyle !== 'none' || boxShadow !== 'none' || around !== 'none';
    const name = `${at.localName}.${at.className} “${(at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 40)}”`;
    return { name, visible, marked };
  });

/** Every stop of the Tab key, from the top of the page until it is left. */
async function walk(page: Page, most = 2000): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    let now = await stop(page);
    // what is laid out only as the focus comes to it is brought into view when that is done
    for (let look = 0; look < 10 && now?.visible === false; look += 1) {
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      now = await stop(page);
    }
    if (now === undefined) return stops;
    stops.push(now);
  }
  throw new Error(`no way out after ${most} presses of Tab: ${stops.at(-1)?.name}`);
}

describe('reading the site', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    await ensureBuilt();
    [browser, site] = await Promise.all([openBrowser(), serve({ folders: { '/': fromRoot('dist/site/') } })]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const lang of languages) {
    const paths = ['', 'history/georgia/', `history/${eventIn[lang]}/`];
    for (const width of widths) {
      for (const path of paths) {
        it(`/${path} in ${lang} at ${width} px: nothing to complain of, nothing out of the window, every stop in sight`, async () => {
          const { page, complaints, requests } = await openPage(browser);
          await page.setViewport({ width, height: 900 });
          await page.goto(`${site.origin}/${inLanguage(lang, path)}`, { waitUntil: 'networkidle0' });
          assert.deepEqual(complaints, []);
          assert.deepEqual(
            requests.filter((address) => !address.startsWith(site.origin) && !/^(data|blob):/.test(address)),
            [],
          );
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(over <= 0, `${over} px too wide`);
          const stops = await walk(page);
          assert.ok(stops.length > 5, `${stops.length} stops`);
          assert.deepEqual(
            stops.filter(({ visible, marked }) => !visible || !marked),
            [],
          );
          await page.close();
        });
      }
    }

    it(`axe has nothing to say of ${lang}`, async () => {
      for (const path of paths) {
        const { page } = await openPage(browser);
        await page.goto(`${site.origin}/${inLanguage(lang, path)}`, { waitUntil: 'networkidle0' });
        await page.addScriptTag({ path: fromRoot('node_modules/axe-core/axe.min.js') });
        const found = await page.evaluate(async () => {
          const axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } =
            Reflect.get(globalThis, 'axe');
          const { violations } = await axe.run();
          return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
        });
        assert.deepEqual(found, [], path);
        await page.close();
      }
    });
  }

  it('the first stop leads past the header', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${site.origin}/history/georgia/index.html`, { waitUntil: 'networkidle0' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'main');
    await page.close();
  });

  it('opening a history, or an event in it, leaves address and scroll as they are', async () => {
    for (const hash of ['', '#rose-revolution']) {
      const { page } = await openPage(browser);
      const address = `${site.origin}/history/georgia/${hash}`;
      await page.goto(address, { waitUntil: 'networkidle0' });
      await page.waitForSelector('history-timeline >>> .vis-item');
      const selected = await page.$eval('history-timeline', (timeline) => Reflect.get(timeline, 'selected'));
      assert.equal(selected, hash === '' ? 'greek-phasis' : 'rose-revolution');
      assert.equal(page.url(), address);
      assert.equal(await page.evaluate(() => scrollY), 0);
      await page.close();
    }
  });

  it('another language keeps the event that is read', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${site.origin}/history/georgia/index.html#rose-revolution`, {
      waitUntil: 'networkidle0',
    });
    await page.click('.menu summary');
    await Promise.all([page.waitForNavigation(), page.click('.menu [lang="ka"]')]);
    assert.equal(new URL(page.url()).hash, '#rose-revolution');
    await page.close();
  });

  it('remembers the colours that were chosen', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${site.origin}/index.html`);
    await page.select('.colours select', 'dark');
    await page.goto(`${site.origin}/fa/index.html`);
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), 'dark');
    assert.equal(await page.$eval('.colours select', (select) => select.value), 'dark');
    await page.close();
  });
});
