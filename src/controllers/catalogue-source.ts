/*
 * Where an element's catalogue comes from: the property `catalogue`, `src`, or a script with JSON inside the element.
 * Owns: choosing, loading, watching, telling (`history-load`, `history-error`). Does not own what is drawn.
 * Never throws: whatever goes wrong is a state.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HistoryErrorEvent, HistoryLoadEvent } from '../events/index.js';
import type { Catalogue } from '../history/index.js';
import type * as reading from './catalogue-reading.js';
import { shareCatalogue, type CatalogueState } from './shared-catalogue.js';
import { incomplete, type Download } from './shared-download.js';

export type { CatalogueState } from './shared-catalogue.js';

/** A catalogue that was read, or the JSON for one. */
export type CatalogueInput = Catalogue | object;

const nothing: CatalogueState = { status: 'empty' };

export class CatalogueSource implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #state: CatalogueState = nothing;
  #src: string | undefined;
  #catalogue: CatalogueInput | undefined;
  #connected = false;
  /** What `#state` was made from: an object, an address, or the text inside the element. */
  #origin: unknown;
  #download: Download<CatalogueState> | undefined;
  #observer: MutationObserver | undefined;
  #told: CatalogueState | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get state(): CatalogueState {
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

  get catalogue(): CatalogueInput | undefined {
    return this.#catalogue;
  }
  set catalogue(value: CatalogueInput | undefined) {
    if (value === this.#catalogue) return;
    this.#catalogue = value ?? undefined;
    this.#choose();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#choose();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#dropSources();
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
    if (this.#download) return this.#download.retry();
    this.#origin = undefined;
    this.#choose();
  }

  #choose(): void {
    if (!this.#connected) return;
    this.#dropSources();
    if (this.#catalogue !== undefined) this.#fromObject(this.#catalogue);
    else if (this.#src !== undefined) this.#fromAddress(this.#src);
    else this.#fromInside();
  }

  #dropSources(): void {
    this.#download?.release(this.#downloaded);
    this.#download = undefined;
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #set(state: CatalogueState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#host.requestUpdate();
  }

  #tell(state: CatalogueState): void {
    if (state !== this.#state) return;
    if (!this.#connected) this.#told = undefined;
    else if (state.status === 'ready') this.#host.dispatchEvent(new HistoryLoadEvent(state.catalogue));
    else if (state.status === 'error')
      this.#host.dispatchEvent(new HistoryErrorEvent(`${state.message}; ${state.hint}`, state.issues));
  }

  /** The reader comes in a chunk of its own; what it makes of `origin` counts while nothing else was chosen. */
  async #read(origin: unknown, read: (reader: typeof reading) => CatalogueState): Promise<void> {
    this.#origin = origin;
    this.#set({ status: 'loading' });
    let state: CatalogueState;
    try {
      state = read(await import('./catalogue-reading.js'));
    } catch {
      state = incomplete();
    }
    if (this.#origin === origin) this.#set(state);
  }

  #fromObject(catalogue: CatalogueInput): void {
    if (this.#origin === catalogue) return;
    void this.#read(catalogue, ({ readObject }) => readObject(catalogue, this.#host.baseURI));
  }

  readonly #downloaded = (): void => {
    if (this.#download) this.#set(this.#download.state);
  };

  #fromAddress(src: string): void {
    const { baseURI, ownerDocument } = this.#host;
    if (!URL.canParse(src, baseURI)) {
      void this.#read(src, ({ noAddress }) => noAddress(src));
      return;
    }
    const url = new URL(src, baseURI).href;
    // back in the document with the result in hand: nothing to fetch
    if (this.#origin === url && this.#state.status === 'ready') return;
    this.#origin = url;
    this.#download = shareCatalogue(ownerDocument, url);
    this.#download.hold(this.#downloaded);
    this.#downloaded();
  }

  #fromInside(): void {
    const { ownerDocument: page } = this.#host;
    const look = (): void => this.#lookInside();
    this.#observer = new MutationObserver(look);
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', look, { once: true });
    look();
  }

  #lookInside(): void {
    // the end of the page may find an element that has left, or another source
    if (this.#observer === undefined) return;
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    if (script === null) {
      this.#origin = undefined;
      return this.#set(nothing);
    }
    // half a script would be read as if it were all
    if (this.#host.ownerDocument.readyState === 'loading') return this.#set({ status: 'loading' });
    const text = script.textContent;
    if (text === this.#origin) return;
    void this.#read(text, ({ readScript }) => readScript(text, this.#host.baseURI));
  }
}
