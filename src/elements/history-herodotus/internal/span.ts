/* From when to when a history tells. */
import type { History } from '../../../history/index.js';
import {
  civilFromMs,
  formatDate,
  parseDate,
  type DatePoint,
  type FormatOptions,
} from '../../../time/index.js';

const edtfYear = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;

/** The year of a point; of what lies further back, the point as its author had it. */
function startOf({ year, approximate, precision }: DatePoint, edtf: string): string {
  if (Math.abs(year) > 9999 || precision === 'century' || precision === 'millennium') return edtf;
  return `${edtfYear(year)}${approximate ? '~' : ''}`;
}

/** “1949 – 2022”, “since 1949”; undefined where no event has a known time. */
export function spanOf({ events }: History, options: FormatOptions): string | undefined {
  const first = events.find(({ date }) => Number.isFinite(date.min))?.date;
  if (first?.from === undefined) return undefined;
  const start = startOf(first.from, first.edtf.split('/')[0] ?? '');
  const isOpen = events.some(({ date }) => date.end === 'open');
  const last = events.reduce(
    (max, { date }) => (Number.isFinite(date.max) ? Math.max(max, date.max) : max),
    first.min,
  );
  const end = isOpen ? '..' : edtfYear(civilFromMs(last - 1).year);
  for (const text of [`${start}/${end}`, start]) {
    const read = parseDate(text);
    if (read.ok) return formatDate(read.value, options);
  }
  return undefined;
}
