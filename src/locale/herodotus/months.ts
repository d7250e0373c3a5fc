/* Month names as questions have them, on the way to the English that dates are read in. */
const english = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Twelve patterns, with spaces between. */
export const monthRules = (patterns: string): readonly (readonly [string, string])[] =>
  patterns.split(' ').map((pattern, index) => [pattern, english[index] ?? '']);

/** Months by number: `wrap` makes the pattern and the date of one. */
export const numberedMonths = (
  wrap: (number: number, name: string) => readonly [string, string],
): readonly (readonly [string, string])[] => english.map((name, index) => wrap(index + 1, name));
