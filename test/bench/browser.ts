/* A browser of its own for each measurement, with the probe in its page, and an end to all waiting. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  launch,
  ProtocolError,
  TimeoutError,
  type Browser,
  type CDPSession,
  type Page,
} from 'puppeteer-core';
import { chromeArgs, findChrome } from '../support/find-chrome.js';
import type { ContenderName } from './contenders.js';
import { bundles } from './peers.js';

export interface Opened {
  readonly browser: Browser;
  readonly page: Page;
  readonly cdp: CDPSession;
}

export const viewport = { width: 1200, height: 900 } as const;

/** Peers ask other hosts for fonts: they are told at once that there is none, whatever this network allows. */
const args = [...chromeArgs, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];

export class Timeout extends Error {}

/** What a measurement came to that ended in `error`; the browser's own protocol runs out of time, too. */
export const outcomeOf = (error: unknown): 'timeout' | 'failed' =>
  error instanceof Timeout ||
  error instanceof TimeoutError ||
  (error instanceof ProtocolError && error.message.includes('timed out'))
    ? 'timeout'
    : 'failed';

export const wait = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

/** The promise's value, or a `Timeout` after so many ms; what it was waiting for is then of no interest. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await Promise.race([
      promise,
      new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Timeout(`not done in ${ms} ms`)), ms);
      }),
    ]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Runs `work` in a new browser: nothing is cached, no heap is shared, and a page that hangs goes with it.
 * @throws Timeout when it takes longer than `limit` ms; Error when the page crashes
 */
export async function inBrowser<T>(
  contender: ContenderName,
  limit: number,
  work: (opened: Opened) => Promise<T>,
): Promise<T> {
  const { executablePath } = await findChrome();
  const browser = await launch({ executablePath, args, protocolTimeout: limit + 5000 });
  try {
    const page = await browser.newPage();
    const cdp = await page.createCDPSession();
    await page.setViewport(viewport);
    const probe = readFileSync(join(bundles, 'probe.js'), 'utf8');
    await page.evaluateOnNewDocument(`globalThis.benchContender = ${JSON.stringify(contender)};\n${probe}`);
    // of a page that ran out of memory nothing is heard any more, not even that it failed
    const crash = new Promise<never>((_, reject) => void page.once('error', reject));
    return await within(limit, Promise.race([work({ browser, page, cdp }), crash]));
  } finally {
    // a frozen page would not let it close in good order
    await within(5000, browser.close()).catch(() => browser.process()?.kill('SIGKILL'));
  }
}

async function used(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.disable');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

/** Bytes in use after a collection: objects and what backs typed arrays, in the page and in its workers. */
export async function heap({ page, cdp }: Opened): Promise<number> {
  let bytes = await used(cdp);
  for (const worker of page.workers()) bytes += await used(worker.client);
  return bytes;
}

/** "Chromium 156" */
export async function browserName(): Promise<string> {
  const { executablePath } = await findChrome();
  const browser = await launch({ executablePath, args: chromeArgs });
  try {
    const [, name = 'Chromium', version = ''] = /(\w+)\/(\d+)/.exec(await browser.version()) ?? [];
    return `${name.replace(/^HeadlessChrome$|^Chrome$/, 'Chromium')} ${version}`;
  } finally {
    await browser.close();
  }
}
