/*
 * One download and one reading of a history for all elements of a document that name its address.
 * Knows: who waits for what. What came is read in a chunk of its own, and both are asked for at once.
 */
import type { History, Issue } from '../history/index.js';

export type SourceState =
  | { readonly status: 'empty' }
  /**
   * `progress` 0–1, undefined where the server does not say how much there is. `partial` is a large history as far as it
   * has come: more of it comes in another object, and what was shown of this one stays good until then.
   */
  | { readonly status: 'loading'; readonly progress: number | undefined; readonly partial?: History }
  /** `checking`: there may be more issues, which come with the same `history` in another state. */
  | {
      readonly status: 'ready';
      readonly history: History;
      readonly issues: readonly Issue[];
      readonly checking?: true;
    }
  | {
      readonly status: 'error';
      readonly message: string;
      readonly hint: string;
      readonly issues: readonly Issue[];
    };

/** A failure is told in one way, whatever was to be read. */
export type Failed = Extract<SourceState, { readonly status: 'error' }>;

export const loading: SourceState = { status: 'loading', progress: undefined };

/** The one failure that cannot wait for a chunk. */
export const incomplete = (): Failed => ({
  status: 'error',
  message: 'history-timeline: a part of the library could not be loaded',
  hint: 'Check the connection, and that “chunks/” lies beside the script.',
  issues: [],
});

/** What reads an answer, which is undefined where none came. `tell` hears of what there is on the way. */
type Read<S> = (
  url: string,
  answer: Promise<Response | undefined>,
  tell: (state: S) => void,
  signal: AbortSignal,
) => Promise<S>;

export class Download<S extends { readonly status: string } = SourceState> {
  state: S | Failed;
  readonly #holders = new Set<() => void>();
  readonly #url: string;
  readonly #registry: Map<string, Download<S>>;
  readonly #loading: S;
  readonly #read: Read<S>;
  #fetching = new AbortController();

  constructor(url: string, registry: Map<string, Download<S>>, loading: S, read: Read<S>) {
    this.#url = url;
    this.#registry = registry.set(url, this);
    this.#loading = this.state = loading;
    this.#read = read;
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
    const tell = (state: S | Failed): void => {
      if (signal.aborted) return;
      this.state = state;
      for (const onChange of this.#holders) onChange();
    };
    tell(this.#loading);
    // an answer that did not come is told of where one that came is read
    const answer = fetch(this.#url, { signal, headers: { accept: 'application/json' } }).catch(
      () => undefined,
    );
    try {
      tell(await this.#read(this.#url, answer, tell, signal));
    } catch {
      tell(incomplete());
    }
  }
}

/**
 * The downloads of a document, by their addresses. Not module state in the sense of the house: the map hangs on a document
 * and goes with it, an entry lives only as long as an element holds it, and two documents (or two copies of the library)
 * never see each other's.
 */
export const sharing = <S extends { readonly status: string }>(
  loading: S,
  read: Read<S>,
): ((document: Document, url: string) => Download<S>) => {
  const registries = new WeakMap<Document, Map<string, Download<S>>>();
  return (document, url) => {
    const registry = registries.get(document) ?? new Map<string, Download<S>>();
    registries.set(document, registry);
    return registry.get(url) ?? new Download(url, registry, loading, read);
  };
};

/** `url` is absolute; hold what this gives in the same turn. */
export const shareDownload = sharing<SourceState>(loading, async (...asked) =>
  (await import('./reading.js')).readAnswer(...asked),
);
