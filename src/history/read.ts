// Reads a history from JSON that was parsed: leniently, with everything that is wrong with it.
// Knows the format and never throws, whatever it is given. Must not know where it came from or who shows it.
import { readEvent, type Declared, type DraftEvent } from './event.js';
import type { EventMemory } from './event-memory.js';
import { declare, readLang, readUpdated } from './frame.js';
import { isFields, needText, readList, readString, readText, type Fields } from './fields.js';
import { foreignKind, strange, strangeList } from './foreign.js';
import { Ids } from './ids.js';
import { known, reportUnknown } from './known-fields.js';
import {
  needId,
  readEra,
  readGroup,
  readImage,
  readLink,
  readPlace,
  readSource,
  type Base,
} from './parts.js';
import { checkCauses, checkEras, type Caused } from './relations.js';
import { guard, Report } from './report.js';
import { sortByDate } from './sort.js';
import type { Era, Group, History, HistoryEvent, ReadOptions, ReadResult, Source } from './types.js';

/** Beyond any file; keeps a list that is all holes from taking forever. */
export const mostEvents = 1e7;

/** A history while it is being put together. */
export type Draft = { -readonly [Key in keyof History]: History[Key] };

const empty = (): Draft => ({
  id: 'history',
  title: '',
  lang: undefined,
  events: [],
  eras: [],
  groups: [],
  sources: [],
  links: [],
});

/**
 * Reads `input`, an object as JSON gives it, or a history that was read before.
 * Gives what could be read and every problem with its place, value and remedy. Pure; never throws.
 */
export const readHistory = (input: unknown, options: ReadOptions = {}): ReadResult =>
  readHistoryAgain(input, options, undefined);

/** The same; an event that is remembered is not read, and is the same object as before. */
export function readHistoryAgain(
  input: unknown,
  options: ReadOptions,
  memory: EventMemory | undefined,
): ReadResult {
  const report = new Report();
  const history = empty();
  guard(report, () => {
    const file = readFile(report, input);
    if (file !== undefined) readFields(report, file, history, options.baseUrl, memory);
  });
  return { history, issues: report.close() };
}

function readFile(report: Report, input: unknown): Fields | undefined {
  const hint = 'write { "id": "…", "title": "…", "events": [ … ] }';
  if (!Array.isArray(input) && !isFields(input)) {
    report.error('not-a-history', undefined, 'a history is an object with a list of events', input, hint);
    return undefined;
  }
  const file = Array.isArray(input) ? { id: 'history', title: 'History', events: input } : input;
  const foreign = foreignKind(file);
  const other = foreign ?? (Array.isArray(input) ? strangeList(input, mostEvents) : strange(input));
  if (other !== undefined) {
    const code = foreign === undefined ? 'not-a-history' : 'foreign-file';
    report.error(code, undefined, other.problem, undefined, other.hint);
    return undefined;
  }
  if (Array.isArray(input)) {
    const problem = 'this is a list of events without a history around it';
    report.warning('bare-list', undefined, problem, undefined, hint);
  }
  return file;
}

function readFields(
  report: Report,
  file: Fields,
  history: Draft,
  base: Base,
  memory: EventMemory | undefined,
): void {
  const declared = readFrame(report, file, history, base);
  guard(report, () => {
    history.events = readEvents(report, file['events'], declared, memory);
  });
  history.groups = [...declared.groups.values()];
}

/** All but the events, and what those may refer to; their groups may still become more. */
function readFrame(report: Report, file: Fields, history: Draft, base: Base): Declared {
  guard(report, () => readHead(report, file, history, base));
  const groups = new Map<string, Group>();
  const sources = new Map<string, Source>();
  guard(report, () => declare(report, 'groups', file['groups'], groups, (item) => readGroup(report, item)));
  guard(report, () =>
    declare(report, 'sources', file['sources'], sources, (item) => readSource(report, item, base)),
  );
  guard(report, () => {
    history.eras = readEras(report, file['eras']);
  });
  history.sources = [...sources.values()];
  return { base, groups, sources };
}

/** A history without its events, and what there is to read them with. */
export interface Frame {
  readonly history: History;
  readonly declared: Declared;
}

