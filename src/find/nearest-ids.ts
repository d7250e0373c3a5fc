/* Which ids of a history look like one that it does not hold. */
import type { HistoryEvent } from '../history/types.js';

/** Of a large history no ids are compared: each would have to be read for that. */
const mostCompared = 5000;

const pairs = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: text.length + 1 }, (_, index) => ` ${text} `.slice(index, index + 2)));

/** At most three ids that share most pairs of letters with `id` (Dice's coefficient). */
export function nearestIds(events: readonly HistoryEvent[], id: string): readonly string[] {
  if (events.length > mostCompared) return [];
  const own = pairs(id.toLowerCase());
  return events
    .map(({ id: name }) => {
      const other = pairs(name.toLowerCase());
      const shared = [...own].filter((pair) => other.has(pair)).length;
      return { name, likeness: (2 * shared) / (own.size + other.size) };
    })
    .filter(({ likeness }) => likeness > 0.3)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3)
    .map(({ name }) => name);
}
