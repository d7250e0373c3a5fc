// Events by the raw objects that they were read from: of a history that is set again only what is new is read.
// Knows when what was read is still true. Must not know who keeps the memory, nor how an event is read.
import type { Declared } from './event.js';
import { isFields, type Fields } from './fields.js';
import type { HistoryEvent } from './types.js';

/** What an event may hold within one another; what goes deeper is read each time. */
const deepest = 4;

interface Known {
  readonly event: HistoryEvent;
  readonly base: Declared['base'];
  /** The raw object as it was: its owner may write to it. */
  readonly copy: unknown;
}

function copyOf(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  // equal to nothing
  if (depth === deepest) return NaN;
  if (Array.isArray(value)) return value.map((item: unknown) => copyOf(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, copyOf(field, depth + 1)]));
}

function isSame(value: unknown, copy: unknown): boolean {
  if (Array.isArray(value)) {
    return (
      Array.isArray(copy) &&
      value.length === copy.length &&
      value.every((item, index) => isSame(item, copy[index]))
    );
  }
  if (!isFields(value) || !isFields(copy)) return value === copy;
  const names = Object.keys(value);
  return names.length === Object.keys(copy).length && names.every((name) => isSame(value[name], copy[name]));
}

/** What is not plain data may throw when it is looked at: then it is read each time. */
function orUndefined<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

export class EventMemory {
  readonly #known = new WeakMap<Fields, Known>();

  /** What was made of this object, where it is as it was and so is what it refers to. */
  find(raw: unknown, { base, groups }: Declared): HistoryEvent | undefined {
    const known = isFields(raw) ? this.#known.get(raw) : undefined;
    if (known === undefined || String(known.base) !== String(base)) return undefined;
    const { group } = known.event;
    if (group !== undefined && !groups.has(group)) return undefined;
    return orUndefined(() => isSame(raw, known.copy)) ? known.event : undefined;
  }

  /** Call it for an event in which nothing was wrong. What depends on other parts of its history is not kept. */
  keep(raw: unknown, event: HistoryEvent, { base }: Declared): void {
    if (!isFields(raw) || event.causes.length > 0 || event.sources.length > 0) return;
    const copy = orUndefined(() => copyOf(raw, 0));
    if (copy !== undefined) this.#known.set(raw, { event, base, copy });
  }
}
