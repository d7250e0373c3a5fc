// Reads EDTF (ISO 8601-2:2019), levels 0 to 2, and long years anywhere a year may stand.
// It knows the notation and its windows. It must not know caption text, other formats or any language.
import { DAY_MS, daysFromCivil, daysInMonth, msFromCivil } from './civil.js';
import { dayRange, fail, isError, monthRange, unreadable, YEAR_LIMIT, yearRange } from './errors.js';
import { readMasked } from './mask.js';
import { seasonWindow } from './season.js';
import type { DateError, DatePoint, HistoricalDate } from './types.js';
import { flagsOf, makePoint, setOf, single, span } from './value.js';

const POINT =
  /^([?~%]?)([+-]?)([\dX]{4,13})(?:S(\d{1,2}))?([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:T(.+))?)?)?$/;
const LONG = /^([?~%]?)Y(-?)(\d{1,13})(?:E(\d{1,2}))?(?:S(\d{1,2}))?([?~%]?)$/;
const TIME = /^(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?)?(?:Z|([+-])(\d\d)(?::?(\d\d))?)?$/;

/** EDTF of a year: 4 digits plain, `Y` beyond. */
export function edtfYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return (digits.length > 4 ? 'Y' : '') + (year < 0 ? '-' : '') + digits;
}

