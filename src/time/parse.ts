// Reads whatever an author may have written as a date: EDTF first, then caption text; numbers; TimelineJS fields.
// It knows the order of trying and the errors of each. It must not throw, and must not know languages or the DOM.
import { readCaption } from './caption.js';
import { edtfYear, readEdtf } from './edtf.js';
import { fail, isError, unreadable, YEAR_LIMIT, yearRange } from './errors.js';
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
  return { ok: false, error: read.input ? read : { ...read, input: describe(input) } };
}

function readInput(input: unknown): HistoricalDate | DateError {
  if (typeof input === 'string') return readText(input);
  if (typeof input === 'number') return readYear(input);
  if (typeof input !== 'object' || input === null) {
    return fail('type', `a date is a string, a year or date fields (got ${describe(input)})`, 0, 0);
  }
  return 'start_date' in input
    ? readFieldSpan(input.start_date, 'end_date' in input ? input.end_date : undefined)
    : readFieldDate(input);
}

function describe(input: unknown): string {
  if (typeof input === 'string' || typeof input === 'number') return String(input);
  return input === null ? 'null' : typeof input;
}

function readText(input: string): HistoricalDate | DateError {
  const text = input.trim();
  if (!text) return fail('empty', 'the date is empty', 0, input.length, 'write a year, such as 1961');
  if (text.length > MAX_LENGTH) {
    return fail(
      'too-long',
      `a date has at most ${MAX_LENGTH} characters (got ${text.length})`,
      0,
      input.length,
    );
  }
  const edtf = readEdtf(text);
  if (!isError(edtf)) return edtf;
  const caption = readCaption(text, edtf);
  const found = caption ?? (/[/[{]/.test(text) ? edtf : edtf.code === 'syntax' ? unreadable(text, 0) : edtf);
  if (!isError(found)) return found;
  const lead = input.length - input.trimStart().length;
  return { ...found, input, index: found.index + lead };
}

function readYear(year: number): HistoricalDate | DateError {
  const text = String(year);
  if (!Number.isInteger(year)) return fail('type', `a year is a whole number (got ${text})`, 0, text.length);
  return Math.abs(year) > YEAR_LIMIT ? yearRange(text, 0) : readEdtf(edtfYear(year));
}

const UNITS = [
  ['month', '-', 2],
  ['day', '-', 2],
  ['hour', 'T', 2],
  ['minute', ':', 2],
  ['second', ':', 2],
  ['millisecond', '.', 3],
] as const;

/** The EDTF of TimelineJS fields, or the error of the field that is not a whole number. */
function fieldsToEdtf(input: object): string | DateError {
  const number = (name: string): number | undefined => {
    const value: unknown = Reflect.get(input, name);
    if (typeof value === 'number') return value;
    if (typeof value !== 'string') return value === undefined || value === null ? undefined : NaN;
    return value.trim() ? Number(value) : undefined;
  };
  const year = number('year');
  if (year === undefined || !Number.isInteger(year)) {
    return fail('type', 'date fields need a whole number as "year"', 0, 0, '{ "year": 1961 }');
  }
  if (year === 0) return fail('year-range', 'there is no year 0: 1 BCE is -1', 0, 0, '-1');
  if (Math.abs(year) > YEAR_LIMIT) return yearRange(String(year), 0);
  const astronomical = year < 0 ? year + 1 : year;
  let edtf = edtfYear(astronomical);
  for (const [name, mark, width] of UNITS) {
    const value = number(name);
    if (value === undefined) break;
    if (!Number.isInteger(value) || value < 0) {
      return fail('type', `"${name}" is not a whole number (got ${String(value)})`, 0, 0);
    }
    // a long year with a month is written with a sign, without the Y
    if (name === 'month' && edtf[0] === 'Y') {
      edtf = edtf.slice(1);
      if (astronomical > 0) edtf = `+${edtf}`;
    }
    edtf += mark + String(value).padStart(width, '0');
  }
  return edtf;
}

function readFieldDate(input: object): HistoricalDate | DateError {
  const edtf = fieldsToEdtf(input);
  if (typeof edtf !== 'string') return edtf;
  const read = readEdtf(edtf);
  return isError(read) ? { ...read, input: edtf } : read;
}

function readFieldSpan(start: unknown, end: unknown): HistoricalDate | DateError {
  if (typeof start !== 'object' || start === null) {
    return fail('type', '"start_date" needs date fields', 0, 0, '{ "year": 1961 }');
  }
  if (typeof end !== 'object' || end === null) return readFieldDate(start);
  const from = fieldsToEdtf(start);
  if (typeof from !== 'string') return from;
  const to = fieldsToEdtf(end);
  if (typeof to !== 'string') return to;
  const edtf = `${from}/${to}`;
  const read = readEdtf(edtf);
  return isError(read) ? { ...read, input: edtf } : read;
}
