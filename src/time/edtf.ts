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
// 1 hour, 2 minute, 3 second, 4 fraction, 5 zone: 6 its sign, 7 hours, 8 minutes
const TIME = /^(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?)?(Z|([+-])(\d\d)(?::?(\d\d))?)?$/;

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
  const [, text = '', keep, mm, dd, clock] = match;
  const masked = s.includes('X');
  const has = (mark: string): boolean => s.includes(mark) || s.includes('%');
  const uncertain = has('?');
  const approximate = has('~');
  const time = clock ? TIME.exec(clock) : undefined;
  if (keep ? mm || masked : clock && (!time || masked || uncertain || approximate))
    return unreadable(s, index);
  const negative = text.includes('-');
  // `Y-17E7` but for its Y is how JavaScript writes numbers; adding 0 takes the sign off -0
  const fill = (digit: string): number =>
    Number(masked ? text.replaceAll('X', digit) : text.replace('Y', '')) + 0;
  let year = fill('0');
  if (text === '-0000') {
    return fail('year-range', `"${text}" is not a year: 1 BCE is "0000"`, index, text, '0000');
  }
  if (/^Y-?\d{1,4}$/.test(text)) {
    const message = `"${s}": the Y prefix is for years of five or more digits`;
    return fail('year-range', message, index, s, edtfYear(year));
  }
  if (Math.abs(year) > YEAR_LIMIT) return fail('year-range', `year "${s}" is beyond ±1e12`, index, s);

  let precision: Precision = UNITS[dd ? 2 : mm ? 1 : 0];
  let month = Number(mm);
  let day = Number(dd);
  let low = year;
  let high = masked ? fill('9') : year;
  let first = 1;
  let last = 12;
  let spread = 0;
  // of masked years BCE, 0 is none
  if (negative && masked)
    [low, high] = [high, year || Number(text.replace(/X(?!.*X)/, '1').replaceAll('X', '0'))];
  if (keep) {
    // only the leading digits are significant: `1950S2` is the window of 19, 1900–1999 (rule 3)
    const unit = 10 ** Math.max(String(Math.abs(year)).length - Number(keep), 0);
    if (unit > 1) spread = unit / 2;
    low = Math.trunc(year / unit) * unit - (negative ? unit - 1 : 0);
    high = low + unit - 1;
  }
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
    const digits = /^[^X]+(X+)$/.exec(text)?.[1]?.length ?? 0;
    precision = (['decade', 'century', 'millennium'] as const)[digits - 1] ?? 'unspecified';
  }
  let min = msFromCivil(low, first);
  let max = msFromCivil(high, last + 1);
  if (dd) {
    const find = (late: number): number =>
      masked
        ? edge(low, high, text.slice(-4), months, fillings(dd, 31), late)
        : day && day <= daysInMonth(year, month)
          ? msFromCivil(year, month, day + late)
          : NaN;
    min = find(0);
    max = find(1);
    if (!(min < max)) {
      const hint = masked ? undefined : day ? `last day is ${daysInMonth(year, month)}` : 'first day is 01';
      const message = `day "${dd}" does not exist in ${text}-${mm}`;
      return fail('day-range', message, index + s.indexOf(dd, monthAt + 2), dd, hint);
    }
  }
  let ms, offset;
  if (time) {
    const [, hours = 0, minutes = 0, seconds = 0, , , , east = 0, eastMinutes = 0] = time.map(
      (n) => Number(n) || 0,
    );
    const [, , , , fraction = '', zone, sign] = time;
    const stated = fraction ? 6 : time[3] ? 5 : time[2] ? 4 : 3;
    ms = hours * 3_600_000 + minutes * 60_000 + seconds * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3));
    if (minutes > 59 || seconds > 59 || ms > DAY_MS || east > 23 || eastMinutes > 59) {
      return fail('time-range', 'time is not 00:00:00–24:00:00', index + s.indexOf('T') + 1, clock);
    }
    precision = UNITS[stated];
    if (zone) offset = (sign === '-' ? -1 : 1) * (east * 60 + eastMinutes);
    min += ms;
    if (ms === DAY_MS) {
      // 24:00 is the next day's first instant
      ({ year, month, day } = civilFromMs(min));
      ms = 0;
    }
    min -= (offset ?? 0) * 60_000;
    max = min + UNIT_MS[stated];
  }
  return {
    year,
    month: month || undefined,
    day: day || undefined,
    time: ms,
    offset,
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
  return makeValue(read(left, leftAt), read(right, rightAt), left, right, edtf, rightAt);
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
  // bounds are the outermost; no member is unknown at its end
  const { from } = items.reduce((a, b) => (b.min < a.min ? b : a));
  const { to } = items.reduce((a, b) => (b.max > a.max ? b : a));
  return makeValue(from, to, '..', '..', s, 0, items);
}

/** A whole EDTF string. */
export function readEdtf(s: string): HistoricalDate | DateError {
  if (/^[[{]/.test(s)) return readSet(s);
  const slash = s.indexOf('/');
  if (slash < 0) return single(readPoint(s), s);
  const right = s.slice(slash + 1);
  return right.includes('/') ? unreadable(s, 0) : readSpan(s.slice(0, slash), right, 0, slash + 1, s);
}