/** Value of `n` ASCII digits from `at`, or NaN; the fast path must not allocate. */
function digits(s: string, at: number, n: number): number {
  let value = 0;
  for (let i = at; i < at + n; i++) {
    const digit = s.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` that are in range; anything else is left to the grammar. */
function readPlain(s: string): DatePoint | undefined {
  const length = s.length;
  if (length !== 4 && length !== 7 && length !== 10) return undefined;
  const year = digits(s, 0, 4);
  if (length === 4) {
    if (!(year >= 0)) return undefined;
    return makePoint(year, undefined, undefined, 'year', 0, msFromCivil(year), msFromCivil(year + 1));
  }
  const month = digits(s, 5, 2);
  if (!(year >= 0 && month >= 1 && month <= 12) || s[4] !== '-') return undefined;
  if (length === 7) {
    const min = daysFromCivil(year, month, 1);
    const max = min + daysInMonth(year, month);
    return makePoint(year, month, undefined, 'month', 0, min * DAY_MS, max * DAY_MS);
  }
  const day = digits(s, 8, 2);
  if (!(day >= 1 && day <= daysInMonth(year, month)) || s[7] !== '-') return undefined;
  const min = daysFromCivil(year, month, day) * DAY_MS;
  return makePoint(year, month, day, 'day', 0, min, min + DAY_MS);
}

/** A year whose leading `keep` digits are significant; all of them when `keep` is not given. */
function yearPoint(sign: number, magnitude: number, width: number, keep: number, flags: number): DatePoint {
  const unit = keep < width ? 10 ** (width - keep) : 1;
  const low = Math.floor(magnitude / unit) * unit;
  const high = low + unit - 1;
  const year = sign * magnitude || 0;
  const min = msFromCivil(sign < 0 ? -high : low);
  const max = msFromCivil((sign < 0 ? -low : high) + 1);
  return makePoint(year, undefined, undefined, 'year', flags, min, max, false, unit > 1 ? unit / 2 : 0);
}

function readLong(s: string, index: number): DatePoint | DateError {
  const match = LONG.exec(s);
  if (!match) return unreadable(s, index);
  const [, before, minus = '', mantissa = '', exponent, keep, after] = match;
  if (exponent === undefined && mantissa.length < 5) {
    const hint = minus + mantissa.padStart(4, '0');
    return fail(
      'year-range',
      `"${s}": the Y prefix is for years of five or more digits`,
      index,
      s.length,
      hint,
    );
  }
  const magnitude = Number(mantissa) * 10 ** Number(exponent ?? 0);
  if (magnitude > YEAR_LIMIT) return yearRange(s, index);
  if (keep !== undefined && !Number(keep)) return unreadable(s, index);
  const width = String(magnitude).length;
  const flags = flagsOf(before) | flagsOf(after);
  return yearPoint(minus ? -1 : 1, magnitude, width, Number(keep ?? width), flags);
}

function readTime(base: DatePoint, text: string, s: string, index: number): DatePoint | DateError {
  const match = TIME.exec(text);
  if (!match) return unreadable(s, index);
  const [, hh, mm, ss, fraction, sign, offsetHours, offsetMinutes] = match;
  const hour = Number(hh);
  const minute = Number(mm ?? 0);
  const second = Number(ss ?? 0);
  const ms = fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000 + 1e-6);
  const time = hour * 3_600_000 + minute * 60_000 + second * 1000 + ms;
  if (
    minute > 59 ||
    second > 59 ||
    time > DAY_MS ||
    Number(offsetHours ?? 0) > 23 ||
    Number(offsetMinutes ?? 0) > 59
  ) {
    const at = index + s.length - text.length;
    return fail('time-range', 'time is not 00:00:00–24:00:00', at, text.length);
  }
  const offset = sign
    ? (sign === '-' ? -1 : 1) * (Number(offsetHours) * 60 + Number(offsetMinutes ?? 0))
    : text.endsWith('Z')
      ? 0
      : undefined;
  const [precision, length] =
    fraction !== undefined
      ? (['millisecond', 1] as const)
      : ss !== undefined
        ? (['second', 1000] as const)
        : mm !== undefined
          ? (['minute', 60_000] as const)
          : (['hour', 3_600_000] as const);
  const min = base.min + time - (offset ?? 0) * 60_000;
  return makePoint(base.year, base.month, base.day, precision, 0, min, min + length, false, 0, time, offset);
}

/** One EDTF date, season or datetime; `index` is where it stands in the whole input. */
export function readPoint(s: string, index: number): DatePoint | DateError {
  const plain = readPlain(s);
  if (plain) return plain;
  if (/^[?~%]?Y/.test(s)) return readLong(s, index);
  const match = POINT.exec(s);
  if (!match) return unreadable(s, index);
  const [, f0 = '', sign = '', yyyy = '', keep, f1 = '', f2 = '', mm, f3 = '', f4 = '', dd, f5, time] = match;
  const masked = /X/.test(yyyy + (mm ?? '') + (dd ?? ''));
  // beyond four digits a sign must say that the length is meant; masks end at four
  if (yyyy.length > 4 && (!sign || masked)) return unreadable(s, index);
  const negative = sign === '-';
  if (negative && Number(yyyy) === 0) {
    const text = sign + yyyy;
    return fail('year-range', `"${text}" is not a year: 1 BCE is "0000"`, index, text.length, '0000');
  }
  const magnitude = Number(yyyy.replaceAll('X', '0'));
  if (magnitude > YEAR_LIMIT) return yearRange(sign + yyyy, index);
  const flags = flagsOf(f0) | flagsOf(f1) | flagsOf(f2) | flagsOf(f3) | flagsOf(f4) | flagsOf(f5);
  const monthAt = index + f0.length + sign.length + yyyy.length + f1.length + 1 + f2.length;
  const dayAt = monthAt + 2 + f3.length + 1 + f4.length;
  if (keep !== undefined) {
    if (mm !== undefined || masked || !Number(keep)) return unreadable(s, index);
    return yearPoint(negative ? -1 : 1, magnitude, yyyy.length, Number(keep), flags);
  }
  const point = masked
    ? readMasked(negative, yyyy, mm, dd, flags, monthAt, dayAt)
    : readFields(negative ? -magnitude : magnitude, sign + yyyy, mm, dd, flags, monthAt, dayAt);
  if (isError(point) || time === undefined) return point;
  return masked || flags ? unreadable(s, index) : readTime(point, time, s, index);
}

function readFields(
  year: number,
  yearText: string,
  mm: string | undefined,
  dd: string | undefined,
  flags: number,
  monthAt: number,
  dayAt: number,
): DatePoint | DateError {
  if (mm === undefined) {
    return makePoint(year, undefined, undefined, 'year', flags, msFromCivil(year), msFromCivil(year + 1));
  }
  const month = Number(mm);
  if (month >= 21 && month <= 41 && dd === undefined) {
    const [min, max] = seasonWindow(year, month);
    return makePoint(year, month, undefined, 'season', flags, min, max);
  }
  if (month < 1 || month > 12) return monthRange(mm, monthAt);
  if (dd === undefined) {
    const max = msFromCivil(year, month + 1);
    return makePoint(year, month, undefined, 'month', flags, msFromCivil(year, month), max);
  }
  const day = Number(dd);
  const last = daysInMonth(year, month);
  if (day < 1 || day > last) {
    return dayRange(dd, `${yearText}-${mm}`, dayAt, day < 1 ? 'first day is 01' : `last day is ${last}`);
  }
  const min = msFromCivil(year, month, day);
  return makePoint(year, month, day, 'day', flags, min, min + DAY_MS);
}

/** The span of two points that were read, unless it ends before it starts. */
export function checkedSpan(
  from: DatePoint,
  to: DatePoint,
  edtf: string,
  swapped: string,
  index: number,
  length: number,
): HistoricalDate | DateError {
  if (to.max <= from.min) {
    return fail('interval-order', 'the interval ends before it starts', index, length, swapped);
  }
  return span(from, to, 'known', 'known', edtf);
}

function readInterval(s: string, slash: number, index: number): HistoricalDate | DateError {
  const left = s.slice(0, slash);
  const right = s.slice(slash + 1);
  if (right.includes('/')) return unreadable(s, index);
  const from = left === '..' || left === '' ? undefined : readPoint(left, index);
  if (from && isError(from)) return from;
  const rightAt = index + slash + 1;
  const to = right === '..' || right === '' ? undefined : readPoint(right, rightAt);
  if (to && isError(to)) return to;
  if (from && to) return checkedSpan(from, to, s, `${right}/${left}`, rightAt, right.length);
  const start = from ? 'known' : left ? 'open' : 'unknown';
  return span(from, to, start, to ? 'known' : right ? 'open' : 'unknown', s);
}

function readSet(s: string): HistoricalDate | DateError {
  const close = s[0] === '[' ? ']' : '}';
  if (!s.endsWith(close)) return fail('syntax', `missing "${close}"`, s.length, 0);
  const items: HistoricalDate[] = [];
  let at = 1;
  for (const part of s.slice(1, -1).split(',')) {
    const dots = part.indexOf('..');
    const item = dots < 0 ? readPoint(part, at) : readElision(part, dots, at);
    if (isError(item)) return item;
    items.push('kind' in item ? item : single(item, part));
    at += part.length + 1;
  }
  const [head] = items;
  return head ? setOf(head, items, close === '}', s) : unreadable(s, 0);
}

/** `a..b`, `a..` and `..b` inside a set. */
function readElision(part: string, dots: number, index: number): HistoricalDate | DateError {
  const left = part.slice(0, dots) || '..';
  const right = part.slice(dots + 2) || '..';
  const value =
    left === right ? unreadable(part, index) : readInterval(`${left}/${right}`, left.length, index);
  if (!isError(value)) return value;
  // the slash stands in for two dots, and an open start for none
  const shift = value.index > index ? (dots === 0 ? -1 : 1) : 0;
  return { ...value, index: value.index + shift };
}

/** A whole EDTF string. */
export function readEdtf(s: string): HistoricalDate | DateError {
  if (s[0] === '[' || s[0] === '{') return readSet(s);
  const slash = s.indexOf('/');
  if (slash >= 0) return readInterval(s, slash, 0);
  const point = readPoint(s, 0);
  return isError(point) ? point : single(point, s);
}
