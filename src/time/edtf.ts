// Reads EDTF (ISO 8601-2:2019), levels 0 to 2, and long years anywhere a year may stand.
// It knows the notation and its windows. It must not know caption text, other formats or any language.
import { civilFromMs, DAY_MS, daysInMonth, msFromCivil } from './civil.js';
import { fail, isError, unreadable } from './errors.js';
import { edge, fillings } from './mask.js';
import type { DateError, DatePoint, HistoricalDate, Precision } from './types.js';
import { pad, UNIT_MS, UNITS } from './units.js';
import { makeValue, single } from './value.js';

// 1 year, 2 significant digits, 3 month, 4 day, 5 time
const POINT =
  /^[?~%]?([+-]?[\dX]{4}|Y-?\d{1,13}(?:E\d\d?)?(?!.*-)|[+-]\d{5,13})(?:S([1-9]\d?))?[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:T(.+))?)?)?$/;
// 1 hour, 2 minute, 3 second, 4 fraction, 5 zone: 6 hours, 7 minutes
const TIME = /^(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?)?(Z|[+-](\d\d)(?::?(\d\d))?)?$/;

/** Years further out than this are refused: whole days stay exact, and a typo does not become an aeon. */
const YEAR_LIMIT = 1e12;

/** First months of the codes 21 to 41 (ISO 8601-2:2019, 4.8), in base 16; past 12 they run into the next year. */
const SEASONS = '369c369c9c36147a15917';

/** What so many years are, where their first digits are known. */
const MASKED: Readonly<Record<number, Precision>> = { 10: 'decade', 100: 'century', 1000: 'millennium' };

/** EDTF of a year: 4 digits plain; beyond them `Y`, or a sign where a month is to follow. */
export function edtfYear(year: number, month?: unknown): string {
  const digits = pad(Math.abs(year), 4);
  const mark = digits.length > 4 ? (month ? '+' : 'Y') : '';
  return year < 0 ? mark.replace('+', '') + '-' + digits : mark + digits;
}

