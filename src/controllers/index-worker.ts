/*
 * The worker that makes the table of a large file: bytes come in, blocks and tables go out, neither is copied.
 * Runs in a worker only, as a file of its own. Does not know the page, the DOM, or where the bytes come from.
 */
import { FileIndexer } from '../history/file-indexer.js';
import { parseWhole } from '../history/large.js';
import type { FromWorker, ToWorker } from './worker-messages.js';
import { buffersOf } from './worker-messages.js';

const tell = (message: FromWorker): void => postMessage(message, { transfer: buffersOf(message) });

let indexer = new FileIndexer(tell);

function finish(steps: Generator<undefined, void>): void {
  while (!steps.next().done);
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'begin') indexer = new FileIndexer(tell, data.total);
  else if (data.type === 'bytes') {
    const { length } = data.bytes;
    finish(indexer.push(data.bytes));
    tell({ type: 'read', bytes: length });
  } else if (data.type === 'end') finish(indexer.end());
  else tell({ type: 'result', result: parseWhole(data.pieces, { baseUrl: data.baseUrl }) });
});

// the page waits for this: a worker that was blocked says nothing
tell({ type: 'hello' });
