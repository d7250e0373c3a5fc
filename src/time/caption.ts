// Reads dates as people write them in captions, in English: "c. 1200 BCE", "1961 Jan 1 - 1989", "66 Ma".
// It knows the words and which of them bind to which. It must not know EDTF's inside, and never guesses day or month order.
import { msFromCivil } from './civil.js';
import { checkedSpan, edtfYear, readPoint } from './edtf.js';
import { fail, isError, YEAR_LIMIT, yearRange } from './errors.js';
import type { DateError, DatePoint, HistoricalDate } from './types.js';
import { APPROXIMATE, makePoint, single, span, UNCERTAIN } from './value.js';

/** A point together with its own EDTF. */
interface Read {
  readonly point: DatePoint;
  readonly edtf: string;
}

/** The fields of one side of a range, before the other side lends what is missing. */
interface Fields {
  year: number | undefined;
  month: number | undefined;
  day: number | undefined;
  era: 'bce' | 'ce' | undefined;
  flags: number;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const SEASONS: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};
const MARKS = ['', '?', '~', '%'];
const AGO =
  /^([\d,]+(?:\.\d+)?) ?(ka|kya|ma|mya|ga|gya|bya)?(?: ?(thousand|million|billion))?(?: (?:years?|yrs?))?(?: (ago|bp|before present))?$/;
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3, t: 1e3, m: 1e6, g: 1e9, b: 1e9,
}; // prettier-ignore
const PRESENT = /^(?:the )?(?:present|present day|now|today|ongoing)$/;

const monthOf = (word: string): number =>
  word.length < 3 ? 0 : word === 'sept' ? 9 : MONTHS.findIndex((name) => name.startsWith(word)) + 1;

/** Takes "c.", "about", "perhaps", "?" off; what they say comes back as flag bits. */
function takeFlags(text: string): readonly [rest: string, flags: number] {
  let flags = 0;
  const rest = text
    .replace(/ ?(?:\?|\(\?\))$/, () => ((flags |= UNCERTAIN), ''))
    .replace(/^(?:perhaps|possibly|probably) /, () => ((flags |= UNCERTAIN), ''))
    .replace(
      /^(?:~|(?:circa|about|around|approximately|approx\.?|ca?\.?)(?= |\d)) ?/,
      () => ((flags |= APPROXIMATE), ''),
    );
  return [rest, flags];
}

/** "11.7 ka", "66 million years ago", "5000 BP": the window is half the last stated digit each way (rule 10). */
function readAgo(text: string, flags: number): Read | DateError | undefined {
  const match = AGO.exec(text);
  const [, digits = '', unit, word, suffix] = match ?? [];
  if (!match || !(unit ?? suffix)) return undefined;
  const number = digits.replaceAll(',', '');
  const scale = SCALES[(unit ?? word ?? '')[0] ?? ''] ?? 1;
  const decimals = number.split('.')[1]?.length ?? 0;
  const origin = suffix === 'bp' || suffix === 'before present' ? 1950 : 2000;
  const year = Math.round(origin - Number(number) * scale);
  if (Math.abs(year) > YEAR_LIMIT) return yearRange(text, 0);
  const spread = scale / 10 ** decimals / 2;
  const low = Math.round(year - spread);
  const high = Math.max(low + 1, Math.round(year + spread));
  const bits = flags | APPROXIMATE;
  const point = makePoint(
    year, undefined, undefined, 'year', bits, msFromCivil(low), msFromCivil(high), false, spread,
  ); // prettier-ignore
  return { point, edtf: edtfYear(year) + MARKS[bits] };
}

