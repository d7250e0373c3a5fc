/* A `fetch` that answers from a table, counts, and remembers what was aborted. */
export interface FetchStub {
  readonly calls: string[];
  readonly aborted: string[];
  /** Answers of the next calls to an address that ends in the key; the last one stays. */
  readonly answers: Map<string, readonly (() => Response | Promise<Response>)[]>;
  restore(): void;
}

export const json = (value: unknown, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json', ...headers } });

export function stubFetch(): FetchStub {
  const real = window.fetch;
  const stub: FetchStub = {
    calls: [],
    aborted: [],
    answers: new Map(),
    restore: () => {
      window.fetch = real;
    },
  };
  window.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const name = [...stub.answers.keys()].find((key) => url.endsWith(key));
    // the runner and the language files come by here too
    if (name === undefined) return real(input, init);
    stub.calls.push(url);
    const [answer, ...rest] = stub.answers.get(name) ?? [];
    if (rest.length > 0) stub.answers.set(name, rest);
    const aborted = new Promise<never>((_, reject) => {
      init?.signal?.addEventListener('abort', () => {
        stub.aborted.push(url);
        reject(new DOMException('aborted', 'AbortError'));
      });
    });
    return Promise.race([answer?.() ?? Promise.reject(new TypeError('Failed to fetch')), aborted]);
  };
  return stub;
}
