// Makes the table of a large history out of its raw events, one after the other, and notes which need a closer look.
// Knows what of an event the table holds. Must not know where raw events come from, nor say what is wrong with them.
import type { HistoricalDate } from '../time/index.js';
import { parseDate } from '../time/index.js';
import { quickBounds } from '../time/quick.js';
import type { Declared } from './event.js';
import { isFields, type Fields } from './fields.js';
import { idHash, Ids } from './ids.js';
import { isPlain } from './plain-event.js';
import { mostEvents, readItem } from './read.js';
import { Report } from './report.js';
import { slotsOf } from './row-ids.js';
import { GrowingColumns, slice, type Row } from './row-columns.js';
import { flag, nothing, type EventTable } from './table.js';
import type { HistoryEvent } from './types.js';

/** Of so few rows one is found by going through all in less time than slots are made in. */
const few = 16_384;

/** A table, and what else there is to know of all events to read one of them. Can be sent to another thread. */
export interface EventIndex {
  readonly table: EventTable;
  /** By row: which of the events of the file it is, counted from 0. */
  readonly items: Uint32Array;
  /** Finds a row by its id: see `findRow`; empty where that is not worth it. */
  readonly slots: Int32Array;
  /** Ids that were taken, by the event of the file: what they are called instead. */
  readonly renamed: ReadonlyMap<number, string>;
  /** Ids of events that cannot be shown. */
  readonly unread: ReadonlySet<string>;
  /** Events of the file that may have issues; all others have none. Ascending. */
  readonly suspects: Uint32Array;
  /** Events of the file that name causes. Ascending. */
  readonly caused: Uint32Array;
}

/** Text that tells two places apart. */
function placeKey(name: unknown): string {
  const text = isFields(name) ? (name['en'] ?? Object.values(name)[0]) : name;
  return typeof text === 'string' ? text : '';
}

/** Positions of texts in the order in which they first came. */
class Names {
  readonly list: string[] = [];
  readonly #positions = new Map<string, number>();

  at(name: string): number {
    const known = this.#positions.get(name);
    if (known !== undefined) return known;
    if (this.list.length === nothing) return nothing;
    this.#positions.set(name, this.list.length);
    return this.list.push(name) - 1;
  }
}

export class TableBuilder {
  /** Events of the file that were given so far. */
  items = 0;
  readonly #declared: Declared;
  readonly #columns: GrowingColumns;
  readonly #ids: Ids;
  readonly #groups = new Names();
  readonly #places = new Names();
  readonly #renamed = new Map<number, string>();
  readonly #unread = new Set<string>();
  readonly #suspects: number[] = [];
  readonly #caused: number[] = [];
  /** What is wrong is said later, by who reads the suspects with all that is declared. */
  readonly #unheard = new Report();
  readonly #bounds = new Float64Array(2);
  readonly #row: Row = { item: 0, min: 0, max: 0, flags: 0, importance: 0, group: 0, place: 0, id: 0 };
  readonly #claim = (id: string): string => id;

  /** `declared` may be less than the whole file declares: see `sorted`. */
  constructor(declared: Declared, expected = 0) {
    // groups that nobody declared are added here as they are named
    this.#declared = { ...declared, groups: new Map(declared.groups) };
    this.#columns = new GrowingColumns(expected);
    this.#ids = new Ids(expected);
  }

  /** Rows so far. */
  get count(): number {
    return this.#columns.count;
  }