/** Centuries and millennia, 1-based (rule 9), and decades; "1800s" is the century that it names. */
function readPeriod(text: string, flags: number): Read | DateError | undefined {
  const ordinal =
    /^(?:the )?(\d{1,2})(?:st|nd|rd|th)[ -](century|millennium)(?: (bce?|b\.c\.(?:e\.)?|ad|ce|a\.d\.))?$/.exec(
      text,
    );
  if (ordinal) {
    const [, count, word, era] = ordinal;
    const unit = word === 'century' ? 100 : 1000;
    const n = Number(count);
    const bce = !!era?.startsWith('b');
    if (n < 1 || n * unit > 9999 + unit) return undefined;
    const low = bce ? 1 - n * unit : (n - 1) * unit + 1;
    const year = (bce ? -1 : 1) * (n - 1) * unit || 0;
    const precision = unit === 100 ? 'century' : 'millennium';
    const mask = String(n - 1).padStart(unit === 100 ? 2 : 1, '0') + 'X'.repeat(unit === 100 ? 2 : 3);
    const edtf = (bce ? '-' : '') + mask + MARKS[flags];
    const point = makePoint(
      // 0 is the first century of either era: its window tells them apart
      year, undefined, undefined, precision, flags, msFromCivil(low), msFromCivil(low + unit), true,
    ); // prettier-ignore
    return { point, edtf };
  }
  const plural = /^(?:the )?(\d{2,3})0['’]?s$/.exec(text)?.[1];
  if (plural === undefined) return undefined;
  const mask =
    (plural.endsWith('0') ? `${plural.slice(0, -1)}XX` : `${plural}X`).padStart(4, '0') + MARKS[flags];
  const point = readPoint(mask, 0);
  return isError(point) ? point : { point, edtf: mask };
}

/** Words and numbers of one date in any order that is not ambiguous; undefined for anything else. */
function readFields(text: string, flags: number): Fields | undefined {
  const fields: Fields = { year: undefined, month: undefined, day: undefined, era: undefined, flags };
  const numbers: string[] = [];
  const spaced = text
    .replace(/(\d),(\d{3})(?!\d)/g, '$1$2')
    .replace(/\b(a\.d|b\.c\.e|b\.c|c\.e)\.?(?= |$)/g, (era) => era.replaceAll('.', ''))
    .replace(/(\d)(bce?|ce|ad)\b/, '$1 $2');
  for (const word of spaced.split(/[ ,]+/)) {
    const day = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1];
    if (/^\d{1,13}\.?$/.test(word)) numbers.push(word.replace('.', ''));
    else if (day !== undefined && fields.day === undefined) fields.day = Number(day);
    else if (/^(?:bce?|ce|ad)$/.test(word) && !fields.era) fields.era = word.startsWith('b') ? 'bce' : 'ce';
    else if (SEASONS[word] && !fields.month) fields.month = SEASONS[word];
    else if (/^q[1-4]$/.test(word) && !fields.month) fields.month = 32 + Number(word[1]);
    else if (monthOf(word.replace(/\.$/, '')) && !fields.month)
      fields.month = monthOf(word.replace(/\.$/, ''));
    else if (!/^(?:of|the|)$/.test(word)) return undefined;
  }
  const isYear = (digits: string): boolean => digits.length > 2 || Number(digits) > 31;
  const [first, second, third] = numbers;
  if (third !== undefined || (second !== undefined && fields.day !== undefined)) return undefined;
  if (second !== undefined && first !== undefined) {
    // "1961 Jan 1", else the year comes last: "15 March 44", "March 15, 14 AD"
    const yearFirst = isYear(first);
    if (yearFirst && isYear(second)) return undefined;
    fields.year = Number(yearFirst ? first : second);
    fields.day = Number(yearFirst ? second : first);
  } else if (first !== undefined) {
    const asDay = fields.month !== undefined && fields.month < 21 && fields.day === undefined;
    if (asDay && !isYear(first) && !fields.era) fields.day = Number(first);
    else fields.year = Number(first);
  }
  return fields;
}

