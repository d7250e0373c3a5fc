/* Many events that are read when they are asked for, and how many were. */
import { EventReader, lazyEvents } from '../../src/history/lazy-events.js';
import { rawObjects } from '../../src/history/raw-events.js';
import { readFrameOf } from '../../src/history/read.js';
import { Report } from '../../src/history/report.js';
import { TableBuilder } from '../../src/history/table-builder.js';
import type { LazyEvents } from '../../src/history/table.js';

interface Counted {
  readonly events: LazyEvents;
  readonly reads: () => number;
}

/** A day each, one after the other from 1 January 1700. */
export const lazyFrom = (count: number): Counted =>
  lazyOf(
    Array.from({ length: count }, (_, index) => ({
      id: `e${index}`,
      title: `Day ${index}`,
      date: new Date(Date.UTC(1700, 0, 1 + index)).toISOString().slice(0, 10),
    })),
  );

export function lazyOf(list: readonly object[]): Counted {
  const frame = readFrameOf(new Report(), { id: 'h', title: 'H', events: [] }, undefined);
  if (frame === undefined) throw new Error('fixture: the frame of the history could not be read');
  const builder = new TableBuilder(frame.declared);
  for (const raw of list) builder.add(raw);
  const steps = builder.sorted(frame.declared);
  let step = steps.next();
  while (!step.done) step = steps.next();
  let reads = 0;
  const objects = rawObjects(list);
  const at = (item: number): unknown => {
    reads += 1;
    return objects.at(item);
  };
  const reader = new EventReader(step.value, { ...objects, at }, frame.declared);
  return { events: lazyEvents(reader), reads: () => reads };
}
