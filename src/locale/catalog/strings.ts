/* What `<history-catalog>` says beside the texts that all elements share. */
export interface CatalogStrings {
  readonly loading: string;
  readonly failed: string;
  readonly empty: string;
  readonly emptyHint: string;
  /** The heading where the catalogue has no title of its own. */
  readonly title: string;
  readonly search: string;
  readonly region: string;
  readonly allRegions: string;
  readonly period: string;
  readonly allPeriods: string;
  readonly sort: string;
  readonly sortListed: string;
  readonly sortTitle: string;
  readonly sortEarliest: string;
  readonly sortEvents: string;
  /** How many of how many histories are shown. */
  readonly found: (shown: number, total: number) => string;
  readonly none: string;
  /** The page has chosen a history that there is not. */
  readonly noHistory: (id: string) => string;
  readonly reset: string;
  /** What the small timeline shows. */
  readonly spans: string;
  /** How to read it where its lines are powers of ten. */
  readonly powers: string;
}
