// How long between two dates, and how long a span lasts, in the unit that both are known to.
// It knows civil differences and the words of a pack. It must not know how single dates are shown.
// Civil fields and not date-fns: half of history lies outside `Date`, and one rule must hold for all of it.
import { civilFromMs, DAY_MS, msFromCivil } from './civil.js';
import { countText, type FormatOptions, MILLION, type Style, styleOf } from './civil-text.js';
import { numberFormat } from './intl.js';
import type { DatePoint, HistoricalDate } from './types.js';
import { UNIT_MS, UNITS } from './units.js';
import { fill } from './words.js';

const { floor } = Math;

/** The years that a date may lie in. */
const widthOf = ({ masked, min, max, spread }: DatePoint): number =>
  masked ? Math.round((max - min) / UNIT_MS[0]) : 2 * spread;

/** A year for counting: of a masked date the middle of its window ("3rd century BCE" has no year of its own). */
const yearOf = (point: DatePoint): number =>
  point.masked ? civilFromMs(point.min).year + floor(widthOf(point) / 2) : point.year;

/** One of them is not known to the year. */
const areVague = (points: readonly DatePoint[]): boolean =>
  points.some((point) => point.approximate || widthOf(point) > 1);

/**
 * Years, rounded so that they say no more than their dates do: to the power of ten of the wider window; where "c."
 * alone tells that a date is vague, to two digits.
 */
function rounded(years: number, points: readonly DatePoint[]): number {
  const width = Math.max(...points.map(widthOf));
  const step = 10 ** (`${floor(width > 1 ? width : areVague(points) ? years / 10 : 1)}`.length - 1);
  return Math.round(years / step) * step;
}

/**
 * From `a` to the later `b` as a number and the place of its unit in `UNITS`: whole years from two years on, months
 * from two months on, else days, and hours or minutes where both tell the time. `extra` days are counted on top.
 */
function distance(a: DatePoint, b: DatePoint, extra = 0): readonly [n: number, unit: number] {
  const years = yearOf(b) - yearOf(a);
  const [from = 0, to = 0] = [a.month, b.month];
  if (!from || !to || from > 12 || to > 12 || a.masked || b.masked) return [rounded(years, [a, b]), 0];
  const ms = b.min - a.min;
  if (a.time !== undefined && b.time !== undefined && ms < 2 * DAY_MS) {
    const unit = ms < 2 * UNIT_MS[3] ? 4 : 3;
    return [floor(ms / UNIT_MS[unit]), unit];
  }
  const exact = !!a.day && !!b.day;
  const [first, last] = [a.day ?? 1, (b.day ?? 1) + extra];
  const months = years * 12 + to - from - (exact && last < first ? 1 : 0);
  if (months >= 24 || (months > 0 && months % 12 === 0)) return [floor(months / 12), 0];
  if (months >= 2 || !exact) return [months, 1];
  return [(msFromCivil(b.year, to, last) - msFromCivil(a.year, from, first)) / DAY_MS, 2];
}

function distanceText(
  n: number,
  unit: number,
  gap: boolean,
  points: readonly DatePoint[],
  style: Style,
): string {
  const { words } = style;
  const name = UNITS[unit] ?? 'year';
  const template = words.count?.(n, name, gap);
  const text = template
    ? fill(template, countText(n, style))
    : numberFormat(style.locale, `${n < MILLION ? 21 : 4} ${name}`).format(n);
  return areVague(points) ? fill(words.circa, text) : text;
}

/**
 * How much later `to` starts than `from`: "2 years later", "12 years earlier", "same day".
 * A date without a start counts from its end; undefined where one has neither, or where both are too vague to tell.
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
  const { same, later, earlier } = style.words;
  const forward = b.min >= a.min;
  const [n, unit] = forward ? distance(a, b) : distance(b, a);
  const points = [a, b];
  // of vague ones nobody knows
  if (n <= 0) return areVague(points) ? undefined : (same[unit] ?? same[2]);
  return fill(forward ? later : earlier, distanceText(n, unit, true, points, style));
}

/** How long a span lasts: "28 years", "3 days" with both its ends; undefined unless both ends are known. */
export function formatDuration(
  { from, to }: HistoricalDate,
  options: FormatOptions = {},
): string | undefined {
  if (!from || !to || from === to) return undefined;
  const [n, unit] = distance(from, to, 1);
  return n > 0 ? distanceText(n, unit, false, [from, to], styleOf(options)) : undefined;
}
