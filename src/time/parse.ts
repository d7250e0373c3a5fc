// Reads whatever an author may have written as a date: EDTF first, then caption text; numbers; TimelineJS fields.
// It knows the order of trying and the errors of each. It must not throw, and must not know languages or the DOM.
import { readCaption } from './caption.js';
import { edtfYear, readEdtf } from './edtf.js';
import { fail, isError, unreadable, YEAR_LIMIT, yearRange } from './errors.js';
import { pad } from './pad.js';
import type { DateError, DateInput, HistoricalDate, ParseResult } from './types.js';

/** Longer than any date, short enough that hostile input costs nothing. */
const MAX_LENGTH = 256;

/**
 * Reads a date; never throws.
 * Strings: EDTF levels 0–2 (astronomical years, `-0043` is 44 BCE), then caption text ("44 BC", "c. 1200").
 * Numbers: an astronomical year, never milliseconds. Objects: TimelineJS fields, historical years (-44 is 44 BCE).
 * Rules and error codes: ISO 8601-2:2019 and this project's notes on dates.
 */
export function parseDate(input: DateInput): ParseResult {
  const read = readInput(input);
  if (!isError(read)) return { ok: true, value: read };
  return { ok: false, error: read.input ? read : { ...read, input: nameOf(input) } };
}

/** What an error calls its input: never by `String`, which hostile objects can make throw. */
const nameOf = (input: unknown): string =>
  typeof input === 'string' || typeof input === 'number' ? String(input) : typeof input;

const wrongType = (what: string, input: unknown): DateError =>
  fail('type', `${what} (got ${nameOf(input)})`, 0, 0);

function readInput(input: unknown): HistoricalDate | DateError {
  if (typeof input === 'string') return readText(input);
  if (typeof input === 'number') return readYear(input, edtfYear(input));
  if (typeof input !== 'object' || input === null) {
    return wrongType('a date is a string, a year or date fields', input);
  }
  if (!('start_date' in input)) return readFields(input);
  const from = fieldsToEdtf(input.start_date);
  const end = 'end_date' in input ? input.end_date : undefined;
  if (typeof from !== 'string' || !end) return readFields(input.start_date);
  const to = fieldsToEdtf(end);
  return typeof to === 'string' ? named(`${from}/${to}`) : to;
}

function readText(input: string): HistoricalDate | DateError {
  const text = input.trim();
  if (!text) return fail('empty', 'the date is empty', 0, input.length, 'write a year, such as 1961');
  if (text.length > MAX_LENGTH) {
    return fail('too-long', `a date has at most ${MAX_LENGTH} characters`, 0, input.length);
  }
  const edtf = readEdtf(text);
  if (!isError(edtf)) return edtf;
  const found =
    readCaption(text, edtf) ?? (edtf.code !== 'syntax' || /[/[{]/.test(text) ? edtf : unreadable(text, 0));
  return isError(found) ? { ...found, input, index: found.index + input.indexOf(text) } : found;
}

function readYear(year: number, edtf: string): HistoricalDate | DateError {
  if (!Number.isInteger(year)) return wrongType('a year is a whole number', year);
  return Math.abs(year) > YEAR_LIMIT ? yearRange(String(year), 0) : readEdtf(edtf);
}

const FIELDS = ['month', 'day', 'hour', 'minute', 'second', 'millisecond'];

/** The EDTF of TimelineJS fields, or the error of the field that is not a whole number. */
function fieldsToEdtf(input: unknown): string | DateError {
  const numberOf = (name: string): number | undefined => {
    const value: unknown = typeof input === 'object' && input ? Reflect.get(input, name) : undefined;
    if (value === undefined || value === null || value === '') return undefined;
    return typeof value === 'number' || typeof value === 'string' ? Number(value) : NaN;
  };
  const year = numberOf('year') ?? NaN;
  if (year === 0) return fail('year-range', 'there is no year 0: 1 BCE is -1', 0, 0, '-1');
  const astronomical = year < 0 ? year + 1 : year;
  let edtf = edtfYear(astronomical);
  const checked = readYear(astronomical, edtf);
  if (isError(checked)) return checked;
  for (const [i, name] of FIELDS.entries()) {
    const value = numberOf(name);
    if (value === undefined) break;
    if (!Number.isInteger(value) || value < 0) return wrongType(`"${name}" is a whole number`, value);
    // a long year with a month is written with a sign, without the Y
    if (!i) edtf = edtf.replace(/^Y(?=\d)/, '+').replace('Y', '');
    edtf += (['-', '-', 'T', ':', ':', '.'][i] ?? '') + pad(value, i > 4 ? 3 : 2);
  }
  return edtf;
}

/** An error of fields says the EDTF that they made: its index counts in that. */
function named(edtf: string): HistoricalDate | DateError {
  const read = readEdtf(edtf);
  return isError(read) ? { ...read, input: edtf } : read;
}

function readFields(input: unknown): HistoricalDate | DateError {
  const edtf = fieldsToEdtf(input);
  return typeof edtf === 'string' ? named(edtf) : edtf;
}
