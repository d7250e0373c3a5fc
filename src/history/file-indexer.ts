// Makes the table of a large file while its bytes come in, and hands the bytes on in blocks that end between events.
// Knows how scanning, parsing and the table go together; runs in a worker or on the page, in slices. Must not know which.
import type { Block } from './raw-events.js';
import { readFrameOf, type Frame } from './read.js';
import { Report } from './report.js';
import { Scanner } from './scan.js';
import { TableBuilder, type EventIndex } from './table-builder.js';

/** What comes of a file, in this order: blocks, parts in between, at last `done` or `whole`. */
export type IndexMessage =
  | { readonly type: 'block'; readonly block: Block }
  /** What is known so far, of the events in the blocks so far; `head` is all that is known around them. */
  | { readonly type: 'part' | 'done'; readonly head: string; readonly index: EventIndex }
  /** The file cannot be read in pieces: the blocks, one after the other, are its bytes. */
  | { readonly type: 'whole' };

/** Of a block, but for events that are longer. */
const blockSize = 2 ** 20;

/** The first part is told of when so many events are there, further ones each time there are so many times as many. */
const firstPart = 2000;
const growth = 8;

/** Rows that are made room for at once: 60 MB. */
const mostExpected = 2e6;

/** What `readHistory` would be given, with one event for all. */
export const frameInput = (head: unknown, first: readonly unknown[]): unknown =>
  Array.isArray(head) ? first : { ...Object(head), events: first };

export class FileIndexer {
  readonly #tell: (message: IndexMessage) => void;
  readonly #decoder = new TextDecoder();
  #scanner = new Scanner();
  #buffer = new Uint8Array(blockSize);
  #used = 0;
  #starts: number[] = [];
  #ends: number[] = [];
  #failed = false;
  /** The text up to the list of events, with its bracket. */
  #prefix: string | undefined;
  #frame: Frame | undefined;
  #first: readonly unknown[] = [];
  #builder: TableBuilder | undefined;
  #nextPart = firstPart;
  readonly #total: number;

  /** `total` is how many bytes will come, 0 where nobody knows: then the table grows on the way. */
  constructor(tell: (message: IndexMessage) => void, total = 0) {
    this.#tell = tell;
    this.#total = total;
  }

