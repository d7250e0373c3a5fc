// The bounds of the commonest spellings of a date, without making a value: what placing a million events needs.
// It knows years, months and days, alone or two with a slash. It must not decide: what it passes over, `parseDate` reads.
// Not in `index.ts`: who reads single dates has no use for it.
import { DAY_MS, daysFromCivil, daysInMonth } from './civil.js';

const dash = 45;
const slash = 47;

/** Two digits; NaN where either is none. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens < 10 && ones >= 0 && ones < 10 ? tens * 10 + ones : NaN;
}

/** The first day of a date that stands from `at` up to `end`, or the day after its last; NaN where it is not one of ours. */
function edge(text: string, at: number, end: number, late: 0 | 1): number {
  const negative = text.charCodeAt(at) === dash;
  const from = negative ? at + 1 : at;
  const length = end - from;
  if (length !== 4 && length !== 7 && length !== 10) return NaN;
  const digits = two(text, from) * 100 + two(text, from + 2);
  // there is no year -0
  if (negative && digits === 0) return NaN;
  const year = negative ? -digits : digits;
  if (length === 4) return daysFromCivil(year + late, 1, 1);
  const month = two(text, from + 5);
  if (text.charCodeAt(from + 4) !== dash || !(month >= 1 && month <= 12)) return NaN;
  if (length === 7) {
    return late && month === 12 ? daysFromCivil(year + 1, 1, 1) : daysFromCivil(year, month + late, 1);
  }
  const day = two(text, from + 8);
  if (text.charCodeAt(from + 7) !== dash || !(day >= 1 && day <= daysInMonth(year, month))) return NaN;
  return daysFromCivil(year, month, day) + late;
}

/**
 * Writes `min` and `max` of a date (ms since 1970, as `parseDate` gives them) to the first two places of `into`, and
 * says whether it did: only for `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, also with a `-` before, and two of them as `A/B`.
 * For all else, and whatever is wrong, it says no, and `parseDate` decides. Such a date is never approximate or open.
 */
export function quickBounds(text: string, into: Float64Array): boolean {
  const { length } = text;
  // the longest is -YYYY-MM-DD/-YYYY-MM-DD
  if (length < 4 || length > 23) return false;
  let middle = 4;
  while (middle < length && text.charCodeAt(middle) !== slash) middle += 1;
  const min = edge(text, 0, middle, 0) * DAY_MS;
  const max = (middle < length ? edge(text, middle + 1, length, 1) : edge(text, 0, length, 1)) * DAY_MS;
  // NaN is not less either
  if (!(min < max)) return false;
  into[0] = min;
  into[1] = max;
  return true;
}
