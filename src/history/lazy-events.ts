// The events of a large history as an array, each read when it is asked for.
// Knows where raw events are kept and how one is read. Must not know how the table was made, or who shows it.
import { readEvent, titleOf, type Declared } from './event.js';
import type { EventMemory } from './event-memory.js';
import { isFields, none } from './fields.js';
import type { RawEvents } from './raw-events.js';
import { Report } from './report.js';
import { findRow } from './row-ids.js';
import type { EventIndex } from './table-builder.js';
import { isLazy, type EventTable, type LazyEvents } from './table.js';
import type { HistoryEvent, Text } from './types.js';

/** Twice as many stay the same object from one asking to the next: more than any view shows. */
const half = 2048;

/** Reads the events of a table by row; the ones that were read last are kept. */
export class EventReader {
  readonly table: EventTable;
  readonly #index: EventIndex;
  readonly #raw: RawEvents;
  readonly #declared: Declared;
  /** Nothing is said twice: issues are found elsewhere. */
  readonly #unheard = new Report();
  #recent = new Map<number, HistoryEvent>();
  #older = new Map<number, HistoryEvent>();

  readonly #memory: EventMemory | undefined;

  /** `memory` knows events by the objects that `raw` gives. */
  constructor(index: EventIndex, raw: RawEvents, declared: Declared, memory?: EventMemory) {
    this.table = index.table;
    this.#index = index;
    this.#raw = raw;
    this.#declared = declared;
    this.#memory = memory;
  }

  at(row: number): HistoryEvent | undefined {
    const known = this.#recent.get(row) ?? this.#older.get(row);
    if (known !== undefined && this.#recent.has(row)) return known;
    const event = known ?? this.#whole(row);
    if (event === undefined) return undefined;
    if (this.#recent.size === half) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(row, event);
    return event;
  }

  titleAt(row: number): Text | undefined {
    const known = this.#recent.get(row) ?? this.#older.get(row);
    if (known !== undefined) return known.title;
    const item = this.#index.items[row];
    if (item === undefined) return undefined;
    this.#unheard.depth = 0;
    return titleOf(this.#unheard, this.#raw.at(item), item);
  }

  rowOf(id: string): number | undefined {
    return findRow(this.#index.slots, this.table.ids, id, (row) => this.#read(row)?.id === id);
  }

  search(pattern: RegExp, from: number, to: number): readonly number[] {
    const { items } = this.#index;
    const end = Math.min(to, this.table.count);
    const found: number[] = [];
    const matches = (text: unknown): boolean => {
      // a pattern that remembers where it was would go on from there
      pattern.lastIndex = 0;
      if (typeof text === 'string') return pattern.test(text);
      return (
        isFields(text) && Object.values(text).some((entry) => typeof entry === 'string' && matches(entry))
      );
    };
    for (let row = Math.max(0, from); row < end;) {
      const first = items[row] ?? 0;
      // as a rule the file is in the order of the dates
      let next = row + 1;
      while (next < end && items[next] === first + next - row) next += 1;
      for (const raw of this.#raw.range(first, first + next - row)) {
        if (isFields(raw) && (matches(raw['title'] ?? raw['id']) || matches(raw['summary']))) found.push(row);
        row += 1;
      }
      row = next;
    }
    return found;
  }

  #whole(row: number): HistoryEvent | undefined {
    const event = this.#read(row);
    if (event === undefined || event.causes.length === 0) return event;
    const causes = event.causes.filter((id) => {
      const cause = this.rowOf(id);
      return cause !== undefined && cause !== row;
    });
    return { ...event, causes: causes.length > 0 ? causes : none };
  }

  /** With its causes as they were written. */
  #read(row: number): HistoryEvent | undefined {
    const item = this.#index.items[row];
    if (item === undefined) return undefined;
    this.#unheard.depth = 0;
    const raw = this.#raw.at(item);
    const renamed = this.#index.renamed.get(item);
    const known = renamed === undefined ? this.#memory?.find(raw, this.#declared) : undefined;
    if (known !== undefined) return known;
    const before = this.#unheard.count;
    const event = readEvent(this.#unheard, raw, item, this.#declared);
    if (event === undefined) return undefined;
    if (renamed !== undefined) event.id = renamed;
    else if (this.#unheard.count === before) this.#memory?.keep(raw, event, this.#declared);
    return event;
  }
}

/** An array index as a proxy is asked for it; undefined for all other names. */
function indexOf(key: string | symbol): number | undefined {
  if (typeof key !== 'string') return undefined;
  const first = key.charCodeAt(0);
  if (first < 48 || first > 57) return undefined;
  const index = Number(key);
  return Number.isInteger(index) && String(index) === key ? index : undefined;
}

/** An array to all who use it; writing to it throws a `TypeError`, as it does with any list that is frozen. */
export function lazyEvents(reader: EventReader): LazyEvents {
  const { table } = reader;
  const { count } = table;
  const own = {
    table,
    search: reader.search.bind(reader),
    rowOf: reader.rowOf.bind(reader),
    titleAt: reader.titleAt.bind(reader),
  };
  const isOwn = (key: string | symbol): key is keyof typeof own => Object.hasOwn(own, key);
  const refuse = (): false => false;
  const target: HistoryEvent[] = [];
  const proxy = new Proxy(target, {
    get(list, key, receiver): unknown {
      const index = indexOf(key);
      if (index !== undefined) return index < count ? reader.at(index) : undefined;
      if (key === 'length') return count;
      return isOwn(key) ? own[key] : Reflect.get(list, key, receiver);
    },
    has(list, key) {
      const index = indexOf(key);
      return index === undefined ? isOwn(key) || Reflect.has(list, key) : index < count;
    },
    getOwnPropertyDescriptor(list, key) {
      const index = indexOf(key);
      if (index !== undefined) {
        if (index >= count) return undefined;
        return { value: reader.at(index), configurable: true, enumerable: true, writable: false };
      }
      if (key === 'length') return { value: count, configurable: false, enumerable: false, writable: true };
      return Reflect.getOwnPropertyDescriptor(list, key);
    },
    ownKeys: () => [...Array.from({ length: count }, (_, index) => String(index)), 'length'],
    set: refuse,
    defineProperty: refuse,
    deleteProperty: refuse,
    preventExtensions: refuse,
    setPrototypeOf: refuse,
  });
  if (isLazy(proxy)) return proxy;
  throw new TypeError('lazyEvents: a proxy does not show its table (got none); has(…) must know of it');
}
