import { eventAt, type Columns } from '../../../../find/index.js';
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

/** A part of the list: entries from an event on. */
export interface Page {
  readonly entries: readonly ListEntry[];
  /** Events that are shown, before the part and after it. */
  readonly before: number;
  readonly after: number;
}

/** So many entries from the event `first` on, in time order; nothing else of a large history is read. */
export function listPage(
  { events, eras, columns, lanes }: Model,
  texts: Texts,
  hidden: ReadonlySet<number>,
  first: number,
  most: number,
): Page {
  const shownBefore = ordinal(columns, first, hidden);
  const total = lanes.reduce((sum, lane, at) => (hidden.has(at) ? sum : sum + lane.count), 0);
  const entries: ListEntry[] = [];
  let before = eventAt(columns, first, -1, hidden);
  let era = before === undefined ? -1 : eraAt(eras, columns.start[before] ?? 0);
  let index = eventAt(columns, first - 1, 1, hidden);
  while (index !== undefined && entries.length < most) {
    const event = events[index];
    if (event === undefined) break;
    const current = eraAt(eras, columns.start[index] ?? 0);
    entries.push({
      index,
      event,
      title: texts.title(index),
      date: texts.date(event),
      lane: columns.lane[index] ?? 0,
      laneName: texts.lane(index),
      gap: before === undefined ? '' : texts.gap(before, index),
      era: current >= 0 && current !== era ? texts.era(current) : undefined,
      picture: event.image?.src,
      summary: texts.of(event.summary) ?? opening(texts.of(event.body)),
    });
    if (current >= 0) era = current;
    before = index;
    index = eventAt(columns, index, 1, hidden);
  }
  return { entries, before: shownBefore, after: total - shownBefore - entries.length };
}

const eraAt = (eras: Model['eras'], time: number): number =>
  eras.findLastIndex(({ date }) => date.min <= time && time < date.max);

/** How many events before this one are shown. */
function ordinal({ lane }: Columns, index: number, hidden: ReadonlySet<number>): number {
  if (hidden.size === 0) return index;
  let count = 0;
  for (let at = 0; at < index; at += 1) if (!hidden.has(lane[at] ?? 0)) count += 1;
  return count;
}
