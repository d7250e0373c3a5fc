import {
  createColumns,
  LaneIndex,
  lanesOf,
  type Columns,
  type Extent,
  type Lane,
  type LaneKind,
} from '../../../find/index.js';
import { isLazy } from '../../../history/table.js';
import type { Era, History, HistoryEvent } from '../../../history/types.js';

/** A history as the views take it: its events in order, their numbers, their lanes. */
export interface Model {
  readonly history: History;
  readonly events: readonly HistoryEvent[];
  readonly eras: readonly Era[];
  readonly columns: Columns;
  readonly index: LaneIndex;
  readonly lanes: readonly Lane[];
  /** All that is stated, with some air on both sides: what "show all" shows. */
  readonly full: Extent;
  /** The place of the event of that id, undefined where there is none. */
  readonly find: (id: string) => number | undefined;
}

/** Air on either side of everything, as a share of its length. */
const air = 0.03;

/** Builds the model in steps of a few ms each; `now` in ms since 1970. */
export function* modelSteps(history: History, laneKind: LaneKind, now: number): Generator<void, Model> {
  const { events, eras, groups } = history;
  const columns = createColumns(events, now);
  yield;
  const lanes = lanesOf(laneKind, events, groups, columns);
  yield;
  const index = yield* LaneIndex.build(columns, lanes.length);
  const { start, end } = columns.extent;
  const margin = (end - start) * air;
  return {
    history,
    events,
    eras,
    columns,
    index,
    lanes,
    full: { start: start - margin, end: end + margin },
    find: finder(events),
  };
}

function finder(events: readonly HistoryEvent[]): Model['find'] {
  if (isLazy(events)) {
    // the same id is asked for again and again: the selected one
    let last: readonly [id: string, index: number | undefined] = ['', undefined];
    return (id) => {
      if (last[0] !== id) last = [id, events.rowOf(id)];
      return last[1];
    };
  }
  const known = new Map(events.map((event, index) => [event.id, index]));
  return (id) => known.get(id);
}
