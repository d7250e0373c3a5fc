/*
 * One game from its first round to its last: what lies in which order, what was hinted, what it brought.
 * Knows the rules. Must not know the DOM, languages, or how a card is moved.
 */
import type { Hint } from './hint.js';
import { inTime, judge, maximumOf, pointsOf, type Judgement, type Points } from './judge.js';
import type { Deck } from './deck.js';
import type { Card } from './pool.js';

export interface RoundResult {
  /** As the reader had laid them. */
  readonly order: readonly Card[];
  /** As it was. */
  readonly truth: readonly Card[];
  readonly judgement: Judgement;
  readonly hints: number;
  readonly points: Points;
}

export class Game {
  readonly level: number;
  readonly rounds: number;
  readonly #deck: Deck;
  readonly #results: RoundResult[] = [];
  readonly #hints = new Map<Card, Hint>();
  #order: readonly Card[] = [];
  #again = false;

  /** Deals the first round. */
  constructor(deck: Deck, level: number, rounds: number) {
    this.#deck = deck;
    this.level = level;
    this.rounds = rounds;
    this.#deal();
  }

  /** The number of the round that lies on the table, from 1. */
  get round(): number {
    return this.checked ? this.#results.length : this.#results.length + 1;
  }

  /** The cards as they lie, the earliest first. */
  get order(): readonly Card[] {
    return this.#order;
  }

  /** In this round cards come again, for all had been seen. */
  get again(): boolean {
    return this.#again;
  }

  get hints(): ReadonlyMap<Card, Hint> {
    return this.#hints;
  }

  /** Of the rounds that were checked. */
  get results(): readonly RoundResult[] {
    return this.#results;
  }

  /** The round on the table has been checked. */
  get checked(): boolean {
    return this.#results.at(-1)?.order === this.#order;
  }

  /** No round is left. */
  get last(): boolean {
    return this.round >= this.rounds;
  }

  get score(): number {
    return this.#results.reduce((sum, { points }) => sum + points.total, 0);
  }

  get maximum(): number {
    return this.rounds * maximumOf(this.level);
  }

  /** Puts the card at a place, 0 the earliest; false where it lies there already or the round is over. */
  move(card: Card, place: number): boolean {
    const from = this.#order.indexOf(card);
    const to = Math.min(this.#order.length - 1, Math.max(0, place));
    if (this.checked || from < 0 || from === to) return false;
    const order = this.#order.filter((other) => other !== card);
    order.splice(to, 0, card);
    this.#order = order;
    return true;
  }

  /** Notes what was told of a card; a second hint for the same one costs nothing. */
  tell(card: Card, hint: Hint): void {
    if (!this.checked && this.#order.includes(card) && !this.#hints.has(card)) this.#hints.set(card, hint);
  }

  /** Counts the round as it lies; again, the same. */
  check(): RoundResult {
    const known = this.#results.at(-1);
    if (known !== undefined && this.checked) return known;
    const judgement = judge(this.#order);
    const hints = this.#hints.size;
    const result = {
      order: this.#order,
      truth: inTime(this.#order),
      judgement,
      hints,
      points: pointsOf(judgement, this.level, hints),
    };
    this.#results.push(result);
    return result;
  }

  /** Deals the next round; false while this one is not checked, and after the last. */
  next(): boolean {
    if (!this.checked || this.last) return false;
    this.#deal();
    return true;
  }

  #deal(): void {
    const { cards, again } = this.#deck.deal(this.level);
    this.#hints.clear();
    this.#order = cards;
    this.#again = again;
  }
}
