// Puts civil fields and numbers into words: eras, month names, either order, in any locale and for any year.
// It knows `Intl` parts and what stands in for them. It must not know precision, flags or spans.
import { dateFormat, numberFormat } from './intl.js';
import { words as english } from './words/en.js';
import type { TimeWords } from './words.js';

/** How dates are to be shown; locale and words go together. */
export interface FormatOptions {
  /** BCP 47 tag, `en` unless given. */
  readonly locale?: string | undefined;
  /** The language pack of that locale, English unless given. */
  readonly words?: TimeWords | undefined;
  /** The locale's order, or the year before the rest: "1961 Jan 1". */
  readonly style?: 'locale' | 'year-first' | undefined;
  readonly month?: 'short' | 'long' | undefined;
  /** `julian` shows whole days in the Julian calendar; positions stay as they are. */
  readonly calendar?: 'gregorian' | 'julian' | undefined;
}

/** Options with their defaults filled in, as the inside of this room passes them on. */
export interface Style extends FormatOptions {
  readonly locale: string;
  readonly words: TimeWords;
  readonly spoken: boolean;
}

export const styleOf = (options: FormatOptions, spoken = false): Style => ({
  ...options,
  locale: options.locale ?? 'en',
  words: options.words ?? english,
  month: options.month ?? (spoken ? 'long' : 'short'),
  spoken,
});

/** A million and more is said in words: "66 million". */
export const MILLION = 1e6;

/** A count; a large one in words, by the pack's own where it brings names. */
export const countText = (n: number, style: Style, digits = 4): string =>
  (n >= MILLION && style.words.names?.large(n, digits)) ||
  numberFormat(style.locale, `${n < MILLION ? 21 : digits}`).format(n);

/** A year's digits, historical: 44 for -43; long ones grouped, but not a year CE that may stand beside a day. */
export function yearDigits(year: number, { locale }: Style): string {
  const historical = year > 0 ? year : 1 - year;
  return numberFormat(locale, historical < (year > 0 ? 1e5 : 1e4) ? '' : '21').format(historical);
}

/**
 * Year, month, day and time (ms since midnight, in the letters `clock` of a date format), those that are given. The
 * era stands with years ≤ 0 and with the first 99 of our era, where a bare number would mislead, or if it is forced.
 */
export function civilText(
  style: Style,
  forced: boolean,
  year: number | undefined,
  month = 0,
  day = 0,
  time = 0,
  clock = '',
): string {
  const { words, locale } = style;
  const era = year === undefined ? '' : forced || year < 100 ? 'ye' : 'y';
  const shape = era + (month ? (style.month === 'long' ? 'M' : 'm') : '') + (day ? 'd' : '') + clock;
  // any leap year does: only its era and the shape around it are taken from `Intl`, never its digits
  const date = new Date(Date.UTC((year ?? 1) > 0 ? 2000 : -4, (month || 1) - 1, day || 1) + time);
  const parts = words.names?.parts(shape, date) ?? dateFormat(locale, shape).formatToParts(date);
  const types = parts.map(({ type }) => type);
  return style.style === 'year-first' && month && types.indexOf('year') > types.indexOf('month')
    ? `${civilText(style, forced, year)} ${civilText(style, false, undefined, month, day, time, clock)}`
    : parts
        .map(({ type, value }) =>
          type === 'year'
            ? yearDigits(year ?? 0, style)
            : type === 'era'
              ? (words.era?.[(year ?? 0) > 0 ? 1 : 0] ?? value)
              : value,
        )
        .join('');
}

/**
 * Makes the browser read its names and digits of a locale before the first date is shown: the first formatter takes
 * some 20 ms, for which there is time while a history is on its way.
 */
export function warmFormats(options: FormatOptions): void {
  civilText(styleOf(options), false, 2000, 1, 1);
}

/** A count in the locale's digits, grouped. */
export const formatCount = (n: number, locale: string): string => numberFormat(locale, '21').format(n);

/** A year alone, with its era where a bare number would mislead: "44 BCE", "79 CE", "1961". Astronomical. */
export const formatYear = (year: number, options: FormatOptions = {}): string =>
  civilText(styleOf(options), false, year);
