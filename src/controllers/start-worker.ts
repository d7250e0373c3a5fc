/*
 * Starts the worker for large files, wherever the library came from and whatever the page's policy allows.
 * Knows: addresses of other origins, Trusted Types, and how a browser says no. Does not know what the worker does.
 */
import { policy } from './trusted-types.js';
import type { FromWorker } from './worker-messages.js';

/** Ms; a worker that has not said a word by then is not waited for. The page can do its work. */
const patience = 5000;

/** Stands where a bundler expects a worker, and takes its address. */
class Address {
  readonly href: string;

  constructor(url: URL, _options: WorkerOptions) {
    this.href = url.href;
  }
}

/**
 * Bundlers look for `new Worker(new URL('…', import.meta.url), …)`, word by word, and put a file of its own there. But
 * a worker may only be made of this address by way of a policy, and from another origin not at all: hence the parameter.
 */
const addressFrom = (Worker: typeof Address): string =>
  new Worker(new URL('./index-worker.ts', import.meta.url), { type: 'module' }).href;

/** Throws where the browser knows at once that there can be none. */
const make = (address: string): Worker =>
  new Worker(policy().createScriptURL(address), { type: 'module', name: 'history-timeline' });

/** Once the worker has said its first word; undefined, and no worker, where it does not come to that. */
function greeted(worker: Worker, signal: AbortSignal): Promise<Worker | undefined> {
  return new Promise((resolve) => {
    const settle = (answer: Worker | undefined): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', refuse);
      worker.onmessage = worker.onerror = null;
      if (answer === undefined) worker.terminate();
      resolve(answer);
    };
    const refuse = (): void => settle(undefined);
    const timer = setTimeout(refuse, patience);
    signal.addEventListener('abort', refuse);
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'hello') settle(worker);
    };
    worker.onerror = (event) => {
      // said here, not as an error of the page
      event.preventDefault();
      refuse();
    };
  });
}

/** The worker, ready for its first message; undefined where none may run here. */
export async function startWorker(signal: AbortSignal): Promise<Worker | undefined> {
  if (typeof Worker === 'undefined') return undefined;
  const address = addressFrom(Address);
  try {
    return await greeted(make(address), signal);
  } catch {
    // a page may not run another origin's file as a worker, but it may import it
    return startFromElsewhere(address, signal);
  }
}

async function startFromElsewhere(address: string, signal: AbortSignal): Promise<Worker | undefined> {
  const text = `import ${JSON.stringify(address)};`;
  const blob = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  try {
    return await greeted(make(blob), signal);
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(blob);
  }
}
