/*
 * What the interface says: one typed list of texts, a file a language.
 * Knows: words. Must not know: the page's language, any element; a locale is passed in, never global.
 */

/** Texts with a number or a name in them are functions, so that each language forms its own sentence. */
export interface Strings {
  /** The role of the whole, read after its title: "China, timeline". */
  readonly timeline: string;
  readonly events: (count: number) => string;
  readonly loading: string;
  readonly loadingPercent: (percent: number) => string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly failed: string;
  readonly retry: string;
  readonly issues: (count: number) => string;
  readonly close: string;

  readonly tools: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly previous: string;
  readonly next: string;
  readonly search: string;
  readonly searchResults: (count: number) => string;
  readonly keyboardHelp: string;
  readonly keys: {
    readonly move: string;
    readonly lane: string;
    readonly ends: string;
    readonly select: string;
    readonly zoom: string;
    readonly fit: string;
    readonly search: string;
    readonly help: string;
    readonly leave: string;
  };
  /** What to do when the plain wheel was turned over the axis; `key` is "Ctrl" or "⌘". */
  readonly wheelHint: (key: string) => string;

  readonly lanes: string;
  readonly otherLane: string;
  readonly laneHidden: (name: string) => string;
  readonly laneShown: (name: string) => string;
  readonly overview: string;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly visible: (from: string, to: string) => string;
  readonly today: string;
  /** Events that are drawn as marks alone. */
  readonly more: (count: number) => string;

  readonly story: string;
  readonly meanwhile: string;
  readonly sources: string;
  readonly links: string;
  readonly position: (index: number, total: number) => string;
  readonly noPicture: string;
  readonly footnote: (index: number) => string;
  readonly backToText: string;
  readonly selected: (title: string) => string;
  readonly notFound: (id: string) => string;
  /** Stands before the ids that look like the one that was not found. */
  readonly nearest: string;
}
