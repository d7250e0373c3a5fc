// All events of a history as columns: what placing, lanes and finding need of every event without reading it.
// Knows bounds, importance, group and place by number. Must not know texts, the DOM or how a file came.
import type { HistoricalDate } from '../time/index.js';
import type { HistoryEvent, Text } from './types.js';

/** Stands for "no group" and "no place", and for those beyond the first 65,535. */
export const nothing = 0xffff;

/** Bits of `EventTable.flags`. */
export const flag = { startApproximate: 1, endApproximate: 2, uncertain: 4 } as const;

/** One row an event, in the order of the history. */
export interface EventTable {
  readonly count: number;
  /** `date.min` and `date.max`, ms since 1970; ±Infinity where a bound is open or unknown. */
  readonly min: Float64Array;
  readonly max: Float64Array;
  readonly flags: Uint8Array;
  readonly importance: Uint8Array;
  /** Position in `groups` (ids), or `nothing`. */
  readonly group: Uint16Array;
  readonly groups: readonly string[];
  /** Position in `places` (names in one language, which tell places apart), or `nothing`. */
  readonly place: Uint16Array;
  readonly places: readonly string[];
  /** Hash of the id (`idHash`): to find an event by its id, and to be compared with the id itself. */
  readonly ids: Uint32Array;
  /** The dates that have a bound that is open or unknown. */
  readonly unbounded: ReadonlyMap<number, HistoricalDate>;
}

/** Events that are read one by one as they are asked for; an array to all who use it. */
export interface LazyEvents extends ReadonlyArray<HistoryEvent> {
  readonly table: EventTable;
  /**
   * Positions of the events from `from` up to `to` in whose title or summary `pattern` is found, ascending. Reads no
   * event; `from` to `to` is a slice, so that a million can be looked through without holding up the page.
   */
  search(pattern: RegExp, from: number, to: number): readonly number[];
  /** The title of the event at this position, without reading the rest of it: labels need no more. */
  titleAt(row: number): Text | undefined;
  /** The position of the event with this id, without looking through all of them. */
  rowOf(id: string): number | undefined;
}

export const isLazy = (events: readonly HistoryEvent[]): events is LazyEvents => 'table' in events;

/** Whether there is an event of this id. */
export const holds = (events: readonly HistoryEvent[], id: string): boolean =>
  isLazy(events) ? events.rowOf(id) !== undefined : events.some((event) => event.id === id);
