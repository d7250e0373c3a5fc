// Puts events in the order of their dates; a million in a fraction of what `Array.sort` with a function takes.
// Knows dates and that most files are in order already. Must not know what else an event has.
import { compareDates, type HistoricalDate } from '../time/index.js';

interface Dated {
  readonly date: HistoricalDate;
}

const compare = (a: Dated, b: Dated): number => compareDates(a.date, b.date);

function isSorted(items: readonly Dated[]): boolean {
  for (let index = 1; index < items.length; index += 1) {
    const [before, after] = [items[index - 1], items[index]];
    if (before !== undefined && after !== undefined && compare(before, after) > 0) return false;
  }
  return true;
}

/** The number of entries in the first `count` of `sorted` that are less than `key`. */
function rankOf(sorted: Float64Array, count: number, key: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** By `compareDates`, equals in the order they came. The list itself where it is in order. */
export function sortByDate<T extends Dated>(items: readonly T[]): readonly T[] {
  if (isSorted(items)) return items;
  const starts = new Float64Array(items.length);
  items.forEach((item, index) => (starts[index] = item.date.min));
  // numbers alone are sorted natively; then each item is put where its start belongs
  const distinct = starts.slice().sort();
  let count = 0;
  for (const start of distinct) if (count === 0 || start !== distinct[count - 1]) distinct[count++] = start;
  const ranks = Uint32Array.from(starts, (start) => rankOf(distinct, count, start));
  const ends = new Uint32Array(count + 1);
  for (const rank of ranks) ends[rank + 1] = (ends[rank + 1] ?? 0) + 1;
  for (let rank = 1; rank <= count; rank += 1) ends[rank] = (ends[rank] ?? 0) + (ends[rank - 1] ?? 0);
  const sorted = items.slice();
  items.forEach((item, index) => {
    const rank = ranks[index] ?? 0;
    const at = ends[rank] ?? 0;
    sorted[at] = item;
    ends[rank] = at + 1;
  });
  // now `ends` says where each start's items end; of one start the wider comes first
  let from = 0;
  for (let rank = 0; rank < count; rank += 1) {
    const to = ends[rank] ?? from;
    if (to - from > 1) sortPart(sorted, from, to);
    from = to;
  }
  return sorted;
}

function sortPart(items: Dated[], from: number, to: number): void {
  const part = items.slice(from, to);
  if (isSorted(part)) return;
  part.sort(compare).forEach((item, index) => (items[from + index] = item));
}