/**
 * Reads all but the events of `input`, of which a list with the first is enough; they are read one by one elsewhere.
 * Undefined where this is no history; that is then said.
 */
export function readFrameOf(report: Report, input: unknown, base: Base): Frame | undefined {
  const history = empty();
  let declared: Declared | undefined;
  guard(report, () => {
    const file = readFile(report, input);
    if (file !== undefined) declared = readFrame(report, file, history, base);
  });
  return declared && { history, declared };
}

function readHead(report: Report, file: Fields, history: Draft, base: Base): void {
  reportUnknown(report, file, known.history);
  history.id = needId(report, file['id']) ?? history.id;
  history.title = needText(report, 'title', file['title']) ?? history.title;
  history.lang = readLang(report, file['lang']);
  readString(report, '$schema', file['$schema']);
  const summary = readText(report, 'summary', file['summary']);
  if (summary !== undefined) history.summary = summary;
  const image = readImage(report, 'image', file['image'], base);
  if (image !== undefined) history.image = image;
  const place = readPlace(report, 'place', file['place']);
  if (place !== undefined) history.place = place;
  const license = readString(report, 'license', file['license']);
  if (license !== undefined) history.license = license;
  const updated = readUpdated(report, file['updated']);
  if (updated !== undefined) history.updated = updated;
  history.links = readList(report, 'links', file['links'], (item) => readLink(report, item, base));
}

function readEras(report: Report, value: unknown): readonly Era[] {
  const ids = new Ids();
  const read = readList(report, 'eras', value, (item, index) => {
    const era = readEra(report, item, `era-${index + 1}`);
    const placed = era && { era: { ...era, id: ids.claim(report, era.id) }, date: era.date, index };
    report.label = undefined;
    return placed;
  });
  const eras = sortByDate(read);
  checkEras(report, eras);
  report.label = undefined;
  return eras.map(({ era }) => era);
}

function readEvents(
  report: Report,
  value: unknown,
  declared: Declared,
  memory: EventMemory | undefined,
): readonly HistoryEvent[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  if (value === undefined) {
    report.error('missing', 'events', 'there is no list of events', undefined, 'write "events": [ … ]');
  } else if (!Array.isArray(value)) {
    report.error('type', 'events', 'this is not a list', value, 'write "events": [ … ]');
  }
  const count = reportTooMany(report, list.length);
  const events: DraftEvent[] = [];
  const ids = new Ids(count);
  const caused: Caused[] = [];
  const unread = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    const event = readItem(
      report,
      () => list[index],
      index,
      declared,
      unread,
      (id) => ids.claim(report, id),
      memory,
    );
    if (event === undefined) continue;
    events.push(event);
    if (event.causes.length > 0) caused.push({ event, index });
  }
  checkCauses(report, caused, events, unread);
  report.label = undefined;
  return sortByDate(events);
}

/** How many of `count` events are read. */
export function reportTooMany(report: Report, count: number): number {
  if (count <= mostEvents) return count;
  const problem = `only the first ${mostEvents} events are read`;
  report.error('too-many', 'events', problem, count, 'divide the file');
  return mostEvents;
}

/**
 * The event that stands at `index` of the list; undefined where it cannot be shown, and its id is then added to `unread`.
 * `claim` gives the id that it has in the end. With a `memory` it may be an event of an earlier reading.
 */
export function readItem(
  report: Report,
  item: () => unknown,
  index: number,
  declared: Declared,
  unread: Set<string>,
  claim: (id: string) => string,
  memory?: EventMemory,
): DraftEvent | undefined {
  report.enter('events');
  report.enter(index);
  let event: DraftEvent | undefined;
  guard(report, () => {
    const raw = item();
    const known = memory?.find(raw, declared);
    if (known !== undefined) report.label = Object(raw)['title'];
    const before = report.count;
    event = known ?? readEvent(report, raw, index, declared);
    if (event !== undefined) {
      const id = claim(event.id);
      // what is known belongs to another reading, too
      if (id !== event.id) event = { ...event, id };
      if (known === undefined && report.count === before) memory?.keep(raw, event, declared);
    } else if (isFields(raw) && typeof raw['id'] === 'string') unread.add(raw['id']);
  });
  report.depth = 0;
  report.label = undefined;
  return event;
}
