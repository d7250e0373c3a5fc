import { civilFromMs } from '../time/index.js';

const digits = (value: number, width: number): string => String(Math.abs(value)).padStart(width, '0');

/** The day that a time (ms since 1970) falls in, as EDTF; the year alone where EDTF has no longer form. */
export function edtfDay(time: number): string {
  const { year, month, day } = civilFromMs(time);
  const size = Math.abs(year);
  if (size > 999_999) return `Y${year < 0 ? '-' : ''}${size}`;
  const sign = year < 0 ? '-' : size > 9999 ? '+' : '';
  return `${sign}${digits(year, size > 9999 ? 6 : 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}
