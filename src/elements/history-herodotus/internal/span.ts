/* From when to when a history tells. */
import type { History } from '../../../history/index.js';
import type { TimeWords } from '../../../time/index.js';
import {
  civilFromMs,
  formatDate,
  parseDate,
  type DatePoint,
  type FormatOptions,
} from '../../../time/index.js';

/** A year as a caption has it; of deep time, as its author had it. */
function captionOf({ year, approximate, precision }: DatePoint, edtf: string): string {
  if (year < -9999) return edtf;
  const about = approximate && precision !== 'day' ? 'c. ' : '';
  return `${about}${year > 0 ? `${year} CE` : `${1 - year} BCE`}`;
}

/** “1949 – 2022”, “since 1949”; undefined where no event has a known time. */
export function spanOf({ events }: History, options: FormatOptions, words: TimeWords): string | undefined {
  const first = events.find(({ date }) => Number.isFinite(date.min))?.date;
  if (first?.from === undefined) return undefined;
  const shown = (text: string): string | undefined => {
    const read = parseDate(text);
    return read.ok ? formatDate(read.value, options) : undefined;
  };
  const start = shown(captionOf(first.from, first.edtf.split('/')[0] ?? '')) ?? formatDate(first, options);
  let last = -Infinity;
  let isOpen = false;
  for (const { date } of events) {
    if (date.end === 'open') isOpen = true;
    else if (Number.isFinite(date.max)) last = Math.max(last, date.max);
  }
  if (isOpen || last === -Infinity) return words.since.replace('{0}', start);
  const { year } = civilFromMs(last - 1);
  const end = shown(year > 0 ? `${year} CE` : `${1 - year} BCE`);
  return end === undefined || end === start ? start : words.range.replace('{0}', start).replace('{1}', end);
}
