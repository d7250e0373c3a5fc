/*
 * Runs long work on the page in slices, so that it stays free to scroll and to answer.
 * Knows: the clock, and how to let the page go first. Does not know what the work is.
 */

/** Ms of work in one go: half of a frame. */
const sliceMs = 8;

/** As far as it is used here. */
interface Scheduler {
  yield?(): Promise<void>;
}

/** A message comes after what the page has to do already, and is not slowed down as timers are. */
function message(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

const pause = (): Promise<void> => {
  const { scheduler } = globalThis as typeof globalThis & { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? message();
};

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 1000 });
    else setTimeout(resolve, 20);
  });

/**
 * Runs `steps` to their end and gives what they return; with `whenIdle` only when the page has nothing else to do.
 * @throws the signal's reason, once it is aborted
 */
export async function inSlices<T>(
  steps: Generator<undefined, T>,
  signal: AbortSignal,
  whenIdle = false,
): Promise<T> {
  const rest = whenIdle ? idle : pause;
  if (whenIdle) await rest();
  for (let start = performance.now(); ;) {
    signal.throwIfAborted();
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - start < sliceMs) continue;
    await rest();
    start = performance.now();
  }
}
