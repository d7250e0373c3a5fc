/* The files in `corpus/`: good ones are histories, bad ones say which codes the reader gives. */
import type { Issue } from '../../src/history/index.js';

export interface BadFile {
  readonly expect: readonly string[];
  readonly file: unknown;
}

const nameOf = (path: string): string => path.replace(/^.*\/|\.json$/g, '');

const good = import.meta.glob<unknown>('./corpus/good-*.json', { eager: true, import: 'default' });
const bad = import.meta.glob<BadFile>('./corpus/bad-*.json', { eager: true, import: 'default' });

export const goodFiles = Object.entries(good).map(([path, file]) => [nameOf(path), file] as const);
export const badFiles = Object.entries(bad).map(([path, file]) => [nameOf(path), file] as const);

/**
 * What a schema cannot see: one value against another, or against a list elsewhere in the file; what dates mean;
 * and advice, where a file is allowed to be as it is.
 */
export const readerOnly: ReadonlySet<string> = new Set([
  'cause-order',
  'date-ambiguous',
  'date-day-range',
  'date-interval-order',
  'date-month-range',
  'date-syntax',
  'date-time-range',
  'date-too-long',
  'date-unsupported',
  'duplicate-id',
  'era-overlap',
  'missing-credit',
  'unknown-cause',
  'unknown-group',
  'unknown-source',
]);

/** Whether the schema should see it too. A year in a text is the date's own business. */
export const schemaSees = ({ code, value }: Issue): boolean =>
  !readerOnly.has(code) && !(code === 'date-year-range' && typeof value === 'string');
