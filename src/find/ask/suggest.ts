// Questions that a history can answer, made from its events.
// Knows importance, causes, places. Must not know how a question is worded.
import type { Era, History, HistoryEvent, Place } from '../../history/index.js';
import { civilFromMs } from '../../time/index.js';
import { eachOf } from './fold.js';

export type Suggestion =
  | { readonly kind: 'causes' | 'effects' | 'when'; readonly event: HistoryEvent }
  /** Years CE, both within. */
  | { readonly kind: 'between'; readonly from: number; readonly to: number }
  | { readonly kind: 'place'; readonly place: Place };

/** A title that stands well in quotes: has none itself, and is no sentence. */
const stands = ({ title }: HistoryEvent | Era): boolean =>
  eachOf(title).every((one) => one.length <= 60 && !/[“”„«»「」『』"?]/.test(one));

/** The place that most events name, if some do. */
function commonPlace(events: readonly HistoryEvent[]): Place | undefined {
  const counts = new Map<string, { place: Place; count: number }>();
  for (const { place } of events) {
    if (place === undefined) continue;
    const key = eachOf(place.name).join();
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { place, count: 1 });
    else known.count += 1;
  }
  const best = [...counts.values()].sort((a, b) => b.count - a.count)[0];
  return best !== undefined && best.count > 1 && best.count < events.length ? best.place : undefined;
}

/** Two round years about the middle of the history, with some events between. */
function middle(events: readonly HistoryEvent[]): Suggestion | undefined {
  const years = events
    .map(({ date }) => date.min)
    .filter(Number.isFinite)
    .map((ms) => civilFromMs(ms).year);
  const [a, b] = [years[Math.floor(years.length * 0.45)], years[Math.floor(years.length * 0.6)]];
  if (a === undefined || b === undefined || a < 100) return undefined;
  const round = b - a > 60 ? 50 : b - a > 8 ? 5 : 1;
  const [from, to] = [Math.floor(a / round) * round, Math.ceil(b / round) * round];
  return from >= 100 && to > from ? { kind: 'between', from, to } : undefined;
}

/** At most `most` of them, each about something else. */
export function suggestionsFor(history: History, most = 5): readonly Suggestion[] {
  // of a very large history the first events will do
  const events = history.events.slice(0, 5000);
  const effects = new Map<string, number>();
  for (const { causes } of events) for (const id of causes) effects.set(id, (effects.get(id) ?? 0) + 1);
  const taken = new Set<HistoryEvent>();
  const best = (weight: (event: HistoryEvent) => number): HistoryEvent | undefined => {
    const found = events
      .filter((event) => !taken.has(event) && weight(event) > 0 && stands(event))
      .sort((a, b) => b.importance + weight(b) - a.importance - weight(a))[0];
    if (found !== undefined) taken.add(found);
    return found;
  };
  const caused = best(({ causes }) => Math.min(causes.length, 3) / 2);
  const causing = best(({ id }) => Math.min(effects.get(id) ?? 0, 5) / 2);
  const dated = best(() => 1);
  const place = commonPlace(events);
  const all: readonly (Suggestion | undefined)[] = [
    caused && { kind: 'causes', event: caused },
    middle(events),
    causing && { kind: 'effects', event: causing },
    place && { kind: 'place', place },
    dated && { kind: 'when', event: dated },
  ];
  return all.filter((one) => one !== undefined).slice(0, most);
}
