// What of a history can be played: the events whose start is known, and how far its levels go.
// Knows histories. Must not know rounds, readers or points.
import type { History, HistoryEvent, Text } from '../../history/index.js';
import { civilFromMs } from '../../time/index.js';
import { maskedText, maskYears, saysEnough, type Years } from './mask.js';
import { startWindow, surelyBefore, toldApart, type StartWindow } from './start.js';

/** One event of the game. */
export interface Card {
  readonly event: HistoryEvent;
  readonly start: StartWindow;
  /** Its place among the cards of the pool, in the order of time. */
  readonly rank: number;
  /** Its title without years: two cards that read alike are not dealt together. */
  readonly key: string;
  /** How many cards of the pool it cannot be told apart from. */
  readonly clashes: number;
}

export interface Pool {
  /** In the order of time. */
  readonly cards: readonly Card[];
  /** How many cards there are of which each is apart from each. */
  readonly apart: number;
  /** How many cards a round has: `handSize`, fewer in a small history, 0 where it cannot be played. */
  readonly hand: number;
  /** How many levels the history is long enough for, 1 to `mostLevels`. */
  readonly levels: number;
  readonly years: Years;
}

/** Cards in a round: as many as one takes in at a look. */
export const handSize = 5;
/** With fewer there is nothing to order. */
export const fewestCards = 4;
export const mostLevels = 5;

/** Of a large history the most important events are played: nobody sees more in a year of lessons. */
const mostCards = 1000;
/** More than this are not even looked at one by one. */
const mostRead = 20_000;

const textsOf = (text: Text): readonly string[] => (typeof text === 'string' ? [text] : Object.values(text));

/** Evenly spread over the list. */
function thinned<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)]).flatMap(
    (item) => (item === undefined ? [] : [item]),
  );
}

/** The most important first, so far as they go; of the class that does not go in whole some, evenly spread. */
function chosen(events: readonly HistoryEvent[]): readonly HistoryEvent[] {
  const read = thinned(events, mostRead);
  if (read.length <= mostCards) return read;
  const taken = new Set<HistoryEvent>();
  for (const importance of [5, 4, 3, 2, 1]) {
    const equals = read.filter((event) => event.importance === importance);
    for (const event of thinned(equals, mostCards - taken.size)) taken.add(event);
  }
  return read.filter((event) => taken.has(event));
}

/** How many of `sorted` lie below `value`, or, with `also`, at most at it. */
function countTo(sorted: Float64Array, value: number, also: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = sorted[middle] ?? Infinity;
    if (at < value || (also && at === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The largest number of cards that are all apart: by the earliest end first, as intervals are scheduled. */
function countApart(cards: readonly Omit<Card, 'clashes'>[]): number {
  const used = new Set<string>();
  let last: StartWindow | undefined;
  for (const { start, key } of cards.slice().sort((a, b) => a.start.latest - b.start.latest)) {
    if (used.has(key) || (last !== undefined && !surelyBefore(last, start))) continue;
    used.add(key);
    last = start;
  }
  return used.size;
}

/** The events that can be played: a known start, and a title that says something without its years. */
export function createPool({ events }: History): Pool {
  const starts = chosen(events).flatMap((event) => {
    const start = startWindow(event.date);
    return start === undefined ? [] : [{ event, start }];
  });
  const ends = starts.map(({ event, start }) =>
    Number.isFinite(event.date.max) ? event.date.max : start.latest,
  );
  const years: Years = [
    civilFromMs(starts[0]?.event.date.min ?? 0).year,
    civilFromMs(ends.reduce((a, b) => Math.max(a, b), 0)).year,
  ];
  const plain = starts
    .flatMap(({ event, start }) => {
      const titles = textsOf(event.title).map((title) => maskYears(title, event.date, years));
      const [first = []] = titles;
      return titles.every(saysEnough) ? [{ event, start, key: maskedText(first) }] : [];
    })
    .map((card, rank) => Object.assign(card, { rank }));
  const earliest = Float64Array.from(plain, ({ start }) => start.earliest).sort();
  const latest = Float64Array.from(plain, ({ start }) => start.latest).sort();
  const cards = plain.map((card) => {
    const before = countTo(latest, card.start.earliest, true);
    const after = plain.length - countTo(earliest, card.start.latest, false);
    return Object.assign(card, { clashes: plain.length - before - after - 1 });
  });
  const apart = countApart(cards);
  const hand = apart < fewestCards ? 0 : Math.min(handSize, apart);
  return { cards, apart, hand, levels: levelsOf(cards.length, hand), years };
}

/** Each level takes a stretch of the history about half as long as the one before; the last a handful of neighbours. */
function levelsOf(cards: number, hand: number): number {
  const ratio = cards / (hand + 1);
  return Math.min(mostLevels, Math.max(1, 1 + Math.floor(Math.log(ratio) / Math.log(1.8))));
}

/**
 * Over how many neighbouring cards a round of this level reaches. Closeness is counted in the history's own steps, the
 * events between: ten years are long in the history of a republic and nothing in that of the Earth.
 */
export function reachOf({ cards: { length }, hand, levels }: Pool, level: number): number {
  const closest = Math.min(length, hand + 1);
  if (levels === 1) return length;
  const share = (Math.min(levels, Math.max(1, level)) - 1) / (levels - 1);
  return Math.round(length * (closest / length) ** share);
}

/** Whether the order of the two says something: it is known, and a reader can see which is which. */
export const clash = (a: Card, b: Card): boolean => a.key === b.key || !toldApart(a.start, b.start);
