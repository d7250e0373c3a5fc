/* Times as questions have them, on the way to the English that dates are read in: rules that all languages make alike. */

type Rules = readonly (readonly [pattern: string, replacement: string])[];

const english = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Twelve patterns, with spaces between. */
export const monthRules = (patterns: string): Rules =>
  patterns.split(' ').map((pattern, index) => [pattern, english[index] ?? '']);

/** Months by number: `wrap` makes the pattern and the date of one. */
export const numberedMonths = (
  wrap: (number: number, name: string) => readonly [string, string],
): readonly (readonly [string, string])[] => english.map((name, index) => wrap(index + 1, name));

/** Patterns of the numbers from `first` on, with spaces between, where `after` follows. */
export const numberRules = (patterns: string, after: string, first = 2, step = 1): Rules =>
  patterns.split(' ').map((pattern, index) => [`(?:${pattern})(?=${after})`, String(first + step * index)]);

/** Patterns of “first”, “second” …, with spaces between; `wrap` puts one into its place, such as a century. */
export const ordinalRules = (
  patterns: string,
  wrap: (ordinal: string) => string,
  to = '#th century',
): Rules =>
  patterns.split(' ').map((pattern, index) => [wrap(`(?:${pattern})`), to.replace('#', String(index + 1))]);

const amount = '(\\d[\\d.,]*)';

/** How a language says “500 to 400 million years ago”. */
interface Ago {
  /** “thousand million billion”, a pattern each. */
  readonly scales: string;
  /** One amount with its scale, “million years ago”; `#` and `@` stand for them. */
  readonly pattern: string;
  /** Two amounts that share a scale; `&` is the second. */
  readonly range: string;
  /** Years alone: `#` is the amount. */
  readonly years: string;
}

/** Ranges first: they have a single amount in them. */
export function agoRules({ scales, pattern, range, years }: Ago): Rules {
  const words = scales.split(' ');
  const fill = (shape: string, scale: string): string =>
    shape.replace('@', `(?:${scale})`).replace('#', amount).replace('&', amount);
  const named = ['thousand', 'million', 'billion'].map((name, at) => [name, words[at] ?? name] as const);
  return [
    ...named.map(
      ([name, word]) =>
        [fill(range, word), `<between>$1 ${name} years ago<and>$2 ${name} years ago<end>`] as const,
    ),
    ...named.map(([name, word]) => [fill(pattern, word), `$1 ${name} years ago`] as const),
    [fill(years, ''), '$1 years ago'],
  ];
}

/** “This” and “last” year, decade and century: a pattern each. */
export const presentRules = (...patterns: readonly string[]): Rules =>
  ['this year', 'last year', 'this decade', 'last decade', 'this century', 'last century'].flatMap(
    (name, at) => (patterns[at] === undefined ? [] : [[`(?:${patterns[at]})`, name] as const]),
  );
