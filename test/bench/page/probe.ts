/*
 * Runs in the page before anything else: notes when titles come on screen, long tasks, shifts and frames.
 * `benchContender` is written before it.
 */
import type { ContenderName } from '../contenders.js';
import { syntheticHistory } from './events.js';
import {
  openFile,
  readFileAtOnce,
  readFileInSteps,
  type FileOpening,
  type FileReading,
  type WholeReading,
} from './file-probe.js';
import {
  countElements,
  inSight,
  middleOf,
  under,
  whenOnScreen,
  whenPainted,
  type Point,
} from './in-sight.js';
import { locators } from './locators.js';
import { watchTasks, type LongTasks } from './tasks.js';

declare const benchContender: ContenderName;

/** Ms since the navigation; undefined where it has not come to pass. */
export interface Moments {
  firstContentfulPaint: number | undefined;
  title: number | undefined;
  axis: number | undefined;
  response: number | undefined;
  shift: number;
}

export interface Probe {
  readonly moments: Moments;
  /** Since the navigation, or since `open` or `openFile` were called. */
  tasks(): LongTasks;
  /** A point on an event that is not selected; the probe then waits for it to be. */
  aim(): Point | undefined;
  elements(): number;
  /** Makes the events, in the contender's own shape; not part of the opening. */
  prepare(count: number): void;
  /** Opens the contender with what was prepared, and gives ms until titles are on screen. */
  open(): Promise<number>;
  openFile(src: string): Promise<FileOpening>;
  readFileInSteps(url: string): Promise<FileReading>;
  readFileAtOnce(url: string): Promise<WholeReading>;
  field():
    { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | undefined;
  zoomButtons(): readonly Point[] | undefined;
  recordFrames(): void;
  /** Ms between the frames since `recordFrames`. */
  frames(): readonly number[];
}

declare global {
  interface Window {
    bench: Probe;
  }
}

const locator = locators[benchContender];
const moments: Moments = {
  firstContentfulPaint: undefined,
  title: undefined,
  axis: undefined,
  response: undefined,
  shift: 0,
};
const tasks = watchTasks();
let wanted: string | undefined;
let recorded: number[] | undefined;

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

const isShift = (entry: PerformanceEntry): entry is LayoutShift => entry.entryType === 'layout-shift';

const observe = (type: string, note: (entry: PerformanceEntry) => void): void =>
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });

observe('paint', ({ name, startTime }) => {
  if (name === 'first-contentful-paint') moments.firstContentfulPaint = startTime;
});
observe('layout-shift', (entry) => {
  if (isShift(entry) && !entry.hadRecentInput) moments.shift += entry.value;
});

const seen = new Set<string>();

/** Notes the first time that something holds; `holds` is not asked again. */
function once(name: 'title' | 'axis' | 'response', holds: () => boolean): void {
  if (seen.has(name) || !holds()) return;
  seen.add(name);
  whenPainted((now) => (moments[name] = now));
}

const itemInSight = (): boolean => locator.items().some(inSight);
const shown = (): boolean => itemInSight() && (locator.story === undefined || inSight(locator.story()));

function watch(now: number): void {
  recorded?.push(now);
  once('title', () => inSight(locator.title()) || itemInSight());
  once('axis', itemInSight);
  once('response', () => wanted !== undefined && locator.selected(wanted));
  requestAnimationFrame(watch);
}
requestAnimationFrame(watch);

function aim(): Point | undefined {
  for (const item of locator.items()) {
    const title = item.textContent?.trim() ?? '';
    const point = middleOf(item);
    const top = inSight(item) ? under(point) : undefined;
    // a title that another lies over is not what a reader would click
    const free = top !== undefined && (top.contains(item) || item.contains(top));
    if (free && !locator.selected(title)) {
      wanted = title;
      return point;
    }
  }
  return undefined;
}

async function open(): Promise<number> {
  await new Promise(requestAnimationFrame);
  tasks.reset();
  const began = performance.now();
  window.adapter?.open();
  return (await whenOnScreen(shown)) - began;
}

window.bench = {
  moments,
  tasks: tasks.read,
  aim,
  elements: () => countElements(),
  prepare(count) {
    if (window.adapter === undefined) throw new Error('the page has no adapter');
    window.adapter.prepare(syntheticHistory(count));
  },
  open,
  openFile(src) {
    tasks.reset();
    return openFile(src, locator, shown);
  },
  readFileInSteps,
  readFileAtOnce,
  field() {
    const element = locator.field();
    if (element === undefined) return undefined;
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height: Math.min(height, innerHeight - y) };
  },
  zoomButtons() {
    const buttons = locator.buttons?.().filter((button) => button !== undefined);
    return buttons?.map(middleOf);
  },
  recordFrames() {
    recorded = [];
  },
  frames() {
    const times = recorded ?? [];
    recorded = undefined;
    return times.slice(1).map((time, index) => time - (times[index] ?? time));
  },
};
