// The order of dates in a history.
// It knows bounds only. It must not know civil fields or notation.
import type { HistoricalDate } from './types.js';

/**
 * Orders by start, then the wider first; 0 for equals, so that a stable sort keeps the input order (rule 15).
 * An open or unknown start (-Infinity) comes first; the order is total.
 */
export function compareDates(a: HistoricalDate, b: HistoricalDate): number {
  // infinities must not be subtracted: the difference of two is NaN
  if (a.min !== b.min) return a.min < b.min ? -1 : 1;
  if (a.max !== b.max) return a.max > b.max ? -1 : 1;
  return 0;
}
