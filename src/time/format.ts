// Shows a date as it was stated, in any language: never more precise than its author was.
// It knows precision, flags, spans and which template each takes. It must not know month names or the DOM.
import {
  civilFromDays,
  civilFromMs,
  DAY_MS,
  daysFromCivil,
  gregorianToJulian,
  msFromCivil,
} from './civil.js';
import { civilText, type FormatOptions, needsEra, type Style, styleOf, yearDigits } from './civil-text.js';
import { formatList, formatNumber, pluralOf } from './intl.js';
import { hoursMinutes } from './pad.js';
import type { DatePoint, HistoricalDate } from './types.js';
import { fill } from './words.js';

/** Start of year 1 CE in ms: what ends by then is BCE throughout. */
const YEAR_ONE = msFromCivil(1);
/** A million and more is said in words: "66 million". */
const MILLION = 1e6;

/** Centuries end at 100: no numeral beyond XC is needed but C. */
const roman = (n: number): string =>
  'C'.repeat(n / 100) +
  (['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'][Math.floor(n / 10) % 10] ?? '') +
  (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][n % 10] ?? '');

/** "3rd century BCE" and the like: 02XX too, though it is 200–299. */
function periodText(point: DatePoint, unit: number, style: Style): string {
  const { words, locale } = style;
  const n = Math.floor(Math.abs(point.year) / unit) + 1;
  const template = words[unit === 100 ? 'century' : 'millennium'][point.max <= YEAR_ONE ? 1 : 0];
  const suffix = words.ordinals?.[pluralOf(locale, n, 'ordinal')] ?? words.ordinals?.other ?? '';
  return template
    .replace('{n}', formatNumber(locale, n, 'plain'))
    .replace('{r}', roman(n))
    .replace('{s}', suffix);
}

function decadeText(year: number, style: Style): string {
  const { decade } = style.words;
  const template = typeof decade === 'string' ? decade : (decade[(year / 10) % 10] ?? '');
  return fill(template, yearDigits(year, style));
}

/** A large number in words, by the pack's own where it brings names. */
export function largeNumber(n: number, style: Style, spec: 'compact' | 'axis' = 'compact'): string {
  const { names } = style.words;
  if (n < MILLION || !names) {
    return formatNumber(style.locale, n, n < MILLION ? 'grouped' : spec);
  }
  const [unit, name] = n < 1e9 ? [MILLION, names.million] : [1e9, names.billion];
  const decimals = spec === 'axis' ? 10_000 : 10;
  return `${formatNumber(style.locale, Math.round((n / unit) * decimals) / decimals, 'plain')} ${name}`;
}

/** "66 million years ago" for a count of years; `circa` is the template around the number. */
export const agoText = (
  n: number,
  style: Style,
  spec: 'compact' | 'axis' = 'compact',
  circa = '{0}',
): string => fill(style.words.ago[n < MILLION ? 0 : 1], fill(circa, largeNumber(n, style, spec)));

const zeros = (n: number): number => /0*$/.exec(String(n))?.[0].length ?? 0;

/**
 * Years before 2000 where that is the clearer way to say a year, else undefined.
 * `Y-66000000` means 66 million years ago, though it is 66,002,000: from 200,000 on the rounder number wins.
 */
function yearsAgo(point: DatePoint): number | undefined {
  const { year, month, spread, approximate } = point;
  if (point.masked || month !== undefined || year > (approximate && spread >= 5 ? 0 : -10_000))
    return undefined;
  const since = 2000 - year;
  if (spread >= 1) return Math.round(since / (2 * spread)) * 2 * spread;
  const before = -year;
  const rounder = before >= 200_000 && zeros(before) > zeros(since) ? before : since;
  return zeros(rounder) >= 3 || rounder >= MILLION ? rounder : undefined;
}

/** The outermost units of a window, where no one name fits: "Oct 1984 – Dec 1984" for `1984-1X`. */
function windowText(point: DatePoint, forced: boolean, style: Style): string {
  const first = civilFromMs(point.min);
  const last = civilFromMs(point.max - 1);
  const after = civilFromMs(point.max);
  const months = first.day === 1 && after.day === 1;
  const years = months && first.month === 1 && after.month === 1;
  const crosses = forced || first.year <= 0 !== last.year <= 0;
  const text = ({ year, month, day }: typeof first): string => {
    const fields = { year, month: years ? undefined : month, day: months ? undefined : day };
    return civilText(fields, crosses || needsEra(year), style);
  };
  const [start, end] = [text(first), text(last)];
  return start === end ? start : fill(style.words.range, start, end);
}

