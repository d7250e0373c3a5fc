/* Which day: as the attribute says it, as the reader's clock does, and in words. */
import { daysIn, type DayOfYear } from '../../../find/this-day.js';
import { civilText, styleOf } from '../../../time/civil-text.js';
import { formatCount, type FormatOptions } from '../../../time/index.js';

export const sameDay = (a: DayOfYear, b: DayOfYear): boolean => a.month === b.month && a.day === b.day;

/** Where the reader is. */
export const localDay = (now: Date): DayOfYear => ({ month: now.getMonth() + 1, day: now.getDate() });

/** `11-25` or `1989-11-25`, of which the year is of no matter; undefined for what is no day of any year. */
export function readDay(text: string): DayOfYear | undefined {
  const [, month, day] = /^\s*(?:[-+]?\d{4,6}-|--)?(\d{1,2})-(\d{1,2})\s*$/.exec(text) ?? [];
  const found = { month: Number(month), day: Number(day) };
  const is = found.month >= 1 && found.month <= 12 && found.day >= 1 && found.day <= daysIn(found.month);
  return is ? found : undefined;
}

/** "25 November". */
export const dayText = ({ month, day }: DayOfYear, options: FormatOptions): string =>
  civilText(styleOf({ ...options, month: 'long' }), false, undefined, month, day);

/** "November", for a list of months. */
export const monthText = (month: number, options: FormatOptions): string =>
  civilText(styleOf({ ...options, month: 'long' }), false, undefined, month);

/** Whether the language says the day before the month. */
export const isDayFirst = (options: FormatOptions): boolean =>
  dayText({ month: 12, day: 25 }, options).startsWith(formatCount(25, options.locale ?? 'en'));
