import { isLazy, nothing } from '../history/table.js';
import type { Group, HistoryEvent, Text } from '../history/types.js';
import type { Columns } from './columns.js';

/** What makes a lane: the author's groups, the places, or nothing. */
export type LaneKind = 'group' | 'place' | 'none';

export interface Lane {
  readonly id: string;
  /** Undefined for the lane of what has no group or place, or too few events for a lane of its own. */
  readonly title: Text | undefined;
  readonly color: string | undefined;
  readonly count: number;
}

/** More lanes than this are no picture: those with the fewest events share the last. */
export const mostLanes = 12;

/** Text that tells two places apart, whatever their language map holds. */
const placeKey = (name: Text): string =>
  typeof name === 'string' ? name : (name['en'] ?? Object.values(name)[0] ?? '');

/** For each event a number, and what the numbers stand for; `nothing` where there is no group or place. */
interface Keys {
  readonly of: ArrayLike<number>;
  readonly names: readonly string[];
}

function keysOf(kind: LaneKind, events: readonly HistoryEvent[], columns: Columns): Keys {
  // written over below, lane by lane
  if (kind === 'none') return { of: columns.lane.fill(nothing), names: [] };
  if (isLazy(events)) {
    const { table } = events;
    return kind === 'group'
      ? { of: table.group, names: table.groups }
      : { of: table.place, names: table.places };
  }
  const known = new Map<string, number>();
  const of = events.map((event) => {
    const name = kind === 'group' ? event.group : event.place && placeKey(event.place.name);
    if (name === undefined) return nothing;
    const number = known.get(name) ?? known.size;
    if (number < nothing) known.set(name, number);
    return number;
  });
  return { of, names: [...known.keys()] };
}

/** Which lane each number has; the author's order for groups, the busiest first for places. */
function order(
  kind: LaneKind,
  names: readonly string[],
  counts: Uint32Array,
  groups: readonly Group[],
): number[] {
  const used = names.map((_, number) => number).filter((number) => (counts[number] ?? 0) > 0);
  if (kind === 'place') return used.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  const position = new Map(groups.map((group, at) => [group.id, at]));
  const at = (number: number): number => position.get(names[number] ?? '') ?? groups.length;
  return used.sort((a, b) => at(a) - at(b));
}

/** The lanes of a history; writes `columns.lane`. */
export function lanesOf(
  kind: LaneKind,
  events: readonly HistoryEvent[],
  groups: readonly Group[],
  columns: Columns,
): readonly Lane[] {
  const { of, names } = keysOf(kind, events, columns);
  const counts = new Uint32Array(nothing + 1);
  for (let index = 0; index < columns.count; index += 1) {
    const key = of[index] ?? nothing;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  const all = order(kind, names, counts, groups);
  const apart = all.length > mostLanes ? busiest(all, counts) : all;
  const laneOf = new Uint16Array(nothing + 1).fill(apart.length);
  apart.forEach((number, lane) => (laneOf[number] = lane));
  for (let index = 0; index < columns.count; index += 1) {
    columns.lane[index] = laneOf[of[index] ?? nothing] ?? 0;
  }
  const byId = new Map(groups.map((group) => [group.id, group]));
  const titles = kind === 'place' ? placeTitles(events, names) : undefined;
  const lanes = apart.map((number): Lane => {
    const id = names[number] ?? '';
    const title = kind === 'place' ? (titles?.get(id) ?? id) : byId.get(id)?.title;
    return { id, title, color: byId.get(id)?.color, count: counts[number] ?? 0 };
  });
  // what has no lane of its own comes last
  const rest = columns.count - lanes.reduce((sum, lane) => sum + lane.count, 0);
  return rest > 0 ? [...lanes, { id: '', title: undefined, color: undefined, count: rest }] : lanes;
}

/** The busiest, in the order that they had; one place is left for the others. */
function busiest(numbers: readonly number[], counts: Uint32Array): readonly number[] {
  const chosen = new Set(
    numbers.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0)).slice(0, mostLanes - 1),
  );
  return numbers.filter((number) => chosen.has(number));
}

/** The places' names in all their languages; of a large file only the one language that its table has. */
function placeTitles(events: readonly HistoryEvent[], names: readonly string[]): ReadonlyMap<string, Text> {
  if (isLazy(events)) return new Map(names.map((name) => [name, name]));
  const titles = new Map<string, Text>();
  for (const { place } of events) {
    const key = place && placeKey(place.name);
    if (place !== undefined && key !== undefined && !titles.has(key)) titles.set(key, place.name);
  }
  return titles;
}
