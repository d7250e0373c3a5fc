/** Where lanes stand, from the top of the field, in CSS px. */
export interface LaneBox {
  readonly lane: number;
  /** How many rows of labels it has. */
  readonly count: number;
  readonly top: number;
  /** Top of the first row of labels. */
  readonly rows: number;
  /** Middle of the rail on which marks without a label stand. */
  readonly rail: number;
  readonly bottom: number;
}

export interface Geometry {
  readonly boxes: readonly LaneBox[];
  readonly height: number;
}

/** CSS px, on the 4 px grid. */
export const sizes = { name: 22, row: 28, bar: 24, rail: 12, pad: 4, overview: 40 } as const;

/** CSS px: eras, ticks and overview, above and below the lanes. */
export const axisFrame = 24 + 26 + 8 + 40;

/** Rows of labels that all lanes together may take; each gets its share, at most eight, and two unless lanes are many. */
const rowBudget = 15;
const manyLanes = 10;

const rowsPerLane = (lanes: number): number =>
  lanes > manyLanes ? 1 : Math.min(8, Math.max(2, Math.floor(rowBudget / Math.max(1, lanes))));

/** A few events need few rows: about as many as would stand one above the other if they came in a heap. */
const rowsFor = (events: number, most: number): number =>
  Math.min(most, Math.max(1, Math.ceil(Math.sqrt(events))));

/** Lanes that are hidden take no room; a single lane without a name needs no line for it. */
export function laneGeometry(
  /** Events in each lane. */
  lanes: readonly number[],
  named: boolean,
  hidden: ReadonlySet<number>,
): Geometry {
  const most = rowsPerLane(lanes.length);
  const boxes: LaneBox[] = [];
  let top = 0;
  lanes.forEach((events, lane) => {
    if (hidden.has(lane)) return;
    const count = rowsFor(events, most);
    const first = top + (named ? sizes.name : sizes.pad * 2);
    const rail = first + count * sizes.row + sizes.rail / 2;
    const bottom = rail + sizes.rail / 2 + sizes.pad;
    boxes.push({ lane, count, top, rows: first, rail, bottom });
    top = bottom;
  });
  return { boxes, height: Math.max(top, sizes.row * 3) };
}
