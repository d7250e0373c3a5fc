import type { Columns } from './columns.js';
import type { LaneIndex } from './lane-index.js';

/** The next event (`step` 1) or the one before (−1) that is shown, from `index`; undefined at the end. */
export function eventAt(
  columns: Columns,
  index: number,
  step: 1 | -1,
  hidden: ReadonlySet<number>,
): number | undefined {
  for (let next = index + step; next >= 0 && next < columns.count; next += step) {
    if (!hidden.has(columns.lane[next] ?? 0)) return next;
  }
  return undefined;
}

/** Of each lane so many of the most important are weighed against the others. */
const weighed = 12;

/**
 * What happened in other lanes while `event` did: overlapping events, the more important first, then the
 * closer in length (what lasted as long tells more than an age that covers everything).
 */
export function meanwhile(index: LaneIndex, event: number, most: number): readonly number[] {
  const { columns } = index;
  const from = columns.start[event] ?? 0;
  const to = columns.end[event] ?? 0;
  const length = Math.log(to - from + 1);
  const found: number[] = [];
  for (let lane = 0; lane < index.lanes; lane += 1) {
    if (lane === columns.lane[event]) continue;
    const positions = index.lane(lane);
    const within = { from: index.startsFrom(positions, from), to: index.startsFrom(positions, to) };
    const lasts = (other: number): boolean => (columns.end[other] ?? 0) > from;
    found.push(...index.best(within, weighed, lasts, 2 * weighed), ...index.crossing(lane, from, 1000));
  }
  const unlikeness = (other: number): number =>
    Math.abs(Math.log((columns.end[other] ?? 0) - (columns.start[other] ?? 0) + 1) - length);
  return found
    .sort(
      (a, b) =>
        (columns.importance[b] ?? 0) - (columns.importance[a] ?? 0) || unlikeness(a) - unlikeness(b) || a - b,
    )
    .slice(0, most)
    .sort((a, b) => a - b);
}
