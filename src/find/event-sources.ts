/* What an event's narrative is, and the sources that it rests on. Must not know how either is drawn. */
import { footnotePattern } from '../history/footnotes.js';
import type { HistoryEvent, Source, Text } from '../history/types.js';

export const narrativeOf = ({ body, summary }: HistoryEvent): Text | undefined => body ?? summary;

/** The sources of one event: those that its narrative refers to, then those that it only names. */
export function sourcesOf(
  event: HistoryEvent,
  narrative: string,
  known: ReadonlyMap<string, Source>,
): { readonly inText: readonly Source[]; readonly besides: readonly Source[] } {
  const own = new Map(event.sources.map((source) => [source.id, source]));
  const inText = new Set<Source>();
  if (narrative.includes('[^')) {
    for (const [, id = ''] of narrative.matchAll(footnotePattern())) {
      const source = own.get(id) ?? known.get(id);
      if (source !== undefined) inText.add(source);
    }
  }
  return { inText: [...inText], besides: event.sources.filter((source) => !inText.has(source)) };
}
