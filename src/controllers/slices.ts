/*
 * Runs long work on the page in slices, so that it stays free to scroll and to answer.
 * Knows: the clock, and how to let the page go first. Does not know what the work is.
 */

/** Ms of work in one go: half of a frame. */
const sliceMs = 8;

/**
 * A message comes after what the page has to do already, its timers too, and is not slowed down as timers are;
 * `scheduler.yield` would go before them all.
 */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 1000 });
    else setTimeout(resolve, 20);
  });

/** One clock for all the work of a reading: many short pieces after one another are one long task, too. */
export class Slices {
  readonly #signal: AbortSignal;
  #start = performance.now();

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /**
   * Runs `steps` to their end and gives what they return; with `whenIdle` only when the page has nothing else to do.
   * @throws the signal's reason, once it is aborted
   */
  async run<T>(steps: Iterator<void, T>, whenIdle = false): Promise<T> {
    const rest = whenIdle ? idle : pause;
    if (whenIdle) await this.#rest(rest);
    for (;;) {
      this.#signal.throwIfAborted();
      const { done, value } = steps.next();
      if (done === true) return value;
      if (performance.now() - this.#start >= sliceMs) await this.#rest(rest);
    }
  }

  async #rest(rest: () => Promise<void>): Promise<void> {
    await rest();
    this.#start = performance.now();
  }
}

/** Runs one piece of work to its end, in slices; undefined where `signal` was aborted before. */
export async function inSlices<T>(steps: Iterator<void, T>, signal: AbortSignal): Promise<T | undefined> {
  try {
    return await new Slices(signal).run(steps);
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  }
}
