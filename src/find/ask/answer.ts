// What an answer is: events of the history in the order in which they are told, with the sentences that tell it.
// Knows types alone. What is said around them is the element's, in its reader's language.
import type { HistoryEvent } from '../../history/index.js';
import type { Window } from './window.js';

export interface Part {
  readonly event: HistoryEvent;
  /** Whole sentences of the event, without marks; none where its title and date are the answer. */
  readonly sentences: readonly string[];
}

/** What stands before the parts. */
export type Lead =
  /** The parts speak for themselves. */
  | { readonly kind: 'none' }
  | {
      readonly kind:
        'date' | 'place' | 'duration' | 'causes' | 'no-causes' | 'effects' | 'no-effects' | 'no-more';
      readonly event: HistoryEvent;
    }
  | { readonly kind: 'gap'; readonly from: HistoryEvent; readonly to: HistoryEvent }
  /** So many events in a time; the parts are all of them, or the most important. */
  | { readonly kind: 'window'; readonly window: Window; readonly count: number }
  /** Nothing began or was dated then, but this went on. */
  | { readonly kind: 'underway'; readonly window: Window }
  /** Nothing of it then, but at other times. */
  | { readonly kind: 'elsewhere'; readonly window: Window }
  | { readonly kind: 'nothing-then'; readonly window: Window }
  /** Not what was asked for; the rest is what it tells of that time. */
  | { readonly kind: 'untold-then'; readonly window: Window }
  /** The parts have only some of what was asked for. */
  | { readonly kind: 'nearly' }
  | { readonly kind: 'overview'; readonly count: number }
  | { readonly kind: 'untold' }
  /** A time was named that was not understood. */
  | { readonly kind: 'no-time' }
  /** Nothing was asked. */
  | { readonly kind: 'talk' }
  /** “That”, and nothing was said before. */
  | { readonly kind: 'unclear' };

export interface Answer {
  readonly lead: Lead;
  readonly parts: readonly Part[];
  /** Further events that answer it. */
  readonly rest: readonly HistoryEvent[];
  readonly memory: Memory;
}

/** What a later question can point at. */
export interface Memory {
  /** The event that was last spoken of. */
  readonly subject?: HistoryEvent | undefined;
  /** All events of the last answer, in time. */
  readonly events: readonly HistoryEvent[];
  readonly window?: Window | undefined;
  /** What the last question was about, in its own words. */
  readonly about: string;
  /** Sentences that were told, so that “more” tells others. */
  readonly told: ReadonlySet<string>;
}

export const blank: Memory = { events: [], about: '', told: new Set() };
