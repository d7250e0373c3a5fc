// The order of rows by date, over columns: in slices, so that a million need not be sorted in one go.
// Knows bounds as numbers and that most files are in order already. Must not know what else a row has.

/** Rows that are merged between two looks at the clock: a fraction of a millisecond. */
const slice = 16_384;

/** Rows that are put in order one by one before merging begins: fewer is more work than it saves. */
const run = 16;

/** Whether the rows from `from` up to `to` follow on those before them in order. */
function isSorted(min: Float64Array, max: Float64Array, from: number, to: number): boolean {
  for (let row = Math.max(1, from); row < to; row += 1) {
    const [before, here] = [min[row - 1] ?? 0, min[row] ?? 0];
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
  // starts go with the rows through each pass: looked up by row they would be read all over the memory
  let rows = new Uint32Array(count);
  for (let row = 0; row < count; row += 1) rows[row] = row;
  yield;
  let starts = min.slice(0, count);
  let [nextRows, nextStarts] = [new Uint32Array(count), new Float64Array(count)];
  for (let from = 0; from < count; from += run) {
    insert(rows, starts, max, from, Math.min(from + run, count));
    if ((from & (slice - 1)) === 0) yield;
  }
  for (let width = run; width < count; width *= 2) {
    for (let from = 0; from < count; from += 2 * width) {
      const middle = Math.min(from + width, count);
      const to = Math.min(from + 2 * width, count);
      const state: Merge = { left: from, right: middle, at: from, middle, to };
      while (merge(rows, starts, nextRows, nextStarts, max, state)) yield;
      if ((from & (slice - 1)) === 0) yield;
    }
    [rows, nextRows] = [nextRows, rows];
    [starts, nextStarts] = [nextStarts, starts];
  }
  return rows;
}

/** Sorts from `from` up to `to` by insertion. */
function insert(rows: Uint32Array, starts: Float64Array, max: Float64Array, from: number, to: number): void {
  for (let next = from + 1; next < to; next += 1) {
    const row = rows[next] ?? 0;
    const start = starts[next] ?? 0;
    let at = next;
    for (; at > from; at -= 1) {
      const before = starts[at - 1] ?? 0;
      if (before < start || (before === start && (max[rows[at - 1] ?? 0] ?? 0) >= (max[row] ?? 0))) break;
      rows[at] = rows[at - 1] ?? 0;
      starts[at] = before;
    }
    rows[at] = row;
    starts[at] = start;
  }
}

/** Where a merge stands: from `left` up to `middle` and from `right` up to `to` are still to come. */
interface Merge {
  left: number;
  right: number;
  at: number;
  readonly middle: number;
  readonly to: number;
}

/** Merges up to a slice; whether there is more. */
function merge(
  rows: Uint32Array,
  starts: Float64Array,
  nextRows: Uint32Array,
  nextStarts: Float64Array,
  max: Float64Array,
  state: Merge,
): boolean {
  const { middle, to } = state;
  let { left, right, at } = state;
  const isBefore = (a: number, b: number): boolean => {
    const [startA, startB] = [starts[a] ?? 0, starts[b] ?? 0];
    if (startA !== startB) return startA < startB;
    return (max[rows[a] ?? 0] ?? 0) >= (max[rows[b] ?? 0] ?? 0);
  };
  // what is in order already is copied natively
  const whole = left < middle && right < to && isBefore(middle - 1, right);
  const end = whole || left >= middle || right >= to ? at : Math.min(to, at + slice);
  while (at < end && left < middle && right < to) {
    const from = isBefore(left, right) ? left++ : right++;
    nextRows[at] = rows[from] ?? 0;
    nextStarts[at] = starts[from] ?? 0;
    at += 1;
  }
  if (!whole && left < middle && right < to) {
    Object.assign(state, { left, right, at });
    return true;
  }
  for (const [start, stop] of [
    [left, middle],
    [right, to],
  ] as const) {
    if (start >= stop) continue;
    nextRows.set(rows.subarray(start, stop), at);
    nextStarts.set(starts.subarray(start, stop), at);
    at += stop - start;
  }
  return false;
}
