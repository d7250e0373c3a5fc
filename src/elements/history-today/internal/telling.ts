/* What there is to tell of a day: from one history, or from all of a catalogue. */
import { nearestDay, thisDay, dayNumber, type DayMatch, type DayOfYear } from '../../../find/this-day.js';
import type { CatalogueHistory, History } from '../../../history/index.js';

export interface Telling {
  readonly history: History;
  /** Where the history is one of a catalogue. */
  readonly entry: CatalogueHistory | undefined;
}

export interface Told extends DayMatch, Telling {}

/** Days to either side that are looked at where nothing happened on the day itself. */
const week = 7;

/** Answers each day once for each history; histories may still be coming. */
export class Days {
  readonly #known = new WeakMap<History, Map<number, readonly DayMatch[]>>();

  on(tellings: readonly Telling[], day: DayOfYear): readonly Told[] {
    const told = tellings.flatMap(({ history, entry }) =>
      this.#of(history, day).map(({ event, year, ended }) => ({ event, year, ended, history, entry })),
    );
    return told.sort((a, b) => a.year - b.year);
  }

  /** The nearest day in the week around it that has something to tell; else, with `near` false, the nearest there is. */
  nearest(
    tellings: readonly Telling[],
    from: DayOfYear,
  ): { readonly day: DayOfYear; readonly near: boolean } | undefined {
    const known = (day: DayOfYear): boolean =>
      tellings.some(({ history }) => this.#of(history, day).length > 0);
    const found = nearestDay(known, from, 183);
    return found && { day: found.day, near: Math.abs(found.away) <= week };
  }

  #of(history: History, day: DayOfYear): readonly DayMatch[] {
    const days = this.#known.get(history) ?? new Map<number, readonly DayMatch[]>();
    this.#known.set(history, days);
    const number = dayNumber(day);
    const found = days.get(number) ?? thisDay(history.events, day);
    days.set(number, found);
    return found;
  }
}
