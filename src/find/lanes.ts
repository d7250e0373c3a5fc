import type { Group, HistoryEvent, Text } from '../history/types.js';
import type { Columns } from './columns.js';

/** What makes a lane: the author's groups, the places, or nothing. */
export type LaneKind = 'group' | 'place' | 'none';

export interface Lane {
  readonly id: string;
  /** Undefined for the lane of what has no group or place. */
  readonly title: Text | undefined;
  readonly color: string | undefined;
  readonly count: number;
}

/** Text that tells two places apart, whatever their language map holds. */
const placeKey = (name: Text): string =>
  typeof name === 'string' ? name : (name['en'] ?? Object.values(name)[0] ?? '');

/** The lanes of a history in the author's order (places by number of events); writes `columns.lane`. */
export function lanesOf(
  kind: LaneKind,
  events: readonly HistoryEvent[],
  groups: readonly Group[],
  columns: Columns,
): readonly Lane[] {
  const key = (event: HistoryEvent): string =>
    kind === 'none'
      ? ''
      : kind === 'place'
        ? event.place === undefined
          ? ''
          : placeKey(event.place.name)
        : (event.group ?? '');
  const counts = new Map<string, number>();
  const titles = new Map<string, Text | undefined>();
  if (kind !== 'place' && kind !== 'none') for (const group of groups) counts.set(group.id, 0);
  for (const event of events) {
    const id = key(event);
    counts.set(id, (counts.get(id) ?? 0) + 1);
    if (kind === 'place' && !titles.has(id)) titles.set(id, event.place?.name);
  }
  const byGroup = new Map(groups.map((group) => [group.id, group]));
  let ids = [...counts.keys()].filter((id) => (counts.get(id) ?? 0) > 0);
  if (kind === 'place') ids = ids.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  // what has no lane of its own comes last
  if (ids.includes('')) ids = [...ids.filter((id) => id !== ''), ''];
  const position = new Map(ids.map((id, index) => [id, index]));
  events.forEach((event, index) => {
    columns.lane[index] = position.get(key(event)) ?? 0;
  });
  return ids.map((id) => ({
    id,
    title: kind === 'place' ? titles.get(id) : byGroup.get(id)?.title,
    color: byGroup.get(id)?.color,
    count: counts.get(id) ?? 0,
  }));
}
