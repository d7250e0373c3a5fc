// Titles without what would give the date away: “1911 Revolution” is told as “…… Revolution”.
// Knows numbers in any digits. Must not know how anything is shown.
import type { HistoricalDate } from '../../time/index.js';

/** A stretch of a text; a hidden one is a number that is, or may be, the year. */
export interface Stretch {
  readonly text: string;
  readonly hidden: boolean;
}

/** The first and the last astronomical year of a history. */
export type Years = readonly [first: number, last: number];

const chinese = '〇一二三四五六七八九';
// numbers in any digits, Chinese years digit by digit, and the short end of “1914–18” with its dash before it
const numbers = /\p{Nd}+|[〇零一二三四五六七八九]{4}/gu;

/** The value of a run of digits of one script; each script's digits stand in a row of ten from its zero on. */
function valueOf(run: string): number {
  let value = 0;
  for (const char of run) {
    const code = char.codePointAt(0) ?? 0;
    const han = chinese.indexOf(char === '零' ? '〇' : char);
    let digit = han;
    if (han < 0) {
      let zero = code;
      while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
      digit = code - zero;
    }
    value = value * 10 + digit;
  }
  return value;
}

/** The years that a date names, as one writes them: 44 for 44 BCE. */
function namedYears({ from, to, items }: HistoricalDate): number[] {
  const own = [from, to].flatMap((point) =>
    point === undefined ? [] : [point.year > 0 ? point.year : 1 - point.year],
  );
  return [...own, ...(items ?? []).flatMap(namedYears)];
}

/**
 * Hides from a text every number that may be a year: one that the event's own date names (of two digits at least), any of
 * four digits that lies within the history, what follows as “–18”, and “’68” of an own year. Others stay:
 * “Apollo 11”, “Resolution 2758”.
 */
export function maskYears(text: string, date: HistoricalDate, [first, last]: Years): readonly Stretch[] {
  const own = namedYears(date);
  const stretches: Stretch[] = [];
  let end = 0;
  let hiddenTo = -1;
  for (const { 0: run, index } of text.matchAll(numbers)) {
    const value = valueOf(run);
    const length = Array.from(run).length;
    const before = text.slice(Math.max(0, index - 1), index);
    const short = length === 2 && own.some((year) => year > 99 && year % 100 === value);
    const hidden =
      (length >= 2 && own.includes(value)) ||
      (length === 4 && value >= Math.max(first, 1000) && value <= last) ||
      (length === 2 && hiddenTo === index - 1 && /[-–—/]/.test(before)) ||
      (short && /['’‘]/.test(before));
    if (!hidden) continue;
    if (index > end) stretches.push({ text: text.slice(end, index), hidden: false });
    stretches.push({ text: run, hidden: true });
    end = index + run.length;
    hiddenTo = end;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), hidden: false });
  return stretches;
}

/** As one string, for names and announcements. */
export const maskedText = (stretches: readonly Stretch[]): string =>
  stretches.map(({ text, hidden }) => (hidden ? '…' : text)).join('');

/** Whether words are left that say which event it is. */
export const saysEnough = (stretches: readonly Stretch[]): boolean =>
  stretches.some(({ text, hidden }) => !hidden && /\p{L}/u.test(text));
