/*
 * Tells the page around a frame what a game came to, and nobody else.
 * Knows: windows and origins. Must not know: how it came to that.
 */
import type { GameResult } from '../../../events/index.js';
import { statementOf, type Game, type Played } from '../../../find/game/index.js';

/** What a course receives by `message`; the statement's actor is anonymous, for the course knows who plays. */
export interface ResultMessage extends GameResult {
  readonly type: 'history-timeline:result';
}

/** The origin that was meant; undefined for what is none. `*` is none: the result would go to whoever frames the page. */
export function originOf(text: string): string | undefined {
  const trimmed = text.trim();
  const url = URL.canParse(trimmed) ? new URL(trimmed) : undefined;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.origin : undefined;
}

/** Posts to the parent of the page where it is in a frame and the parent is of this origin; says whether it was posted. */
export function report(result: GameResult, to: string | undefined, page: Window): boolean {
  const origin = to === undefined ? undefined : originOf(to);
  if (origin === undefined || page.parent === page) return false;
  const { score, maximum, rounds, level, history, statement } = result;
  const message: ResultMessage = {
    type: 'history-timeline:result',
    score,
    maximum,
    rounds,
    level,
    history,
    statement,
  };
  page.parent.postMessage(message, origin);
  return true;
}

/** What the game came to, as of now. */
export function resultOf(
  { score, maximum, level, rounds }: Game,
  history: string,
  about: Pick<Played, 'duration' | 'page' | 'id' | 'name' | 'language'>,
): GameResult {
  const statement = statementOf({
    ...about,
    score,
    maximum,
    level,
    rounds,
    ended: new Date(),
    uuid: uuid(),
  });
  return { score, maximum, level, rounds, history, statement };
}

/** `crypto.randomUUID` is for secure pages alone; RFC 9562, 5.4. */
function uuid(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID();
  const bytes = new Uint8Array(16);
  (crypto as Crypto).getRandomValues(bytes);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
