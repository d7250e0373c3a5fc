// Which days a date can be whose digits may be unspecified (`X`): from the earliest to the latest valid combination.
// It knows how to fill a mask and what exists in the calendar. It must not know the rest of the notation.
import { DAY_MS, daysInMonth, msFromCivil } from './civil.js';

/** Whether the digits of a number are those of a mask such as `1X`. */
function fits(n: number, mask: string): boolean {
  const text = String(n).padStart(mask.length, '0');
  for (let i = 0; i < mask.length; i++) if (mask[i] !== 'X' && mask[i] !== text[i]) return false;
  return true;
}

/** The numbers up to `last` that a two-digit mask can stand for, ascending. */
export function fillings(mask: string, last: number): number[] {
  const found: number[] = [];
  for (let n = 1; n <= last; n++) if (fits(n, mask)) found.push(n);
  return found;
}

/** One year's earliest start or latest end (ms since 1970) under the months and days that may be. */
function edgeOf(
  year: number,
  months: readonly number[],
  days: readonly number[],
  late: boolean,
): number | undefined {
  for (const month of months) {
    const day = days.find((candidate) => candidate <= daysInMonth(year, month));
    if (day !== undefined) return msFromCivil(year, month, day) + (late ? DAY_MS : 0);
  }
  return undefined;
}

/**
 * The window [min, max) in ms since 1970 of a year mask with its months and days, as `fillings` gives them; undefined
 * where no such day exists. Whole months and years are asked for with the days 1 to 31, or the months 1 to 12.
 */
export function maskWindow(
  negative: boolean,
  yyyy: string,
  months: readonly number[],
  days: readonly number[],
): readonly [min: number, max: number] | undefined {
  const low = Math.max(Number(yyyy.replaceAll('X', '0')), negative ? 1 : 0);
  const high = Number(yyyy.replaceAll('X', '9'));
  // a day that no leap year has would be looked for in ten thousand years
  if (edgeOf(2000, months, days, false) === undefined) return undefined;
  const search = (late: boolean): number | undefined => {
    const [m, d] = late ? [months.toReversed(), days.toReversed()] : [months, days];
    // years without the day (21XX-02-29) are passed over; BCE years run backwards
    const down = late !== negative;
    for (let n = down ? high : low; n >= low && n <= high; n += down ? -1 : 1) {
      const edge = fits(n, yyyy) ? edgeOf(negative ? -n : n, m, d, late) : undefined;
      if (edge !== undefined) return edge;
    }
    return undefined;
  };
  const min = search(false);
  const max = search(true);
  return min === undefined || max === undefined ? undefined : [min, max];
}
