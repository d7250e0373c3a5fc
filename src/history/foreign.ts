// Tells a file of another kind from a history with mistakes in it.
// Knows what gives other kinds away. Must not know how to read them.
import { isFields, type Fields } from './fields.js';

interface Foreign {
  readonly problem: string;
  readonly hint: string;
}

const shape = '{ "id": "…", "title": "…", "events": [ … ] }';
const convert = 'convert it to a history first';
const rewrite = 'write each of its events as { "id": "…", "title": "…", "date": "1961-08-13", "body": "…" }';

const isA = (kind: string, hint: string): Foreign => ({ problem: `this is ${kind}, not a history`, hint });

/** Those that other files do not have as a rule; one of them makes a history of which the events were forgotten. */
const ownFields = ['title', 'summary', 'eras', 'groups', 'sources'] as const;

/** What else the file may be; looks at its top and its first event only. */
export function foreignKind(file: Fields): Foreign | undefined {
  const { type } = file;
  if (type === 'FeatureCollection' || type === 'Feature') return isA('a GeoJSON file', convert);
  if (isFields(file['timeline']) && Array.isArray(file['timeline']['date'])) {
    return isA('a TimelineJS file', rewrite);
  }
  const events: unknown = file['events'];
  if (events === undefined) {
    if (Array.isArray(file['histories'])) {
      return isA('a catalogue of histories', 'give its address to <history-catalog>');
    }
    if (file['@context'] !== undefined || file['@graph'] !== undefined) return isA('a JSON-LD file', convert);
    if (file['date'] !== undefined && file['title'] !== undefined) {
      return isA('a single event', 'put it into the list of events of a history');
    }
  }
  const first: unknown = Array.isArray(events) ? events[0] : undefined;
  if (isFields(first) && first['date'] === undefined && first['start_date'] !== undefined) {
    return isA('a TimelineJS file', rewrite);
  }
  return undefined;
}

/** An object that has nothing of a history at all: what it has tells its author which file this is. */
export function strange(file: Fields): Foreign | undefined {
  if (file['events'] !== undefined || ownFields.some((name) => file[name] !== undefined)) return undefined;
  const names = Object.keys(file).map((name) => JSON.stringify(name.slice(0, 30)));
  const held = names.length > 3 ? [...names.slice(0, 3), '…'] : names;
  return {
    problem: `this is not a history: there is no "events" in it, ${held.length > 0 ? `only ${held.join(', ')}` : 'nor anything else'}`,
    hint: `check that it is the file you mean; a history is ${shape}`,
  };
}

const isEventLike = (item: unknown): boolean =>
  isFields(item) && (item['date'] !== undefined || item['title'] !== undefined);

/** A list that holds no event among its first `most` items; an empty one may still become a history. */
export function strangeList(list: readonly unknown[], most: number): Foreign | undefined {
  const count = Math.min(list.length, most);
  // no `some`: a list that is all holes is longer than any file
  for (let index = 0; index < count; index += 1) if (isEventLike(list[index])) return undefined;
  return count === 0
    ? undefined
    : {
        problem: 'this is not a history: it is a list, and there is no event in it',
        hint: `check that it is the file you mean; a history is ${shape}`,
      };
}
