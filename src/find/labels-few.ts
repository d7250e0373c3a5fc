import { Rows, type LabelOptions, type Slots } from './label-slots.js';
import type { Arranged } from './labels.js';
import type { LaneIndex } from './lane-index.js';

/** All labels at a scale, in order of importance. */
export function arrangeFew(index: LaneIndex, options: LabelOptions, slots: Slots, scale: number): Arranged {
  const rows = new Rows();
  const placed = Array.from({ length: index.columns.count }, (_, event) => event)
    .filter((event) => !options.hidden.has(index.columns.lane[event] ?? 0))
    .sort(index.byWeight)
    .map((event) => slots.whole(event, scale))
    .map((slot) => rows.place(slot, options.rows(slot.lane)))
    .filter((slot) => slot !== undefined)
    .sort((a, b) => a.index - b.index);
  // it is done
  return { between: () => placed, *prepare() {} };
}
