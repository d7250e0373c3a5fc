/*
 * What became of a reading, as a state that an element can show.
 * Knows: how a failure is worded, and when a reading has failed. Does not know what is read, or how it came.
 */
import type { Issue, ReadResult } from '../history/index.js';
import type { SourceState } from './shared-download.js';

/** An address of the page's own site is told without the site. */
export const where = (url: string): string => {
  const { origin, pathname, search } = new URL(url);
  return origin === location.origin ? pathname + search : url;
};

export const failure = (message: string, hint: string, issues: readonly Issue[] = []): SourceState => ({
  status: 'error',
  message,
  hint,
  issues,
});

/** A reading as a state: it has failed only where nothing at all could be made of the file. */
export function stateOf({ history, issues }: ReadResult, place?: string): SourceState {
  const fatal = issues.find(({ severity, path }) => severity === 'error' && path === '');
  if (history.events.length > 0 || fatal === undefined) return { status: 'ready', history, issues };
  const { hint = '' } = fatal;
  // a message says where and what to do itself
  const message = fatal.message.replace(`; ${hint}`, '');
  return failure(place === undefined ? message : message.replace('the file', place), hint, issues);
}

export const isWebPage = (text: string): boolean => /^\s*</.test(text);

export const webPage = (url: string): SourceState =>
  failure(
    `${where(url)}: a web page came instead of JSON`,
    'Point “src” at the JSON file itself; many servers answer a wrong address with a page.',
  );
