/*
 * What is made of what came: a server's answer, or what stands inside an element, read into a state.
 * Knows: HTTP, what goes wrong in it and what to do then. Fetched with the readers, while a file is on its way.
 */
import { parseHistory, readHistory } from '../history/index.js';
import { readHistoryAgain } from '../history/read.js';
import type { ObjectOptions } from './large-object.js';
import { readLightEvents } from './light-event.js';
import type { SourceState } from './shared-download.js';
import { isWebPage, refused, stateOf, unreached, webPage, where } from './states.js';

type Tell = (state: SourceState) => void;

/** Bytes; a file that is larger is read while it comes, off the main thread where that can be had. */
const muchText = 512_000;

/** Histories with more events are indexed in slices, and their events read when they are asked for. */
const manyEvents = 2000;

/** `undefined` stands for an answer that did not come. `tell` hears of what there is on the way. */
export async function readAnswer(
  url: string,
  answer: Promise<Response | undefined>,
  tell: Tell,
  signal: AbortSignal,
): Promise<SourceState> {
  const response = await answer;
  if (response === undefined) return unreached(url);
  if (!response.ok) return refused(url, response.status);
  const address = response.url || url;
  const found = await readText(response, tell).catch(() => undefined);
  if (found === undefined) return unreached(url);
  if (typeof found !== 'string') {
    const { readLargeFile } = await import('./large.js');
    return readLargeFile({ ...found, url: address }, tell, signal).catch(() => unreached(url));
  }
  if (isWebPage(found)) return webPage(url);
  let input: unknown;
  try {
    input = JSON.parse(found);
  } catch {
    return stateOf(parseHistory(found, { baseUrl: address }), where(url));
  }
  return readObject(input, { baseUrl: address, place: where(url) }, tell, signal);
}

/** The list of a history with many events; undefined for any other. */
function manyOf(input: unknown): readonly unknown[] | undefined {
  try {
    const list: unknown = Array.isArray(input) ? input : Object(input)['events'];
    return Array.isArray(list) && list.length > manyEvents ? list : undefined;
  } catch {
    // what throws is told of by who reads it
    return undefined;
  }
}

/** Reads what was parsed, or handed over. */
export async function readObject(
  input: unknown,
  options: ObjectOptions,
  tell: Tell,
  signal: AbortSignal,
): Promise<SourceState> {
  const many = manyOf(input);
  if (many === undefined) {
    const { baseUrl, place = 'history', memory } = options;
    return stateOf(readHistoryAgain(input, { baseUrl }, memory), place);
  }
  const { readLargeObject } = await import('./large.js');
  return readLargeObject(Object(input), many, { place: 'history', ...options }, tell, signal);
}

interface Beginning {
  readonly received: readonly Uint8Array[];
  readonly rest: ReadableStreamDefaultReader<Uint8Array>;
  readonly total: number;
}

/**
 * Reads as it comes, so that progress can be told; a compressed body says nothing about its full length. Of what is much
 * it gives the beginning.
 */
async function readText(response: Response, tell: Tell): Promise<string | Beginning> {
  // another site's encoding cannot be seen from here
  const total =
    response.type === 'cors' || response.headers.has('content-encoding')
      ? 0
      : Number(response.headers.get('content-length') ?? 0);
  const rest = response.body?.getReader();
  if (rest === undefined) return response.text();
  const received: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    if (total > muchText || length > muchText) return { received, rest, total };
    const { done, value } = await rest.read();
    if (done) {
      const decoder = new TextDecoder();
      return received.map((bytes) => decoder.decode(bytes, { stream: true })).join('') + decoder.decode();
    }
    received.push(value);
    length += value.length;
    if (total > 0 && length <= total) tell({ status: 'loading', progress: length / total });
  }
}

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
      ? stateOf(readHistory({ ...named(host), events }, { baseUrl }))
      : stateOf(parseHistory(text, { baseUrl }), 'the script in the element');
  return { text, state };
}
