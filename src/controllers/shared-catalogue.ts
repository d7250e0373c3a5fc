/*
 * One download and one reading of a catalogue for all elements of a document that name its address.
 * As `shared-download.ts` without the parts of large histories: it stays apart, so that a timeline does not carry it.
 */
import type { Catalogue, Issue } from '../history/index.js';
import { incomplete, type Failed } from './shared-download.js';

export type CatalogueState =
  | { readonly status: 'empty' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly catalogue: Catalogue; readonly issues: readonly Issue[] }
  | Failed;

/* Not module state in the sense of the house: the map hangs on a document and goes with it; see `shared-download.ts`. */
const registries = new WeakMap<Document, Map<string, CatalogueDownload>>();

export class CatalogueDownload {
  state: CatalogueState = { status: 'loading' };
  readonly #holders = new Set<() => void>();
  readonly #url: string;
  readonly #registry: Map<string, CatalogueDownload>;
  #fetching = new AbortController();

  constructor(url: string, registry: Map<string, CatalogueDownload>) {
    this.#url = url;
    this.#registry = registry.set(url, this);
    void this.#run();
  }

  /** `onChange` is called for every change of `state`, never before this has returned. */
  hold(onChange: () => void): void {
    this.#holders.add(onChange);
  }

  /** The last one to let go ends the download, unless another takes it up in the same turn. */
  release(onChange: () => void): void {
    this.#holders.delete(onChange);
    // an element that is moved lets go and comes back at once
    queueMicrotask(() => {
      if (this.#holders.size > 0) return;
      if (this.#registry.get(this.#url) === this) this.#registry.delete(this.#url);
      this.#fetching.abort();
    });
  }

  /** Starts again for all who share it; does nothing unless it failed. */
  retry(): void {
    if (this.state.status === 'error') void this.#run();
  }

  async #run(): Promise<void> {
    const { signal } = (this.#fetching = new AbortController());
    const tell = (state: CatalogueState): void => {
      if (signal.aborted) return;
      this.state = state;
      for (const onChange of this.#holders) onChange();
    };
    tell({ status: 'loading' });
    const answer = fetch(this.#url, { signal, headers: { accept: 'application/json' } }).catch(
      () => undefined,
    );
    try {
      const { readAnswer } = await import('./catalogue-reading.js');
      tell(await readAnswer(this.#url, answer));
    } catch {
      tell(incomplete());
    }
  }
}

/** `url` is absolute; hold what this gives in the same turn. */
export function shareCatalogue(document: Document, url: string): CatalogueDownload {
  const registry = registries.get(document) ?? new Map<string, CatalogueDownload>();
  registries.set(document, registry);
  return registry.get(url) ?? new CatalogueDownload(url, registry);
}
