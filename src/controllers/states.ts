/*
 * What became of a reading, as a state that an element can show.
 * Knows: how a failure is worded, and when a reading has failed. Does not know what is read, or how it came.
 */
import type { Issue, ReadResult } from '../history/index.js';
import type { Failed, SourceState } from './shared-download.js';

/** An address of the page's own site is told without the site. */
export const where = (url: string): string => {
  const { origin, pathname, search } = new URL(url);
  return origin === location.origin ? pathname + search : url;
};

export const failure = (message: string, hint: string, issues: readonly Issue[] = []): Failed => ({
  status: 'error',
  message,
  hint,
  issues,
});

/** Hints of readers go into a sentence, here they are one. */
const sentence = (hint: string): string =>
  hint.charAt(0).toUpperCase() + hint.slice(1) + (/[.…}\]]$/.test(hint) ? '' : '.');

/** A message says where and what to do itself; here the two are told one after the other. */
function failed({ message, path, hint = '' }: Issue, issues: readonly Issue[], place = 'the file'): Failed {
  const said = message.replace(`; ${hint}`, '');
  const placed = path === '' ? said.replace('the file', place) : `${place}: ${said}`;
  return failure(placed, sentence(hint), issues);
}

/**
 * A reading as a state: it has failed where nothing at all could be made of the file, or of any of its events. A history
 * whose list of events is empty is one that was just begun.
 */
export function stateOf({ history, issues }: ReadResult, place?: string): SourceState {
  if (history.events.length > 0) return { status: 'ready', history, issues };
  const eventless = issues.find(({ severity, path }) => severity === 'error' && /^events\b/.test(path));
  return (
    fatalOf(issues, place) ??
    (eventless && failed(eventless, issues, place)) ?? { status: 'ready', history, issues }
  );
}

/** What made a file as a whole unreadable; `place` is what the message calls it. */
export function fatalOf(issues: readonly Issue[], place?: string): Failed | undefined {
  const fatal = issues.find(({ severity, path }) => severity === 'error' && path === '');
  return fatal && failed(fatal, issues, place);
}

export const isWebPage = (text: string): boolean => /^\s*</.test(text);

export const webPage = (url: string): Failed =>
  failure(
    `${where(url)}: a web page came instead of JSON`,
    'Point “src” at the JSON file itself; many servers answer a wrong address with a page.',
  );

export const noAddress = (src: string): Failed =>
  failure(`src: not an address (got “${src}”)`, 'Write a URL, absolute or relative to the page.');

export const unreached = (url: string): Failed =>
  failure(
    `${where(url)}: could not be reached`,
    url.startsWith('file:')
      ? 'Open the page through a web server; browsers do not let a page from a file read other files.'
      : 'Check the connection and the address; another site must allow it with Access-Control-Allow-Origin.',
  );

export function refused(url: string, status: number): Failed {
  const message = `${where(url)}: the server answered ${status}`;
  if (status === 404 || status === 410) return failure(message, 'There is no such file: check “src”.');
  if (status === 401 || status === 403) return failure(message, 'The file is not open to this page.');
  return failure(message, 'The server has trouble; try again in a moment.');
}
