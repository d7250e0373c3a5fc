// The errors that an author's date can have: one maker each, so that the wording is the same everywhere.
// It knows codes, wording and hints. It must not know how anything is read.
import type { DateError, DateErrorCode, DatePoint, HistoricalDate } from './types.js';

/** Years further out than this are refused: whole days stay exact, and a typo does not become an aeon. */
export const YEAR_LIMIT = 1e12;

/** The error for the part of the input that starts at `index`; the caller that knows the input adds it. */
export function fail(
  code: DateErrorCode,
  message: string,
  index: number,
  length: number,
  hint?: string,
): DateError {
  return { code, message, input: '', index, length, hint };
}

/** The error for a part that follows no notation we know. */
export const unreadable = (part: string, index: number): DateError =>
  fail(
    'syntax',
    `cannot read "${part}" as a date`,
    index,
    part.length,
    'use YYYY, YYYY-MM, YYYY-MM-DD, or an EDTF form',
  );

export const yearRange = (text: string, index: number): DateError =>
  fail('year-range', `year "${text}" is beyond ±1e12`, index, text.length);

export const monthRange = (text: string, index: number): DateError =>
  fail('month-range', `month "${text}" is not 01–12 (or a season code 21–41)`, index, text.length);

export const dayRange = (text: string, within: string, index: number, hint?: string): DateError =>
  fail('day-range', `day "${text}" does not exist in ${within}`, index, text.length, hint);

export const isError = (x: DatePoint | HistoricalDate | DateError): x is DateError => 'code' in x;
