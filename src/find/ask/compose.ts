// Makes an answer of the events that were found: which of them are told, in what sentences, and what is remembered.
// Knows parts and memory. Must not know how the events were found.
import type { HistoryEvent } from '../../history/index.js';
import type { Answer, Lead, Part } from './answer.js';
import { pick, type Telling, type Wanted } from './pick.js';
import type { Asked } from './understand.js';

/** So many events are told; the rest is named. */
export const mostParts = 5;
export const mostRest = 20;

/** `most` sentences of each; `subject` is what a later “why?” is about, if not the first of the events. */
export function compose(
  events: readonly HistoryEvent[],
  lead: Lead,
  asked: Asked,
  telling: Telling,
  most = events.length > 1 ? 1 : 2,
  subject: HistoryEvent | undefined = events[0],
): Answer {
  const { question, terms, memory } = asked;
  const wanted: Wanted = {
    intent: question.intent,
    terms,
    rules: question.rules,
    most,
    told: question.intent === 'more' ? memory.told : undefined,
  };
  const shown = events.slice(0, mostParts);
  const parts = shown.map((event): Part => ({
    event,
    sentences: most === 0 ? [] : pick(event, wanted, telling),
  }));
  const told = new Set([...memory.told, ...parts.flatMap(({ sentences }) => sentences)]);
  const inTime = [...shown].sort((a, b) => a.date.min - b.date.min);
  return {
    lead,
    parts,
    rest: events.slice(mostParts, mostParts + mostRest),
    memory: { subject, events: inTime, window: asked.window, about: asked.about, told },
  };
}

/** No event answers it; what was said before stays. */
export const untold = (asked: Asked, lead: Lead = { kind: 'untold' }): Answer => ({
  lead,
  parts: [],
  rest: [],
  memory: { ...asked.memory, window: asked.window, about: asked.about },
});

/** It points at something, and nothing was said. */
export const unclear = ({ memory }: Asked): Answer => ({
  lead: { kind: 'unclear' },
  parts: [],
  rest: [],
  memory,
});
