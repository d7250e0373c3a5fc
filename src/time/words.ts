// What a language says about time where `Intl` has no words; one pack a language stands in words/.
// It knows the shape of a pack and how templates are filled. It must not know any language itself.
import type { UNITS } from './units.js';

export type TimeUnit = (typeof UNITS)[number];

/** Plural forms by `Intl.PluralRules` category; `other` always, `million` for counts from a million up. */
export type PluralForms = Readonly<Record<string, string>> & { readonly other: string };

/** Templates take their arguments at `{0}` and `{1}`. */
export interface TimeWords {
  readonly lang: string;
  /** Replaces the era of `Intl`: English has only BC/AD there. */
  readonly era?: readonly [bce: string, ce: string];
  readonly circa: string;
  readonly uncertain: string;
  /** `circa` and `uncertain` in full, for screen readers. */
  readonly about: string;
  readonly perhaps: string;
  readonly range: string;
  readonly spokenRange: string;
  readonly before: string;
  readonly after: string;
  readonly until: string;
  readonly since: string;
  /** Stands for an end point that is not known, read aloud. */
  readonly unknown: string;
  /** Its first year at `{0}`; ten templates by the tens digit where the suffix follows its sound. */
  readonly decade: string | readonly string[];
  /** The template of the nth century (`years` 100) or millennium (1000), with its number at `{0}`. */
  readonly period: (n: number, years: number, bce: boolean) => string;
  readonly seasons: readonly [spring: string, summer: string, autumn: string, winter: string];
  /** `{0}` the season, `{1}` the year. */
  readonly season: string;
  /** "… years ago" for a plain number, and for millions and billions. */
  readonly ago: readonly [plain: string, millions: string];
  /** The template of a count where `Intl` has none or a wrong one; `gap` where it stands with `later` or `earlier`. */
  readonly count?: (n: number, unit: TimeUnit, gap: boolean) => string | undefined;
  readonly later: string;
  readonly earlier: string;
  readonly same: readonly [year: string, month: string, day: string];
  /** For languages that a browser's `Intl` lacks or half knows: used instead, so that every browser shows the same. */
  readonly names?: OwnNames;
}

/** What stands in for `Intl`; see words/own-names.ts. */
export interface OwnNames {
  readonly long: readonly string[];
  readonly short: readonly string[];
  /** As `Intl.DateTimeFormat` gives them, for the letters of a `dateFormat` and a date in UTC. */
  readonly parts: (shape: string, date: Date) => readonly { readonly type: string; readonly value: string }[];
  /** As `Intl.ListFormat`, by the bracket of a set: `{` for and, `[` for or. */
  readonly list: (bracket: string) => { readonly format: (texts: readonly string[]) => string };
  /** A million and more in words, to so many significant digits. */
  readonly large: (n: number, digits: number) => string;
}

/** Fills `{0}` and `{1}`. */
export const fill = (template: string, first: string, second = ''): string =>
  template.replace('{0}', first).replace('{1}', second);
