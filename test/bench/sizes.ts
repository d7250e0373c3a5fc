/* How opening, dragging and zooming grow with the number of events. */
import type { Page } from 'puppeteer-core';
import { heap, inBrowser, outcomeOf, Timeout, wait, within, type Opened } from './browser.js';
import { mostEvents, titles, wheelSpeed, type ContenderName } from './contenders.js';
import { medianFrames } from './frames.js';
import { drag, during, scroll, settle, zoomByButtons, zoomByWheel, type Field } from './gestures.js';
import type { SizeResult } from './results.js';
import { medianOf } from './statistics.js';

/** Ms for making the events, which is not measured. */
const prepareLimit = (n: number): number => 30_000 + n * 0.1;
/** Ms for opening: a tenth of a millisecond an event, and a minute for whoever is slow with few. */
const openLimit = (n: number): number => 60_000 + n * 0.1;
/** Ms for all gestures together. */
const gesturesLimit = 70_000;
/** Ms for collections of garbage and what else lies between. */
const betweenLimit = 30_000;
/** With fewer events what every page needs would outweigh them. */
const fewestForHeap = 1000;

const spanOf = (page: Page): Promise<number | undefined> => page.evaluate(() => window.adapter?.span?.());

async function gestures({ page, cdp }: Opened, contender: ContenderName): Promise<Partial<SizeResult>> {
  const field: Field | undefined = await page.evaluate(() => window.bench.field());
  if (field === undefined) return {};
  if (contender === 'react-chrono') return { drag: await during(page, () => scroll(cdp, field)) };
  const buttons = await page.evaluate(() => window.bench.zoomButtons());
  const wide = await spanOf(page);
  let narrow: number | undefined;
  const zoom = await during(page, () =>
    buttons === undefined
      ? zoomByWheel(cdp, field, wheelSpeed[contender] ?? 1, async () => {
          narrow = await spanOf(page);
        })
      : zoomByButtons(cdp, buttons),
  );
  await page.evaluate(() => window.adapter?.narrow?.());
  await wait(settle);
  const now: Field | undefined = await page.evaluate(() => window.bench.field());
  const dragged = await during(page, () => drag(cdp, now ?? field));
  const zoomed = wide === undefined || narrow === undefined ? undefined : wide / narrow;
  return { drag: dragged, zoom, zoomed };
}

async function measure(contender: ContenderName, n: number, url: string): Promise<SizeResult> {
  const limit = prepareLimit(n) + openLimit(n) + gesturesLimit + betweenLimit;
  return inBrowser(contender, limit, async (opened) => {
    const { page } = opened;
    await page.goto(url, { waitUntil: 'networkidle0' });
    await within(
      prepareLimit(n),
      page.evaluate((count) => window.bench.prepare(count), n),
    );
    const before = await heap(opened);
    const open = await within(
      openLimit(n),
      page.evaluate(() => window.bench.open()),
    );
    await wait(settle);
    const { longTasks, longestTask } = await page.evaluate(() => window.bench.tasks());
    const elements = await page.evaluate(() => window.bench.elements());
    const after = await heap(opened);
    const opening = {
      contender,
      n,
      outcome: 'done',
      open,
      elements,
      heap: after,
      heapEach: n < fewestForHeap ? undefined : (after - before) / n,
      longTasks,
      longestTask,
    } as const;
    try {
      return { ...opening, ...(await within(gesturesLimit, gestures(opened, contender))) };
    } catch (error) {
      // a page that froze under the hand has opened all the same
      if (error instanceof Timeout) return opening;
      throw error;
    }
  });
}

/** Medians of several runs of one contender at one size. */
function medians(runs: readonly SizeResult[], first: SizeResult): SizeResult {
  const of = (pick: (run: SizeResult) => number | undefined): number | undefined => medianOf(runs.map(pick));
  return {
    ...first,
    open: of((run) => run.open),
    drag: medianFrames(runs.map((run) => run.drag)),
    zoom: medianFrames(runs.map((run) => run.zoom)),
    zoomed: of((run) => run.zoomed),
    elements: of((run) => run.elements),
    heap: of((run) => run.heap),
    heapEach: of((run) => run.heapEach),
    longTasks: of((run) => run.longTasks),
    longestTask: of((run) => run.longestTask),
  };
}

/** Ms of opening from which one run must do: a minute of waiting has little noise in it. */
const slow = 10_000;

/** One size after another, all contenders in turn at each, `rounds` times. */
export async function measureSizes(
  origin: string,
  contenders: readonly ContenderName[],
  sizes: readonly number[],
  rounds: number,
): Promise<readonly SizeResult[]> {
  const results: SizeResult[] = [];
  for (const n of sizes) {
    // who did not manage fewer is not waited for again
    const able = contenders.filter(
      (name) =>
        n <= mostEvents[name] &&
        results.every(({ contender, outcome }) => contender !== name || outcome === 'done'),
    );
    const runs = new Map<ContenderName, SizeResult[]>(able.map((contender) => [contender, []]));
    for (let turn = 0; turn < rounds; turn += 1) {
      for (const [contender, done] of runs) {
        const enough = done.some(({ outcome, open = 0 }) => outcome !== 'done' || open > slow);
        if (!enough) done.push(await attempt(contender, n, `${origin}/size/${contender}.html`));
      }
    }
    for (const done of runs.values()) {
      const first = done.find(({ outcome }) => outcome !== 'done') ?? done[0];
      if (first !== undefined) results.push(first.outcome === 'done' ? medians(done, first) : first);
    }
  }
  return results;
}

async function attempt(contender: ContenderName, n: number, url: string): Promise<SizeResult> {
  try {
    return await measure(contender, n, url);
  } catch (error) {
    const outcome = outcomeOf(error);
    console.error(`bench: ${titles[contender]} with ${n} events: ${outcome}: ${String(error)}`);
    return { contender, n, outcome };
  }
}
