/* What `<history-article>` says beside the texts that all elements share. */
export interface ArticleStrings {
  readonly contents: string;
  /** How long the whole takes to read; one of the two may be 0, never both. */
  readonly readingTime: (hours: number, minutes: number) => string;

  /** Chapters of events that stand in no era; `era` is a title. */
  readonly before: (era: string) => string;
  readonly between: (last: string, next: string) => string;
  readonly after: (era: string) => string;
  /** Of events whose beginning is unknown, or long before all else. */
  readonly open: string;
  /** An era that another one interrupted. */
  readonly continued: (era: string) => string;

  readonly linkTo: (title: string) => string;
  readonly backTo: (title: string) => string;
  /** Leads to the event that was selected elsewhere. */
  readonly readOn: (title: string) => string;

  readonly readAloud: string;
  readonly stop: string;
  readonly nextParagraph: string;
  /** The event that is being read aloud. */
  readonly reading: (title: string) => string;
}
