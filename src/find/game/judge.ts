// Whether an order can be right, and what it is worth.
// Knows cards and windows. Must not know who plays or how it is told.
import type { Card } from './pool.js';
import { surelyBefore, toldApart, type StartWindow } from './start.js';

export interface Judgement {
  /** Pairs of cards whose order is known. */
  readonly pairs: number;
  /** Of those, the pairs that stand in an order that can be. */
  readonly right: number;
  /** The most cards that are in order among themselves, by their place in the order: all others were misplaced. */
  readonly kept: ReadonlySet<number>;
}

interface Started {
  readonly start: StartWindow;
}

/** A pair is wrong only if what was placed later surely began before what was placed earlier. */
const isWrong = (earlier: Started, later: Started): boolean => surelyBefore(later.start, earlier.start);

/**
 * An order of cards, judged by its pairs, as Kendall's tau counts. A pair that cannot be told apart counts neither way.
 * An order without a wrong pair is one that may have happened: the windows can be resolved to it one after the other.
 */
export function judge(order: readonly Started[]): Judgement {
  let [pairs, right] = [0, 0];
  const wrong = order.map(() => 0);
  order.forEach((earlier, i) => {
    order.forEach((later, j) => {
      if (j <= i) return;
      if (toldApart(earlier.start, later.start)) pairs += 1;
      if (surelyBefore(earlier.start, later.start)) right += 1;
      if (isWrong(earlier, later)) wrong[i] = (wrong[i] ?? 0) | (1 << j);
    });
  });
  return { pairs, right, kept: keptOf(wrong) };
}

/** The largest set without a wrong pair; of two of a size the one with the earlier cards. Eight cards are 256 sets. */
function keptOf(wrong: readonly number[]): ReadonlySet<number> {
  let [best, most] = [0, -1];
  for (let set = 0; set < 1 << wrong.length; set += 1) {
    let size = 0;
    let good = true;
    for (let i = 0; good && i < wrong.length; i += 1) {
      if ((set & (1 << i)) === 0) continue;
      size += 1;
      good = (set & (wrong[i] ?? 0)) === 0;
    }
    if (good && size > most) [best, most] = [set, size];
  }
  return new Set(wrong.flatMap((_, i) => (best & (1 << i) ? [i] : [])));
}

/** What a round with every pair in order brings on the first level. */
export const fullRound = 100;
/** What each level above the first adds to that. */
export const levelBonus = 10;
/** What a hint takes. */
export const hintCost = 10;
/** From this share of all points on a game counts as a success, and the next level is offered. */
export const passing = 0.8;

export interface Points {
  readonly order: number;
  readonly bonus: number;
  /** What was taken for hints; 0 or less. */
  readonly hints: number;
  /** The sum, not below 0. */
  readonly total: number;
}

export const maximumOf = (level: number): number => fullRound + levelBonus * (level - 1);

/**
 * The points of a round. With s = pairs in a possible order ÷ pairs whose order is known:
 * `max(0, round(100 · s) + round(10 · (level − 1) · s) − 10 · hints)`.
 */
export function pointsOf({ pairs, right }: Judgement, level: number, hints: number): Points {
  const share = pairs === 0 ? 1 : right / pairs;
  const order = Math.round(fullRound * share);
  const bonus = Math.round(levelBonus * (level - 1) * share);
  const taken = -Math.min(order + bonus, hintCost * hints);
  return { order, bonus, hints: taken === 0 ? 0 : taken, total: order + bonus + taken };
}

/** The order of time, as it is told after a round. */
export const inTime = (cards: readonly Card[]): readonly Card[] =>
  cards.slice().sort((a, b) => a.rank - b.rank);
