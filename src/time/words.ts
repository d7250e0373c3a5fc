// What a language says about time where `Intl` has no words; one pack a language stands in words/.
// It knows the shape of a pack and how templates are filled. It must not know any language itself.

/** Plural forms by `Intl.PluralRules` category; `other` always, `million` for counts from a million up. */
export type PluralForms = Readonly<Record<string, string>> & { readonly other: string };

/** Templates take their arguments at `{0}` and `{1}`. */
export interface TimeWords {
  readonly lang: string;
  /** Replaces the era of `Intl` (English has only BC/AD there); needed where `Intl` lacks the language. */
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
  readonly decade: string;
  /** `{n}` a number, `{r}` a Roman numeral, `{s}` the ordinal's suffix. */
  readonly century: readonly [ce: string, bce: string];
  readonly millennium: readonly [ce: string, bce: string];
  /** Suffixes of ordinal numbers by plural category. */
  readonly ordinals?: PluralForms;
  readonly seasons: readonly [spring: string, summer: string, autumn: string, winter: string];
  /** `{0}` the season, `{1}` the year. */
  readonly season: string;
  /** "… years ago" for a plain number, and for millions and billions. */
  readonly ago: readonly [plain: string, millions: string];
  readonly units: Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute', PluralForms>>;
  readonly later: string;
  readonly earlier: string;
  readonly same: Readonly<Record<'year' | 'month' | 'day', string>>;
  /** For languages that a browser's `Intl` may lack: names in the form that stands beside a day. */
  readonly names?: {
    readonly long: readonly string[];
    readonly short: readonly string[];
    readonly million: string;
    readonly billion: string;
  };
}

/** Fills `{0}` and `{1}`. */
export const fill = (template: string, first: string, second = ''): string =>
  template.replace(/\{[01]\}/g, (mark) => (mark === '{0}' ? first : second));
