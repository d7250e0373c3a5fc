// Tells a file of another kind from a history with mistakes in it.
// Knows what gives other kinds away. Must not know how to read them.
import { isFields, type Fields } from './fields.js';

interface Foreign {
  readonly kind: string;
  readonly hint: string;
}

const convert = 'convert it to a history first';

/** What else the file may be; looks at its top and its first event only. */
export function foreignKind(file: Fields): Foreign | undefined {
  const { type } = file;
  if (type === 'FeatureCollection' || type === 'Feature') return { kind: 'a GeoJSON file', hint: convert };
  if (isFields(file['timeline']) && Array.isArray(file['timeline']['date'])) {
    return { kind: 'a TimelineJS file', hint: convert };
  }
  const events: unknown = file['events'];
  if (events === undefined) {
    if (Array.isArray(file['histories'])) {
      return { kind: 'a catalogue of histories', hint: 'give its address to <history-catalog>' };
    }
    if (file['@context'] !== undefined || file['@graph'] !== undefined) {
      return { kind: 'a JSON-LD file', hint: convert };
    }
    if (file['date'] !== undefined && file['title'] !== undefined) {
      return { kind: 'a single event', hint: 'put it into the list of events of a history' };
    }
  }
  const first: unknown = Array.isArray(events) ? events[0] : undefined;
  if (isFields(first) && first['date'] === undefined && first['start_date'] !== undefined) {
    return { kind: 'a TimelineJS file', hint: convert };
  }
  return undefined;
}
