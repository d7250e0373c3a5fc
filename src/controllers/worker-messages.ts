/*
 * What the page and its worker say to each other about a large file, and what goes over whole.
 * Knows: both vocabularies. Does not know who listens.
 */
import type { IndexMessage } from '../history/file-indexer.js';
import type { ReadResult } from '../history/index.js';

export type ToWorker =
  /** Comes first; `total` as for `FileIndexer`. */
  | { readonly type: 'begin'; readonly total: number }
  | { readonly type: 'bytes'; readonly bytes: Uint8Array }
  | { readonly type: 'end' }
  /** The blocks of a file that is to be read as a whole after all. */
  | { readonly type: 'parse'; readonly pieces: readonly Uint8Array[]; readonly baseUrl: string };

export type FromWorker =
  | IndexMessage
  | { readonly type: 'hello' }
  /** So many bytes more were dealt with. */
  | { readonly type: 'read'; readonly bytes: number }
  | { readonly type: 'result'; readonly result: ReadResult };

/** The memory that goes over with a message instead of being copied; the sender has it no more. */
export function buffersOf(message: FromWorker | ToWorker): ArrayBufferLike[] {
  switch (message.type) {
    case 'bytes':
      return [message.bytes.buffer];
    case 'parse':
      return message.pieces.map(({ buffer }) => buffer);
    case 'block':
      return [message.block.bytes.buffer, message.block.starts.buffer, message.block.ends.buffer];
    case 'part':
    case 'done': {
      const { table, items, slots, suspects, caused } = message.index;
      const { min, max, flags, importance, group, place, ids } = table;
      return [min, max, flags, importance, group, place, ids, items, slots, suspects, caused].map(
        ({ buffer }) => buffer,
      );
    }
    default:
      return [];
  }
}
