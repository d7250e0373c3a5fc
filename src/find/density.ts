import type { Columns, Extent } from './columns.js';

/**
 * Events per bin and lane over a stretch of time, smoothed: the ridges of the overview.
 * An event counts once, shared out over the bins that it covers. Values are events a bin.
 */
export function ridges(
  columns: Columns,
  laneCount: number,
  over: Extent,
  bins: number,
  hidden: ReadonlySet<number>,
): readonly Float64Array[] {
  const result = Array.from({ length: laneCount }, () => new Float64Array(bins));
  const perMs = bins / (over.end - over.start);
  for (let index = 0; index < columns.count; index += 1) {
    const lane = columns.lane[index] ?? 0;
    const row = result[lane];
    if (row === undefined || hidden.has(lane)) continue;
    const from = clamp(Math.floor(((columns.start[index] ?? 0) - over.start) * perMs), 0, bins - 1);
    const to = clamp(Math.ceil(((columns.end[index] ?? 0) - over.start) * perMs), from + 1, bins);
    const share = 1 / (to - from);
    for (let bin = from; bin < to; bin += 1) row[bin] = (row[bin] ?? 0) + share;
  }
  return result.map(smooth);
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Two passes of a box of five bins: near a bell, and the sum stays. */
function smooth(row: Float64Array): Float64Array {
  let from = row;
  for (let pass = 0; pass < 2; pass += 1) {
    const to = new Float64Array(from.length);
    for (let bin = 0; bin < from.length; bin += 1) {
      let sum = 0;
      for (let near = bin - 2; near <= bin + 2; near += 1) sum += from[clamp(near, 0, from.length - 1)] ?? 0;
      to[bin] = sum / 5;
    }
    from = to;
  }
  return from;
}
