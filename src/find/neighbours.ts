import type { Columns } from './columns.js';

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

const middle = (columns: Columns, index: number): number =>
  ((columns.start[index] ?? 0) + (columns.end[index] ?? 0)) / 2;

/** The event nearest in time in the next shown lane below (`step` 1) or above (−1). */
export function laneNeighbour(
  columns: Columns,
  index: number,
  step: 1 | -1,
  laneCount: number,
  hidden: ReadonlySet<number>,
): number | undefined {
  const time = middle(columns, index);
  for (let lane = (columns.lane[index] ?? 0) + step; lane >= 0 && lane < laneCount; lane += step) {
    if (hidden.has(lane)) continue;
    let best: number | undefined;
    let distance = Infinity;
    for (let other = 0; other < columns.count; other += 1) {
      if (columns.lane[other] !== lane) continue;
      const away = Math.abs(middle(columns, other) - time);
      if (away < distance) {
        distance = away;
        best = other;
      }
    }
    if (best !== undefined) return best;
  }
  return undefined;
}

/**
 * What happened in other lanes while `index` did: overlapping events, the more important first, then the
 * closer in length (what lasted as long tells more than an age that covers everything).
 */
export function meanwhile(columns: Columns, index: number, most: number): readonly number[] {
  const from = columns.start[index] ?? 0;
  const to = columns.end[index] ?? 0;
  const length = Math.log(to - from + 1);
  const found: number[] = [];
  for (let other = 0; other < columns.count; other += 1) {
    if (other === index || columns.lane[other] === columns.lane[index]) continue;
    if ((columns.start[other] ?? 0) < to && (columns.end[other] ?? 0) > from) found.push(other);
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
