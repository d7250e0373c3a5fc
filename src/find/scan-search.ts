import type { LazyEvents } from '../history/table.js';
import type { HistoryEvent } from '../history/types.js';
import type { Columns } from './columns.js';
import { meets, readQuery, type SearchDocument } from './text-search.js';

/** Events that are looked through at a time: some ms. */
const slice = 2000;
/** So many hits are weighed against one another. */
const enough = 400;

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
/** A word, or the beginning of one, in any case. */
const beginning = (word: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}`, 'iu');

/**
 * Looks through a history that is too large for an index of its words: titles and summaries that hold every word of the
 * query, or its beginning. Gives positions, the more important first; runs in slices.
 */
export function* scanSearch(
  events: LazyEvents,
  columns: Columns,
  documentOf: (event: HistoryEvent, index: number) => SearchDocument,
  typed: string,
  most: number,
): Generator<void, readonly number[]> {
  const query = readQuery(typed);
  const words = query.words
    .split(/\s+/u)
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
  const patterns = words.map(beginning);
  // the longest word is the rarest
  const [first = /^/u] = patterns;
  const found: number[] = [];
  for (let from = 0; from < columns.count && found.length < enough; from += slice) {
    for (const index of events.search(first, from, Math.min(from + slice, columns.count))) {
      const event = events[index];
      if (event === undefined) continue;
      const document = documentOf(event, index);
      const text = `${document.title} ${document.text}`;
      if (meets(query, document) && patterns.every((pattern) => pattern.test(text))) found.push(index);
      if (found.length >= enough) break;
    }
    yield;
  }
  return found
    .sort((a, b) => (columns.importance[b] ?? 0) - (columns.importance[a] ?? 0) || a - b)
    .slice(0, most);
}
