/* Reads the selected event off another element; it may be of another version, or not an element of ours at all. */
import type { SourceState } from '../../../controllers/history-source.js';
import type { History, HistoryEvent } from '../../../history/index.js';
import { aHistory, followed as stateOf } from '../../followed.js';

export interface Followed {
  readonly event: HistoryEvent;
  readonly history: History | undefined;
}

const field = (of: object, name: string): unknown => Reflect.get(of, name);

const isEvents = (value: unknown): value is readonly HistoryEvent[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && 'id' in item);

const isHistory = (value: unknown): value is History =>
  typeof value === 'object' && value !== null && isEvents(field(value, 'events'));

/** The event that `target` has selected; `heard` is the id its last event told, where it has no `selected`. */
export function followed(target: Element | undefined, heard: string | undefined): Followed | undefined {
  if (target === undefined) return undefined;
  const wanted = field(target, 'selected') ?? heard;
  const given = field(target, 'history');
  const history = isHistory(given) ? given : undefined;
  const shown = field(target, 'events');
  // the events as shown were read; `history` may still be the JSON that was put in
  const events = isEvents(shown) ? shown : (history?.events ?? []);
  const event = events.find((item) => item.id === wanted);
  return event && { event, history };
}

/** Why there is no event of what `id` names: not yet, or something is wrong with it. */
export const followedState = (id: string, target: HTMLElement | undefined, page: Document): SourceState =>
  stateOf(id, target, page, aHistory);
