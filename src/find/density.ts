import type { Extent } from './columns.js';
import type { LaneIndex } from './lane-index.js';

/**
 * Events of a lane that touch each of so many equal bins of a stretch of time, counted exactly: an event that covers
 * several counts in each. Costs O(bins · log n).
 */
export function counts(index: LaneIndex, lane: number, { start, end }: Extent, bins: number): Uint32Array {
  const result = new Uint32Array(bins);
  const width = (end - start) / bins;
  let ended = index.endedBy(lane, start);
  for (let bin = 0; bin < bins; bin += 1) {
    const to = start + (bin + 1) * width;
    result[bin] = index.startedBefore(lane, to) - ended;
    ended = index.endedBy(lane, to);
  }
  return result;
}

/** The ridges of the overview: for each lane the counts in its bins, smoothed. */
export const ridges = (
  index: LaneIndex,
  over: Extent,
  bins: number,
  hidden: ReadonlySet<number>,
): readonly Float64Array[] =>
  Array.from({ length: index.lanes }, (_, lane) =>
    hidden.has(lane) ? new Float64Array(bins) : smooth(Float64Array.from(counts(index, lane, over, bins))),
  );

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
