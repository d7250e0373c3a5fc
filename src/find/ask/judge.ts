// How surely what was found answers, and in which order it is told.
// Knows hits. Must not know what was asked of them.
import type { HistoryEvent } from '../../history/index.js';
import { compareDates } from '../../time/index.js';
import { mostParts } from './compose.js';
import type { Tokenizer } from './fold.js';
import { allOf, type Hit } from './retrieve.js';
import type { Asked } from './understand.js';

/** From this share of what was asked on, an event answers; down to the other, nearly. */
export const sure = 0.6;
const near = 0.45;

/** It has most of what was asked for, and of its names; or its own name was said, and little else. */
export function answers(hit: Hit | undefined): boolean {
  if (hit === undefined) return false;
  const { cover, titled, named } = hit;
  return (cover >= sure && named >= sure) || (titled >= 0.75 && cover >= 0.4);
}

/** It is about some of what was asked for, with its names, rather than mentions it. */
export const comesNear = ({ cover, head, named }: Hit): boolean => cover >= near && named >= sure && head > 0;

/** It has what was asked for, but is about somebody or something else: its date and causes are not theirs. */
export const isMention = ({ head, namedHead, titled }: Hit): boolean =>
  titled < 0.75 && (head === 0 || namedHead < sure);

const meet = (stems: readonly string[], words: readonly string[]): boolean =>
  stems.some((stem) => words.includes(stem));

/** Whether somebody's birth or death is asked for. */
export const asksOfLife = ({ question, terms }: Asked, tokens: Tokenizer): boolean =>
  meet(
    terms.flatMap(({ stems }) => stems),
    tokens(question.rules.lives ?? ''),
  );

/** Whether it is a birth or a death itself, by the words for them in all the languages that are understood. */
export const tellsOfLife = ({ title, summary }: HistoryEvent, lives: string, tokens: Tokenizer): boolean =>
  meet(tokens(`${allOf(title)} ${allOf(summary)}`), tokens(lives));

/** Those that have the names that were asked for, if some have. */
export function withNames(hits: readonly Hit[]): readonly Hit[] {
  const having = hits.filter(({ named }) => named >= sure);
  return having.length > 0 ? having : hits;
}

/** Those that answer about as well as the best. */
export function like(hits: readonly Hit[], share: number): readonly HistoryEvent[] {
  const [best] = hits;
  if (best === undefined) return [];
  return hits
    .filter(({ score, cover }) => score >= best.score * share && cover >= best.cover * 0.8)
    .map(({ event }) => event);
}

/** Those that are told in time, then the others. */
export const inTime = (events: readonly HistoryEvent[]): readonly HistoryEvent[] => [
  ...events.slice(0, mostParts).sort((a, b) => compareDates(a.date, b.date)),
  ...events.slice(mostParts),
];
