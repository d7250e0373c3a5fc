/*
 * The conversation: what was asked and answered, what is being answered, and what a later question can point at.
 * Knows: the history's own answers, the host's endpoint. Must not know what any of it looks like.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { inSlices } from '../../../controllers/slices.js';
import type * as ask from '../../../find/ask/index.js';
import type * as far from './far.js';
import { resolveText, type History, type Text } from '../../../history/index.js';
import { herodotusPack, type HerodotusStrings } from '../../../locale/herodotus/index.js';
import { loadStrings } from '../../../locale/pack.js';
import { begin, type Exchange } from './exchange.js';

/** Where and how a host's endpoint is asked. */
export interface Endpoint {
  readonly url: URL;
  readonly model: string | undefined;
  readonly headers: Readonly<Record<string, string>> | undefined;
  readonly fetcher: typeof fetch | undefined;
  /** Ms. */
  readonly timeout: number;
}

export interface Settings {
  readonly history: History;
  readonly languages: readonly string[];
  /** Undefined: asked here. An error: asked here, and it is said. */
  readonly endpoint: Endpoint | 'wrong' | undefined;
}

export class Conversation implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #exchanges: Exchange[] = [];
  #memory: ask.Memory | undefined;
  #asker: Promise<ask.Asker | undefined> | undefined;
  #builtFor: readonly unknown[] = [];
  #history: History | undefined;
  #building = new AbortController();
  #asking = new AbortController();
  #count = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get exchanges(): readonly Exchange[] {
    return this.#exchanges;
  }

  get isBusy(): boolean {
    return this.#exchanges.at(-1)?.status !== 'done' && this.#exchanges.length > 0;
  }

  hostDisconnected(): void {
    this.stop();
    this.#building.abort();
    this.#asker = undefined;
    this.#builtFor = [];
  }

  /** Another history has other events: nothing of what was said holds. */
  keepTo(history: History | undefined): void {
    if (history === undefined || history === this.#history) return;
    if (this.#history !== undefined) this.clear();
    this.#history = history;
  }

  stop(): void {
    this.#asking.abort();
    for (const exchange of this.#exchanges) {
      if (exchange.status === 'done') continue;
      exchange.status = 'done';
      exchange.failure = 'aborted';
    }
    this.#host.requestUpdate();
  }

  clear(): void {
    this.stop();
    this.#exchanges = [];
    this.#memory = undefined;
    this.#host.requestUpdate();
  }

  /** Resolves when it has been answered, or given up. */
  async ask(question: string, settings: Settings): Promise<void> {
    this.stop();
    const { signal } = (this.#asking = new AbortController());
    const { endpoint } = settings;
    const service = typeof endpoint === 'object' ? endpoint : undefined;
    const exchange = begin((this.#count += 1), question, service?.url.host);
    this.#exchanges = [...this.#exchanges, exchange];
    this.#host.requestUpdate();
    try {
      // a question may come before its language's texts have
      const strings = await loadStrings(herodotusPack, settings.languages);
      const asker = await this.#build(settings, strings);
      if (signal.aborted || asker === undefined) return;
      const before = this.#memory;
      exchange.answer = asker.ask(question, before);
      this.#memory = exchange.answer.memory;
      if (endpoint === 'wrong') exchange.failure = 'address';
      if (service !== undefined)
        await this.#askFar(exchange, asker, before, service, settings, strings, signal);
    } catch {
      // a chunk that did not come
      if (!signal.aborted) exchange.failure = 'unloaded';
      this.#builtFor = [];
    }
    if (signal.aborted) return;
    exchange.status = 'done';
    this.#host.requestUpdate();
  }

  #build({ history, languages }: Settings, strings: HerodotusStrings): Promise<ask.Asker | undefined> {
    const wanted = [history, languages, strings];
    if (this.#asker !== undefined && wanted.every((one, at) => one === this.#builtFor[at]))
      return this.#asker;
    this.#builtFor = wanted;
    this.#building.abort();
    const { signal } = (this.#building = new AbortController());
    const english = herodotusPack.english.rules;
    const rules = strings.rules === english ? [english] : [strings.rules, english];
    this.#asker = import('../../../find/ask/index.js').then(({ createAsker }) =>
      createAsker(history, { languages, rules, run: (steps) => inSlices(steps, signal), now: Date.now() }),
    );
    return this.#asker;
  }

  async #askFar(
    exchange: Exchange,
    asker: ask.Asker,
    before: ask.Memory | undefined,
    { url, ...service }: Endpoint,
    { history, languages }: Settings,
    strings: HerodotusStrings,
    signal: AbortSignal,
  ): Promise<void> {
    const { answer, question } = exchange;
    const { blank, chat, namingOf, promptOf, readCitations }: typeof far = await import('./far.js');
    if (signal.aborted || answer === undefined) return;
    exchange.status = 'asking';
    this.#host.requestUpdate();
    const text = (value: Text | undefined): string =>
      resolveText(value, languages, history.lang)?.value ?? '';
    const events = asker.retrieve(question, before ?? blank, answer, mostSent);
    const turns = this.#exchanges
      .filter((one) => one.worded !== undefined)
      .map((one) => ({ question: one.question, answer: (one.worded?.text ?? '').replaceAll('[^', '[') }));
    const options = { title: text(history.title), language: strings.language, text, turns };
    const result = await chat({
      ...service,
      url: url.href,
      messages: promptOf(question, events, options),
      signal,
      onText: (partial) => {
        if (signal.aborted) return;
        exchange.partial = partial;
        this.#host.requestUpdate();
      },
    });
    // what had come when the reader had enough stays
    if (result.text !== '') {
      const ids = new Map(history.events.map((event) => [event.id, event]));
      exchange.worded = readCitations(result.text, namingOf(ids, events));
      const cited = exchange.worded.ids.flatMap((id) => ids.get(id) ?? []);
      const [subject] = cited;
      // what was cited is what “that” is about; the time that was asked for stays
      if (subject !== undefined && result.ok && this.#memory === answer.memory) {
        this.#memory = {
          ...answer.memory,
          subject,
          events: cited.toSorted((a, b) => a.date.min - b.date.min),
        };
      }
    }
    if (!result.ok) exchange.failure = result.failure;
    exchange.partial = '';
    this.#host.requestUpdate();
  }
}

/** Events that an endpoint is given, at most. */
const mostSent = 14;
