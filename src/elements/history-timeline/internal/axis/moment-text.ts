import {
  civilFromMs,
  formatDate,
  formatYear,
  parseDate,
  type FormatOptions,
} from '../../../../time/index.js';
import { edtfDay } from '../../../edtf-day.js';

/** A day, and a year of the civil calendar, ms. */
const dayMs = 864e5;
const yearMs = 365.25 * dayMs;

/** A moment, as finely as a window of that length (ms) needs. */
export function momentText(time: number, windowMs: number, format: FormatOptions): string {
  const { year } = civilFromMs(time);
  if (windowMs > 30 * yearMs || Math.abs(year) > 9999) return formatYear(year, format);
  const day = edtfDay(time);
  const parsed = parseDate(windowMs < 400 * dayMs ? day : day.slice(0, -3));
  return parsed.ok ? formatDate(parsed.value, format) : '';
}
