// Reads one event; what it cannot do without is a date, all else has a stand-in.
// Knows the fields of an event and what the history declared. Must not know the other events.
import {
  hasWords,
  isFields,
  needDate,
  needText,
  none,
  readList,
  readString,
  readStrings,
  readText,
  wrongType,
  type Fields,
} from './fields.js';
import { known, reportUnknown } from './known-fields.js';
import { needId, readImage, readLink, readPlace, readSource, type Base } from './parts.js';
import type { Report } from './report.js';
import type { Group, HistoryEvent, Importance, Link, Source, Text } from './types.js';

/** An event while its history is being put together. */
export type DraftEvent = { -readonly [Key in keyof HistoryEvent]: HistoryEvent[Key] };

/** What events may refer to; a group that nobody declared is added. */
export interface Declared {
  readonly base: Base;
  readonly groups: Map<string, Group>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** `index` counts from 0 and makes the id where there is none. */
export function readEvent(
  report: Report,
  value: unknown,
  index: number,
  declared: Declared,
): DraftEvent | undefined {
  if (!isFields(value)) {
    wrongType(report, undefined, value, '{ "id": "…", "title": "…", "date": "…" }');
    return undefined;
  }
  report.label = value['title'];
  reportUnknown(report, value, known.event);
  const id = readEventId(report, value, index);
  const title = readTitle(report, value, id);
  const date = needDate(report, 'date', value['date']);
  const tags = readStrings(report, 'tags', value['tags']);
  const importance = readImportance(report, value['importance']);
  const links = readLinks(report, value['links'], declared.base);
  const sources = readSources(report, value['sources'], id, declared);
  const causes = readStrings(report, 'causes', value['causes']);
  const event = date && { id, title, date, tags, importance, links, sources, causes };
  addOptional(report, value, event ?? {}, declared);
  return event;
}

const readEventId = (report: Report, value: Fields, index: number): string =>
  needId(report, value['id']) ?? `event-${index + 1}`;

const readTitle = (report: Report, value: Fields, id: string): Text =>
  needText(report, 'title', value['title']) ?? id;

/** The title that `readEvent` would give, at a tenth of the cost; undefined where it gives no event. */
export const titleOf = (report: Report, value: unknown, index: number): Text | undefined =>
  isFields(value) ? readTitle(report, value, readEventId(report, value, index)) : undefined;

/** Most events have few of these: only what is there is written. */
function addOptional(report: Report, value: Fields, event: Partial<DraftEvent>, declared: Declared): void {
  const dateText = readText(report, 'dateText', value['dateText']);
  if (dateText !== undefined) event.dateText = dateText;
  const place = readPlace(report, 'place', value['place']);
  if (place !== undefined) event.place = place;
  const image = readImage(report, 'image', value['image'], declared.base);
  if (image !== undefined) event.image = image;
  const body = readText(report, 'body', value['body']);
  if (body !== undefined) event.body = body;
  const summary = readText(report, 'summary', value['summary']);
  if (summary !== undefined) event.summary = summary;
  const group = readGroupId(report, value['group'], declared.groups);
  if (group !== undefined) event.group = group;
}

export function readLinks(report: Report, value: unknown, base: Base): readonly Link[] {
  if (value === undefined) return none;
  return readList(report, 'links', value, (item) => readLink(report, item, base));
}

function readGroupId(report: Report, value: unknown, groups: Map<string, Group>): string | undefined {
  if (typeof value === 'string' && groups.has(value)) return value;
  if (value === undefined) return undefined;
  const id = readString(report, 'group', value);
  if (id === undefined || groups.has(id)) return id;
  // once for all events that name it
  report.warning('unknown-group', 'group', 'this group is not declared', value, 'declare it in groups');
  groups.set(id, { id, title: id });
  return id;
}

function readImportance(report: Report, value: unknown): Importance {
  if (value === undefined) return 3;
  if (value === 1 || value === 2 || value === 3 || value === 4 || value === 5) return value;
  report.error(
    'importance',
    'importance',
    'this is not a number from 1 to 5',
    value,
    'write 5 for the most important',
  );
  const number = Math.round(Number(value));
  if (number >= 5) return 5;
  return number === 4 ? 4 : number === 2 ? 2 : number <= 1 && typeof value === 'number' ? 1 : 3;
}

function readSources(report: Report, value: unknown, eventId: string, declared: Declared): readonly Source[] {
  if (value === undefined) return none;
  return readList(report, 'sources', value, (item, index) => {
    if (typeof item !== 'string') return readSource(report, item, declared.base, `${eventId}:${index + 1}`);
    const source = declared.sources.get(item);
    if (source !== undefined) return source;
    if (!hasWords(item)) {
      report.error('type', undefined, 'this is not an id', item, 'write the id of a source or take it out');
      return undefined;
    }
    report.warning('unknown-source', undefined, 'this source is not declared', item, 'declare it in sources');
    return { id: item, title: item };
  });
}
