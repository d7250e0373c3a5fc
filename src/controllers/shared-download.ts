/*
 * One download and one reading of a history for all elements of a document that name its address.
 * Knows: HTTP, what goes wrong in it and what to do then. Must not know any element.
 */
import type { History, Issue, ReadResult } from '../history/index.js';

export type SourceState =
  | { readonly status: 'empty' }
  /** `progress` 0–1, undefined where the server does not say how much there is. */
  | { readonly status: 'loading'; readonly progress: number | undefined }
  | { readonly status: 'ready'; readonly history: History; readonly issues: readonly Issue[] }
  | {
      readonly status: 'error';
      readonly message: string;
      readonly hint: string;
      readonly issues: readonly Issue[];
    };

/** An address of the page's own site is told without the site. */
export const where = (url: string): string => {
  const { origin, pathname, search } = new URL(url);
  return origin === location.origin ? pathname + search : url;
};

export const failure = (message: string, hint: string, issues: readonly Issue[] = []): SourceState => ({
  status: 'error',
  message,
  hint,
  issues,
});

/** A reading as a state: it has failed only where nothing at all could be made of the file. */
export function stateOf({ history, issues }: ReadResult, place?: string): SourceState {
  const fatal = issues.find(({ severity, path }) => severity === 'error' && path === '');
  if (history.events.length > 0 || fatal === undefined) return { status: 'ready', history, issues };
  const { hint = '' } = fatal;
  // a message says where and what to do itself
  const message = fatal.message.replace(`; ${hint}`, '');
  return failure(place === undefined ? message : message.replace('the file', place), hint, issues);
}

/*
 * Not module state in the sense of the house: the map hangs on a document and goes with it, an entry lives only as
 * long as an element holds it, and two documents (or two copies of the library) never see each other's.
 */
const registries = new WeakMap<Document, Map<string, Download>>();

class Download {
  state: SourceState = { status: 'loading', progress: undefined };
  readonly listeners = new Set<() => void>();
  readonly #url: string;
  #fetching = new AbortController();

  constructor(url: string) {
    this.#url = url;
    void this.#run();
  }

  retry(): void {
    if (this.state.status !== 'error') return;
    this.#tell({ status: 'loading', progress: undefined });
    void this.#run();
  }

  abort(): void {
    this.#fetching.abort();
  }

  #tell(state: SourceState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }

  async #run(): Promise<void> {
    this.#fetching = new AbortController();
    const { signal } = this.#fetching;
    const state = await download(this.#url, signal, (progress) => {
      if (!signal.aborted) this.#tell({ status: 'loading', progress });
    });
    if (!signal.aborted) this.#tell(state);
  }
}

export interface Share {
  readonly state: SourceState;
  /** Starts again for all who share it; does nothing unless it failed. */
  retry(): void;
  /** The last one to let go ends the download, unless another takes it up in the same turn. */
  release(): void;
}

/** `url` is absolute; `onChange` is called for every change of `state`, never before this has returned. */
export function shareDownload(document: Document, url: string, onChange: () => void): Share {
  const registry = registries.get(document) ?? new Map<string, Download>();
  registries.set(document, registry);
  const entry = registry.get(url) ?? new Download(url);
  registry.set(url, entry);
  const listener = (): void => onChange();
  entry.listeners.add(listener);
  return {
    get state() {
      return entry.state;
    },
    retry: () => entry.retry(),
    release() {
      if (!entry.listeners.delete(listener)) return;
      // an element that is moved lets go and comes back at once
      queueMicrotask(() => {
        if (entry.listeners.size > 0 || registry.get(url) !== entry) return;
        registry.delete(url);
        entry.abort();
      });
    },
  };
}

async function download(
  url: string,
  signal: AbortSignal,
  onProgress: (progress: number) => void,
): Promise<SourceState> {
  try {
    // both on their way at once
    const [reading, response] = await Promise.all([
      import('./reading.js'),
      fetch(url, { signal, headers: { accept: 'application/json' } }),
    ]);
    if (!response.ok) return refused(url, response.status);
    const text = await readText(response, onProgress);
    if (/^\s*</.test(text)) {
      return failure(
        `${where(url)}: a web page came instead of JSON`,
        'Point “src” at the JSON file itself; many servers answer a wrong address with a page.',
      );
    }
    return stateOf(reading.parseHistory(text, { baseUrl: response.url || url }), where(url));
  } catch {
    return failure(
      `${where(url)}: could not be reached`,
      url.startsWith('file:')
        ? 'Open the page through a web server; browsers do not let a page from a file read other files.'
        : 'Check the connection and the address; another site must allow it with Access-Control-Allow-Origin.',
    );
  }
}

function refused(url: string, status: number): SourceState {
  const message = `${where(url)}: the server answered ${status}`;
  if (status === 404 || status === 410) return failure(message, 'There is no such file: check “src”.');
  if (status === 401 || status === 403) return failure(message, 'The file is not open to this page.');
  return failure(message, 'The server has trouble; try again in a moment.');
}

/** Reads as it comes, so that progress can be told; a compressed body says nothing about its full length. */
async function readText(response: Response, onProgress: (progress: number) => void): Promise<string> {
  // another site's encoding cannot be seen from here
  const total =
    response.type === 'cors' || response.headers.has('content-encoding')
      ? 0
      : Number(response.headers.get('content-length') ?? 0);
  const reader = response.body?.getReader();
  if (reader === undefined) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let received = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    received += value.length;
    if (total > 0 && received <= total) onProgress(received / total);
  }
}
