// What can only be seen when all has been read: ids that are taken, causes that are not there, eras that overlap.
// Knows parts that were read. Must not know how a field is read.
import type { DraftEvent } from './event.js';
import { none } from './fields.js';
import type { Report } from './report.js';
import type { Era } from './types.js';

/** An event with causes, and where it stood in the file. */
export interface Caused {
  readonly event: DraftEvent;
  readonly index: number;
}

/** What is known of an event by its id; the same object for the same event. */
export interface Dated {
  readonly date: { readonly min: number; readonly max: number };
}

/** Leaves only causes that are there. `unread` holds the ids of events that are in the file but could not be shown. */
export function checkCauses(
  report: Report,
  caused: readonly Caused[],
  events: readonly DraftEvent[],
  unread: ReadonlySet<string>,
): void {
  if (caused.length === 0) return;
  const named = new Set(caused.flatMap(({ event }) => event.causes));
  const found = new Map(events.filter(({ id }) => named.has(id)).map((event) => [event.id, event]));
  for (const { event, index } of caused) {
    report.label = event.title;
    const causes = keptCauses(report, event.causes, index, event, (id) => found.get(id), unread);
    event.causes = causes.length > 0 ? causes : none;
  }
}

/** The causes of the event at `index` in the file that are there, as `find` knows them; says what is wrong with each. */
export function keptCauses(
  report: Report,
  causes: readonly string[],
  index: number,
  event: Dated,
  find: (id: string) => Dated | undefined,
  unread: ReadonlySet<string>,
): readonly string[] {
  report.enter('events');
  report.enter(index);
  report.enter('causes');
  const kept = causes.filter((id, at) => {
    report.enter(at);
    const isKept = isCause(report, id, event, find(id), unread);
    report.leave();
    return isKept;
  });
  report.depth = 0;
  return kept;
}

function isCause(
  report: Report,
  id: string,
  event: Dated,
  cause: Dated | undefined,
  unread: ReadonlySet<string>,
): boolean {
  if (cause === undefined) {
    const problem = unread.has(id)
      ? 'the event of this id could not be read'
      : 'there is no event of this id';
    report.warning('unknown-cause', undefined, problem, id, 'write the id of an event');
    return false;
  }
  if (cause === event) {
    report.warning('cause-order', undefined, 'the event is its own cause', id, 'take it out');
    return false;
  }
  // at the outside: an event may well begin before its cause has ended
  if (cause.date.min >= event.date.max) {
    report.warning('cause-order', undefined, 'the cause comes after the event', id, 'check both dates');
  }
  return true;
}

/** What an era surely covers; what is unknown takes no part. */
function covers({ date }: Era): readonly [start: number, end: number] {
  if (date.kind !== 'interval') return [date.min, date.max];
  const start = date.start === 'unknown' ? date.endMin : date.startMax;
  const end = date.end === 'unknown' ? date.startMax : date.endMin;
  return [date.start === 'open' ? -Infinity : start, date.end === 'open' ? Infinity : end];
}

/** Eras in the order of their dates, each with its place in the file. */
export function checkEras(
  report: Report,
  eras: readonly { readonly era: Era; readonly index: number }[],
): void {
  let last: Era | undefined;
  let end = -Infinity;
  for (const { era, index } of eras) {
    const [from, to] = covers(era);
    if (last !== undefined && from < end) {
      report.label = era.title;
      report.enter('eras');
      report.enter(index);
      const name = typeof last.title === 'string' ? last.title : last.id;
      report.warning(
        'era-overlap',
        'date',
        `the era begins before ${JSON.stringify(name)} ends`,
        era.date.edtf,
        'let one end where the next begins',
      );
      report.depth = 0;
    }
    if (to > end) [last, end] = [era, to];
  }
}
