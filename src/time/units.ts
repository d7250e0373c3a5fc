// The units of time, largest first, and clock text: what reading, counting, ticks and display share.
// It knows nothing of calendars or languages.

/** A precision's place in this list says how many fields were stated. */
export const UNITS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;

const YEAR_MS = 365.2425 * 86_400_000;

/** Mean lengths in ms, in the order of `UNITS`. */
export const UNIT_MS = [YEAR_MS, YEAR_MS / 12, 86_400_000, 3_600_000, 60_000, 1000, 1] as const;

/** At least `width` ASCII digits. */
export const pad = (n: number | string, width = 2): string => String(n).padStart(width, '0');

/** `hh:mm` of ms since midnight; `:ss` takes 3 characters more, `.sss` another 4. */
export const clockText = (ms: number, more = 0): string => new Date(ms).toISOString().slice(11, 16 + more);

/** What follows a time with a zone, in minutes east of UTC: `+04:30`; empty for UTC itself, and without one. */
export const zoneText = (offset = 0, minus = '-'): string =>
  offset ? (offset < 0 ? minus : '+') + clockText(Math.abs(offset) * 60_000) : '';
