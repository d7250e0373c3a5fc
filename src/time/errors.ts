// The errors that an author's date can have: one maker each, so that the wording is the same everywhere.
// It knows codes, wording and hints. It must not know how anything is read.
import type { DateError, DateErrorCode } from './types.js';

/** The error for the `part` of the input that starts at `index`; the caller that knows the input adds it. */
export const fail = (
  code: DateErrorCode,
  message: string,
  index = 0,
  part = '',
  hint?: string,
): DateError => ({ code, message, input: '', index, length: part.length, hint });

/** The error for a part that follows no notation we know. */
export const unreadable = (part: string, index: number): DateError =>
  fail(
    'syntax',
    `cannot read "${part}" as a date`,
    index,
    part,
    'use YYYY, YYYY-MM, YYYY-MM-DD, or an EDTF form',
  );

export const yearZero = (): DateError => fail('year-range', 'there is no year 0: 1 BCE comes before 1 CE');

export const isError = (x: object): x is DateError => 'code' in x;
