// Puts civil fields into words: eras, month names, either order, in any locale and for any year.
// It knows `Intl` parts and what stands in for them. It must not know precision, flags or spans.
import { dateFormat, formatNumber } from './intl.js';
import { hoursMinutes, pad } from './pad.js';
import { words as english } from './words/en.js';
import { fill, type TimeWords } from './words.js';

type Names = NonNullable<TimeWords['names']>;

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
export interface Style {
  readonly locale: string;
  readonly words: TimeWords;
  readonly yearFirst: boolean;
  readonly month: 'm' | 'M';
  readonly julian: boolean;
  readonly spoken: boolean;
}

export function styleOf(options: FormatOptions, spoken = false): Style {
  const { locale = 'en', words = english, style, month = spoken ? 'long' : 'short', calendar } = options;
  return {
    locale,
    words,
    yearFirst: style === 'year-first',
    month: month === 'long' ? 'M' : 'm',
    julian: calendar === 'julian',
    spoken,
  };
}

/** Era is shown for years ≤ 0 and for the first 99 years of our era, where a bare number would mislead. */
export const needsEra = (year: number): boolean => year < 100;

/** A year's digits, historical: 44 for -43; long ones grouped, but not a year CE that may stand beside a day. */
export function yearDigits(year: number, style: Style): string {
  const historical = year > 0 ? year : 1 - year;
  return formatNumber(style.locale, historical, historical < (year > 0 ? 1e5 : 1e4) ? 'plain' : 'grouped');
}

/** Civil fields, any of which may be missing; `time` is ms since midnight, and `clock` its shape in letters. */
export interface CivilFields {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly time?: number | undefined;
  readonly clock?: string | undefined;
}

/** Any leap year does: only its era and the shape around it are taken from `Intl`, never its digits. */
const STAND_IN = { bce: -4, ce: 2000 } as const;

function standIn({ year = 1, month = 1, day = 1, time = 0 }: CivilFields): Date {
  const date = new Date(Date.UTC(STAND_IN.ce, month - 1, day) + time);
  if (year <= 0) date.setUTCFullYear(STAND_IN.bce);
  return date;
}

/** A time of day in the locale's manner; `clock` as in the shapes of a date format. */
export function clockText(time: number, clock: string, style: Style): string {
  if (!style.words.names) return dateFormat(style.locale, clock).format(time);
  const text = hoursMinutes(Math.floor(time / 60_000));
  return clock.includes('s') ? `${text}:${pad(Math.floor(time / 1000) % 60)}` : text;
}

/** By the pack's own names: "15 მარ. 44 ძვ. წ.", day, month, year. */
function namedText(fields: CivilFields, era: boolean, style: Style, names: Names): string {
  const { year, month, day, time, clock = 'hn' } = fields;
  const monthName =
    month === undefined ? undefined : names[style.month === 'M' ? 'long' : 'short'][month - 1];
  const yearText = year === undefined ? undefined : yearDigits(year, style);
  const join = (...parts: readonly (string | number | undefined)[]): string =>
    parts.filter((part) => part !== undefined).join(' ');
  const withEra = (text: string): string => (era ? fill(names.era[(year ?? 1) > 0 ? 1 : 0], text) : text);
  const date =
    style.yearFirst && yearText !== undefined
      ? join(withEra(yearText), day, monthName)
      : withEra(join(day, monthName, yearText));
  if (time === undefined) return date;
  return date ? `${date}, ${clockText(time, clock, style)}` : clockText(time, clock, style);
}

/** Year, month, day and time, those that are given, and the era if asked for. */
export function civilText(fields: CivilFields, era: boolean, style: Style): string {
  const { year, month, day, clock = '' } = fields;
  if (style.words.names) return namedText(fields, era, style, style.words.names);
  const rest = (month === undefined ? '' : style.month) + (day === undefined ? '' : 'd') + clock;
  const date = standIn(fields);
  if (year === undefined) return dateFormat(style.locale, rest).format(date);
  const parts = dateFormat(style.locale, `y${rest}${era ? 'e' : ''}`).formatToParts(date);
  const place = (type: string): number => parts.findIndex((part) => part.type === type);
  if (style.yearFirst && place('year') > place('month') && month !== undefined) {
    return `${civilText({ year }, era, style)} ${dateFormat(style.locale, rest).format(date)}`;
  }
  let text = '';
  for (const { type, value } of parts) {
    if (type === 'year') text += yearDigits(year, style);
    else text += type === 'era' ? (style.words.era?.[year > 0 ? 1 : 0] ?? value) : value;
  }
  return text;
}

/** A year alone, with its era where a bare number would mislead: "44 BCE", "79 CE", "1961". Astronomical. */
export function formatYear(year: number, options: FormatOptions = {}): string {
  return civilText({ year }, needsEra(year), styleOf(options));
}
