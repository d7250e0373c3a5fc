import { flag, isLazy, type EventTable } from '../history/table.js';
import type { HistoryEvent } from '../history/types.js';
import type { HistoricalDate } from '../time/index.js';

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

const edgeCode = (state: HistoricalDate['start'], hazy: boolean): number =>
  state === 'open' ? 2 : state === 'unknown' ? 3 : hazy ? 1 : 0;

/** One year; what an event with no finite bound at all is drawn as. */
const yearMs = 365.25 * 864e5;

/** What of the events is placed: a table as a large file has it, or one made of a few events. */
type Rows = Pick<EventTable, 'count' | 'min' | 'max' | 'flags' | 'importance' | 'unbounded'>;

function rowsOf(events: readonly HistoryEvent[]): Rows {
  if (isLazy(events)) return events.table;
  const count = events.length;
  const rows = {
    count,
    min: new Float64Array(count),
    max: new Float64Array(count),
    flags: new Uint8Array(count),
    importance: new Uint8Array(count),
    unbounded: new Map<number, HistoricalDate>(),
  };
  events.forEach(({ date, importance }, index) => {
    rows.min[index] = date.min;
    rows.max[index] = date.max;
    rows.importance[index] = importance;
    rows.flags[index] =
      ((date.from?.approximate ?? date.approximate) ? flag.startApproximate : 0) |
      ((date.to?.approximate ?? date.approximate) ? flag.endApproximate : 0) |
      (date.uncertain ? flag.uncertain : 0);
    if (date.min === -Infinity || date.max === Infinity) rows.unbounded.set(index, date);
  });
  return rows;
}

/** The stated bounds of all dates together; a day on either side of 1970 where nothing is stated. */
function extentOf({ count, min, max, unbounded }: Rows, now: number): Extent {
  let start = Infinity;
  let end = -Infinity;
  for (let index = 0; index < count; index += 1) {
    const low = min[index] ?? 0;
    const high = max[index] ?? 0;
    if (low < start && low > -Infinity) start = low;
    if (high > end && high < Infinity) end = high;
  }
  for (const date of unbounded.values()) {
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

/** Places the events on the line of time; `now` (ms) is where something that still goes on is drawn to. */
export function createColumns(events: readonly HistoryEvent[], now: number): Columns {
  const rows = rowsOf(events);
  const { count, importance, unbounded } = rows;
  const extent = extentOf(rows, now);
  // an unknown bound fades out over this much: enough to be seen at the widest view
  const fade = (extent.end - extent.start) * 0.02;
  // most histories have every bound stated: no second copy then
  const start = unbounded.size > 0 ? rows.min.slice() : rows.min;
  const end = unbounded.size > 0 ? rows.max.slice() : rows.max;
  const edges = new Uint8Array(count);
  for (let index = 0; index < count; index += 1) {
    const flags = rows.flags[index] ?? 0;
    edges[index] =
      (flags & flag.startApproximate ? 1 : 0) |
      (flags & flag.endApproximate ? 4 : 0) |
      (flags & flag.uncertain ? 16 : 0);
  }
  for (const [index, date] of unbounded) {
    const low =
      date.min > -Infinity ? date.min : date.start === 'open' ? extent.start : drawnBefore(date, fade);
    const high = date.max < Infinity ? date.max : date.end === 'open' ? openEnd(low, extent) : low + fade;
    start[index] = Number.isFinite(low) ? low : extent.start;
    end[index] = Number.isFinite(high) ? Math.max(high, start[index] ?? 0) : extent.end;
    edges[index] =
      edgeCode(date.start, date.from?.approximate ?? date.approximate) |
      (edgeCode(date.end, date.to?.approximate ?? date.approximate) << 2) |
      (date.uncertain ? 16 : 0);
  }
  return { count, start, end, importance, lane: new Uint16Array(count), edges, extent };
}

const drawnBefore = (date: HistoricalDate, fade: number): number =>
  (Number.isFinite(date.endMin) ? date.endMin : date.max) - fade;

const openEnd = (low: number, extent: Extent): number => Math.max(low + yearMs, extent.end);
