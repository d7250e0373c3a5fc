/*
 * The histories of a catalogue, a few at a time, each by the download that all elements of the page share.
 * Knows: downloads. Must not know what is done with a history; one that fails does not harm the rest.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CatalogueHistory, History } from '../history/index.js';
import { shareDownload, type Download, type SourceState } from './shared-download.js';

const atOnce = 3;

export interface ReadEntry {
  readonly entry: CatalogueHistory;
  readonly history: History;
}

interface Held {
  readonly entry: CatalogueHistory;
  readonly download: Download;
  readonly changed: () => void;
}

export class CatalogueHistories implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #entries: readonly CatalogueHistory[] = [];
  #held: readonly Held[] = [];
  #connected = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get entries(): readonly CatalogueHistory[] {
    return this.#entries;
  }
  set entries(entries: readonly CatalogueHistory[]) {
    if (entries === this.#entries) return;
    this.#release();
    this.#entries = entries;
    this.#more();
  }

  /** Those that have come, in the order of the catalogue. */
  get read(): readonly ReadEntry[] {
    return this.#held.flatMap(({ entry, download: { state } }) =>
      state.status === 'ready' ? [{ entry, history: state.history }] : [],
    );
  }

  get failed(): readonly CatalogueHistory[] {
    return this.#held.filter(({ download }) => download.state.status === 'error').map(({ entry }) => entry);
  }

  /** Loads again those that did not come. */
  retry(): void {
    for (const { download } of this.#held) download.retry();
  }

  get done(): boolean {
    return (
      this.#held.length === this.#entries.length && !this.#held.some(({ download }) => waits(download.state))
    );
  }

  hostConnected(): void {
    this.#connected = true;
    this.#more();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#release();
  }

  #release(): void {
    for (const { download, changed } of this.#held) download.release(changed);
    this.#held = [];
  }

  #more(): void {
    while (this.#connected && this.#held.filter(({ download }) => waits(download.state)).length < atOnce) {
      const entry = this.#entries[this.#held.length];
      if (entry === undefined) return;
      const { ownerDocument, baseURI } = this.#host;
      const download = shareDownload(ownerDocument, new URL(entry.src, baseURI).href);
      const changed = (): void => {
        this.#more();
        this.#host.requestUpdate();
      };
      download.hold(changed);
      this.#held = [...this.#held, { entry, download, changed }];
    }
  }
}

const waits = ({ status }: SourceState): boolean => status === 'loading';
