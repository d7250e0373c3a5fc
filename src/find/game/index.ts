/*
 * The rules of the Timelines game: what is dealt, what counts as right, what it is worth, what is told of it.
 * Knows histories and dates. Must not know the DOM or languages; `hint.js` comes when the first is asked for.
 */
export { Deck } from './deck.js';
export { Game, type RoundResult } from './game.js';
export type { Hint } from './hint.js';
export { fullRound, hintCost, levelBonus, passing } from './judge.js';
export { maskedText, maskYears, type Stretch } from './mask.js';
export { createPool, fewestCards, type Card, type Pool } from './pool.js';
export { seededRandom, seedOf } from './random.js';
export { toldApart } from './start.js';
export { statementOf, type Played } from './statement.js';
