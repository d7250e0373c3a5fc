/*
 * A server for stories about what goes wrong with one: addresses under `answers/` are answered from here.
 * Knows: `fetch`. Must not know any element.
 */
import { spaceAge } from './samples.js';

/** Half of a file, and then nothing more. */
function half(): Response {
  const bytes = new TextEncoder().encode(JSON.stringify(spaceAge));
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => stream.enqueue(bytes.slice(0, bytes.length * 0.4)),
  });
  return new Response(body, { headers: { 'content-length': String(bytes.length) } });
}

const answers: Readonly<Record<string, () => Response>> = {
  'answers/half.json': half,
  'answers/busy.json': () => new Response('', { status: 503 }),
  'answers/no-events.json': () => Response.json({ id: 'empty', title: 'An empty history', events: [] }),
};

export type Answer = 'half' | 'busy' | 'no-events';

/** The address of an answer; from the first call on, `fetch` gives it. */
export function answer(name: Answer): string {
  const real = window.fetch;
  if (!('answersStories' in real)) {
    const stub: typeof fetch = async (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      const key = Object.keys(answers).find((address) => url.endsWith(address));
      const given = key === undefined ? undefined : answers[key];
      return given === undefined ? real(input, init) : given();
    };
    window.fetch = Object.assign(stub, { answersStories: true });
  }
  return `answers/${name}.json`;
}
