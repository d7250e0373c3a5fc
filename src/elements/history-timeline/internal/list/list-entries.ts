import type { ListEntry } from './list-view.js';
import type { Model } from '../model.js';
import type { Texts } from '../texts.js';

/** The first paragraph, without its marks, for a line or two under a title. */
const opening = (body: string | undefined): string | undefined =>
  body
    ?.split(/\n\s*\n/, 1)[0]
    ?.replaceAll(/\[\^[^\]]*\]|[*_`]/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim();

/** What the list says of each event that is shown, in time order. */
export function listEntries(model: Model, texts: Texts, hidden: ReadonlySet<number>): readonly ListEntry[] {
  const entries: ListEntry[] = [];
  let before: number | undefined;
  let era = -1;
  model.events.forEach((event, index) => {
    const lane = model.columns.lane[index] ?? 0;
    if (hidden.has(lane)) return;
    const start = model.columns.start[index] ?? 0;
    const current = model.eras.findLastIndex(({ date }) => date.min <= start && start < date.max);
    const gap = before === undefined ? '' : texts.gap(before, index);
    entries.push({
      index,
      event,
      title: texts.title(index),
      date: texts.date(event),
      lane,
      laneName: texts.lane(index),
      gap,
      era: current >= 0 && current !== era ? texts.era(current) : undefined,
      picture: event.image?.src,
      summary: texts.of(event.summary) ?? opening(texts.of(event.body)),
    });
    if (current >= 0) era = current;
    before = index;
  });
  return entries;
}
