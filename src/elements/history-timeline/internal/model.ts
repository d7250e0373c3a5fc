import {
  createColumns,
  lanesOf,
  type Columns,
  type Extent,
  type Lane,
  type LaneKind,
} from '../../../find/index.js';
import type { Era, History, HistoryEvent } from '../../../history/types.js';

/** A history as the views take it: its events in order, their numbers, their lanes. */
export interface Model {
  readonly history: History;
  readonly events: readonly HistoryEvent[];
  readonly eras: readonly Era[];
  readonly columns: Columns;
  readonly lanes: readonly Lane[];
  /** All that is stated, with some air on both sides: what "show all" shows. */
  readonly full: Extent;
  readonly indexOf: ReadonlyMap<string, number>;
}

/** Air on either side of everything, as a share of its length. */
const air = 0.03;

export function createModel(history: History, laneKind: LaneKind, now: number): Model {
  const { events, eras, groups } = history;
  const columns = createColumns(events, now);
  const lanes = lanesOf(laneKind, events, groups, columns);
  const { start, end } = columns.extent;
  const margin = (end - start) * air;
  return {
    history,
    events,
    eras,
    columns,
    lanes,
    full: { start: start - margin, end: end + margin },
    indexOf: new Map(events.map((event, index) => [event.id, index])),
  };
}
