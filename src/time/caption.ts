// Reads dates as people write them in captions, in English: "c. 1200 BCE", "1961 Jan 1 - 1989", "66 Ma".
// It knows the words and which of them bind to which; fields go to the EDTF reader, which knows what exists.
// It must not know EDTF's inside, and never guesses the order of day and month.
import { msFromCivil } from './civil.js';
import { disorder, edtfYear, readPoint } from './edtf.js';
import { fail, isError, YEAR_LIMIT, yearRange } from './errors.js';
import type { DateError, HistoricalDate, Precision } from './types.js';
import { APPROXIMATE, makePoint, single, span, UNCERTAIN } from './value.js';

/** Undefined: not a notation of this reader. */
type Read = HistoricalDate | DateError | undefined;

const NAMES =
  'january february march april may june july august september october november december . . . . . . . . spring summer autumn winter';
const MONTHS = NAMES.replace('autumn', 'fall').split(' ');
const MARKS = ['', '?', '~', '%'];
const SCALES: Readonly<Record<string, number>> = { k: 1e3, t: 1e3, m: 1e6, g: 1e9, b: 1e9 };
const AGO =
  /^([\d,]+(?:\.\d+)?) ?([kmg]y?a|bya)?(?: ?(thousand|million|billion))?(?: (?:years?|yrs?))?(?: (ago|bp|before present))?$/;
const PERIOD = /^(?:the )?(\d\d?)(?:st|nd|rd|th)[ -](century|millennium)(?: (bce?|ad|ce))?$/;

/** A year's point with a window of its own: [low, high) in astronomical years. */
function period(
  year: number,
  precision: Precision,
  flags: number,
  low: number,
  high: number,
  spread: number,
  edtf: string,
): HistoricalDate {
  const [min, max] = [msFromCivil(low), msFromCivil(high)];
  const point = makePoint(year || 0, undefined, undefined, precision, flags, min, max, !spread, spread);
  return single(point, edtf + (MARKS[flags] ?? ''));
}

/** "11.7 ka", "66 million years ago", "5000 BP": the window is half the last stated digit each way (rule 10). */
function readAgo(text: string, flags: number): Read {
  const [, count = '', unit = '', word = '', suffix = ''] = AGO.exec(text) ?? [];
  if (!unit && !suffix) return undefined;
  const number = count.replaceAll(',', '');
  const scale = SCALES[(unit || word).charAt(0)] ?? 1;
  const year = Math.round((suffix[0] === 'b' ? 1950 : 2000) - Number(number) * scale);
  if (Math.abs(year) > YEAR_LIMIT) return yearRange(text, 0);
  const spread = scale / 10 ** (number.split('.')[1]?.length ?? 0) / 2;
  const low = Math.round(year - spread);
  const high = Math.max(low + 1, Math.round(year + spread));
  return period(year, 'year', flags | APPROXIMATE, low, high, spread, edtfYear(year));
}

