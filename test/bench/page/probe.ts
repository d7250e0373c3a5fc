/*
 * Runs in the page before anything else: notes when titles come on screen, long tasks, shifts and frames.
 * `benchContender` is written before it.
 */
import type { ContenderName } from '../contenders.js';
import { syntheticHistory } from './events.js';
import { locators } from './locators.js';

declare const benchContender: ContenderName;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Ms since the navigation; undefined where it has not come to pass. */
export interface Moments {
  firstContentfulPaint: number | undefined;
  title: number | undefined;
  axis: number | undefined;
  response: number | undefined;
  longTasks: number;
  /** Ms of long tasks beyond 50 ms each. */
  blocked: number;
  longestTask: number;
  shift: number;
}

export interface Probe {
  readonly moments: Moments;
  /** A point on an event that is not selected; the probe then waits for it to be. */
  aim(): Point | undefined;
  elements(): number;
  /** Makes the events, opens the contender with them, and gives ms until the first title is on screen. */
  open(count: number): Promise<number>;
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
  longTasks: 0,
  blocked: 0,
  longestTask: 0,
  shift: 0,
};
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
observe('longtask', ({ duration }) => {
  moments.longTasks += 1;
  moments.blocked += duration - 50;
  moments.longestTask = Math.max(moments.longestTask, duration);
});
observe('layout-shift', (entry) => {
  if (isShift(entry) && !entry.hadRecentInput) moments.shift += entry.value;
});

function inSight(element: Element | undefined): element is Element {
  if (element === undefined || element.textContent?.trim() === '') return false;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { left, right, top, bottom, width } = element.getBoundingClientRect();
  return width > 0 && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
}

/** What is there in a frame's callback is on screen only when the frame is done. */
function whenPainted(then: (now: number) => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    port1.close();
    then(performance.now());
  });
  port1.start();
  port2.postMessage(0);
}

const seen = new Set<string>();

/** Notes the first time that something holds; `holds` is not asked again. */
function once(name: 'title' | 'axis' | 'response', holds: () => boolean): void {
  if (seen.has(name) || !holds()) return;
  seen.add(name);
  whenPainted((now) => (moments[name] = now));
}

const itemInSight = (): boolean => locator.items().some(inSight);

function watch(now: number): void {
  recorded?.push(now);
  once('title', () => inSight(locator.title()) || itemInSight());
  once('axis', itemInSight);
  once('response', () => wanted !== undefined && locator.selected(wanted));
  requestAnimationFrame(watch);
}
requestAnimationFrame(watch);

const middleOf = (element: Element): Point => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

/** The innermost element under a point, through shadow roots. */
function under({ x, y }: Point): Element | undefined {
  let found = document.elementFromPoint(x, y) ?? undefined;
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y) ?? undefined;
    if (inner === undefined || inner === found) break;
    found = inner;
  }
  return found;
}

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

function elements(root: ParentNode = document): number {
  let count = 0;
  for (const element of root.querySelectorAll('*')) {
    count += 1;
    if (element.shadowRoot !== null) count += elements(element.shadowRoot);
  }
  return count;
}

const shown = (): boolean => inSight(locator.title()) && itemInSight();

async function open(count: number): Promise<number> {
  const { adapter } = window;
  if (adapter === undefined) throw new Error('the page has no adapter');
  adapter.prepare(syntheticHistory(count));
  await new Promise(requestAnimationFrame);
  moments.longTasks = 0;
  moments.blocked = 0;
  moments.longestTask = 0;
  const began = performance.now();
  adapter.open();
  return new Promise((resolve) => {
    const look = (): void => {
      // the frame that holds it, and one more: now it is surely on screen
      if (shown()) requestAnimationFrame(() => resolve(performance.now() - began));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

window.bench = {
  moments,
  aim,
  elements,
  open,
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
