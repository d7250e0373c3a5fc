// The `datetime` attribute of `<time>`: a date that a machine may take at its word, or nothing.
// It knows what HTML allows. It must not know how dates are shown.
import { civilFromDays, DAY_MS, daysFromCivil } from './civil.js';
import { hoursMinutes, pad } from './pad.js';
import type { HistoricalDate } from './types.js';

/**
 * A valid HTML date string (WHATWG HTML, 2.3.5) that says no more than the value: a year from 0001 on, a month, a day
 * or a time. Undefined for spans, sets, seasons, BCE, masked, approximate and uncertain dates.
 */
export function machineDate(value: HistoricalDate): string | undefined {
  const point = value.from;
  if (!point || point !== value.to || point.masked || point.spread > 0) return undefined;
  if (point.approximate || point.uncertain || point.precision === 'season' || point.year < 1)
    return undefined;
  let { year, month, day, time } = point;
  if (month === undefined) return pad(year, 4);
  if (day === undefined) return `${pad(year, 4)}-${pad(month)}`;
  if (time === DAY_MS) {
    // HTML has no 24:00
    ({ year, month, day } = civilFromDays(daysFromCivil(year, month, day) + 1));
    time = 0;
  }
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  // an hour alone cannot be written: `12:00` would claim the minute
  if (time === undefined || point.precision === 'hour') return date;
  const second = point.precision === 'minute' ? '' : `:${pad(Math.floor(time / 1000) % 60)}`;
  const fraction = point.precision === 'millisecond' ? `.${pad(time % 1000, 3)}` : '';
  const { offset } = point;
  const zone = offset ? (offset < 0 ? '-' : '+') + hoursMinutes(offset) : offset === 0 ? 'Z' : '';
  return `${date}T${hoursMinutes(Math.floor(time / 60_000))}${second}${fraction}${zone}`;
}
