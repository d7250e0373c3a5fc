// When a question asks about: dates in it, and events that stand for their time.
// Knows dates and windows of time. Must not know texts, nor how an event is found by its name.
import type { Era, HistoryEvent } from '../../history/index.js';
import { civilFromMs, parseDate, type HistoricalDate } from '../../time/index.js';
import type { Relation, RelationKind } from './question.js';

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

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  );
const period = '(centur(?:y|ies)|millenni(?:um|a))';
const romans: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** “xix” is 19. */
const roman = (text: string): number =>
  Array.from(text).reduce((sum, letter, at) => {
    const value = romans[letter] ?? 0;
    return sum + (value < (romans[text[at + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);

/** Centuries by word or Roman numeral as the reader of captions has them; what says only “part of” goes. */
export const settle = (text: string): string =>
  text
    .replace(new RegExp(`\\b(${ordinals.join('|')})[- ]${period}`, 'g'), (_, word: string, unit: string) => {
      return `${ordinals.indexOf(word) + 1}th ${unit}`;
    })
    .replace(
      new RegExp(`\\b([ivx]+)(?:th|e|er|eme)? ${period}`, 'g'),
      (_, word: string, unit: string) => `${roman(word)}th ${unit}`,
    )
    .replace(new RegExp(`\\b(\\d\\d?)(?:st|nd|rd|th)?[.]? ${period}`, 'g'), '$1th $2')
    .replaceAll(/\b(?:early|mid|late|the year|year|the)[- ](?=\d)/g, '');

const read = (text: string): HistoricalDate | undefined => {
  const result = parseDate(text);
  return result.ok ? result.value : undefined;
};

/** The longest run of words at the beginning that is a date, and what follows it. */
export function dateAtStart(
  text: string,
): { readonly date: HistoricalDate; readonly rest: string } | undefined {
  const words = settle(text.trim())
    .replace(/^(?:the|about|around) /, '')
    .split(/\s+/);
  for (let count = Math.min(words.length, 7); count > 0; count -= 1) {
    const said = words
      .slice(0, count)
      .join(' ')
      .replace(/[,;:]+$/, '');
    const date = /\d/.test(said) ? read(said) : undefined;
    if (date) return { date, rest: words.slice(count).join(' ') };
  }
  return undefined;
}

/** What makes a number a date where nothing says so: four digits, an era, a decade, a century, a month. */
const dated =
  /\b(?:1\d{3}|20\d\d)\b|\d(?:th)? ?(?:bce?|ce|ad|centur|millenn|ka|ma|ga|million|billion|thousand|years ago)|\b\d+0s\b|\d{4}-\d\d/;

/** Dates that stand anywhere in a text, and the text without them. */
export function datesIn(text: string): { readonly dates: readonly HistoricalDate[]; readonly rest: string } {
  const words = settle(text).split(/\s+/);
  const dates: HistoricalDate[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    let taken = 0;
    for (let count = Math.min(words.length - at, 6); count > 0 && taken === 0; count -= 1) {
      const said = words
        .slice(at, at + count)
        .join(' ')
        .replace(/[,;:]+$/, '');
      // a name in quotes keeps its year
      const date = dated.test(said) && !/[“”]/.test(said) ? read(said) : undefined;
      if (date === undefined) continue;
      dates.push(date);
      taken = count;
    }
    if (taken > 0) at += taken - 1;
    else rest.push(words[at] ?? '');
  }
  return { dates, rest: rest.join(' ') };
}

/** A year as a caption has it. */
const yearText = (year: number): string =>
  year > 0 ? `${String(year).padStart(3, '0')} CE` : `${1 - year} BCE`;

const namedDate = (text: string, otherwise: HistoricalDate): WindowName => ({
  kind: 'date',
  date: read(text) ?? otherwise,
});

/** The window of one relation to a date; `b` is the end of `between`. */
export function windowOf(kind: RelationKind, a: HistoricalDate, b: HistoricalDate = a): Window {
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
        name: namedDate(`${first.edtf}/${last.edtf}`, first),
      };
    }
    default:
      return { from: a.min, to: a.max, name: { kind: 'date', date: a } };
  }
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

/** What a relation says of time by itself; undefined where it names something else than a date. */
export function windowSaid({
  kind,
  a,
  b,
}: Relation): { readonly window: Window; readonly rest: string } | undefined {
  const first = dateAtStart(a);
  if (first === undefined) return undefined;
  if (kind !== 'between') return { window: windowOf(kind, first.date), rest: first.rest };
  const second = dateAtStart(b);
  return (
    second && { window: windowOf('between', first.date, second.date), rest: `${first.rest} ${second.rest}` }
  );
}
