// Deals rounds: no card again until all were seen, close as the level asks, apart as far as what is left allows.
// Knows the pool and a source of chance. Must not know points or readers.
import { judge } from './judge.js';
import { clash, reachOf, type Card, type Pool } from './pool.js';
import { shuffled } from './random.js';

export interface Hand {
  /** In the order in which they are laid out, which is not the right one. */
  readonly cards: readonly Card[];
  /** All cards have been seen, and from here on they come again. */
  readonly again: boolean;
}

/** So many hands are drawn for each that is dealt; the best of them is taken. */
const draws = 24;

export class Deck {
  readonly #pool: Pool;
  readonly #random: () => number;
  readonly #seen = new Set<Card>();

  constructor(pool: Pool, random: () => number) {
    this.#pool = pool;
    this.#random = random;
  }

  /** How many cards have not been seen yet. */
  get left(): number {
    return this.#pool.cards.length - this.#seen.size;
  }

  /** The next round; the pool must be one that can be played (`hand` above 0). */
  deal(level: number): Hand {
    const { cards, hand } = this.#pool;
    const started = this.#seen.size > 0;
    if (this.left === 0) this.#seen.clear();
    const unseen = cards.filter((card) => !this.#seen.has(card));
    const again = started && (this.left === cards.length || unseen.length < hand);
    // the last of them are dealt together with some that were seen
    const last = unseen.length < hand;
    if (last) this.#seen.clear();
    const dealt = this.#best(last ? cards : unseen, last ? unseen : [], level);
    for (const card of dealt) this.#seen.add(card);
    return { cards: this.#laidOut(dealt), again };
  }

  #best(from: readonly Card[], must: readonly Card[], level: number): readonly Card[] {
    const reach = reachOf(this.#pool, level);
    let best: readonly Card[] = [];
    let most = -Infinity;
    for (let draw = 0; draw < draws; draw += 1) {
      const cards = this.#draw(from, must, reach);
      const worth = this.#worth(cards, reach);
      if (worth > most) [best, most] = [cards, worth];
    }
    return best;
  }

  /** One card from each part of a stretch of the history, around one that comes first. */
  #draw(from: readonly Card[], must: readonly Card[], reach: number): readonly Card[] {
    const { cards, hand } = this.#pool;
    const anchor = must[0] ?? this.#anchor(from);
    if (anchor === undefined) return [];
    const drawn = must.length > 0 ? must.slice() : [anchor];
    const part = reach / hand;
    const most = Math.max(0, cards.length - reach);
    const begin = Math.min(most, Math.max(0, anchor.rank - Math.floor(this.#random() * reach)));
    const taken = new Set(drawn.map(({ rank }) => Math.floor((rank - begin) / part)));
    for (let index = 0; index < hand && drawn.length < hand; index += 1) {
      if (taken.has(index)) continue;
      const centre = begin + part * (index + 0.5);
      const next = this.#near(from, drawn, centre, part / 2);
      if (next) drawn.push(next);
    }
    // two of what must be dealt may lie in one part
    while (drawn.length < hand) {
      const next = this.#near(from, drawn, begin + this.#random() * reach, part / 2);
      if (next === undefined) break;
      drawn.push(next);
    }
    return drawn;
  }

  /** Of three the one that clashes most: the vague ones are hard to deal, and must not all be left for the end. */
  #anchor(from: readonly Card[]): Card | undefined {
    const few = [0, 1, 2].flatMap(() => from[Math.floor(this.#random() * from.length)] ?? []);
    return few.sort((a, b) => b.clashes - a.clashes)[0];
  }

  /** One of those within `around` of a rank that clash with none drawn; else the nearest such; else the nearest. */
  #near(from: readonly Card[], drawn: readonly Card[], centre: number, around: number): Card | undefined {
    const others = from.filter((card) => !drawn.includes(card));
    const apart = others.filter((card) => drawn.every((one) => !clash(one, card)));
    const away = ({ rank }: Card): number => Math.abs(rank + 0.5 - centre);
    const within = apart.filter((card) => away(card) <= around);
    if (within.length > 0) return within[Math.floor(this.#random() * within.length)];
    return (apart.length > 0 ? apart : others).reduce<Card | undefined>(
      (best, card) => (best === undefined || away(card) < away(best) ? card : best),
      undefined,
    );
  }

  /** Cards that can be told apart first, then even steps, no wider than the level reaches. */
  #worth(cards: readonly Card[], reach: number): number {
    const sorted = cards.slice().sort((a, b) => a.rank - b.rank);
    let clashes = 0;
    let step = Infinity;
    sorted.forEach((card, index) => {
      for (const other of sorted.slice(index + 1)) if (clash(card, other)) clashes += 1;
      const next = sorted[index + 1];
      if (next) step = Math.min(step, next.rank - card.rank);
    });
    const span = (sorted.at(-1)?.rank ?? 0) - (sorted[0]?.rank ?? 0) + 1;
    return -10 * clashes + Math.min(1, (step * cards.length) / reach) - 2 * Math.max(0, span / reach - 1);
  }

  /** Shuffled until a good part is out of order: a round that is done before it begins is none. */
  #laidOut(cards: readonly Card[]): readonly Card[] {
    let best = shuffled(cards, this.#random);
    let least = Infinity;
    for (let turn = 0; turn < 12 && least > 0.6; turn += 1) {
      const order = shuffled(cards, this.#random);
      const { pairs, right } = judge(order);
      const share = pairs === 0 ? 0 : right / pairs;
      if (share < least) [best, least] = [order, share];
    }
    return best;
  }
}
