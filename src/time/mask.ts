// Which days a date can be, whose digits may be unspecified (`X`): from the earliest to the latest that exists.
// It knows how to fill a mask and what exists in the calendar. It must not know the rest of the notation.
import { daysInMonth, msFromCivil } from './civil.js';
import { pad } from './units.js';

/** Whether the digits of a number are those of a mask such as `1X`. */
const fits = (mask: string, n: number): boolean =>
  new RegExp(mask.replaceAll('X', '.')).test(pad(n, mask.length));

/** A memo, not state: there are 121 masks of two digits, and every date asks for two. */
const found: Record<string, readonly number[]> = {};

/** The numbers from 1 to `last` that a two-digit mask can stand for, ascending; all of them without a mask. */
export const fillings = (mask = 'XX', last: number): readonly number[] =>
  (found[mask + last] ??= Array.from({ length: last }, (_, i) => i + 1).filter((n) => fits(mask, n)));

/**
 * The start of the earliest, or the end of the latest day (ms since 1970) in the years from `low` to `high` that fit a
 * four-digit mask; years without the day are passed over (21XX-02-29). NaN where there is no such day.
 */
export function edge(
  low: number,
  high: number,
  mask: string,
  months: readonly number[],
  days: readonly number[],
  late: number,
): number {
  // a day that no leap year has would be looked for in ten thousand years
  if (low < high && !months.some((month) => daysInMonth(2000, month) >= (days[0] ?? 32))) return NaN;
  for (let year = late ? high : low; year >= low && year <= high; year += late ? -1 : 1) {
    if (low < high && !fits(mask, Math.abs(year))) continue;
    for (const month of late ? months.toReversed() : months) {
      const exists = (day: number): boolean => day <= daysInMonth(year, month);
      const day = late ? days.findLast(exists) : days.find(exists);
      if (day) return msFromCivil(year, month, day + late);
    }
  }
  return NaN;
}
