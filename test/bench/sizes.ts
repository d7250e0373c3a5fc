/* How opening, dragging and zooming grow with the number of events. */
import type { Page } from 'puppeteer-core';
import { heap, inBrowser, Timeout, wait, within, type Opened } from './browser.js';
import { mostEvents, titles, wheelSpeed, type ContenderName } from './contenders.js';
import { drag, scroll, zoomByButtons, zoomByWheel, type Field } from './gestures.js';
import type { Frames, SizeResult } from './results.js';
import { medianOf, percentile } from './statistics.js';

/** Ms for opening: a tenth of a millisecond an event, and a minute for whoever is slow with few. */
const openLimit = (n: number): number => 60_000 + n * 0.1;
/** Ms for all gestures together. */
const gesturesLimit = 70_000;
/** Ms for one gesture of 2.5 s: a page that freezes is not waited for much longer. */
const gestureLimit = 25_000;
/** Ms for what follows a gesture (settling, easing out) to be over. */
const settle = 500;

function summary(deltas: readonly number[]): Frames | undefined {
  const p50 = percentile(deltas, 0.5);
  const p95 = percentile(deltas, 0.95);
  return p50 === undefined || p95 === undefined ? undefined : { p50, p95, longest: Math.max(...deltas) };
}

/** The frames while `gesture` lasts; undefined when the page froze for good. */
async function during(page: Page, gesture: () => Promise<void>): Promise<Frames | undefined> {
  try {
    await page.evaluate(() => window.bench.recordFrames());
    await within(gestureLimit, gesture());
    const deltas = await within(
      gestureLimit,
      page.evaluate(() => window.bench.frames()),
    );
    await wait(settle);
    return summary(deltas);
  } catch (error) {
    if (error instanceof Timeout) return undefined;
    throw error;
  }
}

const spanOf = (page: Page): Promise<number | undefined> => page.evaluate(() => window.adapter?.span?.());

async function gestures(opened: Opened, contender: ContenderName): Promise<Partial<SizeResult>> {
  const { page, cdp } = opened;
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
  const dragged = await during(page, () => drag(cdp, field));
  const zoomed = wide === undefined || narrow === undefined ? undefined : wide / narrow;
  return { drag: dragged, zoom, zoomed };
}

async function measure(contender: ContenderName, n: number, url: string): Promise<SizeResult> {
  return inBrowser(contender, openLimit(n) + gesturesLimit, async (opened) => {
    const { page, cdp } = opened;
    await page.goto(url, { waitUntil: 'networkidle0' });
    const open = await within(
      openLimit(n),
      page.evaluate((count) => window.bench.open(count), n),
    );
    await wait(settle);
    const { longTasks, longestTask } = await page.evaluate(() => window.bench.moments);
    const elements = await page.evaluate(() => window.bench.elements());
    const used = await heap(cdp);
    const opening = {
      contender,
      n,
      outcome: 'done',
      open,
      elements,
      heap: used,
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
  const frames = (name: 'drag' | 'zoom'): Frames | undefined => {
    const [p50, p95, longest] = (['p50', 'p95', 'longest'] as const).map((key) =>
      of((run) => run[name]?.[key]),
    );
    return p50 === undefined || p95 === undefined || longest === undefined
      ? undefined
      : { p50, p95, longest };
  };
  return {
    ...first,
    open: of((run) => run.open),
    drag: frames('drag'),
    zoom: frames('zoom'),
    zoomed: of((run) => run.zoomed),
    elements: of((run) => run.elements),
    heap: of((run) => run.heap),
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
    const runs = new Map<ContenderName, SizeResult[]>();
    for (const contender of contenders.filter((name) => n <= mostEvents[name])) runs.set(contender, []);
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
    const outcome = error instanceof Timeout ? 'timeout' : 'failed';
    console.error(`bench: ${titles[contender]} with ${n} events: ${outcome}: ${String(error)}`);
    return { contender, n, outcome };
  }
}
