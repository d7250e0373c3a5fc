/*
 * A large file on its way: its bytes go to a worker, or are dealt with here in slices, and what comes back is shown.
 * Owns: the worker. Ends it when all is read, or when nobody waits any more. Does not own the request.
 */
import { FileIndexer, type IndexMessage } from '../history/file-indexer.js';
import type { ReadResult } from '../history/index.js';
import { decodeAll, parseWhole, readIndexed, type Large } from '../history/large.js';
import { RawBytes } from '../history/raw-events.js';
import { Report } from '../history/report.js';
import { finishLarge, pacedProgress } from './large-object.js';
import type { SourceState } from './shared-download.js';
import { Slices } from './slices.js';
import { startWorker } from './start-worker.js';
import { failure, isWebPage, stateOf, webPage, where } from './states.js';
import { buffersOf, type FromWorker, type ToWorker } from './worker-messages.js';

/** A file of which a part has come. */
export interface LargeFile {
  /** Where it came from in the end; addresses in it are relative to that. */
  readonly url: string;
  readonly received: readonly Uint8Array[];
  readonly rest: ReadableStreamDefaultReader<Uint8Array>;
  /** Bytes in all; 0 where the server does not say. */
  readonly total: number;
}

/** Who deals with the bytes; what comes of them is told to who made it. */
interface Indexing {
  push(bytes: Uint8Array): Promise<void>;
  end(): Promise<void>;
  /** Reads the file that was told of as `whole`. */
  parse(pieces: readonly Uint8Array[]): Promise<ReadResult>;
  close(): void;
}

/**
 * `tell` hears of progress, of the events so far, and of the history before its events were checked; what is given back
 * is the last of it.
 * @throws what ended the request or the worker
 */
export async function readLargeFile(
  file: LargeFile,
  tell: (state: SourceState) => void,
  signal: AbortSignal,
): Promise<SourceState> {
  const raw = new RawBytes();
  const progress = pacedProgress(tell);
  let read = 0;
  let total = file.total;
  let last: IndexMessage | undefined;
  const build = (
    report: Report,
    { head, index }: IndexMessage & { type: 'part' | 'done' },
  ): Large | undefined => readIndexed(report, head, index, raw, file.url);
  const hear = (message: IndexMessage | { readonly type: 'read'; readonly bytes: number }): void => {
    if (message.type === 'block') raw.add(message.block);
    else if (message.type === 'part') progress.show(build(new Report(), message)?.history);
    else if (message.type === 'read') {
      read += message.bytes;
      progress.set(total > 0 && read <= total ? read / total : undefined);
    } else last = message;
  };

  const indexing = (await inWorker(file, hear, signal)) ?? onPage(file, hear, signal);
  try {
    let length = 0;
    const push = async (bytes: Uint8Array): Promise<void> => {
      length += bytes.length;
      await indexing.push(bytes);
    };
    for (const bytes of file.received) await push(bytes);
    for (;;) {
      const { done, value } = await file.rest.read();
      if (done) break;
      await push(value);
    }
    // all of it is here: what is left to do can be told for sure
    total = length;
    await indexing.end();
    const pieces = raw.blocks.map(({ bytes }) => bytes);
    if (last?.type !== 'done') {
      if (isWebPage(decodeAll([pieces[0]?.subarray(0, 1000) ?? new Uint8Array()]))) return webPage(file.url);
      return stateOf(await indexing.parse(pieces), where(file.url));
    }
    indexing.close();
    const report = new Report();
    const large = build(report, last);
    // what was a history in the worker is one here
    if (large === undefined) return stateOf(parseWhole(pieces, { baseUrl: file.url }), where(file.url));
    return await finishLarge(large, report, tell, signal, where(file.url));
  } catch (error) {
    if (!(error instanceof WorkerError)) throw error;
    return failure(
      `${where(file.url)}: this browser cannot read so much (got ${error.message})`,
      'Divide the file.',
    );
  } finally {
    indexing.close();
  }
}

/** Out of memory, as a rule. */
class WorkerError extends Error {}

type Hear = (message: IndexMessage | { readonly type: 'read'; readonly bytes: number }) => void;

async function inWorker(file: LargeFile, hear: Hear, signal: AbortSignal): Promise<Indexing | undefined> {
  const worker = await startWorker(signal);
  signal.throwIfAborted();
  if (worker === undefined) return undefined;
  const say = (message: ToWorker): void => worker.postMessage(message, { transfer: buffersOf(message) });
  let settle: (result: ReadResult | undefined) => void = () => {};
  let fail: (reason: unknown) => void = () => {};
  const answer = (message: ToWorker): Promise<ReadResult | undefined> => {
    say(message);
    return new Promise((resolve, reject) => {
      settle = resolve;
      fail = reject;
    });
  };
  const stop = (): void => {
    worker.terminate();
    fail(signal.reason);
  };
  signal.addEventListener('abort', stop);
  let broken: Error | undefined;
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    broken = new WorkerError(event.message || 'an error in the worker');
    fail(broken);
  });
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === 'result') return settle(data.result);
    if (data.type === 'hello') return;
    hear(data);
    if (data.type === 'done' || data.type === 'whole') settle(undefined);
  });
  say({ type: 'begin', total: file.total });
  return {
    push: async (bytes) => {
      if (broken !== undefined) throw broken;
      // what is a part of something larger is not given away with it
      say({ type: 'bytes', bytes: bytes.length === bytes.buffer.byteLength ? bytes : bytes.slice() });
    },
    end: async () => {
      if (broken !== undefined) throw broken;
      await answer({ type: 'end' });
    },
    parse: async (pieces) => {
      const result = await answer({ type: 'parse', pieces, baseUrl: file.url });
      if (result === undefined) throw new WorkerError('no result');
      return result;
    },
    close: () => {
      signal.removeEventListener('abort', stop);
      worker.terminate();
    },
  };
}

/** Pieces that take less than a slice. */
const pieceSize = 65_536;

function onPage(file: LargeFile, hear: Hear, signal: AbortSignal): Indexing {
  const indexer = new FileIndexer(hear, file.total);
  const slices = new Slices(signal);
  return {
    push: async (bytes) => {
      for (let at = 0; at < bytes.length; at += pieceSize) {
        const piece = bytes.subarray(at, at + pieceSize);
        await slices.run(indexer.push(piece));
        hear({ type: 'read', bytes: piece.length });
      }
    },
    end: () => slices.run(indexer.end()),
    parse: async (pieces) => parseWhole(pieces, { baseUrl: file.url }),
    close: () => {},
  };
}