  /** Yields where a caller may see to something else; run it to its end before the next. */
  *push(chunk: Uint8Array): Generator<undefined, void> {
    this.#append(chunk);
    for (let all = this.#failed; !all;) {
      all = this.#scanner.scan(this.#buffer, this.#used);
      if (!this.#take()) return this.#fail();
      yield;
      if (this.#builder !== undefined && this.#builder.count >= this.#nextPart) yield* this.#part();
    }
  }

  /** The file ends here. */
  *end(): Generator<undefined, void> {
    const frame = this.#failed ? undefined : this.#wholeFrame();
    if (frame === undefined) {
      this.#fail();
      return this.#tell({ type: 'whole' });
    }
    this.#builder ??= new TableBuilder(frame.declared);
    const { listEnd = this.#used } = this.#scanner;
    const head = this.#prefix + this.#decoder.decode(this.#buffer.subarray(listEnd, this.#used));
    this.#seal(this.#used);
    const index = yield* this.#builder.sorted(frame.declared);
    this.#tell({ type: 'done', head, index });
  }

  #append(chunk: Uint8Array): void {
    if (this.#used + chunk.length > this.#buffer.length) {
      const cut = this.#scanner.boundary ?? 0;
      if (cut > 0 && !this.#failed) this.#seal(cut);
      if (this.#used + chunk.length > this.#buffer.length) {
        // an event, or what stands around them, that is longer than a block
        const grown = new Uint8Array(2 * this.#used + chunk.length);
        grown.set(this.#buffer.subarray(0, this.#used));
        this.#buffer = grown;
      }
    }
    this.#buffer.set(chunk, this.#used);
    this.#used += chunk.length;
    if (this.#failed) this.#seal(this.#used);
  }

  /** Hands on what comes before `cut`; the rest begins the next block. */
  #seal(cut: number): void {
    if (cut === 0) return;
    const rest = this.#buffer.subarray(cut, this.#used);
    const next = new Uint8Array(Math.max(blockSize, 2 * rest.length));
    next.set(rest);
    // a block that is mostly empty is not worth what it holds
    const bytes = cut > blockSize / 2 ? this.#buffer.subarray(0, cut) : this.#buffer.slice(0, cut);
    const block = { bytes, starts: Uint32Array.from(this.#starts), ends: Uint32Array.from(this.#ends) };
    this.#buffer = next;
    this.#used = rest.length;
    this.#starts = [];
    this.#ends = [];
    this.#scanner.shift(cut);
    this.#tell({ type: 'block', block });
  }

  /** Parses the events that were found; whether all is well. */
  #take(): boolean {
    const { listStart, isBad, isBare } = this.#scanner;
    if (isBad) return false;
    if (listStart === undefined) return true;
    this.#prefix ??= this.#decoder.decode(this.#buffer.subarray(0, listStart));
    const { starts, ends } = this.#scanner.take();
    try {
      const events = this.#parse(starts, ends);
      if (events === undefined) return false;
      if (this.#first.length === 0) this.#first = events.slice(0, 1);
      this.#frame ??= this.#frameOf(`${this.#prefix}]${isBare ? '' : '}'}`);
      if (this.#frame === undefined) return false;
      // how many there will be is judged by the first that come
      if (events.length > 0) {
        this.#builder ??= new TableBuilder(this.#frame.declared, this.#expected(starts, ends));
        for (const event of events) this.#builder.add(event);
      }
    } catch {
      return false;
    }
    return true;
  }

  /** How many events there will be, if they go on as they begin; a little more, so that nothing has to grow. */
  #expected(starts: readonly number[], ends: readonly number[]): number {
    const size = ((ends.at(-1) ?? 0) - (starts[0] ?? 0) + starts.length) / starts.length;
    return Math.min(mostExpected, Math.ceil((1.1 * this.#total) / size));
  }

  #parse(starts: readonly number[], ends: readonly number[]): readonly unknown[] | undefined {
    const [from, to] = [starts[0], ends.at(-1)];
    if (from === undefined || to === undefined) return [];
    const events: readonly unknown[] = JSON.parse(this.#listOf(from, to));
    for (const start of starts) this.#starts.push(start);
    for (const end of ends) this.#ends.push(end);
    return events.length === starts.length ? events : undefined;
  }

  /** The text of a list of the events from `from` up to `to`. */
  #listOf(from: number, to: number): string {
    const bytes = this.#buffer;
    const [before, after] = [bytes[from - 1], bytes[to]];
    if (before === undefined || after === undefined)
      return `[${this.#decoder.decode(bytes.subarray(from, to))}]`;
    // brackets are written over what stands about the events: a text put together of three is copied once more
    bytes[from - 1] = 91;
    bytes[to] = 93;
    const text = this.#decoder.decode(bytes.subarray(from - 1, to + 1));
    bytes[from - 1] = before;
    bytes[to] = after;
    return text;
  }

  /** Undefined where this is another kind of file; throws where it is no JSON. */
  #frameOf(head: string): Frame | undefined {
    return readFrameOf(new Report(), frameInput(JSON.parse(head), this.#first), undefined);
  }

  /** All that the file declares; undefined where the events so far were read with something else. */
  #wholeFrame(): Frame | undefined {
    const { listEnd, isComplete, isBare } = this.#scanner;
    if (!isComplete || listEnd === undefined || this.#prefix === undefined) return undefined;
    try {
      const before: unknown = JSON.parse(`${this.#prefix}]${isBare ? '' : '}'}`);
      const text = this.#prefix + this.#decoder.decode(this.#buffer.subarray(listEnd, this.#used));
      const after: unknown = JSON.parse(text);
      for (const name of ['groups', 'sources']) {
        // what is written twice counts as it stands last
        const early: unknown = Object(before)[name];
        if (early !== undefined && JSON.stringify(early) !== JSON.stringify(Object(after)[name]))
          return undefined;
      }
      return this.#frameOf(text);
    } catch {
      return undefined;
    }
  }

  *#part(): Generator<undefined, void> {
    const { isBare, boundary } = this.#scanner;
    if (this.#builder === undefined || this.#frame === undefined) return;
    this.#nextPart = this.#builder.count * growth;
    // behind the list the end is near
    if (boundary === undefined) return;
    this.#seal(boundary);
    const index = yield* this.#builder.sorted(this.#frame.declared, true);
    this.#tell({ type: 'part', head: `${this.#prefix}]${isBare ? '' : '}'}`, index });
  }

  /** From here on the bytes are only handed on. */
  #fail(): void {
    this.#failed = true;
    this.#seal(this.#used);
    this.#builder = undefined;
    this.#scanner = new Scanner();
  }
}
