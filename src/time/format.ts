// Shows a date as it was stated, in any language: never more precise than its author was.
// It knows precision, flags, spans and which template each takes. It must not know month names or the DOM.
import { civilFromMs, gregorianToJulian, msFromCivil } from './civil.js';
import {
  civilText,
  countText,
  type FormatOptions,
  MILLION,
  type Style,
  styleOf,
  yearDigits,
} from './civil-text.js';
import { listFormat } from './intl.js';
import type { BoundState, DatePoint, HistoricalDate } from './types.js';
import { UNITS, zoneText } from './units.js';
import { fill } from './words.js';

/** "66 million years ago" for a count of years; `circa` is the template around the number. */
export const agoText = (n: number, style: Style, digits?: number, circa = '{0}'): string =>
  fill(style.words.ago[n < MILLION ? 0 : 1], fill(circa, countText(n, style, digits)));

const zeros = (n: number): number => /0*$/.exec(String(n))?.[0].length ?? 0;

/**
 * Years before 2000 where that is the clearer way to say a year, else 0.
 * `Y-66000000` means 66 million years ago, though it is 66,002,000: from 200,000 on the rounder number wins.
 */
function yearsAgo({ year, month, spread, approximate, masked }: DatePoint): number {
  if (masked || month || year > (approximate && spread >= 5 ? 0 : -10_000)) return 0;
  const since = 2000 - year;
  if (spread >= 1) return Math.round(since / (2 * spread)) * 2 * spread;
  const rounder = year <= -200_000 && zeros(year) > zeros(since) ? -year : since;
  return zeros(rounder) > 2 || rounder >= MILLION ? rounder : 0;
}

/** The outermost units of a window, where no one name fits: "Oct 1984 – Dec 1984" for `1984-1X`. */
function windowText({ min, max }: DatePoint, forced: boolean, style: Style): string {
  const [first, last, after] = [civilFromMs(min), civilFromMs(max - 1), civilFromMs(max)];
  const months = first.day === 1 && after.day === 1;
  const years = months && first.month === 1 && after.month === 1;
  const text = ({ year, month, day }: typeof first): string =>
    civilText(style, forced || first.year <= 0 !== last.year <= 0, year, years ? 0 : month, months ? 0 : day);
  const [start, end] = [text(first), text(last)];
  return start === end ? start : fill(style.words.range, start, end);
}

/** A point without its flags. */
function plainText(point: DatePoint, forced: boolean, style: Style): string {
  const { precision, masked, time, offset } = point;
  const { words } = style;
  let { year, month = 0, day } = point;
  const unit = { century: 100, millennium: 1000 }[precision as string];
  if (unit) {
    // 02XX too is the 3rd century, though it is 200–299; what ends by year 1 CE is BCE throughout
    const n = Math.floor(Math.abs(year) / unit) + 1;
    return fill(words.period(n, unit, point.max <= msFromCivil(1)), countText(n, style));
  }
  // before 100 CE "60s" would mislead: years are said instead
  if (precision === 'decade' && year >= 100) {
    const templates = [words.decade].flat();
    return fill(templates[(year / 10) % 10] ?? templates[0] ?? '', yearDigits(year, style));
  }
  // southern seasons and parts of a year are said in months: no reader can take those for anything else
  if (masked || month > 28) return windowText(point, forced, style);
  if (month > 20) {
    const text = civilText(style, forced, year);
    // a northern winter runs into the next year
    const winter = month % 4 ? '' : `–${civilText(style, forced, year + 1)}`;
    return fill(words.season, words.seasons[(month - 21) % 4] ?? '', text + winter);
  }
  if (day && style.calendar === 'julian') ({ year, month, day } = gregorianToJulian(year, month, day));
  const clock =
    time === undefined ? '' : 'hnsf'.slice(0, (UNITS as readonly string[]).indexOf(precision) - 2);
  const zone = offset === undefined ? '' : ` UTC${zoneText(offset, '−')}`;
  return civilText(style, forced, year, month, day, time, clock) + zone;
}

function pointText(point: DatePoint, forced: boolean, style: Style): string {
  const { words, spoken } = style;
  // significant digits (`1950S2`) are an approximation too
  const circa = point.approximate || point.spread ? (spoken ? words.about : words.circa) : '{0}';
  const ago = yearsAgo(point);
  // "il y a env. 66 millions d’années": the number is what is approximate
  const text = ago ? agoText(ago, style, 4, circa) : fill(circa, plainText(point, forced, style));
  return point.uncertain ? fill(spoken ? words.perhaps : words.uncertain, text) : text;
}

function valueText({ from, to, items, start, end, edtf }: HistoricalDate, style: Style): string {
  const { words, spoken, locale } = style;
  if (items) {
    const texts = items.map((item) => valueText(item, style));
    const bracket = edtf.charAt(0);
    return (words.names?.list(bracket) ?? listFormat(locale, bracket)).format(texts);
  }
  const crosses = !!from && !!to && from.year <= 0 !== to.year <= 0;
  const text = (point: DatePoint | undefined, state: BoundState): string =>
    point ? pointText(point, crosses, style) : state === 'open' ? '…' : spoken ? words.unknown : '?';
  const [first, last] = [text(from, start), text(to, end)];
  if (from && from === to) return first;
  if (from && end === 'open') return fill(from.excluded ? words.after : words.since, first);
  if (to && start === 'open') return fill(to.excluded ? words.before : words.until, last);
  return fill(spoken ? words.spokenRange : words.range, first, last);
}

/**
 * A date as text: "Jan 1, 1961 – 1989", "c. 1200 BCE", "约公元前1200年".
 * Never throws: a locale that is not known is shown with the pack's own names, else in English.
 */
export const formatDate = (value: HistoricalDate, options: FormatOptions = {}): string =>
  valueText(value, styleOf(options));

/** The exact long form for screen readers: "from January 1, 1961 to 1989". */
export const formatSpoken = (value: HistoricalDate, options: FormatOptions = {}): string =>
  valueText(value, styleOf(options, true));

/** A count of years before now in words: "1,000 years ago", "1 billion years ago". */
export const formatAgo = (years: number, options: FormatOptions = {}): string =>
  agoText(years, styleOf(options));
