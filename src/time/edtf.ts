// Reads EDTF (ISO 8601-2:2019), levels 0 to 2, and long years anywhere a year may stand.
// It knows the notation and its windows. It must not know caption text, other formats or any language.
import { civilFromMs, DAY_MS, daysInMonth, msFromCivil } from './civil.js';
import { fail, isError, unreadable } from './errors.js';
import { edge, fillings } from './mask.js';
import type { DateError, DatePoint, HistoricalDate, Precision } from './types.js';
import { pad, UNIT_MS, UNITS } from './units.js';
import { setOf, single, span } from './value.js';

// 1 year, 2 significant digits, 3 month, 4 day, 5 to 7 hour to second, 8 fraction, 9 zone: 10 sign, 11 hours, 12 minutes
const POINT =
  /^[?~%]?(Y-?\d{1,13}(?:E\d\d?)?(?!.*-)|[+-]?[\dX]{4}|[+-]\d{5,13})(?:S([1-9]\d?))?[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:T(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?)?(Z|([+-])(\d\d)(?::?(\d\d))?)?)?)?)?$/;

/** Years further out than this are refused: whole days stay exact, and a typo does not become an aeon. */
const YEAR_LIMIT = 1e12;

/** First months of the codes 21 to 41 (ISO 8601-2:2019, 4.8), in base 16; past 12 they run into the next year. */
const SEASONS = '369c369c9c36147a15917';

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
  const [, text = '', keep, mm, dd, hh, , , fraction = '', zone, sign] = match;
  const masked = s.includes('X');
  const uncertain = /[?%]/.test(s);
  const approximate = /[~%]/.test(s);
  if (keep ? mm || masked : hh && (masked || uncertain || approximate)) return unreadable(s, index);
  const negative = text.includes('-');
  // `Y-17E7` but for its Y is how JavaScript writes numbers; adding 0 takes the sign off -0
  const fill = (digit: string): number => Number(text.replace('Y', '').replaceAll('X', digit)) + 0;
  let year = fill('0');
  if (text === '-0000') {
    return fail('year-range', `"${text}" is not a year: 1 BCE is "0000"`, index, text, '0000');
  }
  if (/^Y-?\d{1,4}$/.test(text)) {
    const message = `"${s}": the Y prefix is for years of five or more digits`;
    return fail('year-range', message, index, s, edtfYear(year));
  }
  if (Math.abs(year) > YEAR_LIMIT) return fail('year-range', `year "${s}" is beyond ±1e12`, index, s);
  const [low, high] = negative ? [fill('9'), year] : [year, fill('9')];
  let precision: Precision = UNITS[dd ? 2 : mm ? 1 : 0];
  let month = Number(mm);
  let day = Number(dd);
  let [min, max, spread] = [0, 0, 0];
  let time, offset;
  if (keep) {
    // only the leading digits are significant: `1950S2` is the window of 19, 1900–1999 (rule 3)
    const unit = 10 ** Math.max(String(Math.abs(year)).length - Number(keep), 0);
    const first = Math.trunc(year / unit) * unit - (negative ? unit - 1 : 0);
    if (unit > 1) spread = unit / 2;
    [min, max] = [msFromCivil(first), msFromCivil(first + unit)];
  } else if (!dd && month > 20 && month < 42) {
    const first = parseInt(SEASONS[month - 21] ?? '', 16);
    precision = 'season';
    min = msFromCivil(low, first);
    max = msFromCivil(high, first + (month < 37 ? 3 : month < 40 ? 4 : 6));
  } else {
    const months = fillings(mm, 12);
    const monthAt = s.indexOf(mm ?? '', text.length);
    if (mm && !months.length) {
      return fail('month-range', `month "${mm}" is not 01–12 (or a season code 21–41)`, index + monthAt, mm);
    }
    const find = (late: number): number =>
      // of masked years BCE, 0 is none
      edge(
        low,
        low < high && negative ? Math.min(high, -1) : high,
        text.slice(-4),
        months,
        fillings(dd, 31),
        late,
      );
    min = find(0);
    max = find(1);
    if (dd && !(min < max)) {
      const hint = masked ? undefined : day ? `last day is ${daysInMonth(year, month)}` : 'first day is 01';
      const message = `day "${dd}" does not exist in ${text}-${mm}`;
      return fail('day-range', message, index + s.indexOf(dd, monthAt + 2), dd, hint);
    }
    if (masked && !mm) {
      // the unit that the unspecified digits leave: `196X` a decade, `2X13` none
      const digits = /^[^X]+(X+)$/.exec(text)?.[1]?.length ?? 0;
      precision = (['decade', 'century', 'millennium'] as const)[digits - 1] ?? 'unspecified';
    }
  }
  if (hh) {
    const [, , minutes = 0, seconds = 0, , , , east = 0, eastMinutes = 0] = match
      .slice(4)
      .map((n) => Number(n) || 0);
    const stated = fraction ? 6 : match[7] ? 5 : match[6] ? 4 : 3;
    time =
      Number(hh) * 3_600_000 +
      minutes * 60_000 +
      seconds * 1000 +
      Number(fraction.padEnd(3, '0').slice(0, 3));
    if (minutes > 59 || seconds > 59 || time > DAY_MS || east > 23 || eastMinutes > 59) {
      const at = s.indexOf('T') + 1;
      return fail('time-range', 'time is not 00:00:00–24:00:00', index + at, s.slice(at));
    }
    precision = UNITS[stated];
    offset = zone && (sign === '-' ? -1 : 1) * (east * 60 + eastMinutes);
    min += time;
    if (time === DAY_MS) {
      // 24:00 is the next day's first instant
      ({ year, month, day } = civilFromMs(min));
      time = 0;
    }
    if (offset) min -= offset * 60_000;
    max = min + UNIT_MS[stated];
  }
  return {
    year,
    month: month || undefined,
    day: day || undefined,
    time,
    offset: offset === '' ? undefined : offset,
    precision,
    approximate,
    uncertain,
    masked,
    spread,
    excluded: false,
    min,
    max,
  };
}

/** Two end points with their texts, either of which may be open (`..`) or unknown (empty). */
function readSpan(left: string, right: string, leftAt: number, rightAt: number, edtf: string) {
  const read = (text: string, at: number) => (text && text !== '..' ? readPoint(text, at) : undefined);
  return span(read(left, leftAt), read(right, rightAt), left, right, edtf, rightAt);
}

function readSet(s: string): HistoricalDate | DateError {
  const close = s[0] === '[' ? ']' : '}';
  if (!s.endsWith(close)) return fail('syntax', `missing "${close}"`, s.length);
  const items: HistoricalDate[] = [];
  let at = 1;
  for (const part of s.slice(1, -1).split(',')) {
    const dots = part === '..' ? -1 : part.indexOf('..');
    const item =
      dots < 0
        ? single(readPoint(part, at), part)
        : readSpan(part.slice(0, dots) || '..', part.slice(dots + 2) || '..', at, at + dots + 2, part);
    if (isError(item)) return item;
    items.push(item);
    at += part.length + 1;
  }
  return setOf(items, s);
}

/** A whole EDTF string. */
export function readEdtf(s: string): HistoricalDate | DateError {
  if (/^[[{]/.test(s)) return readSet(s);
  const slash = s.indexOf('/');
  if (slash < 0) return single(readPoint(s), s);
  const right = s.slice(slash + 1);
  return right.includes('/') ? unreadable(s, 0) : readSpan(s.slice(0, slash), right, 0, slash + 1, s);
}
