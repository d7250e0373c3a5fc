// Makes points and values, each in one place and one shape, so that a million of them stay one hidden class.
// It knows how bounds follow from end points. It must not know any notation, or any language.
import type { BoundState, DatePoint, HistoricalDate, Precision } from './types.js';

export const UNCERTAIN = 1;
export const APPROXIMATE = 2;

/** A point with the window [min, max); fields that were not stated are undefined. */
export function makePoint(
  year: number,
  month: number | undefined,
  day: number | undefined,
  precision: Precision,
  flags: number,
  min: number,
  max: number,
  masked = false,
  spread = 0,
  time?: number,
  offset?: number,
): DatePoint {
  return {
    year,
    month,
    day,
    time,
    offset,
    precision,
    approximate: (flags & APPROXIMATE) !== 0,
    uncertain: (flags & UNCERTAIN) !== 0,
    masked,
    spread,
    excluded: false,
    min,
    max,
  };
}

function makeValue(
  kind: HistoricalDate['kind'],
  min: number,
  startMax: number,
  endMin: number,
  max: number,
  start: BoundState,
  end: BoundState,
  from: DatePoint | undefined,
  to: DatePoint | undefined,
  items: readonly HistoricalDate[] | undefined,
  edtf: string,
): HistoricalDate {
  return {
    kind,
    min,
    startMax,
    endMin,
    max,
    precision: (from ?? to)?.precision,
    approximate: !!(from?.approximate || to?.approximate),
    uncertain: !!(from?.uncertain || to?.uncertain),
    start,
    end,
    from,
    to,
    items,
    edtf,
  };
}

/** A single date, datetime or season. */
export function single(point: DatePoint, edtf: string): HistoricalDate {
  const { min, max } = point;
  const kind = point.time !== undefined ? 'datetime' : point.precision === 'season' ? 'season' : 'date';
  return makeValue(kind, min, max, min, max, 'known', 'known', point, point, undefined, edtf);
}

/** A span between two end points; a missing end is a point of `undefined` and the state that says why. */
export function span(
  from: DatePoint | undefined,
  to: DatePoint | undefined,
  start: BoundState,
  end: BoundState,
  edtf: string,
): HistoricalDate {
  const min = from ? (from.excluded ? from.max : from.min) : -Infinity;
  const max = to ? (to.excluded ? to.min : to.max) : Infinity;
  // an unknown end makes nothing certain beyond the end that is known; an open one runs on for sure
  const startMax = from ? from.max : start === 'open' ? -Infinity : (to?.min ?? Infinity);
  const endMin = to ? to.min : end === 'open' ? Infinity : (from?.max ?? -Infinity);
  return makeValue('interval', min, startMax, endMin, max, start, end, from, to, undefined, edtf);
}

/** One of (`[]`) or all of (`{}`) the members, of which there is at least one; bounds are the outermost. */
export function setOf(items: readonly HistoricalDate[], all: boolean, edtf: string): HistoricalDate {
  const first = items.reduce((a, b) => (b.min < a.min ? b : a));
  const last = items.reduce((a, b) => (b.max > a.max ? b : a));
  const { min, start, from } = first;
  const { max, end, to } = last;
  const startMax = all ? first.startMax : max;
  const endMin = all ? last.endMin : min;
  const value = makeValue('set', min, startMax, endMin, max, start, end, from, to, items, edtf);
  return {
    ...value,
    precision: items[0]?.precision,
    approximate: items.some((item) => item.approximate),
    uncertain: items.some((item) => item.uncertain),
  };
}
