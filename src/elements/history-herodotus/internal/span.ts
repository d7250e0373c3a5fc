/* From when to when a history tells. */
import type { History } from '../../../history/index.js';
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
export function spanOf({ events }: History, options: FormatOptions): string | undefined {
  const first = events.find(({ date }) => Number.isFinite(date.min))?.date;
  if (first?.from === undefined) return undefined;
  const start = captionOf(first.from, first.edtf.split('/')[0] ?? '');
  let last = -Infinity;
  let isOpen = false;
  for (const { date } of events) {
    if (date.end === 'open') isOpen = true;
    else if (Number.isFinite(date.max)) last = Math.max(last, date.max);
  }
  const { year } = civilFromMs(last - 1);
  const end = year > 0 ? `${year} CE` : `${1 - year} BCE`;
  const texts = isOpen
    ? [`since ${start}`]
    : first.from.year < -9999
      ? [start]
      : [`${start} – ${end}`, start];
  for (const text of texts) {
    const read = parseDate(text);
    if (read.ok) return formatDate(read.value, options);
  }
  return undefined;
}
