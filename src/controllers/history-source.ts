/*
 * Where an element's history comes from: the property `history`, `src`, or what stands inside the element.
 * Owns: choosing, loading, watching, telling (`history-load`, `history-error`). Does not own what is drawn.
 * Never throws: whatever goes wrong is a state.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HistoryErrorEvent, HistoryLoadEvent } from '../events/index.js';
import type { History } from '../history/index.js';
import type * as reading from './reading.js';
import { incomplete, loading, shareDownload, type Download, type SourceState } from './shared-download.js';

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
  // a page's own code may hand over anything, an address too
  if (typeof value !== 'object') return false;
  if (!('events' in value && 'eras' in value && Array.isArray(value.events))) return false;
  const first: unknown = value.events[0];
  if (typeof first !== 'object' || first === null || !('causes' in first && 'date' in first)) return false;
  return typeof first.date === 'object' && first.date !== null && 'startMax' in first.date;
};

/** Of a large history there may be two states, which differ in their issues: it was loaded once. */
const isSame = (a: SourceState, b: SourceState | undefined): boolean =>
  a === b || (a.status === 'ready' && b?.status === 'ready' && a.history === b.history);

/** Ms in which a history is read as a rule: less than a reader takes for waiting. */
const soon = 50;

const nothing: SourceState = { status: 'empty' };

export class HistorySource implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: SourceOptions;
  #state: SourceState = nothing;
  #src: string | undefined;
  #history: HistoryInput | undefined;
  #connected = false;
  /** What `#state` was made from: an object, an address, or the text inside the element. */
  #origin: unknown;
  #download: Download | undefined;
  #observer: MutationObserver | undefined;
  #told: SourceState | undefined;
  /** Set again with most of its events the same, a history is read where it has changed. */
  #memory: InstanceType<Reading['EventMemory']> | undefined;
  /** Ends the reading that is going on: what is no longer wanted is dropped, and its work with it. */
  #reading: AbortController | undefined;

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
    this.#dropSources();
    // an element that is moved is back at once, and a large history is not read twice for that
    queueMicrotask(() => {
      if (!this.#connected) this.#stopReading();
    });
  }

  /** Dispatched after the update that shows it, so that a listener finds the element as it says. */
  hostUpdated(): void {
    const state = this.#state;
    if (isSame(state, this.#told) || (state.status !== 'ready' && state.status !== 'error')) return;
    this.#told = state;
    void this.#host.updateComplete.then(() => this.#tell(state));
  }

  /** Loads again after an error. */
  retry(): void {
    if (this.#state.status !== 'error') return;
    if (this.#download) return this.#download.retry();
    this.#origin = undefined;
    this.#choose();
  }

  #choose(): void {
    if (!this.#connected) return;
    this.#dropSources();
    if (this.#history === undefined || this.#origin !== this.#history) this.#stopReading();
    if (this.#history !== undefined) this.#fromObject(this.#history);
    else if (this.#src !== undefined) this.#fromAddress(this.#src);
    else this.#fromInside();
  }

  #stopReading(): void {
    if (this.#reading === undefined) return;
    this.#reading.abort();
    this.#reading = undefined;
    // half of it was read: another time it is begun anew
    this.#origin = undefined;
  }

  #dropSources(): void {
    this.#download?.release(this.#downloaded);
    this.#download = undefined;
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #set(state: SourceState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#host.requestUpdate();
  }

  #tell(state: SourceState): void {
    if (!isSame(state, this.#state)) return;
    if (!this.#connected) this.#told = undefined;
    else if (state.status === 'ready') this.#host.dispatchEvent(new HistoryLoadEvent(state.history));
    else if (state.status === 'error')
      this.#host.dispatchEvent(new HistoryErrorEvent(`${state.message}; ${state.hint}`, state.issues));
  }

  /** The readers come in a chunk of their own; once they are there this takes a few microtasks. */
  async #read(
    read: (
      readers: Reading,
      tell: (state: SourceState) => void,
      signal: AbortSignal,
    ) => SourceState | Promise<SourceState>,
  ): Promise<void> {
    this.#reading?.abort();
    const reading = (this.#reading = new AbortController());
    const { signal } = reading;
    const tell = (state: SourceState): void => {
      if (!signal.aborted) this.#set(state);
    };
    try {
      const readers = await import('./reading.js');
      if (!signal.aborted) tell(await read(readers, tell, signal));
    } catch {
      if (!signal.aborted) this.#origin = undefined;
      tell(incomplete());
    }
    if (this.#reading === reading) this.#reading = undefined;
  }

  #fromObject(history: HistoryInput): void {
    if (this.#origin === history) return;
    this.#origin = history;
    if (wasRead(history)) return this.#set({ status: 'ready', history, issues: [] });
    this.#state = loading;
    // thousands of events are read before this is due: a bar that comes and goes at once would only startle
    setTimeout(() => {
      if (this.#state === loading) this.#host.requestUpdate();
    }, soon);
    void this.#read(({ EventMemory, readObject }, tell, signal) => {
      const memory = (this.#memory ??= new EventMemory());
      return readObject(history, { baseUrl: this.#host.baseURI, memory }, tell, signal);
    });
  }

  readonly #downloaded = (): void => {
    if (this.#download) this.#set(this.#download.state);
  };

  #fromAddress(src: string): void {
    const { baseURI, ownerDocument } = this.#host;
    if (!URL.canParse(src, baseURI)) {
      this.#origin = undefined;
      return void this.#read(({ noAddress }) => noAddress(src));
    }
    const url = new URL(src, baseURI).href;
    // back in the document with the result in hand: nothing to fetch
    if (this.#origin === url && this.#state.status === 'ready' && !this.#state.checking) return;
    this.#origin = url;
    this.#download = shareDownload(ownerDocument, url);
    this.#download.hold(this.#downloaded);
    this.#downloaded();
  }

  #fromInside(): void {
    const { ownerDocument: page } = this.#host;
    const look = (): void => this.#lookInside();
    this.#observer = new MutationObserver(look);
    this.#observer.observe(this.#host, {
      childList: true,
      characterData: true,
      attributes: true,
      subtree: true,
    });
    if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', look, { once: true });
    look();
  }

  #lookInside(): void {
    // the end of the page may find an element that has left, or another source
    if (this.#observer === undefined) return;
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    if (!script && !(this.#options.children && this.#host.querySelector(':scope > history-event'))) {
      this.#stopReading();
      this.#origin = undefined;
      return this.#set(nothing);
    }
    if (this.#state.status === 'empty') this.#set(loading);
    // half a script or half the children would be read as if they were all
    if (this.#host.ownerDocument.readyState === 'loading') return;
    void this.#read(({ readInside }) => {
      const read = readInside(this.#host, script, this.#origin);
      this.#origin = read?.text ?? this.#origin;
      return read?.state ?? this.#state;
    });
  }
}
