import type { HistoryEvent } from '../history/types.js';
import type { HistoricalDate } from '../time/index.js';

/** How an end of an event is drawn: stated, running on, fading out, or hazy ("circa"). */
export type Edge = 'firm' | 'soft' | 'open' | 'unknown';

/** A stretch of time, ms since 1970. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/**
 * The events as columns, in the order of the history (by start). `start` and `end` are finite: an open
 * or unknown bound is replaced by where it is drawn to, and `startEdge`/`endEdge` tell so.
 */
export interface Columns {
  readonly count: number;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly importance: Uint8Array;
  /** Index of the lane; filled by `lanesOf`. */
  readonly lane: Uint16Array;
  readonly edges: Uint8Array;
  /** What is stated in all events; unknown bounds take no part. */
  readonly extent: Extent;
}

const edges: readonly Edge[] = ['firm', 'soft', 'open', 'unknown'];

export const startEdge = (columns: Columns, index: number): Edge =>
  edges[(columns.edges[index] ?? 0) & 3] ?? 'firm';
export const endEdge = (columns: Columns, index: number): Edge =>
  edges[((columns.edges[index] ?? 0) >> 2) & 3] ?? 'firm';

const edgeCode = (state: HistoricalDate['start'], hazy: boolean): number =>
  state === 'open' ? 2 : state === 'unknown' ? 3 : hazy ? 1 : 0;

/** One year; what an event with no finite bound at all is drawn as. */
const yearMs = 365.25 * 864e5;

/** The stated bounds of all dates together; a day on either side of 1970 where nothing is stated. */
export function extentOf(dates: Iterable<HistoricalDate>, now: number): Extent {
  let start = Infinity;
  let end = -Infinity;
  for (const date of dates) {
    const low = date.min > -Infinity ? date.min : date.endMin > -Infinity ? date.endMin : date.max;
    const high = date.max < Infinity ? date.max : date.startMax < Infinity ? date.startMax : date.min;
    if (Number.isFinite(low) && low < start) start = low;
    if (Number.isFinite(high) && high > end) end = high;
    // what still goes on reaches today
    if (date.end === 'open' && Number.isFinite(low) && low < now && now > end) end = now;
  }
  if (start <= end)
    return start < end ? { start, end } : { start: start - yearMs / 2, end: end + yearMs / 2 };
  return { start: now - yearMs, end: now };
}

/** Reads the events into columns; `now` (ms) is where something that still goes on is drawn to. */
export function createColumns(events: readonly HistoryEvent[], now: number): Columns {
  const count = events.length;
  const extent = extentOf(
    events.map((event) => event.date),
    now,
  );
  // an unknown bound fades out over this much: enough to be seen at the widest view
  const fade = (extent.end - extent.start) * 0.02;
  const start = new Float64Array(count);
  const end = new Float64Array(count);
  const importance = new Uint8Array(count);
  const bits = new Uint8Array(count);
  for (let index = 0; index < count; index += 1) {
    const event = events[index];
    if (event === undefined) continue;
    const { date } = event;
    const low =
      date.min > -Infinity ? date.min : date.start === 'open' ? extent.start : drawnBefore(date, fade);
    const high = date.max < Infinity ? date.max : date.end === 'open' ? openEnd(low, extent) : low + fade;
    start[index] = Number.isFinite(low) ? low : extent.start;
    end[index] = Number.isFinite(high) ? Math.max(high, start[index] ?? 0) : extent.end;
    importance[index] = event.importance;
    const from = date.from;
    const to = date.to;
    bits[index] =
      edgeCode(date.start, from?.approximate ?? date.approximate) |
      (edgeCode(date.end, to?.approximate ?? date.approximate) << 2);
  }
  return { count, start, end, importance, lane: new Uint16Array(count), edges: bits, extent };
}

const drawnBefore = (date: HistoricalDate, fade: number): number =>
  (Number.isFinite(date.endMin) ? date.endMin : date.max) - fade;

const openEnd = (low: number, extent: Extent): number => Math.max(low + yearMs, extent.end);
