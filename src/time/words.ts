// What a language says about time where `Intl` has no words; one pack a language stands in words/.
// It knows the shape of a pack and how templates are filled. It must not know any language itself.

/** Plural forms by `Intl.PluralRules` category; `other` always, `million` for counts from a million up. */
export type PluralForms = Readonly<Record<string, string>> & { readonly other: string };

export type TimeUnit = 'year' | 'month' | 'day' | 'hour' | 'minute';

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
  /** One template, or ten by the tens digit where the suffix follows its sound. */
  readonly decade: string | readonly string[];
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
  readonly units: Readonly<Record<TimeUnit, PluralForms>>;
  /** The forms that stand with `later` and `earlier`, where they differ. */
  readonly gapUnits?: Partial<Readonly<Record<TimeUnit, PluralForms>>>;
  readonly later: string;
  readonly earlier: string;
  readonly same: Readonly<Record<'year' | 'month' | 'day', string>>;
  /**
   * For languages that a browser's `Intl` lacks or half knows (Chromium: no `ka` or `sq`, and `az` with months "M01"):
   * used instead of `Intl` wherever given, so that every browser shows the same.
   */
  readonly names?: {
    readonly long: readonly string[];
    readonly short: readonly string[];
    /** `{0}` is the year, with day and month unless the year stands first. */
    readonly era: readonly [bce: string, ce: string];
    readonly million: string;
    readonly billion: string;
  };
}

/** Fills `{0}` and `{1}`. */
export const fill = (template: string, first: string, second = ''): string =>
  template.replace(/\{[01]\}/g, (mark) => (mark === '{0}' ? first : second));
