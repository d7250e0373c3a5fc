// Reads a catalogue from JSON that was parsed, as histories are read: leniently, with everything that is wrong with it.
// Knows the format and never throws, whatever it is given. Must not know where it came from or who shows it.
import { readNews, readSupport } from './catalogue-items.js';
import type { Catalogue, CatalogueHistory, CatalogueResult } from './catalogue-types.js';
import {
  isFields,
  needDate,
  needText,
  needUrl,
  readList,
  readString,
  readStrings,
  readText,
  readUrl,
  wrongType,
  type Fields,
} from './fields.js';
import { declare, readLang, readUpdated } from './frame.js';
import { Ids } from './ids.js';
import { locateError } from './json-error.js';
import { reportUnknown } from './known-fields.js';
import { needId, readEra, readGroup, readImage, type Base } from './parts.js';
import { guard, Report } from './report.js';
import { sortByDate } from './sort.js';
import type { Era, Group, ReadOptions } from './types.js';

const catalogueFields = new Set(
  '$schema id title summary lang href author histories regions periods news support'.split(' '),
);
const historyFields = new Set(
  'id title src href summary image span count region periods tags updated'.split(' '),
);
const lists = ['histories', 'news', 'support'] as const;

const advice = 'write { "histories": [ { "id": "…", "title": "…", "src": "….json" } ] }';

type Draft = { -readonly [Key in keyof Catalogue]: Catalogue[Key] };
type DraftHistory = { -readonly [Key in keyof CatalogueHistory]: CatalogueHistory[Key] };

/** What histories may refer to; a region that nobody declared is added. */
interface Declared {
  readonly base: Base;
  readonly regions: Map<string, Group>;
  readonly periods: ReadonlyMap<string, Era>;
}

const empty = (): Draft => ({
  id: 'catalogue',
  lang: undefined,
  histories: [],
  regions: [],
  periods: [],
  news: [],
  support: [],
});

/**
 * Reads `input`, an object as JSON gives it, or a catalogue that was read before.
 * Gives what could be read and every problem with its place, value and remedy. Pure; never throws.
 */
export function readCatalogue(input: unknown, options: ReadOptions = {}): CatalogueResult {
  const report = new Report();
  const catalogue = empty();
  guard(report, () => {
    const file = readFile(report, input);
    if (file !== undefined) readFields(report, file, catalogue, options.baseUrl);
  });
  return { catalogue, issues: report.close() };
}

/** As `readCatalogue`; text that is not JSON gives one issue that names line and column. Never throws. */
export function parseCatalogue(text: string, options: ReadOptions = {}): CatalogueResult {
  // some editors begin a file with a byte order mark, which JSON does not allow
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    return { catalogue: empty(), issues: [locateError(json, advice)] };
  }
  return readCatalogue(input, options);
}

/** What else the file may be, and where it belongs; undefined for a catalogue. */
function foreign(file: Fields): { readonly kind: string; readonly hint: string } | undefined {
  if (lists.some((key) => file[key] !== undefined)) return undefined;
  const { type } = file;
  if (Array.isArray(file['events'])) {
    return {
      kind: 'a history',
      hint: 'give its address to <history-timeline>, or name it in the histories of a catalogue',
    };
  }
  if (type === 'FeatureCollection' || type === 'Feature') return { kind: 'a GeoJSON file', hint: advice };
  if (isFields(file['timeline'])) return { kind: 'a TimelineJS file', hint: advice };
  if (file['@context'] !== undefined) return { kind: 'a JSON-LD file', hint: advice };
  if (file['items'] !== undefined && file['version'] !== undefined) return { kind: 'a feed', hint: advice };
  if (file['src'] !== undefined && file['title'] !== undefined) {
    return { kind: 'a single history of a catalogue', hint: 'put it into the list "histories"' };
  }
  return undefined;
}

function readFile(report: Report, input: unknown): Fields | undefined {
  if (Array.isArray(input)) {
    report.error('bare-list', undefined, 'a catalogue is an object, this is a list', input, advice);
    return undefined;
  }
  if (!isFields(input)) {
    report.error('not-a-catalogue', undefined, 'a catalogue is an object with lists', input, advice);
    return undefined;
  }
  const other = foreign(input);
  if (other !== undefined) {
    report.error('foreign-file', undefined, `this is ${other.kind}, not a catalogue`, undefined, other.hint);
    return undefined;
  }
  if (lists.every((key) => input[key] === undefined)) {
    report.error(
      'not-a-catalogue',
      undefined,
      'there are no histories, no news and no support in it',
      undefined,
      advice,
    );
    return undefined;
  }
  return input;
}

