// What a hint says of a card: its era, or when it was, as roughly as sets it apart from the others.
// Knows eras and dates. Must not know words: a hint is told by who shows it.
import type { Era } from '../../history/index.js';
import { DAY_MS, parseDate, type DatePoint, type HistoricalDate } from '../../time/index.js';
import type { Card } from './pool.js';

export type Hint =
  { readonly kind: 'era'; readonly era: Era } | { readonly kind: 'time'; readonly date: HistoricalDate };

const dateOf = (edtf: string): HistoricalDate | undefined => {
  const result = parseDate(edtf);
  return result.ok ? result.value : undefined;
};

const pad = (year: number): string => String(Math.abs(year)).padStart(4, '0');

/** The year with its last digits masked: `18XX`, `196X`, `-02XX`; in deep time the years before 2000 to one figure. */
function roughly({ year }: DatePoint, masked: number): string | undefined {
  if (year >= 10_000) return undefined;
  if (year > -10_000) {
    if (year > -100 && year <= 0) return masked === 2 ? '1st century BCE' : undefined;
    // "190s" would say a decade or a century
    if (masked === 1 && year < 1000) return undefined;
    return `${year < 0 ? '-' : ''}${pad(year).slice(0, 4 - masked)}${'X'.repeat(masked)}`;
  }
  const ago = 2000 - year;
  const unit = 10 ** Math.floor(Math.log10(ago));
  const rounded = Math.round(ago / unit) * unit;
  return `Y${-(year <= -200_000 ? rounded : rounded - 2000)}~`;
}

/** The era that the whole start of the card lies in; where one begins as another ends, and of eras within eras, the later. */
function eraOf({ start }: Card, eras: readonly Era[]): Era | undefined {
  // the start of a card is in whole days, and must not be before an era that begins with it
  const around = eras.filter(({ date }) => date.min < start.earliest + DAY_MS && date.max >= start.latest);
  return around.sort((a, b) => b.date.min - a.date.min || a.date.max - b.date.max)[0];
}

/**
 * The era of the card where not all of the round are in it; else its century, its decade, its year, the first that does
 * not hold for all; for the date alone where nothing rougher does. Doubt in the date stays doubt in the hint.
 */
export function hintFor(card: Card, round: readonly Card[], eras: readonly Era[]): Hint {
  const others = round.filter((other) => other !== card);
  const era = eraOf(card, eras);
  if (era !== undefined && others.some((other) => eraOf(other, eras) !== era)) return { kind: 'era', era };
  const { date } = card.event;
  const { from } = date;
  if (from === undefined || from.masked) return { kind: 'time', date };
  const doubt = from.approximate || from.uncertain ? '~' : '';
  for (const masked of [2, 1, 0]) {
    const text = roughly(from, masked);
    const shared = others.every(({ event }) => event.date.from && roughly(event.date.from, masked) === text);
    const found = text === undefined || shared ? undefined : (dateOf(text + doubt) ?? dateOf(text));
    if (found) return { kind: 'time', date: found };
  }
  return { kind: 'time', date };
}
