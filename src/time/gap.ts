// How long between two dates, and how long a span lasts, in the unit that both are known to.
// It knows civil differences and the plural forms of a pack. It must not know how single dates are shown.
// Civil fields and not date-fns: half of history lies outside `Date`, and one rule must hold for all of it.
import { civilFromMs, daysFromCivil } from './civil.js';
import { type FormatOptions, type Style, styleOf } from './civil-text.js';
import { largeNumber } from './format.js';
import { pluralOf } from './intl.js';
import type { DatePoint, HistoricalDate } from './types.js';
import { fill, type TimeUnit } from './words.js';

interface Distance {
  readonly n: number;
  readonly unit: TimeUnit;
}

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** A year for counting: of a masked date the first of its window ("3rd century BCE" has no year of its own). */
const yearOf = (point: DatePoint): number => (point.masked ? civilFromMs(point.min).year : point.year);

const known = (point: DatePoint): boolean => point.month !== undefined && point.month <= 12 && !point.masked;

/**
 * From `a` to the later `b`: whole years from two years on, months from two months on, else days, and hours or
 * minutes where both tell the time. `inclusive` counts the last day too.
 */
function distance(a: DatePoint, b: DatePoint, inclusive: boolean): Distance {
  const years = yearOf(b) - yearOf(a);
  if (!known(a) || !known(b)) return { n: years, unit: 'year' };
  const exact = a.day !== undefined && b.day !== undefined;
  if (a.time !== undefined && b.time !== undefined && b.min - a.min < 48 * HOUR) {
    const ms = b.min - a.min;
    return ms >= 2 * HOUR
      ? { n: Math.floor(ms / HOUR), unit: 'hour' }
      : { n: Math.floor(ms / MINUTE), unit: 'minute' };
  }
  const last = (b.day ?? 1) + (inclusive ? 1 : 0);
  let months = years * 12 + (b.month ?? 1) - (a.month ?? 1);
  if (exact && last < (a.day ?? 1)) months -= 1;
  if (months >= 24 || (months > 0 && months % 12 === 0)) return { n: Math.floor(months / 12), unit: 'year' };
  if (months >= 2 || !exact) return { n: months, unit: 'month' };
  const days = (point: DatePoint, day: number): number => daysFromCivil(point.year, point.month ?? 1, day);
  return { n: days(b, last) - days(a, a.day ?? 1), unit: 'day' };
}

function countText({ n, unit }: Distance, gap: boolean, approximate: boolean, style: Style): string {
  const { words, locale } = style;
  const forms = (gap ? words.gapUnits?.[unit] : undefined) ?? words.units[unit];
  const plural = pluralOf(locale, n, 'cardinal');
  const form = (n >= 1e6 ? forms.million : undefined) ?? forms[plural] ?? forms.other;
  const text = fill(form, largeNumber(n, style));
  return approximate ? fill(words.circa, text) : text;
}

/**
 * How much later `to` starts than `from`: "2 years later", "12 years earlier", "same day".
 * A date without a start counts from its end; undefined where one has neither.
 */
export function formatGap(
  from: HistoricalDate,
  to: HistoricalDate,
  options: FormatOptions = {},
): string | undefined {
  const a = from.from ?? from.to;
  const b = to.from ?? to.to;
  if (!a || !b) return undefined;
  const style = styleOf(options);
  const { words } = style;
  const later = b.min >= a.min;
  const gap = later ? distance(a, b, false) : distance(b, a, false);
  if (gap.n <= 0) {
    const { unit } = gap;
    return words.same[unit === 'year' || unit === 'month' ? unit : 'day'];
  }
  return fill(
    later ? words.later : words.earlier,
    countText(gap, true, a.approximate || b.approximate, style),
  );
}

/** How long a span lasts: "28 years", "3 days" with both its ends; undefined unless both ends are known. */
export function formatDuration(value: HistoricalDate, options: FormatOptions = {}): string | undefined {
  const { from, to } = value;
  if (!from || !to || from === to) return undefined;
  const style = styleOf(options);
  const length = distance(from, to, true);
  if (length.n <= 0) return undefined;
  return countText(length, false, from.approximate || to.approximate, style);
}
