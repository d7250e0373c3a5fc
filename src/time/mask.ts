// Which days a date can be, whose digits may be unspecified (`X`): from the earliest to the latest that exists.
// It knows how to fill a mask and what exists in the calendar. It must not know the rest of the notation.
import { daysInMonth, msFromCivil } from './civil.js';
import { pad } from './units.js';

/** Whether the digits of a number are those of a mask such as `1X`. */
const fits = (mask: string, n: number): boolean =>
  new RegExp(mask.replaceAll('X', '.')).test(pad(n, mask.length));

/** A memo, not state: there are few masks of two digits. */
const found: Record<string, readonly number[]> = {};

/** The numbers from 1 to `last` that two digits can stand for, ascending. */
export function fillings(mask: string, last: number): readonly number[] {
  const n = Number(mask);
  if (n <= last) return n ? [n] : [];
  return (found[mask + last] ??= Array.from({ length: last }, (_, i) => i + 1).filter((n) => fits(mask, n)));
}

/**
 * The start of the earliest, or the end of the latest day (ms since 1970) in the years from `low` to `high` that fit a
 * mask; years without the day are passed over (21XX-02-29). NaN where there is no such day.
 */
export function edge(
  low: number,
  high: number,
  mask: string,
  months: readonly number[],
  days: readonly number[],
  late: number,
): number {
  const ordered = (list: readonly number[]): readonly number[] => (late ? list.toReversed() : list);
  for (let year = late ? high : low; year >= low && year <= high; year += late ? -1 : 1) {
    for (const month of ordered(months)) {
      for (const day of ordered(days)) {
        if (day <= daysInMonth(year, month) && (low === high || fits(mask, Math.abs(year)))) {
          return msFromCivil(year, month, day + late);
        }
      }
    }
  }
  return NaN;
}
