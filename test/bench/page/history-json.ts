/* A made-up history as an author's JSON file has it. */
import type { BenchEvent, BenchHistory } from './events.js';

export interface EventJson {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly group: string;
  readonly importance: BenchEvent['importance'];
  readonly summary: string;
}

/** Events in one piece of text: a string of a whole million would be 200 MB in one go. */
const eventsAPiece = 5000;

const eventJson = ({ id, title, date, group, importance, text }: BenchEvent): EventJson => ({
  id,
  title,
  date,
  group,
  importance,
  summary: text,
});

/** Some thousands of events at a time, each an array in JSON. */
export function* eventPieces(events: readonly BenchEvent[]): Generator<string> {
  for (let at = 0; at < events.length; at += eventsAPiece) {
    yield JSON.stringify(events.slice(at, at + eventsAPiece).map(eventJson));
  }
}

/** The text of the file, piece by piece. */
export function* filePieces({ title, groups, events }: BenchHistory): Generator<string> {
  // what ends the object follows the events
  yield `${JSON.stringify({ id: 'bench', title, groups }).slice(0, -1)},"events":[`;
  let between = '';
  for (const piece of eventPieces(events)) {
    yield between + piece.slice(1, -1);
    between = ',';
  }
  yield ']}';
}
