// Puts a large history together: its frame, its table, and events that are read when they are asked for.
// Knows how the parts fit. Must not know how a table is made, where raw events come from, or who shows them.
import type { Checked } from './check-events.js';
import { EventReader, lazyEvents } from './lazy-events.js';
import type { RawEvents } from './raw-events.js';
import type { Frame } from './read.js';
import type { EventIndex } from './table-builder.js';
import type { History } from './types.js';

/** Histories with more events are read by way of a table. */
export const manyEvents = 2000;

/** A history whose `events` are `LazyEvents`, and what a check of them needs. */
export function readLarge(
  { history, declared }: Frame,
  index: EventIndex,
  raw: RawEvents,
): { readonly history: History; readonly checked: Checked } {
  const groups = new Map(declared.groups);
  for (const id of index.table.groups) if (!groups.has(id)) groups.set(id, { id, title: id });
  const reader = new EventReader(index, raw, { ...declared, groups });
  return {
    history: { ...history, groups: [...groups.values()], events: lazyEvents(reader) },
    checked: { index, raw, declared, rowOf: reader.rowOf.bind(reader) },
  };
}
