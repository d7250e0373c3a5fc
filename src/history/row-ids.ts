// Finds the row of an event by its id, through the hashes that a table has.
// Knows hashes. Must not know what an id stands for; whether it is the one that was meant, the caller tells.
import { idHash } from './ids.js';

export class RowIds {
  readonly #hashes: Uint32Array;
  readonly #isAt: (row: number, id: string) => boolean;
  /** Rows, counted from 1; made when first asked. At most half of it is in use. */
  #slots: Int32Array | undefined;

  /** `isAt` tells whether the event in a row has this id. */
  constructor(hashes: Uint32Array, isAt: (row: number, id: string) => boolean) {
    this.#hashes = hashes;
    this.#isAt = isAt;
  }

  find(id: string): number | undefined {
    const slots = (this.#slots ??= this.#fill());
    const mask = slots.length - 1;
    const hash = idHash(id);
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const row = (slots[slot] ?? 0) - 1;
      if (row < 0) return undefined;
      if (this.#hashes[row] === hash && this.#isAt(row, id)) return row;
    }
  }

  #fill(): Int32Array {
    const hashes = this.#hashes;
    const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(16, hashes.length * 2))));
    const mask = slots.length - 1;
    for (let row = 0; row < hashes.length; row += 1) {
      let slot = (hashes[row] ?? 0) & mask;
      // ids that were made to collide would make this slow: they are looked for no further than this
      for (let step = 0; step < mostSteps && slots[slot] !== 0; step += 1) slot = (slot + 1) & mask;
      if (slots[slot] === 0) slots[slot] = row + 1;
    }
    return slots;
  }
}

/** Far beyond what hashes by chance need. */
const mostSteps = 4096;
