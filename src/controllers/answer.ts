/*
 * What is made of what came: a server's answer, or what stands inside an element, read into a state.
 * Knows: HTTP, what goes wrong in it and what to do then. Fetched with the readers, while a file is on its way.
 */
import { parseHistory, readHistory, type Issue, type ReadResult } from '../history/index.js';
import { readLightEvents } from './light-event.js';
import type { SourceState } from './shared-download.js';

/** An address of the page's own site is told without the site. */
const where = (url: string): string => {
  const { origin, pathname, search } = new URL(url);
  return origin === location.origin ? pathname + search : url;
};

const failure = (message: string, hint: string, issues: readonly Issue[] = []): SourceState => ({
  status: 'error',
  message,
  hint,
  issues,
});

/** A reading as a state: it has failed only where nothing at all could be made of the file. */
function stateOf({ history, issues }: ReadResult, place?: string): SourceState {
  const fatal = issues.find(({ severity, path }) => severity === 'error' && path === '');
  if (history.events.length > 0 || fatal === undefined) return { status: 'ready', history, issues };
  const { hint = '' } = fatal;
  // a message says where and what to do itself
  const message = fatal.message.replace(`; ${hint}`, '');
  return failure(place === undefined ? message : message.replace('the file', place), hint, issues);
}

export const noAddress = (src: string): SourceState =>
  failure(`src: not an address (got “${src}”)`, 'Write a URL, absolute or relative to the page.');

/** `undefined` stands for an answer that did not come. */
export async function readAnswer(
  url: string,
  answer: Promise<Response | undefined>,
  onProgress: (progress: number) => void,
): Promise<SourceState> {
  try {
    const response = await answer;
    if (response === undefined) return unreached(url);
    if (!response.ok) return refused(url, response.status);
    const text = await readText(response, onProgress);
    if (/^\s*</.test(text)) {
      return failure(
        `${where(url)}: a web page came instead of JSON`,
        'Point “src” at the JSON file itself; many servers answer a wrong address with a page.',
      );
    }
    return stateOf(parseHistory(text, { baseUrl: response.url || url }), where(url));
  } catch {
    return unreached(url);
  }
}

const unreached = (url: string): SourceState =>
  failure(
    `${where(url)}: could not be reached`,
    url.startsWith('file:')
      ? 'Open the page through a web server; browsers do not let a page from a file read other files.'
      : 'Check the connection and the address; another site must allow it with Access-Control-Allow-Origin.',
  );

function refused(url: string, status: number): SourceState {
  const message = `${where(url)}: the server answered ${status}`;
  if (status === 404 || status === 410) return failure(message, 'There is no such file: check “src”.');
  if (status === 401 || status === 403) return failure(message, 'The file is not open to this page.');
  return failure(message, 'The server has trouble; try again in a moment.');
}

/** Reads as it comes, so that progress can be told; a compressed body says nothing about its full length. */
async function readText(response: Response, onProgress: (progress: number) => void): Promise<string> {
  // another site's encoding cannot be seen from here
  const total =
    response.type === 'cors' || response.headers.has('content-encoding')
      ? 0
      : Number(response.headers.get('content-length') ?? 0);
  const reader = response.body?.getReader();
  if (reader === undefined) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let received = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    received += value.length;
    if (total > 0 && received <= total) onProgress(received / total);
  }
}

export const readObject = (input: object, baseUrl: string): SourceState =>
  stateOf(readHistory(input, { baseUrl }));

/** What a history of children has beside its events. */
function named(host: HTMLElement): { readonly id: string; readonly title: string } {
  const heading = host.querySelector(':scope > :is(h1, h2, h3, h4, h5, h6)')?.textContent.trim();
  return {
    id: host.id || 'timeline',
    title: heading || host.ariaLabel || host.ownerDocument.title || 'Timeline',
  };
}

/**
 * Reads the script in the element, or its children where there is none; undefined where that says what it said
 * `before`: the element's own attributes and anything that is no part of an event come by here too.
 */
export function readInside(
  host: HTMLElement,
  script: Element | null,
  before: unknown,
): { readonly text: string; readonly state: SourceState } | undefined {
  const { baseURI: baseUrl } = host;
  const events = script === null ? readLightEvents(host) : undefined;
  const text = script?.textContent ?? JSON.stringify(events);
  if (text === before) return undefined;
  const state =
    script === null
      ? readObject({ ...named(host), events }, baseUrl)
      : stateOf(parseHistory(text, { baseUrl }), 'the script in the element');
  return { text, state };
}
