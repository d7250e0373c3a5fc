/**
 * Numbers that labels go by, given as they first come. A number stays with its event when another history puts that in
 * another place, so that what is drawn of it stays too.
 */
export class LabelKeys {
  #last = 0;
  #keys = new Map<number, number>();
  #indices = new Map<number, number>();

  /** Of the event at this index. */
  of(index: number): number {
    const known = this.#keys.get(index);
    if (known !== undefined) return known;
    this.#last += 1;
    this.#set(index, this.#last);
    return this.#last;
  }

  indexOf(key: number): number | undefined {
    return this.#indices.get(key);
  }

  /** `place` gives the index that an event has now; undefined where its label is another. */
  move(place: (index: number, key: number) => number | undefined): void {
    const before = this.#keys;
    this.#keys = new Map();
    this.#indices = new Map();
    for (const [index, key] of before) {
      const now = place(index, key);
      if (now !== undefined) this.#set(now, key);
    }
  }

  #set(index: number, key: number): void {
    this.#keys.set(index, key);
    this.#indices.set(key, index);
  }
}
