// Reads dates with unspecified digits (`X`): the window runs from the earliest to the latest valid combination.
// It knows how to fill a mask and what exists in the calendar. It must not know the rest of the notation.
import { DAY_MS, daysInMonth, msFromCivil } from './civil.js';
import { dayRange, monthRange } from './errors.js';
import { seasonWindow } from './season.js';
import type { DateError, DatePoint, Precision } from './types.js';
import { makePoint } from './value.js';

/** The numbers that a mask such as `1X` can stand for, ascending. */
function fillings(mask: string): number[] {
  let found = [0];
  for (const digit of mask) {
    const choices = digit === 'X' ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] : [Number(digit)];
    found = found.flatMap((head) => choices.map((choice) => head * 10 + choice));
  }
  return found;
}

function yearPrecision(mask: string): Precision {
  const unit = /^\d+(X+)$/.exec(mask)?.[1]?.length;
  return unit === 1 ? 'decade' : unit === 2 ? 'century' : unit === 3 ? 'millennium' : 'unspecified';
}

const stated = (mask: string | undefined): number | undefined =>
  mask === undefined || mask.includes('X') ? undefined : Number(mask);

/** Windows of one year under a month and day mask: the earliest start and the latest end, if any exists. */
function windowOf(
  year: number,
  months: readonly number[],
  days: readonly number[] | undefined,
): readonly [number, number] | undefined {
  let min: number | undefined;
  let max: number | undefined;
  for (const month of months) {
    if (!days) {
      const [start, end] =
        month > 12 ? seasonWindow(year, month) : [msFromCivil(year, month), msFromCivil(year, month + 1)];
      min ??= start;
      max = end;
      continue;
    }
    const last = daysInMonth(year, month);
    const first = days[0];
    const final = days.findLast((day) => day <= last);
    if (first === undefined || final === undefined) continue;
    min ??= msFromCivil(year, month, first);
    max = msFromCivil(year, month, final) + DAY_MS;
  }
  return min === undefined || max === undefined ? undefined : [min, max];
}

/** A date whose year, month or day has `X` digits; the indexes say where month and day stand in the input. */
export function readMasked(
  negative: boolean,
  yyyy: string,
  mm: string | undefined,
  dd: string | undefined,
  flags: number,
  monthAt: number,
  dayAt: number,
): DatePoint | DateError {
  const years = fillings(yyyy).filter((year) => !negative || year > 0);
  if (negative) years.reverse();
  const sign = negative ? -1 : 1;
  const year = sign * Number(yyyy.replaceAll('X', '0')) || 0;
  if (mm === undefined) {
    const min = msFromCivil(sign * (years[0] ?? 0));
    const max = msFromCivil(sign * (years.at(-1) ?? 0) + 1);
    return makePoint(year, undefined, undefined, yearPrecision(yyyy), flags, min, max, true);
  }
  const isSeason = dd === undefined && Number(mm) >= 21 && Number(mm) <= 41;
  const months = isSeason ? [Number(mm)] : fillings(mm).filter((month) => month >= 1 && month <= 12);
  if (!months.length) return monthRange(mm, monthAt);
  const days = dd === undefined ? undefined : fillings(dd).filter((day) => day >= 1 && day <= 31);
  // a year without the day (21XX-02-29) is passed over from either side
  const find = (ascending: readonly number[]): readonly [number, number] | undefined => {
    for (const candidate of ascending) {
      const found = windowOf(sign * candidate, months, days);
      if (found) return found;
    }
    return undefined;
  };
  const first = find(years);
  const last = find(years.toReversed());
  if (!first || !last) return dayRange(dd ?? '', `${negative ? '-' : ''}${yyyy}-${mm}`, dayAt);
  const precision = dd !== undefined ? 'day' : isSeason ? 'season' : 'month';
  return makePoint(year, stated(mm), stated(dd), precision, flags, first[0], last[1], true);
}
