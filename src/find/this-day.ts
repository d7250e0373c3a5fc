// What happened on a day of the year, whichever the year.
// Knows dates and columns of events. Must not know what day it is, or how a day is said.
import { isLazy } from '../history/table.js';
import type { HistoryEvent } from '../history/types.js';
import { civilFromMs, type DatePoint, type HistoricalDate } from '../time/index.js';

/** A day that comes every year, or every leap year: `{ month: 2, day: 29 }`. Months from 1. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

export interface DayMatch {
  readonly event: HistoryEvent;
  /** Astronomical. */
  readonly year: number;
  /** The event did not begin but end on this day. */
  readonly ended: boolean;
}

/** A leap year, so that all 366 days are there. */
const leap = 2000;

const time = ({ month, day }: DayOfYear): number => Date.UTC(leap, month - 1, day);

/** Days from 1 January, 0 to 365, with 29 February among them. */
export const dayNumber = (day: DayOfYear): number => Math.round((time(day) - Date.UTC(leap, 0, 1)) / 864e5);

/** The day so many days on, round the year; 29 February is one of them. */
export function addDays(from: DayOfYear, days: number): DayOfYear {
  const number = (((dayNumber(from) + days) % 366) + 366) % 366;
  const date = new Date(Date.UTC(leap, 0, 1 + number));
  return { month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Days in each month, in a leap year. */
export const daysIn = (month: number): number => new Date(Date.UTC(leap, month, 0)).getUTCDate();

const fine: ReadonlySet<string> = new Set(['day', 'hour', 'minute', 'second', 'millisecond']);

/** Whether the author knows the day: not "about", not "perhaps", no digit left open. */
const isKnown = (point: DatePoint | undefined): point is DatePoint & DayOfYear =>
  point?.month !== undefined &&
  point.day !== undefined &&
  fine.has(point.precision) &&
  !(point.approximate || point.uncertain || point.masked || point.excluded);

const falls = (point: DatePoint | undefined, { month, day }: DayOfYear): point is DatePoint & DayOfYear =>
  isKnown(point) && point.month === month && point.day === day;

/** The year in which a date began on that day, or ended on it. */
function matchOf(date: HistoricalDate, wanted: DayOfYear): Omit<DayMatch, 'event'> | undefined {
  if (falls(date.from, wanted)) return { year: date.from.year, ended: false };
  if (date.kind === 'interval' && falls(date.to, wanted)) return { year: date.to.year, ended: true };
  return undefined;
}

/**
 * The events that began or ended on a day, by year. Only what is known to the day takes part. Of events that are read when
 * they are asked for, only those are read that may fall on it.
 */
export function thisDay(events: readonly HistoryEvent[], wanted: DayOfYear): readonly DayMatch[] {
  const found: DayMatch[] = [];
  for (const index of candidates(events, wanted)) {
    const event = events[index];
    const match = event && matchOf(event.date, wanted);
    if (match) found.push({ event, ...match });
  }
  return found.sort((a, b) => a.year - b.year);
}

function* candidates(events: readonly HistoryEvent[], wanted: DayOfYear): Generator<number> {
  if (!isLazy(events)) return yield* events.keys();
  const { count, min, max } = events.table;
  const on = (ms: number): boolean => {
    if (!Number.isFinite(ms)) return false;
    const { month, day } = civilFromMs(ms);
    return month === wanted.month && day === wanted.day;
  };
  for (let index = 0; index < count; index += 1) {
    const [start = NaN, end = NaN] = [min[index], max[index]];
    // a time with a zone may begin on the evening before
    if (on(start) || on(end - 1) || on(start + 432e5) || on(start - 432e5)) yield index;
  }
}

/** The nearest day on either side that something is known of, at most `within` days away; the later of two that are as near. */
export function nearestDay(
  known: (day: DayOfYear) => boolean,
  from: DayOfYear,
  within: number,
): { readonly day: DayOfYear; readonly away: number } | undefined {
  for (let away = 1; away <= within; away += 1) {
    for (const signed of [away, -away]) {
      const day = addDays(from, signed);
      if (known(day)) return { day, away: signed };
    }
  }
  return undefined;
}
