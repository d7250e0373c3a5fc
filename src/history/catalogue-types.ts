// What a catalogue is, as types: the histories there are, what is new, and how to support those who tell them.
// Knows dates, texts and pictures as histories have them. Must not know how anything is read or shown.
import type { HistoricalDate } from '../time/index.js';
import type { Era, Group, HistoryImage, Issue, Text } from './types.js';

/** A history as its catalogue tells of it; the history itself stands at `src`. */
export interface CatalogueHistory {
  /** Unique within its catalogue. */
  readonly id: string;
  readonly title: Text;
  /** The history's file; absolute where a base was given. */
  readonly src: string;
  /** The page that tells it. */
  readonly href?: string;
  readonly summary?: Text;
  readonly image?: HistoryImage;
  /** From its first event to its last. */
  readonly span?: HistoricalDate;
  /** How many events it has. */
  readonly count?: number;
  /** The id of a region in the same catalogue, which is always there. */
  readonly region?: string;
  /** Ids of periods in the same catalogue; where the file names none, those that `span` touches. */
  readonly periods: readonly string[];
  readonly tags: readonly string[];
  /** ISO 8601, as written. */
  readonly updated?: string;
}

/** What can be new: something that can be done, mended or made better, or a history to read. */
export type NewsKind = 'feature' | 'fixed' | 'updated' | 'history';

export interface News {
  /** Unique within its catalogue, and the same at each reading: feeds and readers know an item by it. */
  readonly id: string;
  readonly date: HistoricalDate;
  readonly kind: NewsKind;
  readonly title: Text;
  /** Paragraphs in the Markdown subset that `renderBody` shows. */
  readonly body?: Text;
  readonly href?: string;
}

/** The shop or a thing in it; a way to give; a page that tells more. */
export type SupportKind = 'shop' | 'donate' | 'page';

export interface Price {
  /** In the currency's main unit: 12.5 is twelve and a half. */
  readonly amount: number;
  /** ISO 4217, upper case. */
  readonly currency: string;
}

export interface Support {
  /** Unique within its catalogue. */
  readonly id: string;
  readonly kind: SupportKind;
  readonly title: Text;
  readonly body?: Text;
  readonly image?: HistoryImage;
  readonly price?: Price;
  readonly href: string;
}

export interface Catalogue {
  readonly id: string;
  readonly title?: Text;
  readonly summary?: Text;
  /** The language that plain texts are written in, BCP 47. */
  readonly lang: string | undefined;
  /** The page that the catalogue belongs to. */
  readonly href?: string;
  /** Who keeps it; feeds name an author. */
  readonly author?: string;
  /** In the author's order, as all lists here. */
  readonly histories: readonly CatalogueHistory[];
  /** Declared ones first; then those that histories name but nobody declared. */
  readonly regions: readonly Group[];
  /** By `compareDates`, then as in the file. */
  readonly periods: readonly Era[];
  readonly news: readonly News[];
  readonly support: readonly Support[];
}

export interface CatalogueResult {
  readonly catalogue: Catalogue;
  readonly issues: readonly Issue[];
}
