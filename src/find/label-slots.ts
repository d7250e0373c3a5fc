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

/**
 * CSS px: the mark of a point event, the gap to its title, the padding in a bar, the air after a label,
 * and how far a title may stand out past the last event.
 */
export const labelMetrics = { point: 11, gap: 6, padding: 9, air: 10, overhang: 16 } as const;

/** Steps of zoom in an octave for which the layout stays the same. */
const stepsPerOctave = 4;

/** Scales (px a ms) are rounded down to a step, at which everything stands closest: nothing touches within it. */
export const stepOf = (pxPerMs: number): number => Math.floor(Math.log2(pxPerMs) * stepsPerOctave + 1e-9);
export const scaleOf = (step: number): number => 2 ** (step / stepsPerOctave);
/** The scale at which a zoom that goes on from `pxPerMs` comes to another step: just within it. */
export const nextStep = (pxPerMs: number, closer: boolean): number =>
  closer ? scaleOf(stepOf(pxPerMs) + 1) * (1 + 1e-6) : scaleOf(stepOf(pxPerMs)) * (1 - 1e-6);

/** What a label takes of its row, CSS px from the start of the history. */
export interface Slot extends Placement {
  readonly from: number;
  readonly to: number;
  readonly lane: number;
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

export const overlap = (a: Slot, b: Slot): boolean => a.lane === b.lane && a.from < b.to && a.to > b.from;

/** Rows of all lanes, in each of which nothing overlaps. */
export class Rows {
  readonly #rows = new Map<number, Slot[]>();

  /** Puts the slot into the row that it names, where other slots may stand already. */
  put(slot: Slot): void {
    const row = this.#row(slot.lane, slot.row);
    row.splice(firstAfter(row, slot.from), 0, slot);
  }

  /** Whether the slot finds room in one of so many rows of its lane. */
  hasRoom({ lane, from, to }: Slot, rows: number): boolean {
    for (let row = 0; row < rows; row += 1) {
      const slots = this.#row(lane, row);
      if ((slots[firstAfter(slots, from)]?.from ?? Infinity) >= to) return true;
    }
    return false;
  }

  /** The slot in the first free of so many rows of its lane; undefined where there is none. */
  place(slot: Slot, rows: number): Slot | undefined {
    for (let row = 0; row < rows; row += 1) {
      const slots = this.#row(slot.lane, row);
      const at = firstAfter(slots, slot.from);
      if ((slots[at]?.from ?? Infinity) < slot.to) continue;
      const placed = { ...slot, row };
      slots.splice(at, 0, placed);
      return placed;
    }
    return undefined;
  }

  #row(lane: number, row: number): Slot[] {
    // a lane has a handful of rows
    const key = lane * 64 + row;
    const known = this.#rows.get(key);
    if (known !== undefined) return known;
    const made: Slot[] = [];
    this.#rows.set(key, made);
    return made;
  }
}

/** What the label of each event takes at a scale (px a ms); its row is yet to be found. */
export interface Slots {
  whole(event: number, scale: number): Slot;
  /** The bar or the mark alone. */
  bare(event: number, scale: number): Slot;
}

export function createSlots(columns: Columns, options: LabelOptions): Slots {
  const { start, end, lane, extent } = columns;
  const origin = extent.start;
  const bare = (index: number, scale: number): Slot => {
    const left = ((start[index] ?? 0) - origin) * scale;
    const right = ((end[index] ?? 0) - origin) * scale;
    const short = right - left < labelMetrics.point;
    const from = short ? (left + right) / 2 - labelMetrics.point / 2 : left;
    const to = short ? from + labelMetrics.point : right;
    return { index, lane: lane[index] ?? 0, row: 0, from, to, side: 'inside' };
  };
  return {
    bare,
    whole(index, scale) {
      const slot = bare(index, scale);
      const { from, to } = slot;
      const text = options.textWidth(index);
      if (to - from >= text + 2 * labelMetrics.padding) return { ...slot, to: to + labelMetrics.air / 2 };
      const title = Math.min(text, options.maxTextWidth) + labelMetrics.gap;
      const last = (extent.end - origin) * scale + labelMetrics.overhang;
      return to + title > last && from - title > 0
        ? { ...slot, from: from - title, to: to + labelMetrics.air, side: 'before' }
        : { ...slot, to: to + title + labelMetrics.air, side: 'after' };
    },
  };
}
