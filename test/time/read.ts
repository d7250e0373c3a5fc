import {
  civilFromDays,
  DAY_MS,
  type DateError,
  type DateInput,
  type HistoricalDate,
  parseDate,
} from '../../src/time/index.js';

/** The value of a date that must be readable. */
export function read(input: DateInput): HistoricalDate {
  const result = parseDate(input);
  if (!result.ok) throw new Error(`${JSON.stringify(input)}: ${result.error.message}`);
  return result.value;
}

/** The error of an input that must not be readable. */
export function errorOf(input: DateInput): DateError {
  const result = parseDate(input);
  if (result.ok) throw new Error(`was read as ${result.value.edtf}`);
  return result.error;
}

/** First and last day of the window, or an open bound. */
export function days(value: HistoricalDate): string {
  const name = (day: number): string => {
    if (!Number.isFinite(day)) return '..';
    const { year, month, day: dayOfMonth } = civilFromDays(day);
    return `${year}-${month}-${dayOfMonth}`;
  };
  return `${name(value.min / DAY_MS)} ${name(value.max / DAY_MS - 1)}`;
}
