// What happened on a day of the year, whichever the year.
// Knows dates and columns of events. Must not know what day it is, or how a day is said.
import { flag, isLazy, type EventTable } from '../history/table.js';
import type { HistoryEvent } from '../history/types.js';
import { civilFromDays, DAY_MS, daysFromCivil, daysInMonth } from '../time/civil.js';
import type { DatePoint, HistoricalDate } from '../time/index.js';

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
const newYear = daysFromCivil(leap, 1, 1);

/** Days in each month, in a leap year. */
export const daysIn = (month: number): number => daysInMonth(leap, month);

const before: readonly number[] = Array.from(
  { length: 12 },
  (_, month) => daysFromCivil(leap, month + 1, 1) - newYear,
);

/** Days from 1 January, 0 to 365, with 29 February among them. */
export const dayNumber = ({ month, day }: DayOfYear): number => (before[month - 1] ?? NaN) + day - 1;

/** The day so many days on, round the year; 29 February is one of them. */
export function addDays(from: DayOfYear, days: number): DayOfYear {
  const number = (((dayNumber(from) + days) % 366) + 366) % 366;
  const { month, day } = civilFromDays(newYear + number);
  return { month, day };
}

const fine: ReadonlySet<string> = new Set(['day', 'hour', 'minute', 'second', 'millisecond']);

/** Whether the author knows the day: not "about", not "perhaps", no digit left open. */
const isKnown = (point: DatePoint | undefined): point is DatePoint & DayOfYear =>
  point?.month !== undefined &&
  point.day !== undefined &&
  fine.has(point.precision) &&
  !(point.approximate || point.uncertain || point.masked || point.excluded);

const falls = (point: DatePoint | undefined, { month, day }: DayOfYear): point is DatePoint & DayOfYear =>
  isKnown(point) && point.month === month && point.day === day;

/** The years in which a date began on that day, or ended on it; of a set, only where all of its dates are meant. */
function matchesOf(date: HistoricalDate, wanted: DayOfYear): readonly Omit<DayMatch, 'event'>[] {
  const { kind, from, to, items, edtf } = date;
  if (kind === 'set') {
    return edtf.startsWith('{') ? (items ?? []).flatMap((item) => matchesOf(item, wanted)) : [];
  }
  const began = falls(from, wanted) ? [{ year: from.year, ended: false }] : [];
  const over = kind === 'interval' && falls(to, wanted) && !(began.length > 0 && to.year === from?.year);
  return over ? [...began, { year: to.year, ended: true }] : began;
}

/**
 * All the days of a year, and which events may fall on each: one look at every event, whatever is asked afterwards. Of
 * events that are read when they are asked for only the columns are looked at, and only those are read that may fall on
 * a day that is asked for (of a set of dates, the first and the last are known to the columns).
 */
export class DaysOfYear {
  readonly #events: readonly HistoryEvent[];
  readonly #candidates: readonly (readonly number[])[];
  readonly #told = new Map<number, readonly DayMatch[]>();

  constructor(events: readonly HistoryEvent[]) {
    this.#events = events;
    this.#candidates = isLazy(events) ? fromTable(events.table) : fromEvents(events);
  }

  /** The events that began or ended on a day, by year. Only what is known to the day takes part. */
  on(day: DayOfYear): readonly DayMatch[] {
    const number = dayNumber(day);
    const known = this.#told.get(number);
    if (known !== undefined) return known;
    const found: DayMatch[] = [];
    for (const index of this.#candidates[number] ?? []) {
      const event = this.#events[index];
      if (event !== undefined)
        for (const match of matchesOf(event.date, day)) found.push({ event, ...match });
    }
    found.sort((a, b) => a.year - b.year);
    this.#told.set(number, found);
    return found;
  }
}

/** As `DaysOfYear`, for one day. */
export const thisDay = (events: readonly HistoryEvent[], day: DayOfYear): readonly DayMatch[] =>
  new DaysOfYear(events).on(day);

const emptyYear = (): number[][] => Array.from({ length: 366 }, () => []);

/** Rows come in ascending order, so that a row that is there already is the last. */
function put(year: readonly number[][], number: number, row: number): void {
  const day = year[number];
  if (day !== undefined && day.at(-1) !== row) day.push(row);
}

function fromEvents(events: readonly HistoryEvent[]): readonly (readonly number[])[] {
  const year = emptyYear();
  const add = ({ kind, from, to, items }: HistoricalDate, row: number): void => {
    if (kind === 'set') return items?.forEach((item) => add(item, row));
    for (const point of [from, to]) if (isKnown(point)) put(year, dayNumber(point), row);
  };
  for (const [row, { date }] of events.entries()) add(date, row);
  return year;
}

/** Flags of a single day of which the author is not sure. */
const doubtful = flag.startApproximate | flag.uncertain;

const isMidnight = (ms: number): boolean => ms % DAY_MS === 0;

function fromTable({ count, min, max, flags }: EventTable): readonly (readonly number[])[] {
  const year = emptyYear();
  const add = (ms: number, whole: boolean, row: number): void => {
    const days = Math.floor(ms / DAY_MS);
    put(year, dayNumber(civilFromDays(days)), row);
    // what has a time may have a zone, where it is the day before or after
    if (!whole) for (const by of [-1, 1]) put(year, dayNumber(civilFromDays(days + by)), row);
  };
  for (let row = 0; row < count; row += 1) {
    const [start = NaN, end = NaN, bits = 0] = [min[row], max[row], flags[row]];
    const single = end - start === DAY_MS && isMidnight(start);
    if (single && (bits & doubtful) !== 0) continue;
    if (Number.isFinite(start) && (bits & flag.startApproximate) === 0) add(start, isMidnight(start), row);
    if (!single && Number.isFinite(end) && (bits & flag.endApproximate) === 0)
      add(end - 1, isMidnight(end), row);
  }
  return year;
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
