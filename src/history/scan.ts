// Finds where a file's events start and end, and what stands around them, in bytes that come piece by piece.
// Knows as much of JSON as that takes, and calls bad whatever else it meets. Must not parse: `JSON.parse` has the last word.

const quote = 34;
const comma = 44;
const colon = 58;
const openList = 91;
const backslash = 92;
const closeList = 93;
const open = 123;
const close = 125;

/** Bytes of events that are handed over at once: half a millisecond for `JSON.parse`. */
const batch = 65_536;

const isSpace = (byte: number | undefined): boolean =>
  byte === 32 || byte === 10 || byte === 13 || byte === 9;

/** What may come next, around the list of events or in it. */
type Mode =
  | 'file'
  | 'first-name'
  | 'name'
  | 'in-name'
  | 'colon'
  | 'value'
  | 'in-value'
  | 'comma'
  | 'first-item'
  | 'item'
  | 'in-item'
  | 'item-comma'
  | 'end'
  | 'bad';

/** Offsets count in the bytes that `scan` is given, which grow at their end and lose what `shift` says at their start. */
export class Scanner {
  /** How far it has come. */
  at = 0;
  /** Just behind the bracket that opens the list of events. */
  listStart: number | undefined;
  /** Where the bracket stands that closes it. */
  listEnd: number | undefined;
  /** Whether the file is nothing but the list. */
  isBare = false;
  /** The events that were found and not yet taken. */
  starts: number[] = [];
  ends: number[] = [];
  #mode: Mode = 'file';
  /** Where the name or the event that is being passed over starts. */
  #start = 0;
  #depth = 0;
  #inText = false;
  #isPlain = false;
  #isEvents = false;

  /** This is not a file whose events can be read one by one; it may still be a history, or JSON. */
  get isBad(): boolean {
    return this.#mode === 'bad';
  }

  get isComplete(): boolean {
    return this.#mode === 'end';
  }

  /** What stands before here may be shifted away; undefined while all is still needed. */
  get boundary(): number | undefined {
    if (this.listStart === undefined || this.listEnd !== undefined) return undefined;
    return this.#mode === 'in-item' ? this.#start : this.at;
  }

  shift(by: number): void {
    this.at -= by;
    this.#start -= by;
  }

  /** The events that were found; none are kept. */
  take(): { readonly starts: readonly number[]; readonly ends: readonly number[] } {
    const { starts, ends } = this;
    this.starts = [];
    this.ends = [];
    return { starts, ends };
  }

  /** Goes on up to `end`, or until a batch of events was found; whether it has come to the end. */
  scan(bytes: Uint8Array, end: number): boolean {
    while (this.at < end && this.#mode !== 'bad') {
      const inside = this.#mode === 'in-item' || this.#mode === 'in-value' || this.#mode === 'in-name';
      if (inside) {
        if (!this.#pass(bytes, end)) return true;
        this.#passed(bytes);
        if (this.starts.length > 0 && this.at - (this.starts[0] ?? 0) >= batch) return false;
        continue;
      }
      const byte = bytes[this.at];
      if (isSpace(byte)) this.at += 1;
      else this.#step(byte ?? 0, bytes);
    }
    return true;
  }

  /** One byte between values. */
  #step(byte: number, bytes: Uint8Array): void {
    switch (this.#mode) {
      case 'file':
        if (byte === 0xef && this.at === 0) {
          // a byte order mark; a decoder takes it off, so `JSON.parse` sees whether it is one
          if (bytes[1] !== undefined && bytes[2] !== undefined) this.at = 3;
          return;
        }
        this.isBare = byte === openList;
        if (this.isBare) return this.#list();
        return this.#to(byte === open ? 'first-name' : 'bad');
      case 'first-name':
      case 'name':
        if (byte === quote) return this.#begin(byte, 'in-name');
        return this.#to(byte === close && this.#mode === 'first-name' ? 'end' : 'bad');
      case 'colon':
        return this.#to(byte === colon ? 'value' : 'bad');
      case 'value':
        if (!this.#isEvents) return this.#begin(byte, 'in-value');
        return byte === openList ? this.#list() : this.#to('bad');
      case 'comma':
        return this.#to(byte === comma ? 'name' : byte === close ? 'end' : 'bad');
      case 'first-item':
      case 'item':
        if (byte === closeList && this.#mode === 'first-item') return this.#endList();
        return this.#begin(byte, 'in-item');
      case 'item-comma':
        if (byte === closeList) return this.#endList();
        return this.#to(byte === comma ? 'item' : 'bad');
      default:
        return this.#to('bad');
    }
  }

  #to(mode: Mode): void {
    this.#mode = mode;
    this.at += 1;
  }

  #list(): void {
    this.#to('first-item');
    this.listStart = this.at;
  }

  #endList(): void {
    this.listEnd = this.at;
    this.#to(this.isBare ? 'end' : 'comma');
  }

  /** A value begins here. */
  #begin(byte: number, mode: Mode): void {
    if (byte === comma || byte === colon || byte === closeList || byte === close) return this.#to('bad');
    this.#start = this.at;
    this.#inText = byte === quote;
    this.#depth = byte === open || byte === openList ? 1 : 0;
    this.#isPlain = !this.#inText && this.#depth === 0;
    this.#to(mode);
  }

  /** Passes over a value; whether its end was there. This is where nearly all the time goes. */
  #pass(bytes: Uint8Array, end: number): boolean {
    let at = this.at;
    if (this.#isPlain) {
      while (at < end && !isDelimiter(bytes[at] ?? 0)) at += 1;
      this.at = at;
      return at < end;
    }
    let depth = this.#depth;
    let inText = this.#inText;
    let done = false;
    while (at < end && !done) {
      if (!inText) {
        const byte = bytes[at++] ?? 0;
        // `[` and `{`, and their closing ones, differ in one bit; most other bytes are below them
        if (byte >= openList) {
          const bracket = byte | 32;
          if (bracket === open) depth += 1;
          else if (bracket === close) done = --depth === 0;
        }
        if (byte !== quote) continue;
        inText = true;
      }
      while (at < end) {
        const byte = bytes[at++];
        if (byte === quote) {
          inText = false;
          done = depth === 0;
          break;
        }
        if (byte !== backslash) continue;
        // what is escaped may come with the next piece
        if (at === end) return this.#stay(at - 1, depth, inText);
        at += 1;
      }
    }
    this.#stay(at, depth, inText);
    return done;
  }

  #stay(at: number, depth: number, inText: boolean): false {
    this.at = at;
    this.#depth = depth;
    this.#inText = inText;
    return false;
  }

  #passed(bytes: Uint8Array): void {
    if (this.#mode === 'in-item') {
      this.starts.push(this.#start);
      this.ends.push(this.at);
      this.#mode = 'item-comma';
    } else if (this.#mode === 'in-value') this.#mode = 'comma';
    else {
      this.#mode = 'colon';
      this.#isEvents = isEvents(bytes.subarray(this.#start, this.at));
      // the last of two counts, and it is not known yet
      if (this.#isEvents && this.listStart !== undefined) this.#mode = 'bad';
    }
  }
}

const isDelimiter = (byte: number): boolean =>
  isSpace(byte) || byte === comma || byte === closeList || byte === close;

/** A name may be written with escapes. */
function isEvents(name: Uint8Array): boolean {
  // the longest way to write it has six bytes a letter
  if (name.length > 50) return false;
  try {
    return JSON.parse(new TextDecoder().decode(name)) === 'events';
  } catch {
    return false;
  }
}
