/* What `<history-news>` says beside the texts that all elements share. */
export interface NewsStrings {
  readonly loading: string;
  readonly failed: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly title: string;
  /** The headings of the three groups. */
  readonly features: string;
  readonly repairs: string;
  readonly histories: string;
  /** What an item of the second group is. */
  readonly fixed: string;
  readonly updated: string;
  /** Beside an item that was not there at the reader's last visit. */
  readonly fresh: string;
  readonly freshCount: (count: number) => string;
  /** The button that shows the rest; `count` is how many there are in all. */
  readonly all: (count: number) => string;
  /** The link to the news as an Atom feed. */
  readonly feed: string;
}
