// Registers every element: the entry of the script tag, and the one file of src with side effects.
// It must not be imported by any other file of src.
import { HistoryEventElement } from './elements/history-event/history-event.js';
import { HistoryTimelineElement } from './elements/history-timeline/history-timeline.js';

const elements: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [
  ['history-event', HistoryEventElement],
  ['history-timeline', HistoryTimelineElement],
];

// a page may hold two copies of the library: the first stays, for its elements are in use
const taken = elements.filter(([tag, element]) => {
  const known = customElements.get(tag);
  if (known === undefined) customElements.define(tag, element);
  return known !== undefined && known !== element;
});

if (taken.length > 0) {
  const tags = taken.map(([tag]) => `<${tag}>`).join(', ');
  console.warn(
    `history-timeline: ${tags} already registered by another copy, which stays in use; load the library once`,
  );
}

// what most pages do not hold comes when a page does
void import('./companions.js');
