// Reads single fields: a text, a string, a list, an address, a date; each says what is wrong and goes on.
// Knows what a field may hold. Must not know which fields there are.
import { parseDate, type DateInput, type HistoricalDate } from '../time/index.js';
import type { Report } from './report.js';
import type { Text } from './types.js';
import { safeUrl } from './url.js';

export type Fields = Readonly<Record<string, unknown>>;

export const none: readonly never[] = Object.freeze([]);

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** BCP 47, as far as a language map needs it. */
export const languageTag = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** Whether there is anything but white space; the first character tells almost always. */
export const hasWords = (text: string): boolean => text.charCodeAt(0) > 32 || text.trim() !== '';

export function wrongType(report: Report, key: string | undefined, value: unknown, wanted: string): void {
  report.error('type', key, 'this is of the wrong kind', value, `write ${wanted} or leave the field out`);
}

export function readString(report: Report, key: string, value: unknown): string | undefined {
  if (typeof value === 'string') {
    if (hasWords(value)) return value;
    report.warning('empty', key, 'there is nothing in it', value, 'fill it in or leave the field out');
    return undefined;
  }
  if (value === undefined) return undefined;
  wrongType(report, key, value, 'a string');
  // what is meant is plain enough
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}

export function readText(report: Report, key: string, value: unknown): Text | undefined {
  if (!isFields(value)) return readString(report, key, value);
  report.enter(key);
  const texts: Record<string, string> = {};
  let count = 0;
  for (const [tag, entry] of Object.entries(value)) {
    if (!languageTag.test(tag)) {
      report.error(
        'language',
        tag,
        `${describeTag(tag)} is not a language`,
        undefined,
        'use tags such as en, zh-Hant',
      );
      continue;
    }
    const text = readString(report, tag, entry);
    if (text === undefined) continue;
    texts[tag] = text;
    count += 1;
  }
  report.leave();
  if (count > 0) return texts;
  report.error('empty', key, 'there is no text in any language', undefined, 'write { "en": "…" }');
  return undefined;
}

const describeTag = (tag: string): string => JSON.stringify(tag.slice(0, 40));

/** A text that must be there: the title of something, the name of a place. */
export function needText(report: Report, key: string, value: unknown): Text | undefined {
  if (value === undefined) report.error('missing', key, 'this is missing', undefined, 'write a text');
  return readText(report, key, value);
}

export function readStrings(report: Report, key: string, value: unknown): readonly string[] {
  if (value === undefined) return none;
  if (!Array.isArray(value)) {
    wrongType(report, key, value, 'a list of strings');
    return typeof value === 'string' && hasWords(value) ? [value] : none;
  }
  const items: readonly unknown[] = value;
  if (items.length === 0) return none;
  const strings: string[] = [];
  report.enter(key);
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    report.enter(index);
    if (typeof item === 'string' && hasWords(item)) strings.push(item);
    else report.error('type', undefined, 'this is not a text', item, 'write a string or take it out');
    report.leave();
  }
  report.leave();
  return strings;
}

/** A list of whatever `read` makes of its items; what it makes nothing of is left out. */
export function readList<T>(
  report: Report,
  key: string,
  value: unknown,
  read: (item: unknown, index: number) => T | undefined,
): readonly T[] {
  if (value === undefined) return none;
  if (!Array.isArray(value)) {
    wrongType(report, key, value, 'a list');
    return none;
  }
  const items: readonly unknown[] = value;
  const found: T[] = [];
  report.enter(key);
  for (let index = 0; index < items.length; index += 1) {
    report.enter(index);
    const item = read(items[index], index);
    if (item !== undefined) found.push(item);
    report.leave();
  }
  report.leave();
  return found;
}

export function readUrl(
  report: Report,
  key: string,
  value: unknown,
  base: string | URL | undefined,
  use: 'link' | 'image' = 'link',
): string | undefined {
  const text = readString(report, key, value);
  if (text === undefined) return undefined;
  const url = safeUrl(text, base, use);
  if (url !== undefined) return url;
  const allowed = use === 'link' ? 'http, https, mailto' : 'http, https, data:image/…';
  report.error(
    'unsafe-url',
    key,
    'this address is not followed',
    value,
    `use ${allowed} or a relative address`,
  );
  return undefined;
}

const colors =
  /^(#([\da-f]{3,4}){1,2}|[a-z]+|(rgb|hsl)a?\([-\w.,%/ ]+\)|(hwb|(ok)?(lab|lch)|color)\([-\w.,%/ ]+\))$/i;

/** What goes into a style must be a colour and nothing else. */
export function readColor(report: Report, key: string, value: unknown): string | undefined {
  const color = readString(report, key, value);
  if (color === undefined || colors.test(color)) return color;
  report.error(
    'color',
    key,
    'this is not a colour',
    value,
    'write a name, #c8102e, or rgb(…), hsl(…), oklch(…)',
  );
  return undefined;
}

const adviceOnDates = 'write a date such as 1961-08-13 or 1961/1989';

/** A date that an earlier reading made: a history may be read again. */
const isRead = (value: unknown): value is HistoricalDate =>
  isFields(value) &&
  typeof value['edtf'] === 'string' &&
  typeof value['kind'] === 'string' &&
  typeof value['min'] === 'number' &&
  typeof value['startMax'] === 'number' &&
  typeof value['endMin'] === 'number' &&
  typeof value['max'] === 'number' &&
  typeof value['start'] === 'string' &&
  typeof value['end'] === 'string';

/** `parseDate` looks into objects itself. */
const isDateInput = (value: unknown): value is DateInput =>
  typeof value === 'string' || typeof value === 'number' || (typeof value === 'object' && value !== null);

/** An end of a span that is no fields: read on, it could be lost without a word. */
function badEnd(span: object): 'start_date' | 'end_date' | undefined {
  if (!('start_date' in span)) return undefined;
  if (typeof span.start_date !== 'object') return 'start_date';
  const end: unknown = 'end_date' in span ? span.end_date : undefined;
  return end === undefined || typeof end === 'object' ? undefined : 'end_date';
}

export function needDate(report: Report, key: string, value: unknown): HistoricalDate | undefined {
  if (value === undefined) {
    report.error('missing', key, 'the date is missing', undefined, adviceOnDates);
    return undefined;
  }
  if (typeof value === 'object' && isRead(value)) return value;
  if (!isDateInput(value)) {
    report.error('type', key, 'this is of the wrong kind', value, adviceOnDates);
    return undefined;
  }
  const bad = typeof value === 'object' ? badEnd(value) : undefined;
  if (bad !== undefined) {
    report.error('type', key, `${bad} is of the wrong kind`, value, 'write { "year": 1989 }');
    return undefined;
  }
  const result = parseDate(value);
  if (result.ok) return result.value;
  const { code, message, hint } = result.error;
  const advice = hint === undefined ? adviceOnDates : hint;
  // a bare replacement and a sentence of advice both come as hints
  const remedy = /^[-+\d[{Y]/.test(advice) ? `write ${advice}` : advice;
  report.error(`date-${code}`, key, message, value, remedy);
  return undefined;
}

export function needUrl(
  report: Report,
  key: string,
  value: unknown,
  base: string | URL | undefined,
  use: 'link' | 'image' = 'link',
): string | undefined {
  if (value === undefined) {
    report.error('missing', key, 'the address is missing', undefined, 'write a URL');
    return undefined;
  }
  return readUrl(report, key, value, base, use);
}
