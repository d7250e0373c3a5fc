// Columns that grow with the events, and their rows put in the order of dates.
// Knows numbers alone, and that a million of them must not hold up a page. Must not know what an event is.
import type { HistoricalDate } from '../time/index.js';
import { sortRows } from './sort-rows.js';

/** The columns of `EventTable` that are numbers, with where in the file each row's event stands. */
export interface RowColumns {
  readonly min: Float64Array;
  readonly max: Float64Array;
  readonly flags: Uint8Array;
  readonly importance: Uint8Array;
  readonly group: Uint16Array;
  readonly place: Uint16Array;
  readonly ids: Uint32Array;
  readonly items: Uint32Array;
}

/** What one event gives. */
export interface Row {
  item: number;
  min: number;
  max: number;
  flags: number;
  importance: number;
  group: number;
  place: number;
  id: number;
}

type Column = RowColumns[keyof RowColumns];

function make(size: number): RowColumns {
  return {
    min: new Float64Array(size),
    max: new Float64Array(size),
    flags: new Uint8Array(size),
    importance: new Uint8Array(size),
    group: new Uint16Array(size),
    place: new Uint16Array(size),
    ids: new Uint32Array(size),
    items: new Uint32Array(size),
  };
}

const names = ['min', 'max', 'flags', 'importance', 'group', 'place', 'ids', 'items'] as const;

/** Rows that are copied between two looks at the clock: the first time round, code is slow. */
export const slice = 65_536;

/** Rows that do not stay where they are, and which come there in their place: few, as a rule. */
interface Moves {
  readonly rows: Uint32Array;
  readonly origins: Uint32Array;
}

function* movesOf(order: Uint32Array): Generator<undefined, Moves> {
  const rows = new Uint32Array(order.length);
  const origins = new Uint32Array(order.length);
  let count = 0;
  for (let row = 0; row < order.length; row += slice) {
    count = findMoved(order, row, Math.min(row + slice, order.length), rows, origins, count);
    yield;
  }
  return { rows: rows.subarray(0, count), origins: origins.subarray(0, count) };
}

/** Writes those from `from` up to `to` behind the `count` that were found before; gives how many there are then. */
function findMoved(
  order: Uint32Array,
  from: number,
  to: number,
  rows: Uint32Array,
  origins: Uint32Array,
  count: number,
): number {
  let found = count;
  for (let row = from; row < to; row += 1) {
    const origin = order[row] ?? 0;
    if (origin === row) continue;
    rows[found] = row;
    origins[found] = origin;
    found += 1;
  }
  return found;
}

function move(to: Column, from: Column, { rows, origins }: Moves): void {
  for (let at = 0; at < rows.length; at += 1) to[rows[at] ?? 0] = from[origins[at] ?? 0] ?? 0;
}

export class GrowingColumns {
  count = 0;
  #columns: RowColumns;
  #size: number;
  readonly #unbounded = new Map<number, HistoricalDate>();

  constructor(expected: number) {
    this.#size = Math.max(1024, expected);
    this.#columns = make(this.#size);
  }

  /** `date` where a bound of it is open or unknown. */
  add(row: Row, date?: HistoricalDate): void {
    if (this.count === this.#size) this.#grow();
    const at = this.count;
    const columns = this.#columns;
    columns.min[at] = row.min;
    columns.max[at] = row.max;
    columns.flags[at] = row.flags;
    columns.importance[at] = row.importance;
    columns.group[at] = row.group;
    columns.place[at] = row.place;
    columns.ids[at] = row.id;
    columns.items[at] = row.item;
    if (date !== undefined) this.#unbounded.set(at, date);
    this.count = at + 1;
  }

  /** What there is so far by date, in columns of their own that are as long as there are rows. */
  *sorted(): Generator<undefined, RowColumns & { readonly unbounded: ReadonlyMap<number, HistoricalDate> }> {
    const { count } = this;
    const from = this.#columns;
    const order = yield* sortRows(from.min, from.max, count);
    const { rows, origins } = yield* movesOf(order ?? new Uint32Array(0));
    const to = make(count);
    yield;
    for (const name of names) {
      to[name].set(from[name].subarray(0, count));
      yield;
      for (let start = 0; start < rows.length; start += slice) {
        const part = (all: Uint32Array): Uint32Array => all.subarray(start, start + slice);
        move(to[name], from[name], { rows: part(rows), origins: part(origins) });
        yield;
      }
    }
    return { ...to, unbounded: this.#unboundedBy(order) };
  }

  #unboundedBy(order: Uint32Array | undefined): ReadonlyMap<number, HistoricalDate> {
    const unbounded = new Map<number, HistoricalDate>();
    for (let row = 0; row < this.count && this.#unbounded.size > 0; row += 1) {
      const date = this.#unbounded.get(order === undefined ? row : (order[row] ?? 0));
      if (date !== undefined) unbounded.set(row, date);
    }
    return unbounded;
  }

  #grow(): void {
    this.#size *= 2;
    const grown = make(this.#size);
    for (const name of names) grown[name].set(this.#columns[name]);
    this.#columns = grown;
  }
}
