// Where the raw events of a large history are kept: as objects, or as the bytes of their file until they are wanted.
// Knows JSON and UTF-8. Must not know what an event is, or how its bytes came.

/** The events of a file, by where they stand in it. */
export interface RawEvents {
  at(item: number): unknown;
  /** Those from `from` up to `to`; cheaper than one by one. */
  range(from: number, to: number): readonly unknown[];
}

/** A list that was parsed. */
export const rawObjects = (list: readonly unknown[]): RawEvents => ({
  at: (item) => list[item],
  range: (from, to) => list.slice(from, to),
});

/** A piece of a file that ends between two events, with where each of its events starts and ends. */
export interface Block {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** What of one block is parsed at once, in bytes: two are neither much memory nor much time. */
const batch = 65_536;

/** The blocks of a file as they come, in its order; what `at` and `range` ask for must have come. */
export class RawBytes implements RawEvents {
  readonly blocks: Block[] = [];
  /** Of each block: how many events came before it. */
  readonly #firsts: number[] = [];
  #count = 0;
  readonly #decoder = new TextDecoder();

  /** Events so far. */
  get count(): number {
    return this.#count;
  }

  add(block: Block): void {
    this.blocks.push(block);
    this.#firsts.push(this.#count);
    this.#count += block.starts.length;
  }

  at(item: number): unknown {
    const number = this.#blockOf(item);
    const block = this.blocks[number];
    const place = item - (this.#firsts[number] ?? 0);
    const [start, end] = [block?.starts[place], block?.ends[place]];
    if (block === undefined || start === undefined || end === undefined) return undefined;
    return JSON.parse(this.#decoder.decode(block.bytes.subarray(start, end)));
  }

  range(from: number, to: number): readonly unknown[] {
    const found: unknown[] = [];
    let item = from;
    for (let number = this.#blockOf(from); item < to; number += 1) {
      const block = this.blocks[number];
      if (block === undefined) break;
      let place = item - (this.#firsts[number] ?? 0);
      const last = Math.min(block.starts.length, to - (this.#firsts[number] ?? 0));
      while (place < last) {
        const start = block.starts[place] ?? 0;
        let next = place + 1;
        while (next < last && (block.ends[next] ?? 0) - start <= batch) next += 1;
        const text = this.#decoder.decode(block.bytes.subarray(start, block.ends[next - 1]));
        const parsed: readonly unknown[] = JSON.parse(`[${text}]`);
        for (const raw of parsed) found.push(raw);
        place = next;
      }
      item = (this.#firsts[number] ?? 0) + Math.max(last, 0);
    }
    return found;
  }

  /** The last block that begins with this event or one before it, and is not empty. */
  #blockOf(item: number): number {
    let low = 0;
    let high = this.#firsts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#firsts[middle] ?? 0) <= item) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
