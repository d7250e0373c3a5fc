// A game that was played as an xAPI statement, for a course to record.
// Knows the specification (xAPI 1.0.3, part two, 2.4). Must not know who played: no name, no address, no query of the page.
import type { XapiStatement } from '../../events/index.js';
import { passing } from './judge.js';

export interface Played {
  readonly score: number;
  readonly maximum: number;
  readonly level: number;
  readonly rounds: number;
  /** How long it took, in ms. */
  readonly duration: number;
  /** When it ended. */
  readonly ended: Date;
  /** The address of the page that the game stands in. */
  readonly page: string;
  /** What tells this game from others of the page. */
  readonly id: string;
  /** The name of the game in the reader's language. */
  readonly name: string;
  /** BCP 47, of `name` and of what was played. */
  readonly language: string;
  /** A UUID. */
  readonly uuid: string;
}

/** The page without what may be private: user, query, and paths of a disk. */
function addressOf(page: string): { readonly home: string; readonly page: string } {
  const url = URL.canParse(page) ? new URL(page) : undefined;
  // a local file, or a frame without an address: an IRI all the same, that leads nowhere
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    return { home: 'about:blank', page: 'about:blank' };
  }
  return { home: url.origin, page: url.origin + url.pathname };
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** ISO 8601; xAPI asks that no more than hundredths of a second count. */
const durationText = (ms: number): string => `PT${rounded(Math.max(0, ms) / 1000, 2)}S`;

/** The statement “somebody completed this game”, with the score; `success` from four fifths of the points on. */
export function statementOf(played: Played): XapiStatement {
  const { score, maximum, level, rounds, language } = played;
  const address = addressOf(played.page);
  const activity = `${address.page}#${encodeURIComponent(played.id)}`;
  const scaled = maximum > 0 ? rounded(score / maximum, 4) : 0;
  return {
    id: played.uuid,
    actor: { objectType: 'Agent', account: { homePage: address.home, name: 'anonymous' } },
    verb: { id: 'http://adlnet.gov/expapi/verbs/completed', display: { en: 'completed' } },
    object: {
      objectType: 'Activity',
      id: activity,
      definition: {
        type: 'http://activitystrea.ms/schema/1.0/game',
        name: { [language]: played.name },
      },
    },
    result: {
      score: { scaled, raw: score, min: 0, max: maximum },
      success: scaled >= passing,
      completion: true,
      duration: durationText(played.duration),
    },
    context: {
      language,
      extensions: { [`${address.page}#level`]: level, [`${address.page}#rounds`]: rounds },
    },
    timestamp: played.ended.toISOString(),
    version: '1.0.3',
  };
}
