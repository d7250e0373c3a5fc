/*
 * What is new since a reader was here last. Knows: ids and times. Must not know: where that is kept, or any page.
 */

/** What is kept between visits. */
export interface Visit {
  /** Ids that were there at the visit before this one. */
  readonly before: readonly string[];
  /** Ids that were there when this visit was last seen. */
  readonly seen: readonly string[];
  /** ms since 1970: when that was. */
  readonly at: number;
}

/** ms; a page that is opened again sooner is the same visit. */
export const sameVisit = 30 * 60_000;

/** Beyond any page of news; keeps what is stored small. */
const mostIds = 1000;

const isIds = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((id) => typeof id === 'string');

/** What was kept, from its text; undefined where that is nothing of ours. */
export function readVisit(text: string | null): Visit | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (typeof value !== 'object' || value === null) return undefined;
    if (!('before' in value && 'seen' in value && 'at' in value)) return undefined;
    const { before, seen, at } = value;
    return isIds(before) && isIds(seen) && typeof at === 'number' ? { before, seen, at } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Which of `ids` are new to the reader, and what to keep. To who comes first nothing is new: all would be.
 * `now` is ms since 1970.
 */
export function visit(
  last: Visit | undefined,
  ids: readonly string[],
  now: number,
): { readonly fresh: ReadonlySet<string>; readonly next: Visit } {
  const seen = ids.slice(0, mostIds);
  if (last === undefined) return { fresh: new Set(), next: { before: seen, seen, at: now } };
  // a clock that was put back begins a new visit rather than one that never ends
  const isSame = now >= last.at && now - last.at < sameVisit;
  const before = isSame ? last.before : last.seen;
  const known = new Set(before);
  return { fresh: new Set(ids.filter((id) => !known.has(id))), next: { before, seen, at: now } };
}