  /** The next event of the file, as JSON gives it. */
  add(raw: unknown): void {
    if (this.items >= mostEvents) return;
    const item = this.items;
    this.items += 1;
    try {
      if (isFields(raw) && isPlain(raw, this.#declared) && this.#addPlain(raw, item)) return;
    } catch {
      // what throws is met again below
    }
    this.#suspects.push(item);
    const event = readItem(this.#unheard, () => raw, item, this.#declared, this.#unread, this.#claim);
    if (event !== undefined) this.#addRead(event, item);
  }

  /** Whether its date could be read too. */
  #addPlain(raw: Fields, item: number): boolean {
    const { id, date, group, place, importance = 3, causes } = raw;
    if (typeof id !== 'string' || typeof date !== 'string') return false;
    const row = this.#row;
    let value: HistoricalDate | undefined;
    if (!quickBounds(date, this.#bounds)) {
      const read = parseDate(date);
      if (!read.ok) return false;
      ({ value } = read);
    }
    row.importance = Number(importance);
    row.group = typeof group === 'string' ? this.#groups.at(group) : nothing;
    row.place = isFields(place) ? this.#places.at(placeKey(place['name'])) : nothing;
    if (Array.isArray(causes) && causes.length > 0) this.#caused.push(item);
    this.#add(id, item, value);
    return true;
  }

  #addRead(event: HistoryEvent, item: number): void {
    const row = this.#row;
    row.importance = event.importance;
    row.group = event.group === undefined ? nothing : this.#groups.at(event.group);
    row.place = event.place === undefined ? nothing : this.#places.at(placeKey(event.place.name));
    if (event.causes.length > 0) this.#caused.push(item);
    this.#add(event.id, item, event.date);
  }

  /** Without a date its bounds are in `#bounds`, and nothing about them is vague. */
  #add(id: string, item: number, date: HistoricalDate | undefined): void {
    const row = this.#row;
    row.item = item;
    row.min = date?.min ?? this.#bounds[0] ?? 0;
    row.max = date?.max ?? this.#bounds[1] ?? 0;
    row.flags = date === undefined ? 0 : flagsOf(date);
    const hash = idHash(id);
    const free = this.#ids.free(id, hash);
    row.id = free === id ? hash : idHash(free);
    if (free !== id) {
      this.#renamed.set(item, free);
      if (this.#suspects.at(-1) !== item) this.#suspects.push(item);
    }
    const isUnbounded = row.min === -Infinity || row.max === Infinity;
    this.#columns.add(row, isUnbounded ? date : undefined);
  }

  /**
   * The table of what was given so far; more may be given afterwards. `declared` is what the file declares as far as it
   * is known now: what comes after the events in a file counts for all of them. A table that is soon followed by a
   * larger one is not worth `slots`.
   */
  *sorted(declared: Declared, isPart = false): Generator<undefined, EventIndex> {
    const { items, unbounded, ...columns } = yield* this.#columns.sorted();
    const groups = new Names();
    for (const id of declared.groups.keys()) groups.at(id);
    // those that only events name follow in the order in which they were first named, also by one that was left out
    for (const id of this.#declared.groups.keys()) groups.at(id);
    const renumbered = Uint16Array.from(this.#groups.list, (id) => groups.at(id));
    const { group } = columns;
    for (let row = 0; row < group.length; row += slice) {
      renumber(group.subarray(row, row + slice), renumbered);
      yield;
    }
    const slots = isPart || group.length <= few ? new Int32Array(0) : yield* slotsOf(columns.ids);
    return {
      slots,
      table: {
        count: group.length,
        ...columns,
        groups: groups.list,
        places: [...this.#places.list],
        unbounded,
      },
      items,
      renamed: new Map(this.#renamed),
      unread: new Set(this.#unread),
      suspects: Uint32Array.from(this.#suspects),
      caused: Uint32Array.from(this.#caused),
    };
  }
}

function renumber(groups: Uint16Array, numbers: Uint16Array): void {
  for (let row = 0; row < groups.length; row += 1) groups[row] = numbers[groups[row] ?? nothing] ?? nothing;
}

function flagsOf(date: HistoricalDate): number {
  const { from, to, approximate, uncertain } = date;
  return (
    ((from?.approximate ?? approximate) ? flag.startApproximate : 0) |
    ((to?.approximate ?? approximate) ? flag.endApproximate : 0) |
    (uncertain ? flag.uncertain : 0)
  );
}
