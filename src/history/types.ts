// What a history is, as types: the shapes that reading gives, whatever the file was like.
// Knows dates and that texts have languages. Must not know how anything is read, shown or found.
import type { HistoricalDate } from '../time/index.js';

/** One text in several languages; keys are BCP 47 tags. */
export type LanguageMap = Readonly<Record<string, string>>;

export type Text = string | LanguageMap;

export interface Place {
  readonly name: Text;
  /** WGS 84, degrees; either both or neither. */
  readonly lat?: number;
  readonly lon?: number;
}

export interface HistoryImage {
  /** Absolute where a base was given, else as written; safe to load. */
  readonly src: string;
  /** Empty where the author wrote none, which is an issue. */
  readonly alt: Text;
  readonly caption?: Text;
  readonly credit?: Text;
  readonly license?: string;
  readonly href?: string;
}

export interface Link {
  readonly href: string;
  readonly title: Text;
}

export interface Source {
  readonly id: string;
  readonly title: Text;
  readonly author?: string;
  readonly year?: string | number;
  readonly href?: string;
}

export interface Group {
  readonly id: string;
  readonly title: Text;
  /** A CSS colour: a name, hexadecimal, or a colour function. */
  readonly color?: string;
}

export interface Era {
  readonly id: string;
  readonly title: Text;
  readonly date: HistoricalDate;
  readonly color?: string;
}

export type Importance = 1 | 2 | 3 | 4 | 5;

export interface HistoryEvent {
  /** Unique within its history. */
  readonly id: string;
  readonly title: Text;
  readonly date: HistoricalDate;
  /** The date in the author's words, where the formatted one will not do. */
  readonly dateText?: Text;
  readonly place?: Place;
  readonly image?: HistoryImage;
  /** Paragraphs in the Markdown subset that `renderBody` shows. */
  readonly body?: Text;
  readonly summary?: Text;
  /** The id of a group in the same history, which is always there. */
  readonly group?: string;
  readonly tags: readonly string[];
  /** 5 is the most important; 3 where nothing was said. */
  readonly importance: Importance;
  readonly links: readonly Link[];
  readonly sources: readonly Source[];
  /** Ids of events in the same history, which are always there. */
  readonly causes: readonly string[];
}

export interface History {
  readonly id: string;
  readonly title: Text;
  readonly summary?: Text;
  /** The language that plain texts are written in, BCP 47. */
  readonly lang: string | undefined;
  readonly image?: HistoryImage;
  readonly place?: Place;
  /** By `compareDates`, then as in the file. */
  readonly events: readonly HistoryEvent[];
  /** By `compareDates`, then as in the file. */
  readonly eras: readonly Era[];
  /** In the author's order; then those that events name but nobody declared. */
  readonly groups: readonly Group[];
  readonly sources: readonly Source[];
  readonly license?: string;
  /** ISO 8601, as written. */
  readonly updated?: string;
  readonly links: readonly Link[];
}

/** Something wrong with a file, where, and what to do about it. */
export interface Issue {
  /** An error breaks the format; a warning is allowed but was hardly meant, or could be better. */
  readonly severity: 'error' | 'warning';
  /** Stable, for programs: `duplicate-id`, `date-interval-order`. */
  readonly code: string;
  /** As one would write it in JavaScript: `events[17].date`; empty for the file as a whole. */
  readonly path: string;
  /** `<where>: <what is wrong> (got <value>); <what to do>` */
  readonly message: string;
  readonly value?: unknown;
  /** What to do, alone. */
  readonly hint?: string;
}

export interface ReadOptions {
  /** What relative addresses are relative to, usually the address of the file. */
  readonly baseUrl?: string | URL | undefined;
}

export interface ReadResult {
  readonly history: History;
  readonly issues: readonly Issue[];
}
