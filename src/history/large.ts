// Puts a large history together: its frame, its table, and events that are read when they are asked for.
// Knows how the parts fit. Must not know how a table is made, where raw events come from, or who shows them.
import type { Checked } from './check-events.js';
import type { EventMemory } from './event-memory.js';
import { frameInput } from './file-indexer.js';
import { EventReader, lazyEvents } from './lazy-events.js';
import { parseHistory } from './parse.js';
import type { Base } from './parts.js';
import type { RawBytes, RawEvents } from './raw-events.js';
import { readFrameOf, reportTooMany, type Frame } from './read.js';
import type { Report } from './report.js';
import type { EventIndex } from './table-builder.js';
import type { History, ReadOptions, ReadResult } from './types.js';

export interface Large {
  /** Its `events` are `LazyEvents`. */
  readonly history: History;
  /** What a check of the events needs. */
  readonly checked: Checked;
}

export function readLarge(
  { history, declared }: Frame,
  index: EventIndex,
  raw: RawEvents,
  memory?: EventMemory,
): Large {
  const groups = new Map(declared.groups);
  for (const id of index.table.groups) if (!groups.has(id)) groups.set(id, { id, title: id });
  const reader = new EventReader(index, raw, { ...declared, groups }, memory);
  return {
    history: { ...history, groups: [...groups.values()], events: lazyEvents(reader) },
    checked: { index, raw, declared, rowOf: reader.rowOf.bind(reader) },
  };
}

/** What a part or all of a file was made to by a `FileIndexer`; what is wrong around the events goes to `report`. */
export function readIndexed(
  report: Report,
  head: string,
  index: EventIndex,
  raw: RawBytes,
  base: Base,
): Large | undefined {
  const frame = readFrameOf(report, frameInput(JSON.parse(head), raw.count > 0 ? [raw.at(0)] : []), base);
  if (frame === undefined) return undefined;
  reportTooMany(report, raw.count);
  return readLarge(frame, index, raw);
}

/** The text of a file that came in pieces. */
export function decodeAll(pieces: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  return pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode();
}

/** As `parseHistory`, for a file that could not be read in pieces. */
export const parseWhole = (pieces: readonly Uint8Array[], options: ReadOptions): ReadResult =>
  parseHistory(decodeAll(pieces), options);
