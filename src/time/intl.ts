// `Intl` behind one door: cached formatters, always the Gregorian calendar and UTC, and what to do without a locale.
// It knows parts and digits. It must not know dates of history or any word of a language.

/**
 * A memo, not state: the same key always gives the same immutable formatter (197 µs to make, 4 µs to use).
 * For a locale that is unknown or ill-formed, the reader's own would leak in, or an exception come out: English then.
 */
function memo<T>(make: (locale: string, spec: string) => T): (locale: string, spec: string) => T {
  const made: Record<string, T> = {};
  return (locale, spec) => {
    const key = `${locale} ${spec}`;
    let found = made[key];
    if (!found) {
      try {
        locale = Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? 'en';
      } catch {
        locale = 'en';
      }
      made[key] = found = make(locale, spec);
    }
    return found;
  };
}

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
  return new Intl.DateTimeFormat(locale, options);
});

/** A list in words: "1667, 1668 or 1670". */
export const listFormat = memo(
  (locale, type) => new Intl.ListFormat(locale, { type: type === '{' ? 'conjunction' : 'disjunction' }),
);

/**
 * A number for "digits unit". Without digits a plain one, as years are; 21 are all that it has, grouped; 4 to 9 in
 * words: "66.7 million". With a unit, where one is named: "12 years".
 */
export const numberFormat = memo((locale, spec) => {
  const [digits = '', unit] = spec.split(' ');
  return new Intl.NumberFormat(locale, {
    useGrouping: digits === '21',
    notation: digits > '3' ? 'compact' : undefined,
    compactDisplay: 'long',
    maximumSignificantDigits: Number(digits) || 21,
    style: unit ? 'unit' : undefined,
    unit,
    unitDisplay: 'long',
  });
});
