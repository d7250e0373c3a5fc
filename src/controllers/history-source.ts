/*
 * Where an element's history comes from: the property `history`, `src`, or what stands inside the element.
 * Owns: choosing, loading, watching, telling (`history-load`, `history-error`). Does not own what is drawn.
 * Never throws: whatever goes wrong is a state.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HistoryErrorEvent, HistoryLoadEvent } from '../events/index.js';
import type { History } from '../history/index.js';
import type * as reading from './reading.js';
import { failure, shareDownload, stateOf, type Share, type SourceState } from './shared-download.js';

export type { SourceState } from './shared-download.js';

export interface SourceOptions {
  /** Whether `<history-event>` children are a history; a script with JSON is one in any case. */
  readonly children?: boolean;
}

/** A history that was read, or the JSON for one. */
export type HistoryInput = History | object;

type Reading = typeof reading;

/** A history that was read has dates in place of their texts; reading it again would find nothing new. */
export const wasRead = (value: HistoryInput): value is History => {
  if (!('events' in value && 'eras' in value && Array.isArray(value.events))) return false;
  const first: unknown = value.events[0];
  if (typeof first !== 'object' || first === null || !('causes' in first && 'date' in first)) return false;
  return typeof first.date === 'object' && first.date !== null && 'startMax' in first.date;
};

const nothing: SourceState = { status: 'empty' };
const unknown: SourceState = { status: 'loading', progress: undefined };

export class HistorySource implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: SourceOptions;
  #state: SourceState = nothing;
  #src: string | undefined;
  #history: HistoryInput | undefined;
  #connected = false;
  /** What `#state` was made from: an object, an address, or the text inside the element. */
  #origin: unknown;
  #share: Share | undefined;
  #observer: MutationObserver | undefined;
  #parsing: AbortController | undefined;
  #told: SourceState | undefined;
  /** Counts what was begun: a late reading of what is no longer wanted is dropped. */
  #turn = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, options: SourceOptions = {}) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get state(): SourceState {
    return this.#state;
  }

  get src(): string | undefined {
    return this.#src;
  }
  set src(value: string | undefined) {
    const src = value?.trim() || undefined;
    if (src === this.#src) return;
    this.#src = src;
    this.#choose();
  }

  get history(): HistoryInput | undefined {
    return this.#history;
  }
  set history(value: HistoryInput | undefined) {
    if (value === this.#history) return;
    this.#history = value ?? undefined;
    this.#choose();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#choose();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#drop();
  }

  /** Dispatched after the update that shows it, so that a listener finds the element as it says. */
  hostUpdated(): void {
    const state = this.#state;
    if (state === this.#told || (state.status !== 'ready' && state.status !== 'error')) return;
    this.#told = state;
    void this.#host.updateComplete.then(() => this.#tell(state));
  }

  /** Loads again after an error. */
  retry(): void {
    if (this.#state.status !== 'error') return;
    if (this.#share !== undefined) return this.#share.retry();
    this.#origin = undefined;
    this.#choose();
  }

  #choose(): void {
    if (!this.#connected) return;
    this.#drop();
    if (this.#history !== undefined) this.#fromObject(this.#history);
    else if (this.#src !== undefined) this.#fromAddress(this.#src);
    else this.#fromInside();
  }

  #drop(): void {
    this.#turn += 1;
    this.#share?.release();
    this.#share = undefined;
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#parsing?.abort();
    this.#parsing = undefined;
  }

  #set(state: SourceState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#host.requestUpdate();
  }

  #tell(state: SourceState): void {
    if (state !== this.#state) return;
    if (!this.#connected) this.#told = undefined;
    else if (state.status === 'ready') this.#host.dispatchEvent(new HistoryLoadEvent(state.history));
    else if (state.status === 'error')
      this.#host.dispatchEvent(new HistoryErrorEvent(`${state.message}; ${state.hint}`, state.issues));
  }

  #fromObject(history: HistoryInput): void {
    if (this.#origin === history) return;
    this.#origin = history;
    if (wasRead(history)) return this.#set({ status: 'ready', history, issues: [] });
    this.#set(unknown);
    this.#later(({ readHistory }) => stateOf(readHistory(history, { baseUrl: this.#host.baseURI })));
  }

  /** The readers come in a chunk of their own; once they are there this takes a microtask. */
  #later(read: (readers: Reading) => SourceState): void {
    this.#turn += 1;
    void this.#read(read, this.#turn);
  }

  async #read(read: (readers: Reading) => SourceState, turn: number): Promise<void> {
    let state: SourceState;
    try {
      const readers = await import('./reading.js');
      if (turn !== this.#turn) return;
      state = read(readers);
    } catch {
      if (turn !== this.#turn) return;
      this.#origin = undefined;
      state = failure(
        'history-timeline: a part of the library could not be loaded',
        'Check the connection, and that “chunks/” lies beside the script.',
      );
    }
    this.#set(state);
  }

  #fromAddress(src: string): void {
    const url = URL.canParse(src, this.#host.baseURI) ? new URL(src, this.#host.baseURI).href : undefined;
    if (url === undefined) {
      this.#origin = undefined;
      this.#set(
        failure(`src: not an address (got “${src}”)`, 'Write a URL, absolute or relative to the page.'),
      );
      return;
    }
    // back in the document with the result in hand: nothing to fetch
    if (this.#origin === url && this.#state.status === 'ready') return;
    this.#origin = url;
    const share = shareDownload(this.#host.ownerDocument, url, () => this.#set(share.state));
    this.#share = share;
    this.#set(share.state);
  }

  #fromInside(): void {
    this.#observer = new MutationObserver(() => this.#readInside());
    this.#observer.observe(this.#host, {
      childList: true,
      characterData: true,
      attributes: true,
      subtree: true,
    });
    const { ownerDocument: page } = this.#host;
    if (page.readyState === 'loading') {
      // half a script or half the children would be read as if they were all
      this.#parsing = new AbortController();
      const { signal } = this.#parsing;
      page.addEventListener('DOMContentLoaded', () => this.#parsed(), { once: true, signal });
    }
    this.#readInside();
  }

  #parsed(): void {
    this.#parsing = undefined;
    this.#readInside();
  }

  #readInside(): void {
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    const found =
      script !== null ||
      (this.#options.children === true && this.#host.querySelector(':scope > history-event') !== null);
    if (!found) {
      this.#turn += 1;
      this.#origin = undefined;
      return this.#set(nothing);
    }
    if (this.#state.status === 'empty') this.#set(unknown);
    if (this.#parsing !== undefined) return;
    const { baseURI: baseUrl } = this.#host;
    this.#later(({ parseHistory, readHistory, readLightEvents }) => {
      const events = script === null ? readLightEvents(this.#host) : undefined;
      const text = script?.textContent ?? JSON.stringify(events);
      // the element's own attributes and anything that is no part of an event come by here too
      if (text === this.#origin) return this.#state;
      this.#origin = text;
      return script === null
        ? stateOf(readHistory({ ...this.#named(), events }, { baseUrl }))
        : stateOf(parseHistory(text, { baseUrl }), 'the script in the element');
    });
  }

  /** What a history of children has beside its events. */
  #named(): { readonly id: string; readonly title: string } {
    const { id, ownerDocument: page } = this.#host;
    const heading = this.#host.querySelector(':scope > :is(h1, h2, h3, h4, h5, h6)')?.textContent.trim();
    return { id: id || 'timeline', title: heading || this.#host.ariaLabel || page.title || 'Timeline' };
  }
}
