/* A history in a JSON file, opened by our element; and the browser's own reading of that file, in pages of its own. */
import { heap, inBrowser, outcomeOf, wait, within } from './browser.js';
import { ours } from './contenders.js';
import { settle } from './gestures.js';
import type { FileOpening, FileReading, WholeReading } from './page/file-probe.js';
import type { LongTasks } from './page/tasks.js';
import type { FileResult } from './results.js';
import type { BenchSite, Offer } from './site.js';
import { medianOf } from './statistics.js';

/** Ms for one opening or reading: a fifth of a millisecond an event, and half a minute for all else. */
const limit = (n: number): number => 30_000 + n * 0.2;
/** Ms for collections of garbage and what else lies between. */
const between = 30_000;

interface Opening extends FileOpening, LongTasks {
  readonly bytesToTitle: number;
  readonly elements: number;
  readonly heap: number;
  readonly kept: number;
}

type Reading = FileReading & WholeReading;

const open = (origin: string, { url, sentUntil }: Offer, n: number): Promise<Opening> =>
  inBrowser(ours, limit(n) + between, async (opened) => {
    const { page } = opened;
    await page.goto(`${origin}/size/${ours}.html`, { waitUntil: 'networkidle0' });
    const before = await heap(opened);
    const opening = await within(
      limit(n),
      page.evaluate((src) => window.bench.openFile(src), url),
    );
    await wait(settle);
    const tasks = await page.evaluate(() => window.bench.tasks());
    const elements = await page.evaluate(() => window.bench.elements());
    const after = await heap(opened);
    const bytesToTitle = sentUntil(opening.titleAt);
    return { ...opening, ...tasks, bytesToTitle, elements, heap: after, kept: after - before };
  });

/** In a new browser each, so that neither finds the other's garbage. */
async function read(origin: string, url: string, n: number): Promise<Reading> {
  const blank = `${origin}/blank.html`;
  const steps = await inBrowser(ours, limit(n), async ({ page }) => {
    await page.goto(blank);
    return page.evaluate((from) => window.bench.readFileInSteps(from), url);
  });
  const whole = await inBrowser(ours, limit(n), async ({ page }) => {
    await page.goto(blank);
    return page.evaluate((from) => window.bench.readFileAtOnce(from), url);
  });
  for (const { events } of [steps, whole]) {
    if (events !== n) throw new Error(`bench: ${url}: not all there (got ${events} of ${n} events)`);
  }
  return { ...steps, ...whole };
}

function medians(openings: readonly Opening[], readings: readonly Reading[], n: number): Partial<FileResult> {
  const of = (pick: (one: Opening) => number): number | undefined => medianOf(openings.map(pick));
  const by = (pick: (one: Reading) => number): number | undefined => medianOf(readings.map(pick));
  return {
    title: of((one) => one.title),
    complete: of((one) => one.complete),
    bytesToTitle: of((one) => one.bytesToTitle),
    longTasks: of((one) => one.longTasks),
    longestTask: of((one) => one.longestTask),
    elements: of((one) => one.elements),
    heap: of((one) => one.heap),
    heapEach: of((one) => one.kept / n),
    transfer: by((one) => one.transfer),
    parse: by((one) => one.parse),
    json: by((one) => one.json),
  };
}

/** The work's value, or what it came to, told on the console. */
async function attempt<T>(what: string, work: () => Promise<T>): Promise<T | 'timeout' | 'failed'> {
  try {
    return await work();
  } catch (error) {
    const outcome = outcomeOf(error);
    console.error(`bench: ${what}: ${outcome}: ${String(error)}`);
    return outcome;
  }
}

/** File after file, the element and the browser's own reading in turn; who fails once is not asked again. */
export async function measureFiles(
  site: BenchSite,
  counts: readonly number[],
  rounds: number,
): Promise<readonly FileResult[]> {
  const results: FileResult[] = [];
  for (const n of counts) {
    const offer = site.offer(n);
    const openings: Opening[] = [];
    const readings: Reading[] = [];
    let outcome: FileResult['outcome'] = 'done';
    let readable = true;
    for (let turn = 0; turn < rounds; turn += 1) {
      if (outcome === 'done') {
        const opening = await attempt(`a file of ${n} events`, () => open(site.origin, offer, n));
        if (typeof opening === 'string') outcome = opening;
        else openings.push(opening);
      }
      if (readable) {
        const reading = await attempt(`JSON.parse of ${n} events`, () => read(site.origin, offer.url, n));
        if (typeof reading === 'string') readable = false;
        else readings.push(reading);
      }
    }
    results.push({
      n,
      size: offer.size,
      outcome,
      ...medians(outcome === 'done' ? openings : [], readings, n),
    });
  }
  return results;
}
