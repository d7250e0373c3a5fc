/* The site's own pages on a slow line and a slow processor: what they load, when they paint, whether anything jumps. */
import { launch, type Page } from 'puppeteer-core';
import { fromRoot } from '../build/files.js';
import { chromeArgs, findChrome } from '../support/find-chrome.js';
import { serve } from '../support/serve.js';
import { wait } from './browser.js';
import { slow } from './load.js';
import type { PageResult } from './results.js';
import { medianOf } from './statistics.js';
import { traffic } from './traffic.js';

/** From the root of the site: the home page, a history, one of its events. */
const addresses = ['', 'history/georgia/', 'history/georgia/battle-of-didgori/'];
/** CSS px: a laptop and a phone. */
const widths = [1200, 375];

/** What a page says of its own drawing; runs in the page. */
interface Drawing {
  readonly firstPaint: number | undefined;
  readonly largestPaint: number | undefined;
  /** Layout shift, all of it, not the worst window alone: the less kind figure. */
  readonly shift: number;
}

/** Runs before the page's own scripts. */
function watch(): void {
  const seen = { largest: undefined as number | undefined, shift: 0 };
  new PerformanceObserver((list) => {
    seen.largest = list.getEntries().at(-1)?.startTime ?? seen.largest;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && typeof entry.value === 'number') seen.shift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  Reflect.set(globalThis, 'drawing', () => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    largestPaint: seen.largest,
    shift: seen.shift,
  }));
}

declare const drawing: () => Drawing;

/** As a reader would: what comes into sight may load only then. */
async function readThrough(page: Page): Promise<void> {
  const screens = await page.evaluate(() =>
    Math.min(12, document.documentElement.scrollHeight / innerHeight),
  );
  for (let screen = 0; screen < screens; screen += 1) {
    await page.evaluate(() => scrollBy({ top: innerHeight * 0.9, behavior: 'instant' }));
    await wait(250);
  }
}

type Round = Omit<PageResult, 'page' | 'width'>;

async function round(url: string, width: number, cpu: number): Promise<Round> {
  const { executablePath } = await findChrome();
  const browser = await launch({ executablePath, args: chromeArgs });
  try {
    const page = await browser.newPage();
    const cdp = await page.createCDPSession();
    await page.setViewport({ width, height: 800, isMobile: width < 500, hasTouch: width < 500 });
    await page.evaluateOnNewDocument(watch);
    await slow(cdp, cpu);
    const watched = traffic(cdp);
    const answer = await page.goto(url, { waitUntil: 'load' });
    if (answer?.ok() !== true)
      throw new Error(`bench: site: ${url}: not there; give another address in pages.ts`);
    await watched.quiet(2000);
    const opened = watched.until(undefined);
    const first = await page.evaluate(() => drawing());
    await readThrough(page);
    await watched.quiet(1500);
    const whole = watched.until(undefined);
    const { shift } = await page.evaluate(() => drawing());
    return {
      ...first,
      requests: opened.requests,
      bytes: opened.bytes,
      requestsRead: whole.requests,
      bytesRead: whole.bytes,
      shiftRead: shift,
    };
  } finally {
    await browser.close();
  }
}

/** Medians over the rounds, a page and a width each. */
export async function measureSite(rounds: number, cpu: number): Promise<readonly PageResult[]> {
  const site = await serve({ folders: { '/': fromRoot('dist/site/') }, zipped: true });
  const results: PageResult[] = [];
  try {
    for (const page of addresses) {
      for (const width of widths) {
        const all: Round[] = [];
        for (let turn = 0; turn < rounds; turn += 1)
          all.push(await round(`${site.origin}/${page}index.html`, width, cpu));
        const of = (pick: (one: Round) => number | undefined): number => medianOf(all.map(pick)) ?? 0;
        results.push({
          page,
          width,
          firstPaint: of((one) => one.firstPaint),
          largestPaint: of((one) => one.largestPaint),
          shift: of((one) => one.shift),
          shiftRead: of((one) => one.shiftRead),
          requests: of((one) => one.requests),
          requestsRead: of((one) => one.requestsRead),
          bytes: of((one) => one.bytes),
          bytesRead: of((one) => one.bytesRead),
        });
      }
    }
  } finally {
    await site.close();
  }
  return results;
}
