// Stands in for `Intl` in languages that browsers lack or half know (Chromium: no `ka` or `sq`, and `az` with months
// "M01"): "15 მარ. 44 ძვ. წ.", day, month, year. Only the packs of those languages bring it along.
import { DAY_MS } from '../civil.js';
import { listFormat, numberFormat } from '../intl.js';
import { clockText } from '../units.js';
import type { OwnNames } from '../words.js';

/** A pack's `names`; `{0}` of an era is the year, with day and month before it. */
export function ownNames(
  lang: string,
  long: readonly string[],
  short: readonly string[],
  eras: readonly [bce: string, ce: string],
  [million, billion]: readonly [million: string, billion: string],
): OwnNames {
  return {
    long,
    short,
    parts(shape, date) {
      const month = date.getUTCMonth();
      const era = shape.includes('e') ? (eras[date.getUTCFullYear() > 0 ? 1 : 0] ?? '') : '{0}';
      const [before = '', after = ''] = era.split('{0}');
      const words: { type: string; value: string }[] = [];
      const add = (type: string, value = ''): void => {
        if (words.length) words.push({ type: 'literal', value: ' ' });
        words.push({ type, value });
      };
      if (shape.includes('d')) add('day', String(date.getUTCDate()));
      if (/m/i.test(shape)) add('month', (shape.includes('M') ? long : short)[month]);
      if (shape.includes('y')) add('year');
      const literal = (value: string): { type: string; value: string } => ({ type: 'literal', value });
      const ms = date.getTime();
      const clock = clockText(ms - Math.floor(ms / DAY_MS) * DAY_MS, shape.includes('s') ? 3 : 0);
      return [
        literal(before),
        ...words,
        literal(after),
        ...(shape.includes('h') ? [literal((words.length ? ', ' : '') + clock)] : []),
      ];
    },
    list: (bracket) =>
      Intl.ListFormat.supportedLocalesOf(lang).length
        ? listFormat(lang, bracket)
        : { format: (texts) => texts.join(', ') },
    large(n, digits) {
      const [factor, name] = n < 1e9 ? [1e6, million] : [1e9, billion];
      return `${numberFormat(lang, '').format(Number((n / factor).toPrecision(digits)))} ${name}`;
    },
  };
}
