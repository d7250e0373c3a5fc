// Makes values from end points, in one place and one shape, so that a million of them stay one hidden class.
// It knows how bounds follow from end points. It must not know any notation, or any language.
import { fail, isError } from './errors.js';
import type { DateError, DatePoint, HistoricalDate } from './types.js';

type Point = DatePoint | DateError | undefined;

/**
 * A value of two end points, or the error of either; for a single date they are the same. One that is missing is open
 * where its EDTF (`left`, `right`) is `..`, and unknown where it is empty. An end before its start is an error with the
 * swapped span as the hint (rule 7), placed where the right one stands.
 */
export function makeValue(
  from: Point,
  to: Point,
  left: string,
  right: string,
  edtf: string = `${left}/${right}`,
  index = 0,
  items?: readonly HistoricalDate[],
): HistoricalDate | DateError {
  if (from && isError(from)) return from;
  if (to && isError(to)) return to;
  if (from && to && to.max <= from.min) {
    return fail('interval-order', 'the interval ends before it starts', index, right, `${right}/${left}`);
  }
  // one of (`[]`) the members of a set may be any of them; all of (`{}`) them are each certain
  const oneOf = edtf.startsWith('[');
  const min = from ? (from.excluded ? from.max : from.min) : -Infinity;
  const max = to ? (to.excluded ? to.min : to.max) : Infinity;
  const flagged = (flag: 'approximate' | 'uncertain'): boolean =>
    !!(from?.[flag] || to?.[flag] || items?.some((item) => item[flag]));
  return {
    kind: items
      ? 'set'
      : !from || from !== to
        ? 'interval'
        : from.time !== undefined
          ? 'datetime'
          : from.precision === 'season'
            ? 'season'
            : 'date',
    min,
    // an unknown end makes nothing certain beyond the end that is known; an open one runs on for sure
    startMax: oneOf ? max : from ? from.max : left ? -Infinity : (to?.min ?? Infinity),
    endMin: oneOf ? min : to ? to.min : right ? Infinity : (from?.max ?? -Infinity),
    max,
    precision: (from ?? to)?.precision,
    approximate: flagged('approximate'),
    uncertain: flagged('uncertain'),
    start: from ? 'known' : left ? 'open' : 'unknown',
    end: to ? 'known' : right ? 'open' : 'unknown',
    from,
    to,
    items,
    edtf,
  };
}

/** A single date, datetime or season. */
export const single = (point: DatePoint | DateError, edtf: string): HistoricalDate | DateError =>
  makeValue(point, point, edtf, edtf, edtf);
