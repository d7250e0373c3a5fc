// Reads EDTF (ISO 8601-2:2019), levels 0 to 2, and long years anywhere a year may stand.
// It knows the notation and its windows. It must not know caption text, other formats or any language.
import { DAY_MS, daysInMonth, msFromCivil } from './civil.js';
import { dayRange, fail, isError, monthRange, unreadable, YEAR_LIMIT, yearRange } from './errors.js';
import { fillings, maskWindow } from './mask.js';
import { seasonWindow } from './season.js';
import type { DateError, DatePoint, HistoricalDate, Precision } from './types.js';
import { makePoint, setOf, single, span } from './value.js';

// 1 the year with all that stands before the month: 2 Y, 3 sign, 4 digits, 5 E, 6 S; 7 6 month; 9 8 day; 10 time
const POINT =
  /^([?~%]?(Y?)([+-]?)([\dX]{1,13})(?:E(\d\d?))?(?:S(\d\d?))?[?~%]?)(?:(-[?~%]?)([\dX]{2})(?:[?~%]?|([?~%]?-[?~%]?)([\dX]{2})[?~%]?(?:T(.+))?))?$/;
const TIME = /^(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?)?(?:Z|([+-])(\d\d)(?::?(\d\d))?)?$/;
const CLOCK = ['hour', 'minute', 'second', 'millisecond'] as const;
const CLOCK_MS = [3_600_000, 60_000, 1000, 1] as const;

/** EDTF of a year: 4 digits plain, `Y` beyond. */
export function edtfYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return (digits.length > 4 ? 'Y' : '') + (year < 0 ? '-' : '') + digits;
}

/** A date in fields that are known to exist; 0 where a field is not stated. */
function plain(year: number, month: number, day: number, flags: number): DatePoint {
  const min = msFromCivil(year, month || 1, day || 1);
  if (day) return makePoint(year, month, day, 'day', flags, min, min + DAY_MS);
  return month
    ? makePoint(year, month, undefined, 'month', flags, min, msFromCivil(year, month + 1))
    : makePoint(year, undefined, undefined, 'year', flags, min, msFromCivil(year + 1));
}

