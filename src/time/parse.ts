// Reads whatever an author may have written as a date: EDTF first, then caption text; numbers; TimelineJS fields.
// It knows the order of trying and the errors of each. It must not throw, and must not know languages or the DOM.
import { readCaption } from './caption.js';
import { edtfYear, readEdtf } from './edtf.js';
import { fail, isError, yearZero } from './errors.js';
import type { DateError, DateInput, HistoricalDate, ParseResult } from './types.js';
import { pad, UNITS } from './units.js';

/** Longer than any date, short enough that hostile input costs nothing. */
const MAX_LENGTH = 256;

/**
 * Reads a date; never throws.
 * Strings: EDTF levels 0–2 (astronomical years, `-0043` is 44 BCE), then caption text ("44 BC", "c. 1200").
 * Numbers: an astronomical year, never milliseconds. Objects: TimelineJS fields, historical years (-44 is 44 BCE).
 * Rules and error codes: ISO 8601-2:2019 and this project's notes on dates.
 */
export function parseDate(input: DateInput): ParseResult {
  const read = typeof input === 'string' ? readText(input) : readData(input);
  if (!isError(read)) return { ok: true, value: read };
  return { ok: false, error: { ...read, input: read.input || nameOf(input) } };
}

/** What an error calls its input: never by `String`, which hostile objects can make throw. */
const nameOf = (input: unknown): string =>
  typeof input === 'string' || typeof input === 'number' ? String(input) : typeof input;

const wrongType = (what: string, input: unknown): DateError => fail('type', `${what} (got ${nameOf(input)})`);

function readText(input: string): HistoricalDate | DateError {
  const text = input.trim();
  if (!text) return fail('empty', 'the date is empty', 0, input, 'write a year, such as 1961');
  if (text.length > MAX_LENGTH)
    return fail('too-long', `a date has at most ${MAX_LENGTH} characters`, 0, input);
  const edtf = readEdtf(text);
  if (!isError(edtf)) return edtf;
  const found = readCaption(text, edtf) ?? edtf;
  const at = input.indexOf(text);
  if (!isError(found)) return found;
  // the EDTF that a caption was rewritten to is not what its author sees
  return found === edtf ? { ...edtf, index: edtf.index + at } : { ...found, index: at, length: text.length };
}

/** The EDTF of a year (astronomical) or of TimelineJS fields (historical), or the error of the one that is wrong. */
function edtfOf(input: unknown): string | DateError {
  const fields = typeof input === 'object' && input;
  if (!fields && typeof input !== 'number')
    return wrongType('a date is a string, a year or date fields', input);
  let [year, edtf] = [0, ''];
  for (const [i, unit] of UNITS.entries()) {
    const raw: unknown = fields ? Reflect.get(fields, unit) : i ? '' : input;
    if (i && (raw ?? '') === '') break;
    const value = typeof raw === 'number' || (typeof raw === 'string' && raw) ? Number(raw) : NaN;
    if (!Number.isInteger(value) || (i && value < 0)) return wrongType(`"${unit}" is a whole number`, raw);
    if (i) edtf = (i > 1 ? edtf : edtfYear(year, true)) + '--T::.'.charAt(i - 1) + pad(value, i > 5 ? 3 : 2);
    else if (fields && !value) return yearZero();
    else edtf = edtfYear((year = fields && value < 0 ? value + 1 : value));
  }
  return edtf;
}

/** An error of fields says the EDTF that they made: its index counts in that. */
function readData(input: unknown): HistoricalDate | DateError {
  const { start_date = input, end_date }: Record<string, unknown> = Object(input);
  const from = edtfOf(start_date);
  const to = end_date ? edtfOf(end_date) : '';
  if (typeof from !== 'string') return from;
  if (typeof to !== 'string') return to;
  const edtf = from + (to && '/') + to;
  const read = readEdtf(edtf);
  return isError(read) ? { ...read, input: edtf } : read;
}