function fromFields(fields: Fields): Read | DateError | undefined {
  const { year, month, day, era, flags } = fields;
  if (year === undefined || (day !== undefined && month === undefined)) return undefined;
  if (year === 0) return fail('year-range', 'there is no year 0: 1 BCE comes before 1 CE', 0, 0);
  const astronomical = era === 'bce' ? 1 - year : year;
  if (year > YEAR_LIMIT) return yearRange(String(year), 0);
  let edtf = edtfYear(astronomical);
  if (month !== undefined && edtf[0] === 'Y') edtf = edtf.slice(1).replace(/^(?=\d)/, '+');
  if (month !== undefined) edtf += `-${String(month).padStart(2, '0')}`;
  if (day !== undefined) edtf += `-${String(day).padStart(2, '0')}`;
  edtf += MARKS[flags];
  const point = readPoint(edtf, 0);
  return isError(point) ? { ...point, index: 0, length: 0 } : { point, edtf };
}

function readSingle(text: string): Read | DateError | undefined {
  const [rest, flags] = takeFlags(text);
  const period = readAgo(rest, flags) ?? readPeriod(rest, flags);
  if (period) return period;
  const fields = readFields(rest, flags);
  return fields && fromFields(fields);
}

/** "1–5 May 1961", "500–400 BC", "70–66 Ma", "1914–18": each side lends what the other leaves out. */
function readSides(left: string, right: string): readonly [Read | DateError, Read | DateError] | undefined {
  const [leftText, leftFlags] = takeFlags(left);
  const [rightText, rightFlags] = takeFlags(right);
  const unit = /^[\d.,]+( ?(?:[a-z].*)?)$/.exec(rightText)?.[1] ?? '';
  const bare = /^[\d.,]+$/.test(leftText);
  const ago = readAgo(rightText, rightFlags);
  if (ago && bare) {
    const first = readAgo(leftText + unit, leftFlags);
    return first && [first, ago];
  }
  const period = ago ?? readPeriod(rightText, rightFlags);
  if (period) {
    const tail = /^(?:the )?\w+([ -].*)$/.exec(rightText)?.[1] ?? '';
    const first = readSingle(left) ?? readSingle(left + tail);
    return first && [first, period];
  }
  const a = readFields(leftText, leftFlags);
  const b = readFields(rightText, rightFlags);
  if (!a || !b) {
    const first = readSingle(left);
    const last = readSingle(right);
    return first && last && [first, last];
  }
  lend(a, b, leftText, rightText);
  const first = fromFields(a);
  const last = fromFields(b);
  return first && last && [first, last];
}

function lend(a: Fields, b: Fields, leftText: string, rightText: string): void {
  const onlyNumber = (text: string): boolean => /^\d{1,2}$/.test(text);
  if (onlyNumber(leftText) && b.day !== undefined && a.month === undefined) {
    // "1–5 May 1961"
    [a.day, a.year, a.month] = [a.year, undefined, b.month];
  } else if (a.day !== undefined && a.month !== undefined && a.year === undefined && b.month === undefined) {
    // "May 1–5, 1961": the right side reads as two numbers, day and year
    b.month = a.month;
  } else if (onlyNumber(rightText) && a.year !== undefined && b.year !== undefined && a.month === undefined) {
    // "1914–18"
    if (a.year > 99 && !a.era && b.year > a.year % 100) b.year += a.year - (a.year % 100);
  }
  a.era ??= a.year === undefined || b.era === 'bce' ? b.era : undefined;
  a.year ??= b.year;
}

function joined(first: Read, last: Read): HistoricalDate | DateError {
  const edtf = `${first.edtf}/${last.edtf}`;
  return checkedSpan(first.point, last.point, edtf, `${last.edtf}/${first.edtf}`, 0, 0);
}

function readRange(left: string, right: string): HistoricalDate | DateError | undefined {
  const open = PRESENT.test(right) ? '..' : right === '?' || right === '' ? '' : undefined;
  if (open !== undefined) {
    const first = readSingle(left);
    if (!first || isErrorRead(first)) return first;
    return span(first.point, undefined, 'known', open ? 'open' : 'unknown', `${first.edtf}/${open}`);
  }
  if (left === '?') {
    const last = readSingle(right);
    if (!last || isErrorRead(last)) return last;
    return span(undefined, last.point, 'unknown', 'known', `/${last.edtf}`);
  }
  const sides = readSides(left, right);
  if (!sides) return undefined;
  const [first, last] = sides;
  return isErrorRead(first) ? first : isErrorRead(last) ? last : joined(first, last);
}

