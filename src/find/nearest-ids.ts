/* Which ids of a history, or a catalogue, look like one that it does not hold. */

/** Of a large history no ids are compared: each would have to be read for that. */
const mostCompared = 5000;

const pairs = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: text.length + 1 }, (_, index) => ` ${text} `.slice(index, index + 2)));

/** At most three ids that share most pairs of letters with `id` (Dice's coefficient). */
export function nearestIds(all: readonly { readonly id: string }[], id: string): readonly string[] {
  if (all.length > mostCompared) return [];
  const own = pairs(id.toLowerCase());
  return all
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
