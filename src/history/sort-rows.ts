// The order of rows by date, over columns: in slices, so that a million need not be sorted in one go.
// Knows bounds as numbers and that most files are in order already. Must not know what else a row has.
// Loops stand in functions, not in the generators: there an engine runs them slowly until it has met them often.

/** Rows that are merged between two looks at the clock: a fraction of a millisecond. */
const slice = 16_384;

/** Rows that are put in order one by one before merging begins: fewer is more work than it saves. */
const run = 32;

/** Rows from which on a native copy is faster than a loop. */
const many = 128;

/** Whether the rows from `from` up to `to` follow on those before them in order. */
function isSorted(min: Float64Array, max: Float64Array, from: number, to: number): boolean {
  for (let row = Math.max(1, from); row < to; row += 1) {
    const before = min[row - 1] ?? 0;
    const here = min[row] ?? 0;
    if (before > here || (before === here && (max[row - 1] ?? 0) < (max[row] ?? 0))) return false;
  }
  return true;
}

/**
 * The rows in the order of `sortByDate`: by `min`, then the wider first, then as they came; undefined where they are in
 * order. Yields where a caller may see to something else.
 */
export function* sortRows(
  min: Float64Array,
  max: Float64Array,
  count: number,
): Generator<undefined, Uint32Array | undefined> {
  let sorted = 0;
  while (sorted < count && isSorted(min, max, sorted, Math.min(sorted + slice, count))) {
    sorted += slice;
    yield;
  }
  if (sorted >= count) return undefined;
  const tied = yield* sortTies(min, max, count);
  if (tied !== undefined) return tied;
  let from = new Rows(count, max);
  let to = new Rows(count, max);
  yield;
  for (let start = 0; start < count; start += run) {
    from.fill(min, start, Math.min(start + run, count));
    if ((start & (slice - 1)) === 0) yield;
  }
  for (let width = run; width < count; width *= 2) {
    for (let start = 0; start < count; start += 2 * width) {
      const middle = Math.min(start + width, count);
      const merge = new Merge(from, to, start, middle, Math.min(start + 2 * width, count));
      while (merge.go()) yield;
      if ((start & (slice - 1)) === 0) yield;
    }
    [from, to] = [to, from];
  }
  return from.rows;
}

/** Rows of one start that are put in order one by one: more are left to merging. */
const mostTied = 64;

/** As `sortRows` where starts ascend and only what starts together stands wrong, as in most files; else undefined. */
function* sortTies(
  min: Float64Array,
  max: Float64Array,
  count: number,
): Generator<undefined, Uint32Array | undefined> {
  const rows = new Uint32Array(count);
  let first: number | undefined = 0;
  for (let row = 0; row < count; row += slice) {
    first = tie(min, max, rows, first, row, Math.min(row + slice, count));
    if (first === undefined) return undefined;
    yield;
  }
  return rows;
}

/**
 * Puts the rows from `from` up to `to` in their places; `first` is the earliest that starts with the row before them.
 * Gives what is `first` for those behind, undefined where starts do not ascend.
 */
function tie(
  min: Float64Array,
  max: Float64Array,
  rows: Uint32Array,
  first: number,
  from: number,
  to: number,
): number | undefined {
  let together = first;
  let before = from === 0 ? -Infinity : (min[from - 1] ?? 0);
  for (let row = from; row < to; row += 1) {
    const start = min[row] ?? 0;
    if (start < before) return undefined;
    if (start > before) together = row;
    else if (row - together >= mostTied) return undefined;
    before = start;
    const end = max[row] ?? 0;
    let at = row;
    for (; at > together && (max[rows[at - 1] ?? 0] ?? 0) < end; at -= 1) rows[at] = rows[at - 1] ?? 0;
    rows[at] = row;
  }
  return together;
}

/** Rows with their starts, which go with them through each pass: looked up by row they would be all over the memory. */
class Rows {
  readonly rows: Uint32Array;
  readonly starts: Float64Array;
  readonly #ends: Float64Array;

  constructor(count: number, ends: Float64Array) {
    this.rows = new Uint32Array(count);
    this.starts = new Float64Array(count);
    this.#ends = ends;
  }

  /** Whether what stands at `a` comes before what stands behind it at `b`. */
  isBefore(a: number, b: number): boolean {
    const [startA, startB] = [this.starts[a] ?? 0, this.starts[b] ?? 0];
    if (startA !== startB) return startA < startB;
    return (this.#ends[this.rows[a] ?? 0] ?? 0) >= (this.#ends[this.rows[b] ?? 0] ?? 0);
  }

  /** Takes up the rows from `from` up to `to`, one by one where each belongs among them. */
  fill(min: Float64Array, from: number, to: number): void {
    const { rows, starts } = this;
    for (let next = from; next < to; next += 1) {
      rows[next] = next;
      starts[next] = min[next] ?? 0;
      for (let at = next; at > from && !this.isBefore(at - 1, at); at -= 1) {
        [rows[at - 1], rows[at]] = [rows[at] ?? 0, rows[at - 1] ?? 0];
        [starts[at - 1], starts[at]] = [starts[at] ?? 0, starts[at - 1] ?? 0];
      }
    }
  }

  /** Takes over what stands in `other` from `from` up to `to`. */
  copy(other: Rows, from: number, to: number, at: number): void {
    if (to - from > many) {
      this.rows.set(other.rows.subarray(from, to), at);
      this.starts.set(other.starts.subarray(from, to), at);
      return;
    }
    for (let next = from; next < to; next += 1) {
      this.rows[at + next - from] = other.rows[next] ?? 0;
      this.starts[at + next - from] = other.starts[next] ?? 0;
    }
  }
}

/** The first from `low` up to `high` that is `far` enough, as all behind it are; `high` where none is. */
function search(low: number, high: number, far: (row: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const probe = (from + to) >>> 1;
    if (far(probe)) to = probe;
    else from = probe + 1;
  }
  return from;
}

/** Merges two runs that stand side by side, a slice at a time. */
class Merge {
  readonly #from: Rows;
  readonly #to: Rows;
  #left: number;
  #right: number;
  #at: number;
  readonly #middle: number;
  readonly #end: number;

  constructor(from: Rows, to: Rows, start: number, middle: number, end: number) {
    this.#from = from;
    this.#to = to;
    // most is in order already: what comes before the right run, and what comes after the left one, stays where it is
    const hasRight = middle < end;
    this.#left = hasRight ? search(start, middle, (row) => !from.isBefore(row, middle)) : middle;
    this.#at = this.#left;
    this.#right = this.#middle = middle;
    this.#end = search(middle, end, (row) => from.isBefore(middle - 1, row));
    to.copy(from, start, this.#left, start);
    to.copy(from, this.#end, end, this.#end);
  }

  /** Whether there is more to do. */
  go(): boolean {
    const [from, to, middle, end] = [this.#from, this.#to, this.#middle, this.#end];
    let [left, right, at] = [this.#left, this.#right, this.#at];
    const pause = at + slice;
    while (left < middle && right < end && at < pause) {
      const next = from.isBefore(left, right) ? left++ : right++;
      to.rows[at] = from.rows[next] ?? 0;
      to.starts[at] = from.starts[next] ?? 0;
      at += 1;
    }
    [this.#left, this.#right, this.#at] = [left, right, at];
    if (left < middle && right < end) return true;
    to.copy(from, left, middle, at);
    to.copy(from, right, end, at + middle - left);
    return false;
  }
}
