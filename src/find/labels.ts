import { arrangeFew } from './labels-few.js';
import { arrangeMany } from './labels-many.js';
import {
  createSlots,
  overlap,
  scaleOf,
  stepOf,
  type LabelOptions,
  type Placement,
  type Slot,
} from './label-slots.js';
import type { LaneIndex } from './lane-index.js';

export { labelMetrics, type LabelOptions, type Placement, type Side } from './label-slots.js';

/** A scale and the time that is to be seen, ms since 1970. */
export interface LabelView {
  readonly pxPerMs: number;
  readonly start: number;
  readonly end: number;
}

export interface LabelLayout {
  /**
   * What is labelled in a view, in time order; labels that reach in from outside are there, others may be. The same
   * for the same view however one came to it, and what two views share stands in both where it stands in one.
   */
  at(view: LabelView): readonly Placement[];
  /** The same with these events labelled too; what stands in their way gives way. */
  with(view: LabelView, wanted: readonly number[]): readonly Placement[];
  /** Does in steps of a fraction of a frame what `at` would do for the view, so that it then finds it done. */
  prepare(view: LabelView): Generator<void, void>;
}

/** Labels at one step of zoom. */
export interface Arranged {
  /** Those that touch the stretch (CSS px from the start of the history), in time order; others may be among them. */
  between(from: number, to: number): readonly Slot[];
  /** Arranges them piece by piece. */
  prepare(from: number, to: number): Generator<void, void>;
}

/** Up to here all labels of a step of zoom are arranged at once; beyond, only what lies about the view. */
const few = 2000;

/**
 * Chooses what is labelled: more important first, then longer, then earlier; each takes the first free row of its
 * lane. The choice depends on the scale alone, so nothing jumps while panning.
 */
export function createLabelLayout(index: LaneIndex, options: LabelOptions): LabelLayout {
  const { columns } = index;
  const { importance, lane, extent } = columns;
  const slots = createSlots(columns, options);
  const arrange = columns.count > few ? arrangeMany : arrangeFew;

  // the last few steps: zooming in and out again must not compute them anew
  const kept = new Map<number, Arranged>();
  const arranged = (step: number): Arranged => {
    const known = kept.get(step);
    if (known !== undefined) return known;
    if (kept.size >= 8) kept.delete(kept.keys().next().value ?? 0);
    const made = arrange(index, options, slots, scaleOf(step));
    kept.set(step, made);
    return made;
  };
  const seen = ({ pxPerMs, start, end }: LabelView): readonly Slot[] => {
    const step = stepOf(pxPerMs);
    const scale = scaleOf(step);
    return arranged(step).between((start - extent.start) * scale, (end - extent.start) * scale);
  };

  /** The row in which the slot is least in the way, judged by what lies about its start alone: panning keeps it. */
  const rowFor = (slot: Slot, step: number, wanted: readonly number[]): number => {
    const near = arranged(step)
      .between(slot.from, Math.min(slot.to, slot.from + reach))
      .filter((other) => overlap(slot, other) && !wanted.includes(other.index));
    let best = { row: 0, cost: Infinity };
    for (let row = 0; row < options.rows(slot.lane); row += 1) {
      const cost = near
        .filter((other) => other.row === row)
        .reduce((sum, other) => sum + 4 ** (importance[other.index] ?? 0), 0);
      if (cost < best.cost) best = { row, cost };
    }
    return best.row;
  };

  return {
    at: seen,
    *prepare({ pxPerMs, start, end }) {
      const step = stepOf(pxPerMs);
      const scale = scaleOf(step);
      yield* arranged(step).prepare((start - extent.start) * scale, (end - extent.start) * scale);
    },
    with(view, wanted) {
      const there = seen(view);
      const missing = wanted.filter(
        (event) => !options.hidden.has(lane[event] ?? 0) && !there.some((slot) => slot.index === event),
      );
      if (missing.length === 0) return there;
      const step = stepOf(view.pxPerMs);
      const result = new Map(there.map((slot) => [slot.index, slot]));
      for (const event of missing) {
        const bare = slots.whole(event, scaleOf(step));
        const slot = { ...bare, row: rowFor(bare, step, wanted) };
        for (const other of there) {
          if (other.row === slot.row && overlap(slot, other) && !wanted.includes(other.index))
            result.delete(other.index);
        }
        result.set(event, slot);
      }
      return [...result.values()].sort((a, b) => a.index - b.index);
    },
  };
}

/** CSS px about a slot's start within which its row is chosen. */
const reach = 1024;
