// Makes values from end points, in one place and one shape, so that a million of them stay one hidden class.
// It knows how bounds follow from end points. It must not know any notation, or any language.
import { fail, isError } from './errors.js';
import type { DateError, DatePoint, HistoricalDate } from './types.js';

type Point = DatePoint | undefined;

/** A value of two end points, each of which may be missing: `..` where it is open, empty where it is unknown. */
function makeValue(
  kind: HistoricalDate['kind'],
  edtf: string,
  from: Point,
  to: Point,
  left: string,
  right: string,
  items?: readonly HistoricalDate[],
): HistoricalDate {
  const start = from ? 'known' : left ? 'open' : 'unknown';
  const end = to ? 'known' : right ? 'open' : 'unknown';
  const flagged = (flag: 'approximate' | 'uncertain'): boolean =>
    !!(from?.[flag] || to?.[flag] || items?.some((item) => item[flag]));
  return {
    kind,
    min: from ? (from.excluded ? from.max : from.min) : -Infinity,
    // an unknown end makes nothing certain beyond the end that is known; an open one runs on for sure
    startMax: from ? from.max : left ? -Infinity : (to?.min ?? Infinity),
    endMin: to ? to.min : right ? Infinity : (from?.max ?? -Infinity),
    max: to ? (to.excluded ? to.min : to.max) : Infinity,
    precision: (from ?? to)?.precision,
    approximate: flagged('approximate'),
    uncertain: flagged('uncertain'),
    start,
    end,
    from,
    to,
    items,
    edtf,
  };
}

/** A single date, datetime or season. */
export function single(point: DatePoint | DateError, edtf: string): HistoricalDate | DateError {
  if (isError(point)) return point;
  const kind = point.time !== undefined ? 'datetime' : point.precision === 'season' ? 'season' : 'date';
  return makeValue(kind, edtf, point, point, edtf, edtf);
}

/**
 * A span between two end points, or the error of either, or that it ends before it starts, with the swapped one as
 * the hint (rule 7). `left` and `right` are their EDTF; `index` is where the right one stands.
 */
export function span(
  from: DatePoint | DateError | undefined,
  to: DatePoint | DateError | undefined,
  left: string,
  right: string,
  edtf = `${left}/${right}`,
  index = 0,
): HistoricalDate | DateError {
  if (from && isError(from)) return from;
  if (to && isError(to)) return to;
  return from && to && to.max <= from.min
    ? fail('interval-order', 'the interval ends before it starts', index, right, `${right}/${left}`)
    : makeValue('interval', edtf, from, to, left, right);
}

/** One of (`[]`) or all of (`{}`) the members, of which there is at least one; bounds are the outermost. */
export function setOf(items: readonly HistoricalDate[], edtf: string): HistoricalDate {
  const { from } = items.reduce((a, b) => (b.min < a.min ? b : a));
  const { to } = items.reduce((a, b) => (b.max > a.max ? b : a));
  // no member of a set is unknown at its end
  const value = makeValue('set', edtf, from, to, '..', '..', items);
  return edtf[0] === '{' ? value : { ...value, startMax: value.max, endMin: value.min };
}
