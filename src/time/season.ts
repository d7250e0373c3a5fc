// The windows of EDTF sub-year groupings, codes 21–41 (ISO 8601-2:2019, 4.8).
// It knows which months a code spans. It must not know their names.
import { msFromCivil } from './civil.js';

/** First month (1–15; past 12 runs into the next year) and number of months of a code. */
export function seasonMonths(code: number): readonly [first: number, count: number] {
  // northern, by meteorological quarters: 21 and 25 are March to May, 24 and 28 run into the next year
  if (code <= 28) return [3 + 3 * ((code - 21) % 4), 3];
  // southern: the same names half a year on
  if (code <= 32) return [((8 + 3 * (code - 29)) % 12) + 1, 3];
  if (code <= 36) return [1 + 3 * (code - 33), 3];
  return code <= 39 ? [1 + 4 * (code - 37), 4] : [1 + 6 * (code - 40), 6];
}

/** The window [min, max) in ms since 1970 of a season code in an astronomical year. */
export function seasonWindow(year: number, code: number): readonly [min: number, max: number] {
  const [first, count] = seasonMonths(code);
  return [msFromCivil(year, first), msFromCivil(year, first + count)];
}
