// Finds the row of an event by its id, through the hashes that a table has.
// Knows hashes. Must not know what an id stands for; whether it is the one that was meant, the caller tells.
import { idHash } from './ids.js';

/** Steps to a free slot: far beyond what hashes by chance need. Ids that were made to collide are not found past it. */
const mostSteps = 4096;

/** Rows between two looks at the clock. */
const slice = 32_768;

/** Rows by their hash, counted from 1; at most half of the slots are in use. */
export function* slotsOf(hashes: Uint32Array): Generator<undefined, Int32Array> {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(16, hashes.length * 2))));
  for (let row = 0; row < hashes.length; row += slice) {
    fill(slots, hashes, row, Math.min(row + slice, hashes.length));
    yield;
  }
  return slots;
}

function fill(slots: Int32Array, hashes: Uint32Array, from: number, to: number): void {
  const mask = slots.length - 1;
  for (let row = from; row < to; row += 1) {
    let slot = (hashes[row] ?? 0) & mask;
    let steps = 0;
    while (slots[slot] !== 0 && steps < mostSteps) {
      slot = (slot + 1) & mask;
      steps += 1;
    }
    if (slots[slot] === 0) slots[slot] = row + 1;
  }
}

/** `isAt` tells whether the event in a row has this id. Without slots all hashes are gone through, which is for a few ids or rows. */
export function findRow(
  slots: Int32Array,
  hashes: Uint32Array,
  id: string,
  isAt: (row: number, id: string) => boolean,
): number | undefined {
  const hash = idHash(id);
  if (slots.length === 0) {
    let row = hashes.indexOf(hash);
    while (row >= 0 && !isAt(row, id)) row = hashes.indexOf(hash, row + 1);
    return row < 0 ? undefined : row;
  }
  const mask = slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const row = (slots[slot] ?? 0) - 1;
    if (row < 0) return undefined;
    if (hashes[row] === hash && isAt(row, id)) return row;
  }
}
