/* What `<history-support>` says beside the texts that all elements share. */
export interface SupportStrings {
  readonly loading: string;
  readonly failed: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly title: string;
  readonly shop: string;
  /** The link to the shop as a whole. */
  readonly shopNow: string;
  readonly ways: string;
  /** The link of a way to give. */
  readonly donate: string;
  /** The link of a page that tells more. */
  readonly page: string;
  /** Whose way of writing prices is taken, first what the language has; browsers know none for some. */
  readonly numbers: readonly string[];
}