function seasonText(point: DatePoint, forced: boolean, style: Style): string {
  const { month = 0, year } = point;
  // southern seasons and parts of a year are said in months: no reader can take those for anything else
  if (month > 28) return windowText(point, forced, style);
  const name = style.words.seasons[(month - 21) % 4] ?? '';
  const era = forced || needsEra(year);
  const text = civilText({ year }, era, style);
  const winter = (month - 21) % 4 === 3;
  // a northern winter runs into the next year
  const years = winter
    ? `${era ? text : yearDigits(year, style)}–${civilText({ year: year + 1 }, era, style)}`
    : text;
  return fill(style.words.season, name, years);
}

const CLOCKS: Readonly<Record<string, string>> = {
  hour: 'h',
  minute: 'hn',
  second: 'hns',
  millisecond: 'hnsf',
};

function zoneText(offset: number | undefined): string {
  if (!offset) return offset === 0 ? ' UTC' : '';
  return ` UTC${offset < 0 ? '−' : '+'}${hoursMinutes(offset)}`;
}

function fieldsText(point: DatePoint, forced: boolean, style: Style): string {
  let { year, month, day, time } = point;
  if (month !== undefined && day !== undefined) {
    // 24:00 is the next day's first instant
    if (time === DAY_MS) {
      ({ year, month, day } = civilFromDays(daysFromCivil(year, month, day) + 1));
      time = 0;
    }
    if (style.julian) ({ year, month, day } = gregorianToJulian(year, month, day));
  }
  const clock = CLOCKS[point.precision];
  return (
    civilText({ year, month, day, time, clock }, forced || needsEra(year), style) + zoneText(point.offset)
  );
}

function unflagged(point: DatePoint, forced: boolean, style: Style): string {
  if (point.precision === 'season' && !point.masked) return seasonText(point, forced, style);
  if (!point.masked) return fieldsText(point, forced, style);
  if (point.precision === 'century') return periodText(point, 100, style);
  if (point.precision === 'millennium') return periodText(point, 1000, style);
  // before 100 CE "60s" would mislead: years are said instead
  return point.precision === 'decade' && point.year >= 100
    ? decadeText(point.year, style)
    : windowText(point, forced, style);
}

function pointText(point: DatePoint, forced: boolean, style: Style): string {
  const { words, spoken } = style;
  // significant digits (`1950S2`) are an approximation too
  const circa = point.approximate || point.spread > 0 ? (spoken ? words.about : words.circa) : '{0}';
  const ago = yearsAgo(point);
  // "il y a env. 66 millions d’années": the number is what is approximate
  const text =
    ago === undefined ? fill(circa, unflagged(point, forced, style)) : agoText(ago, style, 'compact', circa);
  return point.uncertain ? fill(spoken ? words.perhaps : words.uncertain, text) : text;
}

function spanText(value: HistoricalDate, style: Style): string {
  const { from, to, start, end } = value;
  const { words, spoken } = style;
  if (from && !to && end === 'open') {
    return fill(from.excluded ? words.after : words.since, pointText(from, false, style));
  }
  if (to && !from && start === 'open') {
    return fill(to.excluded ? words.before : words.until, pointText(to, false, style));
  }
  const missing = (state: string): string => (state === 'open' ? '…' : spoken ? words.unknown : '?');
  const crosses = !!from && !!to && from.year <= 0 !== to.year <= 0;
  const first = from ? pointText(from, crosses, style) : missing(start);
  const last = to ? pointText(to, crosses, style) : missing(end);
  return fill(spoken ? words.spokenRange : words.range, first, last);
}

function valueText(value: HistoricalDate, style: Style): string {
  if (value.items) {
    const items = value.items.map((item) => valueText(item, style));
    return formatList(style.locale, items, value.edtf[0] === '{' ? 'conjunction' : 'disjunction');
  }
  return value.from && value.from === value.to ? pointText(value.from, false, style) : spanText(value, style);
}

/**
 * A date as text: "Jan 1, 1961 – 1989", "c. 1200 BCE", "约公元前1200年".
 * Never throws: a locale that is not known is shown with the pack's own names, else in English.
 */
export function formatDate(value: HistoricalDate, options: FormatOptions = {}): string {
  return valueText(value, styleOf(options));
}

/** The exact long form for screen readers: "from January 1, 1961 to 1989". */
export function formatSpoken(value: HistoricalDate, options: FormatOptions = {}): string {
  return valueText(value, styleOf(options, true));
}
