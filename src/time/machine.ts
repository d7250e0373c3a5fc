// The `datetime` attribute of `<time>`: a date that a machine may take at its word, or nothing.
// It knows what HTML allows. It must not know how dates are shown.
import type { HistoricalDate } from './types.js';
import { clockText, pad, zoneText } from './units.js';

/**
 * A valid HTML date string (WHATWG HTML, 2.3.5) that says no more than the value: a year from 0001 on, a month, a day
 * or a time. Undefined for spans, sets, seasons, BCE, masked, approximate and uncertain dates.
 */
export function machineDate({ from, to }: HistoricalDate): string | undefined {
  if (!from || from !== to) return undefined;
  const { year, month = 0, day, time, offset, precision } = from;
  if (from.masked || from.spread || from.approximate || from.uncertain || month > 12 || year < 1)
    return undefined;
  const date = pad(year, 4) + (month ? `-${pad(month)}` : '') + (day ? `-${pad(day)}` : '');
  // an hour alone cannot be written: `12:00` would claim the minute
  if (time === undefined || precision === 'hour') return date;
  return `${date}T${clockText(time, { second: 3, millisecond: 7 }[precision as string])}${offset === 0 ? 'Z' : zoneText(offset)}`;
}
