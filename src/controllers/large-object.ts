/*
 * A large history that was handed over as an object: its table is made in slices, its events are read when asked for.
 * Knows: progress, and that the rest of the issues are found when the page has time. Does not know who shows it.
 */
import { checkEvents, hasSuspects } from '../history/check-events.js';
import type { EventMemory } from '../history/event-memory.js';
import { readHistory, type History } from '../history/index.js';
import { readLarge, type Large } from '../history/large.js';
import { rawObjects } from '../history/raw-events.js';
import { readFrameOf, reportTooMany } from '../history/read.js';
import { Report } from '../history/report.js';
import { TableBuilder } from '../history/table-builder.js';
import type { SourceState } from './shared-download.js';
import { Slices } from './slices.js';
import { stateOf } from './states.js';

/** Ms between two states that say nothing but how far it is. */
const pace = 50;

/** Tells of progress as often as it can be seen, always with the events so far. */
export function pacedProgress(tell: (state: SourceState) => void): {
  set(progress: number | undefined): void;
  show(partial: History | undefined): void;
} {
  // what is done sooner needs no bar: one that comes and goes at once only startles
  let [progress, last]: [number | undefined, number] = [undefined, performance.now()];
  let partial: History | undefined;
  const say = (): void => {
    last = performance.now();
    tell({ status: 'loading', progress, ...(partial === undefined ? undefined : { partial }) });
  };
  return {
    set(value) {
      progress = value;
      if (performance.now() - last >= pace) say();
    },
    show(value) {
      partial = value ?? partial;
      say();
    },
  };
}

export interface ObjectOptions {
  readonly baseUrl: string;
  /** What a message calls it. */
  readonly place?: string | undefined;
  /** Of what was handed over before. */
  readonly memory?: EventMemory | undefined;
}

/** Not in the generator, where an engine runs a loop slowly. */
function addSome(builder: TableBuilder, events: readonly unknown[], from: number, to: number): void {
  for (let index = from; index < to; index += 1) builder.add(events[index]);
}

/** Events that are added between two looks at the clock. */
const slice = 256;

/**
 * `input` is a history, or a list of events, of which `list` has more than a few. As `readHistory` gives it, but that
 * its events are `LazyEvents`; `tell` hears of progress, and of the history before its events were checked.
 */
export async function readLargeObject(
  input: object,
  list: readonly unknown[],
  { baseUrl, place, memory }: ObjectOptions,
  tell: (state: SourceState) => void,
  signal: AbortSignal,
): Promise<SourceState> {
  const report = new Report();
  const frame = readFrameOf(report, input, baseUrl);
  // of another kind: what is said of it is said at once
  if (frame === undefined) return stateOf(readHistory(input, { baseUrl }), place);
  // whoever gave the list may go on writing to it
  const events = list.slice();
  const count = reportTooMany(report, events.length);
  const builder = new TableBuilder(frame.declared, count);
  const progress = pacedProgress(tell);
  function* add(): Generator<undefined, void> {
    for (let index = 0; index < count; index += slice) {
      addSome(builder, events, index, Math.min(index + slice, count));
      progress.set(index / count);
      yield;
    }
  }
  const slices = new Slices(signal);
  await slices.run(add());
  const index = await slices.run(builder.sorted(frame.declared));
  return finishLarge(readLarge(frame, index, rawObjects(events), memory), report, tell, signal, place);
}

/**
 * The history with all its issues; where looking for them takes time, `tell` hears of the history first, as it is.
 * `place` is what a message calls the file.
 */
export async function finishLarge(
  { history, checked }: Large,
  report: Report,
  tell: (state: SourceState) => void,
  signal: AbortSignal,
  place?: string,
): Promise<SourceState> {
  if (hasSuspects(checked.index)) {
    if (history.events.length > 0) tell({ status: 'ready', history, issues: report.soFar(), checking: true });
    await new Slices(signal).run(checkEvents(report, checked), history.events.length > 0);
  }
  return stateOf({ history, issues: report.close() }, place);
}
