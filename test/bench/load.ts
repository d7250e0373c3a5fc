/* First paint and time to interactive of the same blog post around each contender. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import { heap, inBrowser, Timeout, wait, type Opened } from './browser.js';
import { titles, type ContenderName } from './contenders.js';
import { traffic, type Traffic } from './traffic.js';
import { bundles } from './peers.js';
import type { Moments } from './page/probe.js';
import type { LongTasks } from './page/tasks.js';
import type { LoadResult } from './results.js';
import { medianOf } from './statistics.js';

/** About what a phone gets on a middling day; bits per second and ms. */
export const network = { bits: 1.6e6, latency: 150 } as const;

/** Puts a page on that line, and on a processor so many times slower. */
export async function slow(cdp: CDPSession, cpu: number): Promise<void> {
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: network.bits / 8,
    uploadThroughput: network.bits / 8,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

/** Ms for one round of one contender. */
const limit = 45_000;
/** Ms between clicks while waiting for an answer. */
const clickEvery = 40;
/** Ms in which an answer may be drawn before the next click. */
const answerWithin = 120;

interface Round extends Moments, LongTasks {
  readonly traffic: Traffic;
  readonly elements: number;
  readonly heap: number;
}

/** Clicks an event again and again, as an impatient reader would, until it is shown as selected. */
async function clickUntilAnswered({ page, cdp }: Opened): Promise<void> {
  for (;;) {
    const point = await page.evaluate(() => window.bench.aim());
    if (point !== undefined) {
      const press = { ...point, button: 'left', clickCount: 1 } as const;
      await cdp.send('Input.dispatchMouseEvent', { ...press, type: 'mousePressed' });
      await cdp.send('Input.dispatchMouseEvent', { ...press, type: 'mouseReleased' });
      await wait(answerWithin);
      if (await page.evaluate(() => window.bench.moments.response !== undefined)) return;
    }
    await wait(clickEvery);
  }
}

async function round(contender: ContenderName, url: string, cpu: number, trace: boolean): Promise<Round> {
  return inBrowser(contender, limit, async (opened) => {
    const { page, cdp } = opened;
    await slow(cdp, cpu);
    const watched = traffic(cdp);
    if (trace) await page.tracing.start({ screenshots: false });
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: limit });
    await clickUntilAnswered(opened);
    await watched.quiet(1000);
    if (trace) {
      const events = await page.tracing.stop();
      if (events !== undefined) writeFileSync(join(bundles, `trace-${contender}.json`), events);
    }
    const moments = await page.evaluate(() => window.bench.moments);
    const tasks = await page.evaluate(() => window.bench.tasks());
    const origin = await page.evaluate(() => performance.timeOrigin);
    const elements = await page.evaluate(() => window.bench.elements());
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    return {
      ...moments,
      ...tasks,
      traffic: watched.until(moments.title === undefined ? undefined : origin + moments.title),
      elements,
      heap: await heap(opened),
    };
  });
}

function summary(contender: ContenderName, rounds: readonly Round[], timeouts: number): LoadResult {
  const of = (pick: (round: Round) => number | undefined): number | undefined => medianOf(rounds.map(pick));
  return {
    contender,
    firstContentfulPaint: of((one) => one.firstContentfulPaint),
    firstTitle: of((one) => one.title),
    onAxis: of((one) => one.axis),
    interactive: of((one) => one.response),
    bytes: of((one) => one.traffic.bytes),
    bytesToFirstTitle: of((one) => one.traffic.bytesUntil),
    requests: of((one) => one.traffic.requests),
    longTasks: of((one) => one.longTasks),
    blocked: of((one) => one.blocked),
    shift: of((one) => one.shift),
    elements: of((one) => one.elements),
    heap: of((one) => one.heap),
    timeouts,
  };
}

/** Rounds are interleaved, so that whatever else the machine does hits all alike. */
export async function measureLoad(
  origin: string,
  contenders: readonly ContenderName[],
  options: { readonly rounds: number; readonly cpu: number; readonly trace: boolean },
): Promise<readonly LoadResult[]> {
  const done = new Map(contenders.map((contender) => [contender, [] as Round[]]));
  for (let turn = 0; turn < options.rounds; turn += 1) {
    for (const contender of contenders) {
      const url = `${origin}/blog/${contender}.html`;
      try {
        const one = await round(contender, url, options.cpu, options.trace && turn === 0);
        done.get(contender)?.push(one);
      } catch (error) {
        const why = error instanceof Timeout ? 'timeout' : String(error);
        console.error(`bench: ${titles[contender]}, round ${turn + 1}: ${why}`);
      }
    }
  }
  return [...done].map(([contender, rounds]) => summary(contender, rounds, options.rounds - rounds.length));
}
