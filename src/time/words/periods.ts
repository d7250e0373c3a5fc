// Numbers of centuries and millennia as languages write them. Only packs use it: English brings its own.
import type { TimeWords } from '../words.js';

type Templates = readonly [ce: string, bce: string];

/** Centuries and millennia end at 100: no numeral beyond XC is needed but C. */
const roman = (n: number): string =>
  'C'.repeat(n / 100) +
  (['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'][Math.floor(n / 10) % 10] ?? '') +
  (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][n % 10] ?? '');

/**
 * A pack's `period`: in the templates `{0}` is the number in the locale's digits, `{r}` a Roman numeral, `{s}` the
 * suffix of the ordinal, of which the first is told from all others.
 */
export const periods =
  (century: Templates, millennium: Templates, first = '', other = ''): TimeWords['period'] =>
  (n, years, bce) =>
    (years > 100 ? millennium : century)[bce ? 1 : 0]
      .replace('{r}', roman(n))
      .replace('{s}', n === 1 ? first : other);
