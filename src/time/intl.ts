// `Intl` behind one door: cached formatters, always the Gregorian calendar and UTC, and what to do without a locale.
// It knows parts, digits and plural categories. It must not know dates of history or any word of a language.

/** A memo, not state: the same key always gives the same immutable formatter (197 µs to make, 4 µs to use). */
function memo<T>(make: (locale: string, spec: string) => T): (locale: string, spec: string) => T {
  const made = new Map<string, T>();
  return (locale, spec) => {
    const key = `${locale} ${spec}`;
    let found = made.get(key);
    if (found === undefined) made.set(key, (found = make(locale, spec)));
    return found;
  };
}

const supported = memo((locale) => {
  try {
    return { locale: Intl.DateTimeFormat.supportedLocalesOf(locale)[0] };
  } catch {
    return { locale: undefined };
  }
});

/**
 * A locale that is safe to hand to `Intl`: for one that is unknown or ill-formed, the reader's own default would leak
 * in, or an exception come out.
 */
const safeLocale = (locale: string): string => supported(locale, '').locale ?? 'en';

const PARTS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  y: { year: 'numeric' },
  M: { month: 'long' },
  m: { month: 'short' },
  d: { day: 'numeric' },
  e: { era: 'short' },
  h: { hour: 'numeric' },
  n: { minute: '2-digit' },
  s: { second: '2-digit' },
  f: { fractionalSecondDigits: 3 },
};

/**
 * A date format for a shape: `y` year, `M`/`m` month long/short, `d` day, `e` era, `h` hour, `n` minute, `s` second,
 * `f` milliseconds.
 */
export const dateFormat = memo((locale, shape) => {
  const options: Intl.DateTimeFormatOptions = { calendar: 'gregory', timeZone: 'UTC' };
  for (const letter of shape) Object.assign(options, PARTS[letter]);
  return new Intl.DateTimeFormat(safeLocale(locale), options);
});

const numbers = memo(
  (locale, spec) =>
    new Intl.NumberFormat(
      safeLocale(locale),
      spec === 'compact'
        ? { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 }
        : spec === 'axis'
          ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 4 }
          : { useGrouping: spec === 'grouped', maximumFractionDigits: 3 },
    ),
);

/** A number in the locale's digits: `plain`, `grouped`, `compact` (66 million), or `axis` (compact, 4 decimals). */
export const formatNumber = (
  locale: string,
  n: number,
  spec: 'plain' | 'grouped' | 'compact' | 'axis',
): string => numbers(locale, spec).format(n);

const plurals = memo(
  (locale, type) =>
    new Intl.PluralRules(safeLocale(locale), { type: type === 'ordinal' ? 'ordinal' : 'cardinal' }),
);

/** The plural category of a number in a locale. */
export const pluralOf = (locale: string, n: number, type: 'cardinal' | 'ordinal'): string =>
  plurals(locale, type).select(n);

/** A list in words: "1667, 1668 or 1670". */
export const formatList = (
  locale: string,
  items: readonly string[],
  type: 'conjunction' | 'disjunction',
): string =>
  supported(locale, '').locale ? new Intl.ListFormat(locale, { type }).format(items) : items.join(', ');
