// Reads what stands around a list in a file of ours: its language, its day, what its items refer to by id.
// Knows histories and catalogues to have these in common. Must not know either.
import { languageTag, readList, readString } from './fields.js';
import type { Report } from './report.js';

export function readLang(report: Report, value: unknown): string | undefined {
  const lang = readString(report, 'lang', value);
  if (lang === undefined || languageTag.test(lang)) return lang;
  report.error('language', 'lang', 'this is not a language', value, 'use a tag such as en or zh-Hant');
  return undefined;
}

export function readUpdated(report: Report, value: unknown): string | undefined {
  const updated = readString(report, 'updated', value);
  if (updated === undefined || /^\d{4}(-\d\d(-\d\d(T.+)?)?)?$/.test(updated)) return updated;
  report.error('updated', 'updated', 'this is not a date as YYYY-MM-DD', value, 'write 2026-01-31');
  return undefined;
}

/** Reads what items refer to by id; the first of an id counts. */
export function declare<T extends { readonly id: string }>(
  report: Report,
  key: string,
  value: unknown,
  into: Map<string, T>,
  read: (item: unknown) => T | undefined,
): void {
  readList(report, key, value, (item) => {
    const found = read(item);
    if (found !== undefined && into.has(found.id)) {
      report.error('duplicate-id', 'id', 'this id is taken, the first one counts', found.id, 'write another');
    } else if (found !== undefined) into.set(found.id, found);
    report.label = undefined;
    return undefined;
  });
}