/** The digits of `s` from `at`, or NaN: most dates are plain, and must cost no regular expression. */
function digits(s: string, at: number, end: number): number {
  let value = 0;
  for (let i = at; i < end; i++) {
    const digit = s.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` that are in range; anything else is left to the grammar. */
function readPlain(s: string): DatePoint | undefined {
  const { length } = s;
  const year = length === 4 || length === 7 || length === 10 ? digits(s, 0, 4) : NaN;
  if (!(year >= 0)) return undefined;
  if (length === 4) return plain(year, 0, 0, 0);
  const month = s[4] === '-' ? digits(s, 5, 7) : NaN;
  if (!(month >= 1 && month <= 12)) return undefined;
  if (length === 7) return plain(year, month, 0, 0);
  const day = s[7] === '-' ? digits(s, 8, 10) : NaN;
  return day >= 1 && day <= daysInMonth(year, month) ? plain(year, month, day, 0) : undefined;
}

/** Flag bits of all marks in a string: `?` uncertain, `~` approximate, `%` both. */
const flagsIn = (s: string): number => (/[?%]/.test(s) ? 1 : 0) | (/[~%]/.test(s) ? 2 : 0);

/** A year of which only the leading digits are significant: `1950S2` is the window of 19, 1900–1999 (rule 3). */
function significant(year: number, width: number, keep: number, flags: number): DatePoint {
  const unit = 10 ** Math.max(width - keep, 0);
  const low = Math.floor(Math.abs(year) / unit) * unit;
  const high = low + unit - 1;
  const [first, last] = year < 0 ? [-high, -low] : [low, high];
  const spread = unit > 1 ? unit / 2 : 0;
  const max = msFromCivil(last + 1);
  return makePoint(year, undefined, undefined, 'year', flags, msFromCivil(first), max, false, spread);
}

function readTime(base: DatePoint, text: string, s: string, index: number): DatePoint | DateError {
  const match = TIME.exec(text);
  if (!match) return unreadable(s, index);
  const [hour = 0, minute = 0, second = 0, , , offsetHours = 0, offsetMinutes = 0] = match
    .slice(1)
    .map((n) => Number(n ?? 0));
  const fraction = match[4];
  const ms = Math.floor(Number(`0.${fraction ?? 0}`) * 1000 + 1e-6);
  const time = hour * 3_600_000 + minute * 60_000 + second * 1000 + ms;
  if (minute > 59 || second > 59 || time > DAY_MS || offsetHours > 23 || offsetMinutes > 59) {
    return fail('time-range', 'time is not 00:00:00–24:00:00', index + s.length - text.length, text.length);
  }
  const east = (match[5] === '-' ? -1 : 1) * (offsetHours * 60 + offsetMinutes);
  const stated = match.slice(2, 5).filter(Boolean).length;
  const precision = CLOCK[stated] ?? 'hour';
  const length = CLOCK_MS[stated] ?? 0;
  const min = base.min + time - east * 60_000;
  const offset = match[5] || text.endsWith('Z') ? east : undefined;
  return makePoint(base.year, base.month, base.day, precision, 0, min, min + length, false, 0, time, offset);
}

/** The unit that the unspecified digits of a year leave: `196X` a decade, `2X13` none. */
const yearUnit = (mask: string): Precision =>
  (/^\d+X+$/.test(mask)
    ? (['decade', 'century', 'millennium'] as const)[mask.split('X').length - 2]
    : undefined) ?? 'unspecified';

/** One EDTF date, season or datetime; `index` is where it stands in the whole input. */
export function readPoint(s: string, index: number): DatePoint | DateError {
  const quick = readPlain(s);
  if (quick) return quick;
  const match = POINT.exec(s);
  if (!match) return unreadable(s, index);
  const [, head = '', y, sign = '', yyyy = '', exponent, keep, dash = '', mm, comma = '', dd, clock] = match;
  const negative = sign === '-';
  const masked = s.includes('X');
  const flags = flagsIn(s);
  const magnitude = Number(yyyy.replaceAll('X', '0')) * 10 ** Number(exponent ?? 0);
  const year = negative ? -magnitude || 0 : magnitude;
  const { length } = yyyy;
  // beyond four digits a sign or Y must say that the length is meant; masks end at four
  const fair = y
    ? !mm && !masked && sign !== '+'
    : !exponent && length >= 4 && (length === 4 || sign !== '') && !(masked && length > 4);
  if (!fair || (keep !== undefined && (mm || masked || !Number(keep)))) return unreadable(s, index);
  if (y && !exponent && length < 5) {
    const message = `"${s}": the Y prefix is for years of five or more digits`;
    return fail('year-range', message, index, s.length, sign + yyyy.padStart(4, '0'));
  }
  const text = sign + yyyy;
  if (negative && yyyy === '0000') {
    return fail('year-range', `"${text}" is not a year: 1 BCE is "0000"`, index, text.length, '0000');
  }
  if (magnitude > YEAR_LIMIT) return yearRange(s, index);
  if (keep) return significant(year, exponent ? String(magnitude).length : length, Number(keep), flags);
  const month = Number(mm ?? 0);
  if (dd === undefined && month >= 21 && month <= 41) {
    const edge = (digit: string): number => (negative ? -1 : 1) * Number(yyyy.replaceAll('X', digit));
    const [min] = seasonWindow(edge(negative ? '9' : '0'), month);
    const [, max] = seasonWindow(edge(negative ? '0' : '9'), month);
    return makePoint(year, month, undefined, 'season', flags, min, max, masked);
  }
  const monthAt = index + head.length + dash.length;
  const months = fillings(mm ?? 'XX', 12);
  if (!months.length) return monthRange(mm ?? '', monthAt);
  const last = daysInMonth(year, month);
  const day = Number(dd ?? 1);
  const exact = !masked && day >= 1 && day <= last;
  if (exact && !clock) return plain(year, month, dd ? day : 0, flags);
  if (clock && (masked || flags)) return unreadable(s, index);
  if (exact && clock) return readTime(plain(year, month, day, 0), clock, s, index);
  const window = masked ? maskWindow(negative, yyyy, months, fillings(dd ?? 'XX', 31)) : undefined;
  if (!window) {
    const hint = masked ? undefined : day ? `last day is ${last}` : 'first day is 01';
    return dayRange(dd ?? '', `${text}-${mm}`, monthAt + 2 + comma.length, hint);
  }
  const stated = (mask: string | undefined): number | undefined => Number(mask) || undefined;
  const precision = dd ? 'day' : mm ? 'month' : yearUnit(yyyy);
  return makePoint(year, stated(mm), stated(dd), precision, flags, window[0], window[1], true);
}

/** Two end points, either of which may be open (`..`) or unknown (empty); the indexes say where they stand. */
function readSpan(
  left: string,
  right: string,
  leftAt: number,
  rightAt: number,
  edtf: string,
): HistoricalDate | DateError {
  const stated = (text: string): boolean => text !== '' && text !== '..';
  const from = stated(left) ? readPoint(left, leftAt) : undefined;
  if (from && isError(from)) return from;
  const to = stated(right) ? readPoint(right, rightAt) : undefined;
  if (to && isError(to)) return to;
  if (from && to && to.max <= from.min) return disorder(`${right}/${left}`, rightAt, right.length);
  return span(
    from,
    to,
    from ? 'known' : left ? 'open' : 'unknown',
    to ? 'known' : right ? 'open' : 'unknown',
    edtf,
  );
}

/** The error of a span that ends before it starts, with the swapped one as the hint (rule 7). */
export const disorder = (swapped: string, index: number, length: number): DateError =>
  fail('interval-order', 'the interval ends before it starts', index, length, swapped);

function readSet(s: string): HistoricalDate | DateError {
  const close = s[0] === '[' ? ']' : '}';
  if (!s.endsWith(close)) return fail('syntax', `missing "${close}"`, s.length, 0);
  const items: HistoricalDate[] = [];
  let at = 1;
  for (const part of s.slice(1, -1).split(',')) {
    const dots = part.indexOf('..');
    const item =
      dots < 0 || part === '..'
        ? readPoint(part, at)
        : readSpan(part.slice(0, dots) || '..', part.slice(dots + 2) || '..', at, at + dots + 2, part);
    if (isError(item)) return item;
    items.push('kind' in item ? item : single(item, part));
    at += part.length + 1;
  }
  return setOf(items, close === '}', s);
}

/** A whole EDTF string. */
export function readEdtf(s: string): HistoricalDate | DateError {
  if (s[0] === '[' || s[0] === '{') return readSet(s);
  const slash = s.indexOf('/');
  if (slash < 0) {
    const point = readPoint(s, 0);
    return isError(point) ? point : single(point, s);
  }
  const right = s.slice(slash + 1);
  return right.includes('/') ? unreadable(s, 0) : readSpan(s.slice(0, slash), right, 0, slash + 1, s);
}
