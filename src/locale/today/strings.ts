/* What `<history-today>` says beside the texts that all elements share. */
export interface TodayStrings {
  /** The name of the whole, above the day. */
  readonly onThisDay: string;
  readonly today: string;
  readonly previousDay: string;
  readonly nextDay: string;
  readonly month: string;
  readonly day: string;
  /** `day` is "25 November". */
  readonly nothing: (day: string) => string;
  /** Above the events of another day of the week; `away` is in days, negative before. */
  readonly near: (day: string, away: number) => string;
  readonly nothingNear: string;
  /** Where the week is empty too. */
  readonly next: (day: string) => string;
  /** Stands on the button that goes to that day. */
  readonly goTo: (day: string) => string;
  readonly yearsAgo: (years: number) => string;
  readonly thisYear: string;
  /** The event ended on this day. */
  readonly ended: string;
  /** Above the events of 29 February in a year that has none. */
  readonly leapDay: (day: string) => string;
  /** Histories of a catalogue that did not come. */
  readonly missing: (histories: string) => string;
  readonly noHistories: string;
  /** Over what is wrong with the day that the page asks for; the day of the reader is shown first. */
  readonly wrongDay: string;
}