const isErrorRead = (x: Read | DateError): x is DateError => 'code' in x;

/** "before 1900" leaves 1900 out, "until 1900" has it in; the same for "after" and "since" (rule 8). */
function readBound(word: string, rest: string): HistoricalDate | DateError | undefined {
  const read = readSingle(rest);
  if (!read || isErrorRead(read)) return read;
  const point = { ...read.point, excluded: word === 'before' || word === 'after' };
  return word === 'after' || word === 'since' || word === 'from'
    ? span(point, undefined, 'known', 'open', `${read.edtf}/..`)
    : span(undefined, point, 'open', 'known', `../${read.edtf}`);
}

/**
 * A date in caption text; undefined where the text is no caption we know.
 * `edtf` is what the EDTF reader said: its range errors stand unless the text is a short range such as `1914-18`.
 */
export function readCaption(input: string, edtf: DateError): HistoricalDate | DateError | undefined {
  const text = input
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\u2212/g, '-');
  const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (numeric) return readNumeric(input, Number(numeric[1]), Number(numeric[3]), numeric[4] ?? '');
  if (/^-\d{1,3}$/.test(text)) {
    const year = text.slice(1);
    const message = `"${input}" could be ${year} BCE or ${Number(year) + 1} BCE`;
    return fail(
      'ambiguous',
      message,
      0,
      input.length,
      `write ${year} BCE, or -${year.padStart(4, '0')} in EDTF`,
    );
  }
  const short = /^(\d\d)(\d\d)-(\d\d)$/.exec(text);
  if (short && Number(short[3]) > Number(short[2]))
    return readRange(`${short[1]}${short[2]}`, short[3] ?? '');
  // a shape that EDTF knows, with a part out of range
  if (edtf.code !== 'syntax' || /[[{]/.test(text)) return undefined;
  if (/^\d{7,}$/.test(text)) return undefined;
  const between = /^(?:between|from) (.+) (?:and|to|until|till) (.+)$/.exec(text);
  if (between) return readRange(between[1] ?? '', between[2] ?? '');
  const bound = /^(before|by|until|till|up to|after|since|from) (.+)$/.exec(text);
  if (bound) return readBound(bound[1] ?? '', bound[2] ?? '');
  const sides = splitRange(text);
  if (sides) return readRange(sides[0], sides[1]);
  const read = readSingle(text);
  return !read || isErrorRead(read) ? read : single(read.point, read.edtf);
}

/** The two sides of a range: a dash that is long or has spaces, "to", or else the only hyphen. */
function splitRange(text: string): readonly [string, string] | undefined {
  const parts = text.split(/ ?[–—] ?| - ?| to /);
  if (parts.length === 2) return [parts[0] ?? '', parts[1] ?? ''];
  if (parts.length > 2) return undefined;
  const hyphens = text.replace(/(\d(?:st|nd|rd|th))-(?=[cm])/g, '$1 ').split('-');
  return hyphens.length === 2 && hyphens[0] ? [hyphens[0].trim(), (hyphens[1] ?? '').trim()] : undefined;
}

/** `25/12/1961` has one reading, `04/03/1961` has two (rule 12). */
function readNumeric(input: string, first: number, second: number, year: string): HistoricalDate | DateError {
  if (first <= 12 && second <= 12 && first !== second) {
    const message = `"${input}" could be day/month or month/day`;
    return fail('ambiguous', message, 0, input.length, 'write it as YYYY-MM-DD');
  }
  const [day, month] = first > 12 ? [first, second] : [second, first];
  const pad = (n: number): string => String(n).padStart(2, '0');
  const edtf = `${year}-${pad(month)}-${pad(day)}`;
  const point = readPoint(edtf, 0);
  return isError(point) ? { ...point, index: 0, length: input.length } : single(point, edtf);
}
