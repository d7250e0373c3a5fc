import { laneCount } from '../../../theme/tokens.js';
import type { Lane } from '../../../find/index.js';

/** The hidden lanes after one was switched; the last lane stays, for an empty axis says nothing. */
export function toggled(hidden: ReadonlySet<number>, lane: number, lanes: number): ReadonlySet<number> {
  const next = new Set(hidden);
  if (!next.delete(lane)) next.add(lane);
  return next.size >= lanes ? new Set() : next;
}

/** Colours that the author gave to lanes take the place of the theme's. */
export const laneColours = (lanes: readonly Lane[]): Record<string, string> =>
  Object.fromEntries(
    lanes.flatMap(({ color }, index) =>
      color === undefined ? [] : [[`--_lane-${(index % laneCount) + 1}`, color]],
    ),
  );
