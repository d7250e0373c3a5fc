// Which events tell most of a time.
// Knows windows and importance. Must not know questions.
import type { HistoryEvent } from '../../history/index.js';
import type { HistoricalDate } from '../../time/index.js';
import type { YearlyDay } from './said-date.js';
import { beginsIn, type Window } from './window.js';

const length = ({ min, max }: { readonly min: number; readonly max: number }): number => max - min;

/** An event that was going on all through a window much shorter than itself tells little of it. */
export function inMidst(window: Window, date: HistoricalDate): boolean {
  return date.min < window.from && date.max > window.to && length(date) > 4 * (window.to - window.from);
}

/** Whether something that is known to the day began or ended on one of the year. */
export const fallsOn = ({ from, to }: HistoricalDate, { month, day }: YearlyDay): boolean =>
  [from, to].some((point) => point?.month === month && point.day === day);

const order = (a: HistoryEvent, b: HistoryEvent): number =>
  // infinities must not be subtracted
  a.date.min === b.date.min ? 0 : a.date.min < b.date.min ? -1 : 1;

/** How many of the history's events each is a cause of, by id. */
export function effectsOf(events: readonly HistoryEvent[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { causes } of events) for (const id of causes) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The first five by importance, in time; then others, in time. */
export function listIn(
  events: readonly HistoryEvent[],
  window: Window,
  effects: ReadonlyMap<string, number>,
  most: number,
): readonly HistoryEvent[] {
  // what began in the window tells more of it than what went on; of equals, what led to more
  const weight = (event: HistoryEvent): number =>
    event.importance +
    (beginsIn(window, event.date) ? 1.5 : inMidst(window, event.date) ? -2 : 0) +
    Math.min(effects.get(event.id) ?? 0, 9) / 10;
  const best = [...events].sort((a, b) => weight(b) - weight(a) || order(a, b)).slice(0, most);
  return [...best.slice(0, 5).sort(order), ...best.slice(5).sort(order)];
}

/** The events of a window that is open on one side which are nearest to its edge. */
export function nextTo(
  events: readonly HistoryEvent[],
  window: Window,
  most: number,
): readonly HistoryEvent[] {
  const begun = events.filter((event) => beginsIn(window, event.date)).sort(order);
  return Number.isFinite(window.to) ? begun.slice(-most) : begun.slice(0, most);
}
