import type { Columns } from './columns.js';
import type { LaneIndex } from './lane-index.js';

const middle = (columns: Columns, index: number): number =>
  ((columns.start[index] ?? 0) + (columns.end[index] ?? 0)) / 2;

/** So many events on either side of a moment are looked at for the nearest. */
const nearby = 64;

/** The event nearest in time in the next shown lane below (`step` 1) or above (−1). */
export function laneNeighbour(
  index: LaneIndex,
  event: number,
  step: 1 | -1,
  hidden: ReadonlySet<number>,
): number | undefined {
  const { columns, order } = index;
  const time = middle(columns, event);
  for (let lane = (columns.lane[event] ?? 0) + step; lane >= 0 && lane < index.lanes; lane += step) {
    const positions = index.lane(lane);
    if (hidden.has(lane) || positions.from === positions.to) continue;
    const at = index.startsFrom(positions, time);
    let best: number | undefined;
    let distance = Infinity;
    const consider = (other: number | undefined): void => {
      if (other === undefined) return;
      const away = Math.abs(middle(columns, other) - time);
      if (away > distance || (away === distance && other > (best ?? 0))) return;
      [distance, best] = [away, other];
    };
    const to = Math.min(positions.to, at + nearby);
    for (let near = Math.max(positions.from, at - nearby); near < to; near += 1) consider(order[near]);
    // one that began long before may have its middle here
    for (const other of index.crossing(lane, time, nearby)) consider(other);
    return best;
  }
  return undefined;
}
