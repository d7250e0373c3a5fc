// Says what is wrong with the events of a large history, in the words and the order of `readHistory`.
// Knows which events are suspect; reads no others. Must not know who waits for it: it yields all the time.
import { readEvent, type Declared } from './event.js';
import { isFields } from './fields.js';
import { reportTaken } from './ids.js';
import type { RawEvents } from './raw-events.js';
import { readItem } from './read.js';
import { keptCauses, type Dated } from './relations.js';
import { Report } from './report.js';
import type { EventIndex } from './table-builder.js';

/** Events that are read between two looks at the clock. */
const slice = 64;

/** What there is to know of all events at once. */
export interface Checked {
  readonly index: EventIndex;
  readonly raw: RawEvents;
  readonly declared: Declared;
  /** As `LazyEvents.rowOf`. */
  readonly rowOf: (id: string) => number | undefined;
}

/** Whether there is anything to look for. */
export const hasSuspects = ({ suspects, caused }: EventIndex): boolean =>
  suspects.length > 0 || caused.length > 0;

/** Adds to `report`, which holds the issues of all but the events. */
export function* checkEvents(report: Report, checked: Checked): Generator<undefined, void> {
  const { index, raw, declared } = checked;
  // groups that nobody declared are told of at the first event that names them
  const reading: Declared = { ...declared, groups: new Map(declared.groups) };
  const unread = new Set<string>();
  let read = 0;
  for (const item of index.suspects) {
    readItem(
      report,
      () => raw.at(item),
      item,
      reading,
      unread,
      (id) => {
        const free = index.renamed.get(item) ?? id;
        if (free !== id) reportTaken(report, id, free);
        return free;
      },
    );
    if (++read % slice === 0) yield;
  }
  yield* checkAllCauses(report, { ...checked, declared: reading });
}

function* checkAllCauses(report: Report, checked: Checked): Generator<undefined, void> {
  const { index, raw, declared, rowOf } = checked;
  const { table, caused, unread } = index;
  const unheard = new Report();
  let read = 0;
  for (const item of caused) {
    const value = raw.at(item);
    unheard.depth = 0;
    const event = readEvent(unheard, value, item, declared);
    const id = index.renamed.get(item) ?? event?.id;
    const row = id === undefined ? undefined : rowOf(id);
    if (event === undefined || row === undefined) continue;
    const dated = new Map<number, Dated>();
    const at = (place: number): Dated => {
      const known = dated.get(place) ?? {
        date: { min: table.min[place] ?? 0, max: table.max[place] ?? 0 },
      };
      dated.set(place, known);
      return known;
    };
    report.label = isFields(value) ? event.title : undefined;
    const find = (cause: string): Dated | undefined => {
      const place = rowOf(cause);
      return place === undefined ? undefined : at(place);
    };
    keptCauses(report, event.causes, item, at(row), find, unread);
    if (++read % slice === 0) yield;
  }
  report.label = undefined;
}
