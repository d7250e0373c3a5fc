// Puts civil fields into words: eras, month names, either order, in any locale and for any year.
// It knows `Intl` parts and what stands in for them. It must not know precision, flags or spans.
import { dateFormat, formatNumber, supported } from './intl.js';
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

/** A year's digits, historical: 44 for -43; grouped from five digits on, unless beside a day. */
export function yearDigits(year: number, style: Style, alone = true): string {
  const historical = year > 0 ? year : 1 - year;
  return formatNumber(style.locale, historical, alone && historical >= 10_000 ? 'grouped' : 'plain');
}

/** Civil fields; `time` is ms since midnight, and `clock` its shape in letters (`hn`, `hns` …). */
export interface CivilFields {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly time?: number | undefined;
  readonly clock?: string | undefined;
}

/** Any leap year does: only its era and the shape around it are taken from `Intl`, never its digits. */
const STAND_IN = { bce: -4, ce: 2000 } as const;

function standIn(year: number, month = 1, day = 1, time = 0): Date {
  const date = new Date(Date.UTC(2000, month - 1, day) + time);
  if (year <= 0) date.setUTCFullYear(STAND_IN.bce);
  return date;
}

/** Without `Intl` data: "15 მარ. 44 ძვ. წ.", day, month, year, era. */
function fromNames(fields: CivilFields, era: boolean, style: Style): string {
  const names = style.words.names?.[style.month === 'M' ? 'long' : 'short'];
  const day = fields.day === undefined ? '' : `${fields.day} `;
  const month = fields.month === undefined ? '' : `${names?.[fields.month - 1] ?? fields.month} `;
  const eraText = era ? ` ${style.words.era?.[fields.year > 0 ? 1 : 0] ?? ''}` : '';
  const time = fields.time === undefined ? '' : `, ${clockText(fields.time, fields.clock ?? 'hn', style)}`;
  const date = style.yearFirst
    ? `${yearDigits(fields.year, style)}${eraText} ${day}${month}`.trimEnd()
    : `${day}${month}${yearDigits(fields.year, style)}${eraText}`;
  return date + time;
}

/** A time of day in the locale's manner. */
export function clockText(time: number, clock: string, style: Style): string {
  return dateFormat(style.locale, clock).format(time);
}

/** Year, with month and day and time where given, and the era if asked for. */
export function civilText(fields: CivilFields, era: boolean, style: Style): string {
  const { year, month, day, time, clock = '' } = fields;
  if (!supported(style.locale, '').locale && style.words.names) return fromNames(fields, era, style);
  const shape =
    'y' +
    (month === undefined ? '' : style.month) +
    (day === undefined ? '' : 'd') +
    (era ? 'e' : '') +
    clock;
  const parts = dateFormat(style.locale, shape).formatToParts(standIn(year, month, day, time));
  if (style.yearFirst && month !== undefined) {
    const yearAt = parts.findIndex((part) => part.type === 'year');
    if (yearAt > parts.findIndex((part) => part.type === 'month')) {
      const rest = dateFormat(style.locale, shape.replace(/[ye]/g, ''));
      return `${civilText({ year }, era, style)} ${rest.format(standIn(year, month, day, time))}`;
    }
  }
  let text = '';
  for (const part of parts) {
    if (part.type === 'year') text += yearDigits(year, style, month === undefined);
    else if (part.type === 'era') text += style.words.era?.[year > 0 ? 1 : 0] ?? part.value;
    else text += part.value;
  }
  return text;
}

/** A year alone, with its era where a bare number would mislead: "44 BCE", "79 CE", "1961". Astronomical. */
export function formatYear(year: number, options: FormatOptions = {}): string {
  return civilText({ year }, needsEra(year), styleOf(options));
}
