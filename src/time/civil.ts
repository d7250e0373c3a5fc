// The civil calendar as whole numbers: days since 1970-01-01, astronomical years (0 = 1 BCE), both calendars.
// It knows month lengths, leap years and day counts, exact to ±1e12 years.
// It must not know time zones, languages, `Date` or any other file of this room.

/** Milliseconds in a day; UTC days here have no leap seconds (POSIX time). */
export const DAY_MS = 86_400_000;

/** A civil day: astronomical year, month 1–12, day 1–31. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** True for a leap year of the proleptic Gregorian calendar; `year` is astronomical. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month (1–12) of the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  // long and short months alternate, and start anew in August
  return month === 2 ? (isLeapYear(year) ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);
}

// Both calendars count from 1 March of year 0, so that the leap day is the last of its year and months need no table:
// five months from March have 153 days (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
const JULIAN_SHIFT = 719_470;
/** The calendars stood two days apart on that first of March. */
const GREGORIAN_SHIFT = 719_468;

const { floor } = Math;
const marchYear = (year: number, month: number): number => (month > 2 ? year : year - 1);

/**
 * Days from 1970-01-01 to a day of the proleptic Gregorian calendar.
 * `month` 1–12; a `day` past the month's end runs on into the next.
 * Floors, as Hinnant's `days_from_civil` does, so it holds for every year to ±1e12.
 */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = marchYear(year, month);
  return daysFromJulian(year, month, day) - floor(y / 100) + floor(y / 400) + JULIAN_SHIFT - GREGORIAN_SHIFT;
}

/** The proleptic Gregorian day that is `days` after 1970-01-01. */
export function civilFromDays(days: number): CivilDay {
  const z = days + GREGORIAN_SHIFT;
  // give back the leap days that whole centuries drop, and the day is a Julian one
  const century = floor((4 * z + 3) / 146_097);
  return julianFromDays(z + century - floor(century / 4) - JULIAN_SHIFT);
}

/** Days from 1970-01-01 (Gregorian) to a day of the proleptic Julian calendar. */
export function daysFromJulian(year: number, month: number, day: number): number {
  const y = marchYear(year, month);
  return (
    floor((1461 * y) / 4) +
    floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) +
    day -
    1 -
    JULIAN_SHIFT
  );
}

/** The proleptic Julian day that is `days` after 1970-01-01 (Gregorian). */
export function julianFromDays(days: number): CivilDay {
  const z = days + JULIAN_SHIFT;
  const y = floor((4 * z + 3) / 1461);
  const dayOfYear = z - floor((1461 * y) / 4);
  const shifted = floor((5 * dayOfYear + 2) / 153);
  const late = shifted > 9;
  return {
    year: late ? y + 1 : y,
    month: late ? shifted - 9 : shifted + 3,
    day: dayOfYear - floor((153 * shifted + 2) / 5) + 1,
  };
}

/** The Gregorian name of a Julian day, both proleptic: Julian 1066-10-14 is Gregorian 1066-10-20. */
export function julianToGregorian(year: number, month: number, day: number): CivilDay {
  return civilFromDays(daysFromJulian(year, month, day));
}

/** The Julian name of a Gregorian day, both proleptic: what Wikidata needs for display before 1582. */
export function gregorianToJulian(year: number, month: number, day: number): CivilDay {
  return julianFromDays(daysFromCivil(year, month, day));
}

/**
 * Milliseconds since 1970 at the start of a month, day 1 unless told.
 * `month` may run past 12 or below 1 into other years, so that windows can be had by adding months.
 */
export function msFromCivil(year: number, month = 1, day = 1): number {
  const carry = floor((month - 1) / 12);
  return daysFromCivil(year + carry, month - carry * 12, day) * DAY_MS;
}

/** The proleptic Gregorian day that holds the instant `ms` (ms since 1970). */
export function civilFromMs(ms: number): CivilDay {
  return civilFromDays(floor(ms / DAY_MS));
}
