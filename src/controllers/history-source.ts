/*
 * Where an element's history comes from: the property `history`, `src`, or what stands inside the element.
 * Owns: choosing, loading, watching, telling (`history-load`, `history-error`). Does not own what is drawn.
 * Never throws: whatever goes wrong is a state.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HistoryErrorEvent, HistoryLoadEvent } from '../events/index.js';
import { parseHistory, readHistory, type History } from '../history/index.js';
import { readLightEvents } from './light-event.js';
import { failure, shareDownload, stateOf, type Share, type SourceState } from './shared-download.js';

export type { SourceState } from './shared-download.js';

export interface SourceOptions {
  /** Whether `<history-event>` children are a history; a script with JSON is one in any case. */
  readonly children?: boolean;
}

/** A history that was read, or the JSON for one. */
export type HistoryInput = History | object;

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
    this.#set(stateOf(readHistory(history, { baseUrl: this.#host.baseURI })));
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
    const text =
      script?.textContent ?? (this.#options.children ? JSON.stringify(readLightEvents(this.#host)) : '[]');
    const found = script !== null || text !== '[]';
    if (this.#parsing !== undefined) {
      if (found) this.#set(unknown);
      return;
    }
    // the element's own attributes and anything that is no part of an event come by here too
    if (text === this.#origin) return;
    this.#origin = text;
    const { baseURI: baseUrl } = this.#host;
    if (!found) this.#set(nothing);
    else if (script !== null)
      this.#set(stateOf(parseHistory(text, { baseUrl }), 'the script in the element'));
    else
      this.#set(stateOf(readHistory({ ...this.#named(), events: JSON.parse(text) as unknown }, { baseUrl })));
  }

  /** What a history of children has beside its events. */
  #named(): { readonly id: string; readonly title: string } {
    const { id, ownerDocument: page } = this.#host;
    const heading = this.#host.querySelector(':scope > :is(h1, h2, h3, h4, h5, h6)')?.textContent.trim();
    return { id: id || 'timeline', title: heading || this.#host.ariaLabel || page.title || 'Timeline' };
  }
}
