/* What there is to tell of a day: from one history, or from all of a catalogue. */
import { addDays, DaysOfYear, nearestDay, type DayMatch, type DayOfYear } from '../../../find/this-day.js';
import type { CatalogueHistory, History } from '../../../history/index.js';

export interface Telling {
  readonly history: History;
  /** Where the history is one of a catalogue. */
  readonly entry: CatalogueHistory | undefined;
}

export interface Told extends DayMatch, Telling {}

/** Days to either side that are looked at where nothing happened on the day itself. */
const week = 7;

export interface OtherDay {
  readonly day: DayOfYear;
  /** Days from the day that was asked for, negative before it. */
  readonly away: number;
  /** Within the week. */
  readonly near: boolean;
}

/** The days of each history, found once; histories may still be coming. */
export class Days {
  readonly #known = new WeakMap<History, DaysOfYear>();

  on(tellings: readonly Telling[], day: DayOfYear): readonly Told[] {
    const told = tellings.flatMap(({ history, entry }) =>
      this.#of(history)
        .on(day)
        .map(({ event, year, ended }) => ({ event, year, ended, history, entry })),
    );
    return told.sort((a, b) => a.year - b.year);
  }

  /** The nearest day in the week around it that has something to tell; where none has, the next that does. */
  other(tellings: readonly Telling[], from: DayOfYear): OtherDay | undefined {
    const known = (day: DayOfYear): boolean =>
      tellings.some(({ history }) => this.#of(history).on(day).length > 0);
    const near = nearestDay(known, from, week);
    if (near !== undefined) return { ...near, near: true };
    for (let away = week + 1; away < 366 - week; away += 1) {
      const day = addDays(from, away);
      if (known(day)) return { day, away, near: false };
    }
    return undefined;
  }

  #of(history: History): DaysOfYear {
    const days = this.#known.get(history) ?? new DaysOfYear(history.events);
    this.#known.set(history, days);
    return days;
  }
}
