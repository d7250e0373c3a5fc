/* history-timeline with data from a property; the element itself comes from the script tag. */
import type { HistoryTimelineElement } from '../../../src/elements/history-timeline/history-timeline.js';
import type { BenchHistory } from './events.js';
import { eventPieces, type EventJson } from './history-json.js';

const element = (): HistoryTimelineElement => {
  const found = document.querySelector('history-timeline');
  if (found === null) throw new Error('the page has no history-timeline');
  return found;
};

type History = HistoryTimelineElement['history'];
let data: History;
let middle: readonly [string, string] = ['0200', '2000'];

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

window.adapter = {
  prepare({ title, groups, events }: BenchHistory) {
    // as a parser leaves them: strings that were put together out of others would be copied while opening
    const parsed: EventJson[] = [];
    for (const piece of eventPieces(events)) {
      const some: EventJson[] = JSON.parse(piece);
      parsed.push(...some);
    }
    data = { id: 'bench', title, groups, events: parsed };
    const first = events[0]?.start ?? 0;
    const length = (events.at(-1)?.start ?? 1) - first;
    middle = [day(first + length * 0.375), day(first + length * 0.625)];
  },
  open() {
    element().history = data;
  },
  narrow() {
    element().setRange(...middle);
  },
  widen() {
    element().fit();
  },
  span() {
    const range = element().range;
    return range === undefined ? 0 : range.end - range.start;
  },
};
