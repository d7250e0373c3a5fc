// When a question asks about: a window of time about dates, and about events that stand for theirs.
// Knows dates and windows. Must not know how a date is said, nor how an event is found by its name.
import type { Era, HistoryEvent } from '../../history/index.js';
import { civilFromMs, parseDate, type HistoricalDate } from '../../time/index.js';
import type { Relation, RelationKind } from './question.js';
import { dateAtStart, dateOfYear, spanAtStart, yearText, type SaidDate } from './said-date.js';

/** What a window is called: by a date, or by what happened before, after or during it. */
export type WindowName =
  | { readonly kind: 'date'; readonly date: HistoricalDate }
  | { readonly kind: 'before' | 'after' | 'during'; readonly subject: HistoryEvent | Era }
  | { readonly kind: 'between'; readonly subject: HistoryEvent | Era; readonly other: HistoryEvent | Era };

/** A time that was asked about: [from, to) in ms since 1970. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly name: WindowName;
}

const read = (text: string): HistoricalDate | undefined => {
  const result = parseDate(text);
  return result.ok ? result.value : undefined;
};

const namedDate = (text: string, otherwise: HistoricalDate): WindowName => ({
  kind: 'date',
  date: read(text) ?? otherwise,
});

/** EDTF of a year, astronomical. */
const edtfYear = (year: number): string =>
  Math.abs(year) > 9999 ? `Y${year}` : `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;

/** Some years about a date, between round ones: round in the years of its own era. */
function about(middle: number, reach: number): Window | undefined {
  const unit = 10 ** Math.floor(Math.log10(reach));
  const step = reach % unit === 0 ? unit : unit / 2;
  const round = (year: number): number =>
    year > 0
      ? Math.max(1, Math.round(year / step) * step)
      : Math.min(0, 1 + Math.round((year - 1) / step) * step);
  const date = read(`${edtfYear(round(middle - reach))}~/${edtfYear(round(middle + reach))}~`);
  return date && { from: date.min, to: date.max, name: { kind: 'date', date } };
}

/** The window of one relation to a date; `b` is the end of `between`. */
export function windowOf(kind: RelationKind, { date: a, reach }: SaidDate, b: HistoricalDate = a): Window {
  const called = (word: string): WindowName => {
    const { year } = civilFromMs(word === 'after' ? a.max - 1 : a.min);
    const isYear = a.precision === 'year' && a.from === a.to;
    return namedDate(`${word} ${isYear ? yearText(year) : a.edtf}`, a);
  };
  switch (kind) {
    case 'before':
      return { from: -Infinity, to: a.min, name: called('before') };
    case 'after':
      return { from: a.max, to: Infinity, name: called('after') };
    case 'since':
      return { from: a.min, to: Infinity, name: called('since') };
    case 'until':
      return { from: -Infinity, to: a.max, name: called('until') };
    case 'between': {
      const [first, last] = a.min <= b.min ? [a, b] : [b, a];
      return {
        from: first.min,
        to: Math.max(first.max, last.max),
        name: a === b ? { kind: 'date', date: a } : namedDate(`${first.edtf}/${last.edtf}`, first),
      };
    }
    default:
      return (
        (reach > 0 && a.from !== undefined ? about(a.from.year, reach) : undefined) ?? {
          from: a.min,
          to: a.max,
          name: { kind: 'date', date: a },
        }
      );
  }
}

/** The one year that is so many after the end of a time, or before its beginning. */
export function windowYears(
  kind: RelationKind,
  { min, max }: { min: number; max: number },
  years: number,
): Window | undefined {
  const isBefore = kind === 'before' || kind === 'until';
  const edge = isBefore ? min : max - 1;
  const date = Number.isFinite(edge)
    ? dateOfYear(civilFromMs(edge).year + (isBefore ? -years : years))
    : undefined;
  return date && { from: date.min, to: date.max, name: { kind: 'date', date } };
}

/** The window before, after or during something that has a date. */
export function windowBy(kind: RelationKind, subject: HistoryEvent | Era): Window {
  const { min, max, end } = subject.date;
  if (kind === 'before' || kind === 'until')
    return { from: -Infinity, to: min, name: { kind: 'before', subject } };
  // what has not ended has nothing after its end: what came after it began is meant
  if (kind === 'after' || kind === 'since') {
    return { from: end === 'open' ? min : max, to: Infinity, name: { kind: 'after', subject } };
  }
  return { from: min, to: max, name: { kind: 'during', subject } };
}

/** From the end of the one to the beginning of the other; what overlaps has the time of both between. */
export function windowBetween(a: HistoryEvent | Era, b: HistoryEvent | Era): Window {
  const [subject, other] = a.date.min <= b.date.min ? [a, b] : [b, a];
  const [from, to] = [subject.date.max, other.date.min];
  return { from: Math.min(from, to), to: Math.max(from, to), name: { kind: 'between', subject, other } };
}

/** What came before or after a window. */
export function windowBeside(kind: 'before' | 'after', window: Window): Window | undefined {
  const edge = kind === 'before' ? window.from : window.to;
  if (!Number.isFinite(edge)) return undefined;
  const { year, month, day } = civilFromMs(kind === 'before' ? edge : edge - 1);
  const wholeYear = kind === 'before' ? month === 1 && day === 1 : month === 12 && day === 31;
  const text =
    wholeYear || year <= 0
      ? yearText(year)
      : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = read(`${kind} ${text}`);
  if (date === undefined) return undefined;
  return {
    from: kind === 'before' ? -Infinity : edge,
    to: kind === 'before' ? edge : Infinity,
    name: { kind: 'date', date },
  };
}

/** What lies in all of them; the name is that of the first. */
export const meet = (windows: readonly Window[]): Window | undefined =>
  windows.length === 0
    ? undefined
    : windows.reduce((all, window) => ({
        from: Math.max(all.from, window.from),
        to: Math.min(all.to, window.to),
        name: all.name,
      }));

export const overlaps = ({ from, to }: Window, { min, max }: HistoricalDate): boolean =>
  min < to && max > from;

/** Whether an event that overlaps began in the window, or is what the window is about rather than around it. */
export const beginsIn = ({ from, to }: Window, { min }: HistoricalDate): boolean => min >= from && min < to;

/** What a relation says of time by itself; undefined where it names something else than a date. `year` is the present one. */
export function windowSaid(
  { kind, a, b, years }: Relation,
  year: number,
): { readonly window: Window; readonly rest: string } | undefined {
  const span = kind === 'between' ? spanAtStart(a, b, year) : undefined;
  if (span !== undefined) return { window: windowOf('between', span), rest: span.rest };
  const first = dateAtStart(a, year);
  if (first === undefined) return undefined;
  if (kind !== 'between') {
    const window =
      (years === undefined ? undefined : windowYears(kind, first.date, years)) ?? windowOf(kind, first);
    return { window, rest: first.rest };
  }
  const second = dateAtStart(b, year);
  return second && { window: windowOf('between', first, second.date), rest: `${first.rest} ${second.rest}` };
}
