/*
 * Asks an OpenAI-compatible chat endpoint one question, and gives what it answers while it answers.
 * Knows: `fetch`, time, what goes wrong with servers. Must not know histories, the DOM, or what the text says.
 * It asks nobody but the address it was given: a redirect is a failure, for the reader was told where the question goes.
 */
import type { ChatFailure } from '../locale/herodotus/strings.js';
import { EventStream, readAnswer, type Said } from './chat-stream.js';

export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

export interface ChatRequest {
  readonly url: string;
  readonly model?: string | undefined;
  readonly messages: readonly ChatMessage[];
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** In place of `fetch`: a host that keeps its key to itself asks for the page. */
  readonly fetcher?: typeof fetch | undefined;
  /** Ms until the first byte, and between any two. */
  readonly timeout: number;
  /** Ms before the second try. */
  readonly pause?: number | undefined;
  readonly signal: AbortSignal;
  /** All that has been said so far, each time that there is more. */
  readonly onText?: (text: string) => void;
}

/** `text` is what there was of an answer where it ended in the middle. */
export type ChatResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly failure: ChatFailure | 'aborted'; readonly text: string };

type Failed = Extract<ChatResult, { ok: false }> & { readonly again?: number | undefined };

/** Longer than any answer; a server that does not end fills no memory. */
const longest = 40_000;
/** A server that asks for more patience than this many ms is not waited for. */
const patience = 5000;

const failed = (failure: Failed['failure'], text = '', again?: number): Failed => ({
  ok: false,
  failure,
  text,
  again,
});

/** Asks, and once more where the first try failed by the network, by 429 or by 5xx before a word had come. Never rejects. */
export async function chat(request: ChatRequest): Promise<ChatResult> {
  const { pause = 800, signal } = request;
  const first = await tryOnce(request, pause);
  if (first.ok || first.again === undefined) return strip(first);
  await sleep(first.again, signal);
  return signal.aborted ? failed('aborted') : strip(await tryOnce(request, pause));
}

const strip = (result: ChatResult): ChatResult =>
  result.ok ? result : { ok: false, failure: result.failure, text: result.text };

/** Ms until the server wants to be asked again (RFC 9110, 10.2.3), if it says so. */
function retryAfter(response: Response): number | undefined {
  const said = response.headers.get('retry-after')?.trim();
  if (said === undefined || said === '') return undefined;
  const ms = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

function ofStatus(response: Response, pause: number): Failed {
  const { status } = response;
  const wait = retryAfter(response) ?? pause;
  const again = wait <= patience ? wait : undefined;
  if (status === 429) return failed('busy', '', again);
  if (status >= 500) return failed('server', '', again);
  return failed(status === 401 || status === 403 ? 'refused' : 'request');
}

/** Aborts when nothing has come for so long, or when the reader has had enough. */
class Watch {
  readonly #ms: number;
  readonly #controller = new AbortController();
  readonly #outer: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  isLate = false;

  constructor(ms: number, outer: AbortSignal) {
    this.#ms = ms;
    this.#outer = outer;
    if (outer.aborted) this.#controller.abort();
    outer.addEventListener('abort', this.#stop, { once: true });
    this.touch();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  touch(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.isLate = true;
      this.#controller.abort();
    }, this.#ms);
  }

  readonly #stop = (): void => this.#controller.abort();

  close(): void {
    clearTimeout(this.#timer);
    this.#outer.removeEventListener('abort', this.#stop);
    // ends a body that nobody reads any more
    this.#controller.abort();
  }
}

async function tryOnce(
  request: ChatRequest,
  pause: number,
): Promise<ChatResult & { again?: number | undefined }> {
  const { url, model, messages, headers, fetcher = fetch, timeout, signal, onText } = request;
  if (signal.aborted) return failed('aborted');
  const watch = new Watch(timeout, signal);
  const hearing = new Hearing(onText);
  try {
    const response = await fetcher(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream, application/json',
        ...headers,
      },
      body: JSON.stringify({ ...(model === undefined ? {} : { model }), messages, stream: true }),
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: watch.signal,
    });
    if (!response.ok) return ofStatus(response, pause);
    return await listen(response, hearing, watch);
  } catch {
    if (signal.aborted) return failed('aborted', hearing.text);
    if (watch.isLate)
      return hearing.text === '' && !hearing.began ? failed('timeout') : failed('stalled', hearing.text);
    return hearing.began ? failed('cut', hearing.text) : failed('network', '', pause);
  } finally {
    watch.close();
  }
}

/** What has been heard of one answer. */
class Hearing {
  readonly #onText: ((text: string) => void) | undefined;
  text = '';
  began = false;
  ended = false;
  broken = false;
  noise = false;

  constructor(onText: ((text: string) => void) | undefined) {
    this.#onText = onText;
  }

  hear(all: readonly Said[]): void {
    const before = this.text;
    for (const said of all) {
      if (said.kind === 'text') this.text += said.text;
      else if (said.kind === 'end') this.ended = true;
      else if (said.kind === 'error') this.broken = true;
      else this.noise = true;
    }
    if (this.text !== before) this.#onText?.(this.text);
  }
}

async function listen(response: Response, hearing: Hearing, watch: Watch): Promise<ChatResult> {
  const reader = response.body?.getReader();
  if (reader === undefined) return failed('nonsense');
  const isStream = (response.headers.get('content-type') ?? '').includes('event-stream');
  const decoder = new TextDecoder();
  const events = new EventStream();
  let whole = '';
  let streams = isStream;
  for (;;) {
    const { done, value } = await reader.read();
    watch.touch();
    if (done) break;
    hearing.began = true;
    const piece = decoder.decode(value, { stream: true });
    // servers that stream without saying so begin as streams do
    if (!streams) whole += piece;
    if (!streams && /^\s*(?:data|event|id|retry)?:/.test(whole)) {
      streams = true;
      hearing.hear(events.push(whole));
    } else if (streams) hearing.hear(events.push(piece));
    if (hearing.ended || hearing.broken) break;
    if (hearing.text.length > longest || whole.length > 10 * longest)
      return failed('cut', hearing.text.slice(0, longest));
    if (streams && hearing.noise && hearing.text === '') return failed('nonsense');
  }
  if (!hearing.ended) hearing.hear(streams ? events.close() : readAnswer(whole));
  if (hearing.broken) return failed('server', hearing.text);
  if (hearing.text.trim() === '') return failed(hearing.noise || !hearing.ended ? 'nonsense' : 'empty');
  return hearing.ended || !streams ? { ok: true, text: hearing.text } : failed('cut', hearing.text);
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done, { once: true });
  });
}