/** One EDTF date, season or datetime; `index` is where it stands in the whole input. */
export function readPoint(s: string, index = 0): DatePoint | DateError {
  const match = POINT.exec(s);
  if (!match) return unreadable(s, index);
  const [, text = '', keep, mm, dd, clock] = match;
  const masked = s.includes('X');
  const has = (mark: string): boolean => s.includes(mark) || s.includes('%');
  const uncertain = has('?');
  const approximate = has('~');
  const clockMatch = clock ? TIME.exec(clock) : undefined;
  if (keep ? mm || masked : clock && (!clockMatch || masked || uncertain || approximate))
    return unreadable(s, index);
  // `Y-17E7` but for its Y is how JavaScript writes numbers; adding 0 takes the sign off -0
  const fill = (mask: string, digit: string): number =>
    Number(masked || keep ? mask.replaceAll('X', digit) : mask) + 0;
  let mask = text.replace('Y', '');
  let year = fill(mask, '0');
  if (text === '-0000') {
    return fail('year-range', `"${text}" is not a year: 1 BCE is "0000"`, index, text, '0000');
  }
  if (/^Y-?\d{1,4}$/.test(text)) {
    const message = `"${s}": the Y prefix is for years of five or more digits`;
    return fail('year-range', message, index, s, edtfYear(year));
  }
  if (Math.abs(year) > YEAR_LIMIT) return fail('year-range', `year "${s}" is beyond ±1e12`, index, s);

  const negative = text.includes('-');
  // only the leading digits are significant: `1950S2` is the window of 19XX (rule 3)
  if (keep) mask = String(year).replace(/\d+/, (n) => n.slice(0, Number(keep)).padEnd(n.length, 'X'));
  let low = fill(mask, '0');
  let high = fill(mask, '9');
  const years = Math.abs(high - low) + 1;
  // of masked years BCE, 0 is none
  if (negative) [low, high] = [high, low || fill(mask.replace(/X(?!.*X)/, '1'), '0')];
  let precision: Precision = UNITS[dd ? 2 : mm ? 1 : 0];
  let month = Number(mm);
  let day = Number(dd);
  let first = 1;
  let last = 12;
  const monthAt = s.indexOf(mm ?? '', text.length);
  const months = mm ? fillings(mm, 12) : [];
  if (!dd && month > 20 && month < 42) {
    precision = 'season';
    first = parseInt(SEASONS[month - 21] ?? '', 16);
    last = first + (month < 37 ? 2 : month < 40 ? 3 : 5);
  } else if (mm) {
    first = months[0] ?? 0;
    last = months.at(-1) ?? 0;
    if (!last) {
      return fail('month-range', `month "${mm}" is not 01–12 (or a season code 21–41)`, index + monthAt, mm);
    }
  } else if (masked) {
    // the unit that the unspecified digits leave: `196X` a decade, `2X13` none
    precision = MASKED[years] ?? 'unspecified';
  }
  let min = msFromCivil(low, first);
  let max = msFromCivil(high, last + 1);
  if (dd) {
    const days = fillings(dd, 31);
    min = edge(low, high, mask.slice(-4), months, days, 0);
    max = edge(low, high, mask.slice(-4), months, days, 1);
    if (!(min < max)) {
      const hint = masked ? undefined : day ? `last day is ${daysInMonth(year, month)}` : 'first day is 01';
      const message = `day "${dd}" does not exist in ${text}-${mm}`;
      return fail('day-range', message, index + s.indexOf(dd, monthAt + 2), dd, hint);
    }
  }
  let time, offset;
  if (clockMatch) {
    const [, , , , fraction = '', zone] = clockMatch;
    const [, hours = 0, minutes = 0, seconds = 0, , , east = 0, eastMinutes = 0] = clockMatch.map(
      (n) => Number(n) || 0,
    );
    time =
      hours * 3_600_000 + minutes * 60_000 + seconds * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3));
    if (minutes > 59 || seconds > 59 || time > DAY_MS || east > 23 || eastMinutes > 59) {
      return fail('time-range', 'time is not 00:00:00–24:00:00', index + s.indexOf('T') + 1, clock);
    }
    const stated = fraction ? 6 : clockMatch[3] ? 5 : clockMatch[2] ? 4 : 3;
    precision = UNITS[stated];
    if (zone) offset = (zone[0] === '-' ? -1 : 1) * (east * 60 + eastMinutes);
    min += time;
    if (time === DAY_MS) {
      // 24:00 is the next day's first instant
      ({ year, month, day } = civilFromMs(min));
      time = 0;
    }
    min -= (offset ?? 0) * 60_000;
    max = min + UNIT_MS[stated];
  }
  return {
    year,
    month: month || undefined,
    day: day || undefined,
    time,
    offset,
    precision,
    approximate,
    uncertain,
    masked,
    spread: keep && years > 1 ? years / 2 : 0,
    excluded: false,
    min,
    max,
  };
}

/** A single date, or two with a separator, either of which may be open (`..`) or empty: that is unknown, or `empty`. */
function readItem(s: string, separator: string, index = 0, empty = ''): HistoricalDate | DateError {
  const at = s.indexOf(separator);
  if (at < 0 || s === empty) return single(readPoint(s, index), s);
  const left = s.slice(0, at);
  const right = s.slice(at + separator.length);
  if (right.includes(separator)) return unreadable(s, index);
  const read = (text: string, at: number) => (text && text !== '..' ? readPoint(text, at) : undefined);
  const rightAt = index + at + separator.length;
  return makeValue(read(left, index), read(right, rightAt), left || empty, right || empty, s, rightAt);
}

function readSet(s: string): HistoricalDate | DateError {
  const close = s[0] === '[' ? ']' : '}';
  if (!s.endsWith(close)) return fail('syntax', `missing "${close}"`, s.length);
  const items: HistoricalDate[] = [];
  let at = 1;
  for (const part of s.slice(1, -1).split(',')) {
    const item = readItem(part, '..', at, '..');
    if (isError(item)) return item;
    items.push(item);
    at += part.length + 1;
  }
  // bounds are the outermost; no member is unknown at its end
  const { from } = items.reduce((a, b) => (b.min < a.min ? b : a));
  const { to } = items.reduce((a, b) => (b.max > a.max ? b : a));
  return makeValue(from, to, '..', '..', s, 0, items);
}

/** A whole EDTF string. */
export function readEdtf(s: string): HistoricalDate | DateError {
  if (/^[[{]/.test(s)) return readSet(s);
  return readItem(s, '/');
}
