import type { Extent } from './columns.js';
import type { LaneIndex } from './lane-index.js';

/** A stretch of time in which more events start than there is room for marks. */
export interface Crowd extends Extent {
  readonly lane: number;
  /** Events that start in it. */
  readonly count: number;
}

/** How a lane is drawn in a window: event by event, crowds in between. */
export interface Spread {
  /** Events to be drawn each for itself, by start. */
  readonly events: readonly number[];
  readonly crowds: readonly Crowd[];
  /** Stretches that are covered by events which began before them and are not drawn for themselves. */
  readonly covered: readonly Crowd[];
}

/** So many events of a lane are drawn each for itself, wherever they lie. */
const few = 300;
/** In a crowded lane, what starts in a cell is drawn for itself up to this number. */
const alone = 2;

/**
 * What there is of a lane in a window. `cell` is the length (ms) that a mark needs; cells are counted from the start
 * of the history, so that nothing shimmers while panning. Costs O(cells · log n), however many events there are.
 */
export function spreadOf(index: LaneIndex, lane: number, window: Extent, cell: number): Spread {
  const positions = index.lane(lane);
  const slice = (from: number, to: number): number[] => [...index.order.subarray(from, to)];
  if (index.countIn(lane, window.start, window.end) <= few) {
    const [from, to] = [index.startsFrom(positions, window.start), index.startsFrom(positions, window.end)];
    return { events: [...index.crossing(lane, window.start), ...slice(from, to)], crowds: [], covered: [] };
  }
  const events: number[] = [];
  const crowds: Crowd[] = [];
  const covered: Crowd[] = [];
  const origin = index.columns.extent.start;
  let start = origin + Math.floor((window.start - origin) / cell) * cell;
  let from = index.startsFrom(positions, start);
  let ended = index.endedBy(lane, start);
  while (start < window.end) {
    const end = start + cell;
    const to = index.startsFrom(positions, end);
    const count = to - from;
    // begun before the cell and not over when it begins
    const passing = from - positions.from - ended;
    if (passing > 0) covered.push({ lane, start, end, count: passing });
    if (count > alone) crowds.push({ lane, start, end, count });
    else events.push(...slice(from, to));
    ended = index.endedBy(lane, end);
    [start, from] = [end, to];
  }
  return { events, crowds, covered };
}

/** A crowd is open when about so many events are left in the window. */
const open = 24;

/** The window in which the fullest part of a crowd can be told apart; no shorter than `shortest`, ms. */
export function opening(index: LaneIndex, { lane, start, end }: Crowd, shortest: number): Extent {
  const positions = index.lane(lane);
  const starts = (a: number, b: number): number =>
    index.startsFrom(positions, b) - index.startsFrom(positions, a);
  let [from, to] = [start, end];
  while (to - from > shortest && starts(from, to) > open) {
    const middle = from + (to - from) / 2;
    if (starts(from, middle) >= starts(middle, to)) to = middle;
    else from = middle;
  }
  return { start: from, end: to };
}
