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
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

// Both calendars count from 1 March, so that the leap day is the last of its year and months need no table
// (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
const dayOfMarchYear = (month: number, day: number): number =>
  Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;

function fromMarchYear(year: number, dayOfYear: number): CivilDay {
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: month > 2 ? year : year + 1,
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** Days from 0000-03-01 to 1970-01-01, proleptic Gregorian. */
const GREGORIAN_SHIFT = 719_468;
/** Days from 0000-03-01 Julian to 1970-01-01 Gregorian: the calendars stood two days apart then. */
const JULIAN_SHIFT = 719_470;

/**
 * Days from 1970-01-01 to a day of the proleptic Gregorian calendar.
 * `month` 1–12; a `day` past the month's end runs on into the next.
 * Source: Howard Hinnant's `days_from_civil`; floors, so it holds for every year to ±1e12.
 */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfMarchYear(month, day);
  return era * 146_097 + dayOfEra - GREGORIAN_SHIFT;
}

/** The proleptic Gregorian day that is `days` after 1970-01-01. Source: Hinnant's `civil_from_days`. */
export function civilFromDays(days: number): CivilDay {
  const z = days + GREGORIAN_SHIFT;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  return fromMarchYear(yearOfEra + era * 400, dayOfYear);
}

/** Days from 1970-01-01 (Gregorian) to a day of the proleptic Julian calendar. */
export function daysFromJulian(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  return y * 365 + Math.floor(y / 4) + dayOfMarchYear(month, day) - JULIAN_SHIFT;
}

/** The proleptic Julian day that is `days` after 1970-01-01 (Gregorian). */
export function julianFromDays(days: number): CivilDay {
  const z = days + JULIAN_SHIFT;
  const cycle = Math.floor(z / 1461);
  const dayOfCycle = z - cycle * 1461;
  const yearOfCycle = Math.floor((dayOfCycle - Math.floor(dayOfCycle / 1460)) / 365);
  return fromMarchYear(yearOfCycle + cycle * 4, dayOfCycle - yearOfCycle * 365);
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
  const carry = Math.floor((month - 1) / 12);
  return daysFromCivil(year + carry, month - carry * 12, day) * DAY_MS;
}

/** The proleptic Gregorian day that holds the instant `ms` (ms since 1970). */
export function civilFromMs(ms: number): CivilDay {
  return civilFromDays(Math.floor(ms / DAY_MS));
}
