import type { Columns } from './columns.js';

/** The title stands inside the bar, after it, or (where the history ends) before it. */
export type Side = 'inside' | 'after' | 'before';

/** Where an event's label goes: its row in its lane, and where its title stands. */
export interface Placement {
  readonly index: number;
  readonly row: number;
  readonly side: Side;
}

export interface LabelOptions {
  /** Width of an event's title, CSS px, unlimited. */
  readonly textWidth: (index: number) => number;
  /** A title beside its mark is cut (with an ellipsis) at this width, CSS px. */
  readonly maxTextWidth: number;
  readonly rows: (lane: number) => number;
  /** Lanes that the reader has switched off. */
  readonly hidden: ReadonlySet<number>;
}

export interface LabelLayout {
  /** All placements at a scale, in time order; the same for every window at that scale. */
  at(pxPerMs: number): readonly Placement[];
  /** Placements with these events labelled too; what stands in their way gives way. */
  with(pxPerMs: number, wanted: readonly number[]): readonly Placement[];
}

/**
 * CSS px: the mark of a point event, the gap to its title, the padding in a bar, the air after a label,
 * and how far a title may stand out past the last event.
 */
export const labelMetrics = { point: 11, gap: 6, padding: 9, air: 10, overhang: 16 } as const;

/** Steps of zoom in an octave for which the layout stays the same. */
const stepsPerOctave = 4;

interface Slot {
  readonly from: number;
  readonly to: number;
  readonly index: number;
  readonly side: Side;
}

/** The first slot in a row that ends after `from`; rows are sorted and do not overlap. */
function firstAfter(row: readonly Slot[], from: number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle]?.to ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Chooses what is labelled: more important first, then longer, then earlier; each takes the first free
 * row of its lane. The choice depends on the scale alone, so nothing jumps while panning; the scale is
 * rounded down to a step, at which everything stands closest, so nothing touches within the step.
 */
export function createLabelLayout(columns: Columns, options: LabelOptions): LabelLayout {
  const { start, end, importance, lane } = columns;
  const order = Array.from({ length: columns.count }, (_, index) => index).sort(
    (a, b) =>
      (importance[b] ?? 0) - (importance[a] ?? 0) ||
      (end[b] ?? 0) - (start[b] ?? 0) - ((end[a] ?? 0) - (start[a] ?? 0)) ||
      a - b,
  );
  const origin = columns.extent.start;

  const slotOf = (index: number, scale: number): Slot => {
    const left = ((start[index] ?? 0) - origin) * scale;
    const right = ((end[index] ?? 0) - origin) * scale;
    const text = options.textWidth(index);
    if (right - left >= text + 2 * labelMetrics.padding) {
      return { from: left, to: right + labelMetrics.air / 2, index, side: 'inside' };
    }
    const short = right - left < labelMetrics.point;
    const from = short ? (left + right) / 2 - labelMetrics.point / 2 : left;
    const to = short ? from + labelMetrics.point : right;
    const title = Math.min(text, options.maxTextWidth) + labelMetrics.gap;
    const last = (columns.extent.end - origin) * scale + labelMetrics.overhang;
    return to + title > last && from - title > 0
      ? { from: from - title, to: to + labelMetrics.air, index, side: 'before' }
      : { from, to: to + title + labelMetrics.air, index, side: 'after' };
  };

  const stepOf = (pxPerMs: number): number => Math.floor(Math.log2(pxPerMs) * stepsPerOctave + 1e-9);
  const scaleOf = (step: number): number => 2 ** (step / stepsPerOctave);

  type Rows = Map<string, Slot[]>;
  interface Arranged {
    readonly placed: Map<number, Placement>;
    readonly rows: Rows;
  }

  const rowOf = (rows: Rows, laneIndex: number, row: number): Slot[] => {
    const key = `${laneIndex}/${row}`;
    const existing = rows.get(key);
    if (existing !== undefined) return existing;
    const made: Slot[] = [];
    rows.set(key, made);
    return made;
  };

  const arrange = (scale: number): Arranged => {
    const rows: Rows = new Map();
    const placed = new Map<number, Placement>();
    for (const index of order) {
      const laneIndex = lane[index] ?? 0;
      if (options.hidden.has(laneIndex)) continue;
      const slot = slotOf(index, scale);
      for (let row = 0; row < options.rows(laneIndex); row += 1) {
        const slots = rowOf(rows, laneIndex, row);
        const at = firstAfter(slots, slot.from);
        if ((slots[at]?.from ?? Infinity) < slot.to) continue;
        slots.splice(at, 0, slot);
        placed.set(index, { index, row, side: slot.side });
        break;
      }
    }
    return { placed, rows };
  };

  // the last few steps: zooming in and out again must not compute them anew
  const kept = new Map<number, Arranged>();
  const arranged = (step: number): Arranged => {
    const known = kept.get(step);
    if (known !== undefined) return known;
    if (kept.size >= 8) kept.delete(kept.keys().next().value ?? 0);
    const made = arrange(scaleOf(step));
    kept.set(step, made);
    return made;
  };

  const inOrder = (placed: Map<number, Placement>): readonly Placement[] =>
    [...placed.values()].sort((a, b) => a.index - b.index);

  return {
    at: (pxPerMs) => inOrder(arranged(stepOf(pxPerMs)).placed),
    with(pxPerMs, wanted) {
      const step = stepOf(pxPerMs);
      const { placed, rows } = arranged(step);
      const missing = wanted.filter((index) => !placed.has(index) && !options.hidden.has(lane[index] ?? 0));
      if (missing.length === 0) return inOrder(placed);
      const result = new Map(placed);
      for (const index of missing) {
        const slot = slotOf(index, scaleOf(step));
        const laneIndex = lane[index] ?? 0;
        let best = { row: 0, cost: Infinity, inTheWay: [] as number[] };
        for (let row = 0; row < options.rows(laneIndex); row += 1) {
          const inTheWay = rowOf(rows, laneIndex, row)
            .filter((other) => other.from < slot.to && other.to > slot.from && !wanted.includes(other.index))
            .map((other) => other.index);
          const cost = inTheWay.reduce((sum, other) => sum + 4 ** (importance[other] ?? 0), 0);
          if (cost < best.cost) best = { row, cost, inTheWay };
        }
        for (const other of best.inTheWay) result.delete(other);
        result.set(index, { index, row: best.row, side: slot.side });
      }
      return inOrder(result);
    },
  };
}