function readFields(report: Report, file: Fields, catalogue: Draft, base: Base): void {
  guard(report, () => readHead(report, file, catalogue, base));
  const regions = new Map<string, Group>();
  const periods = new Map<string, Era>();
  guard(report, () =>
    declare(report, 'regions', file['regions'], regions, (item) => readGroup(report, item)),
  );
  guard(report, () => {
    let count = 0;
    declare(report, 'periods', file['periods'], periods, (item) =>
      readEra(report, item, `period-${(count += 1)}`),
    );
  });
  catalogue.periods = sortByDate([...periods.values()]);
  guard(report, () => {
    catalogue.histories = readHistories(report, file['histories'], { base, regions, periods });
  });
  catalogue.regions = [...regions.values()];
  guard(report, () => {
    catalogue.news = readNews(report, file['news'], base);
  });
  guard(report, () => {
    catalogue.support = readSupport(report, file['support'], base);
  });
}

function readHead(report: Report, file: Fields, catalogue: Draft, base: Base): void {
  reportUnknown(report, file, catalogueFields);
  catalogue.id = readString(report, 'id', file['id']) ?? catalogue.id;
  catalogue.lang = readLang(report, file['lang']);
  readString(report, '$schema', file['$schema']);
  const title = readText(report, 'title', file['title']);
  if (title !== undefined) catalogue.title = title;
  const summary = readText(report, 'summary', file['summary']);
  if (summary !== undefined) catalogue.summary = summary;
  const href = readUrl(report, 'href', file['href'], base);
  if (href !== undefined) catalogue.href = href;
  const author = readString(report, 'author', file['author']);
  if (author !== undefined) catalogue.author = author;
}

function readHistories(report: Report, value: unknown, declared: Declared): readonly CatalogueHistory[] {
  const ids = new Ids();
  return readList(report, 'histories', value, (item, index) => {
    let history: CatalogueHistory | undefined;
    guard(report, () => {
      const read = readEntry(report, item, index, declared);
      if (read !== undefined) history = { ...read, id: ids.claim(report, read.id) };
    });
    report.label = undefined;
    return history;
  });
}

function readEntry(
  report: Report,
  value: unknown,
  index: number,
  declared: Declared,
): DraftHistory | undefined {
  if (!isFields(value)) {
    wrongType(report, undefined, value, '{ "id": "…", "title": "…", "src": "….json" }');
    return undefined;
  }
  const { base } = declared;
  report.label = value['title'];
  reportUnknown(report, value, historyFields);
  const id = needId(report, value['id']) ?? `history-${index + 1}`;
  const title = needText(report, 'title', value['title']) ?? id;
  const src = needUrl(report, 'src', value['src'], base);
  const tags = readStrings(report, 'tags', value['tags']);
  const history: Partial<DraftHistory> = {};
  const href = readUrl(report, 'href', value['href'], base);
  if (href !== undefined) history.href = href;
  const summary = readText(report, 'summary', value['summary']);
  if (summary !== undefined) history.summary = summary;
  const image = readImage(report, 'image', value['image'], base);
  if (image !== undefined) history.image = image;
  const span = value['span'] === undefined ? undefined : needDate(report, 'span', value['span']);
  if (span !== undefined) history.span = span;
  const count = readCount(report, value['count']);
  if (count !== undefined) history.count = count;
  const region = readRegion(report, value['region'], declared.regions);
  if (region !== undefined) history.region = region;
  const periods = readPeriods(report, value['periods'], span, declared.periods);
  const updated = readUpdated(report, value['updated']);
  if (updated !== undefined) history.updated = updated;
  return src === undefined ? undefined : { id, title, src, ...history, periods, tags };
}

function readCount(report: Report, value: unknown): number | undefined {
  if (value === undefined) return undefined;
  const count = typeof value === 'string' && value.trim() ? Number(value) : value;
  const isCount = typeof count === 'number' && Number.isSafeInteger(count) && count >= 0;
  if (!isCount || typeof value === 'string') {
    report.error(
      'count',
      'count',
      'this is not a number of events',
      value,
      'write a whole number such as 62',
    );
  }
  return isCount ? count : undefined;
}

function readRegion(report: Report, value: unknown, regions: Map<string, Group>): string | undefined {
  if (value === undefined) return undefined;
  const id = readString(report, 'region', value);
  if (id === undefined || regions.has(id)) return id;
  // once for all histories that name it
  report.warning('unknown-region', 'region', 'this region is not declared', value, 'declare it in regions');
  regions.set(id, { id, title: id });
  return id;
}

function readPeriods(
  report: Report,
  value: unknown,
  span: CatalogueHistory['span'],
  periods: ReadonlyMap<string, Era>,
): readonly string[] {
  if (value === undefined) {
    const touched = [...periods.values()].filter(
      ({ date }) => span !== undefined && span.min < date.max && date.min < span.max,
    );
    return touched.map(({ id }) => id);
  }
  const named = readStrings(report, 'periods', value);
  return named.filter((id) => {
    if (periods.has(id)) return true;
    report.warning('unknown-period', 'periods', 'this period is not declared', id, 'declare it in periods');
    return false;
  });
}
