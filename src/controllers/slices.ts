/*
 * Long work between frames: a generator is taken a few ms at a time, and the page goes on in between.
 * Knows: time and turns. Must not know what is worked on.
 */

/** Ms of work before the page has its turn. */
const slice = 8;

/** The next turn of the page, after input and painting that are due. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Runs the work to its end, in slices; undefined where `signal` was aborted before. */
export async function inSlices<T>(steps: Iterator<void, T>, signal: AbortSignal): Promise<T | undefined> {
  for (;;) {
    if (signal.aborted) return undefined;
    const until = performance.now() + slice;
    do {
      const { done, value } = steps.next();
      if (done === true) return value;
    } while (performance.now() < until);
    await turn();
  }
}