/** Centuries and millennia, 1-based (rule 9), and decades; "1800s" is the century that it names. */
function readPeriod(text: string, flags: number): Read {
  const [, count, word, era = ''] = PERIOD.exec(text) ?? [];
  if (count) {
    const [unit, width, precision] =
      word === 'century' ? ([100, 2, 'century'] as const) : ([1000, 1, 'millennium'] as const);
    const before = (Number(count) - 1) * unit;
    const bce = era.startsWith('b');
    const low = bce ? 1 - unit - before : before + 1;
    const mask = String(before / unit)
      .padStart(width, '0')
      .padEnd(4, 'X');
    if (before < 0 || mask.length > 4 || !mask.endsWith('XX')) return undefined;
    return period(bce ? -before : before, precision, flags, low, low + unit, 0, (bce ? '-' : '') + mask);
  }
  const decade = /^(?:the )?(\d{2,3})0['’]?s$/.exec(text)?.[1];
  if (!decade) return undefined;
  return readExact(`${decade.replace(/0$/, 'X').padStart(3, '0')}X${MARKS[flags] ?? ''}`);
}

function readExact(edtf: string): Read {
  const point = readPoint(edtf, 0);
  return isError(point) ? { ...point, index: 0, length: 0 } : single(point, edtf);
}

/** The code of a month (1–12) or a season (21–24) by its name or three letters of it. */
const monthOf = (word: string): number =>
  word === 'sept'
    ? 9
    : word === 'autumn'
      ? 23
      : word.length < 3
        ? 0
        : MONTHS.findIndex((name) => name.startsWith(word)) + 1;

/** Words and numbers of one date in any order that is not ambiguous. */
function readFields(text: string, flags: number): Read {
  let [month, day, era] = [0, '', ''];
  const numbers: string[] = [];
  for (const word of text.replace(/(\d)(?=(?:bce?|ce|ad)\b)/, '$1 ').split(/[ ,]+/)) {
    const code = monthOf(word.replace('.', '')) || (/^q[1-4]$/.test(word) ? 32 + Number(word[1]) : 0);
    if (/^\d{1,13}\.?$/.test(word)) numbers.push(word.replace('.', ''));
    else if (/^\d\d?(?:st|nd|rd|th)$/.test(word) && !day) day = word.slice(0, -2);
    else if (/^(?:bce?|ce|ad)$/.test(word) && !era) era = word;
    else if (code && !month) month = code;
    else if (!/^(?:of|the|)$/.test(word)) return undefined;
    if (numbers.length > 2) return undefined;
  }
  const isYear = (digits: string): boolean => digits.length > 2 || Number(digits) > 31;
  if (numbers.length === 2 && !day) {
    // "1961 Jan 1", else the year comes last: "15 March 44", "March 15, 14 AD"
    if (isYear(numbers[0] ?? '')) numbers.reverse();
    day = numbers.shift() ?? '';
  }
  const digits = numbers[0] ?? '';
  // a number beside a month is its day, unless it can be none
  if (
    numbers.length !== 1 ||
    isYear(day) ||
    (day && !month) ||
    (month && month < 13 && !day && !era && !isYear(digits))
  )
    return undefined;
  const year = Number(digits);
  if (!year) return fail('year-range', 'there is no year 0: 1 BCE comes before 1 CE', 0, 0);
  if (year > YEAR_LIMIT) return yearRange(digits, 0);
  const edtf = [edtfYear(era.startsWith('b') ? 1 - year : year), month, day]
    .filter(Boolean)
    .map((field) => String(field).padStart(2, '0'))
    .join('-');
  // a long year with a month is written with a sign, without the Y
  return readExact((month ? edtf.replace(/^Y(?=\d)/, '+').replace('Y', '') : edtf) + (MARKS[flags] ?? ''));
}

/** One date, with "c.", "about", "perhaps", "?" taken off as flags. */
function readSingle(text: string): Read {
  let flags = 0;
  const take = (bit: number) => (): string => {
    flags |= bit;
    return '';
  };
  const rest = text
    .replace(/ ?(?:\?|\(\?\))$/, take(UNCERTAIN))
    .replace(/^(?:perhaps|possibly|probably) /, take(UNCERTAIN))
    .replace(/^(?:~|(?:circa|about|around|approx(?:imately|\.)?|ca?\.?)(?= |\d)) ?/, take(APPROXIMATE));
  return readAgo(rest, flags) ?? readPeriod(rest, flags) ?? readFields(rest, flags);
}

/** The first text that can be read; else the first error, else nothing. */
function firstOf(texts: readonly string[]): Read {
  const found = texts.map(readSingle).filter((read) => read !== undefined);
  return found.find((read) => !isError(read)) ?? found[0];
}

/** Both sides of a range, each of which lends the other what it leaves out: "1–5 May 1961", "500–400 BC", "1914–18". */
function readRange(left: string, right: string): Read {
  // "5 May 1961" lends " May 1961", then " 1961", then nothing; more than five words are no date
  const ends = [...right.matchAll(/(?<=\w)(?= |, | ?$)/g)].slice(0, 5);
  const lent = ends.map(({ index }) => left + right.slice(index));
  const from = left === '?' ? undefined : firstOf([...lent, left]);
  const open = /^(?:the )?(?:present(?: day)?|now|today|ongoing)$/.test(right);
  if (open || right === '?') {
    if (!from || isError(from)) return from;
    return span(from.from, undefined, 'known', open ? 'open' : 'unknown', `${from.edtf}/${open ? '..' : ''}`);
  }
  const bare = /^\d\d?$/.test(right);
  const head = left.replace(/[^ ]+$/, '') + right;
  const century = /^(?:.* )?(\d\d)(\d\d)$/.exec(left);
  const short = century && bare && Number(right) > Number(century[2]) ? [(century[1] ?? '') + right] : [];
  const to = firstOf(bare ? [...short, head, right] : [right, head]);
  if (!to || isError(to)) return to;
  if (left === '?') return span(undefined, to.to, 'unknown', 'known', `/${to.edtf}`);
  if (!from || isError(from)) return from;
  if (to.max <= from.min) return disorder(`${to.edtf}/${from.edtf}`, 0, 0);
  return span(from.from, to.to, 'known', 'known', `${from.edtf}/${to.edtf}`);
}

/** "before 1900" leaves 1900 out, "until 1900" has it in; the same for "after" and "since" (rule 8). */
function readBound(word: string, rest: string): Read {
  const read = readSingle(rest);
  if (!read || isError(read) || !read.from) return read;
  const point = { ...read.from, excluded: word === 'before' || word === 'after' };
  return /^[asf]/.test(word)
    ? span(point, undefined, 'known', 'open', `${read.edtf}/..`)
    : span(undefined, point, 'open', 'known', `../${read.edtf}`);
}

/** `25/12/1961` has one reading, `04/03/1961` has two (rule 12); `-44` is 44 BCE or 45 BCE (rule 13). */
function readNumeric(input: string): Read {
  const [, a, , b, year] = /^(\d\d?)([/.-])(\d\d?)\2(\d{4})$/.exec(input) ?? [];
  if (a && b && year) {
    const [day, month] = Number(a) > 12 ? [a, b] : [b, a];
    if (Number(day) > 12 || Number(a) === Number(b)) {
      return readExact(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    }
    const message = `"${input}" could be day/month or month/day`;
    return fail('ambiguous', message, 0, input.length, 'write it as YYYY-MM-DD');
  }
  const bce = /^[-−](\d{1,3})$/.exec(input)?.[1];
  if (!bce) return undefined;
  const message = `"${input}" could be ${bce} BCE or ${Number(bce) + 1} BCE`;
  return fail('ambiguous', message, 0, input.length, `write ${bce} BCE, or -${bce.padStart(4, '0')} in EDTF`);
}

/**
 * A date in caption text; undefined where the text is no caption we know.
 * `edtf` is what the EDTF reader said: its range errors stand unless the text is a short range such as `1914-18`.
 */
export function readCaption(input: string, edtf: DateError): Read {
  const numeric = readNumeric(input);
  if (numeric) return numeric;
  const text = input
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\u2212/g, '-')
    .replace(/\b(a\.d|b\.c\.e|b\.c|c\.e)\.?(?![a-z])/g, (era) => era.replaceAll('.', ''))
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
  const short = /^(\d\d(\d\d))-(\d\d)$/.exec(text);
  // a shape that EDTF knows, with a part out of range
  if (short ? Number(short[3]) <= Number(short[2]) : edtf.code !== 'syntax' || /[[{]|^\d{7,}$/.test(text))
    return undefined;
  const between = /^(?:between|from) (.+) (?:and|to|until|till) (.+)$/.exec(text);
  if (between) return readRange(between[1] ?? '', between[2] ?? '');
  const bound = /^(before|by|until|till|up to|after|since|from) (.+)$/.exec(text);
  if (bound) return readBound(bound[1] ?? '', bound[2] ?? '');
  // a dash that is long or has spaces, "to", or else the only hyphen
  const [left, right = '', more] = text.split(/ ?[–—] ?| - ?| to /);
  if (left && right && more === undefined) return readRange(left, right);
  const [first, last, third] = text.replace(/(?<=\d(?:st|nd|rd|th))-(?=[cm])/g, ' ').split('-');
  return first && last && third === undefined ? readRange(first.trim(), last.trim()) : readSingle(text);
}
