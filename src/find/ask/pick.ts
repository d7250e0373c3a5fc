// Which sentences of an event answer best.
// Knows terms and sentences. Must not know how the event was found.
import type { HistoryEvent, Text } from '../../history/index.js';
import type { QuestionRules } from '../../locale/herodotus/strings.js';
import type { Tokenizer } from './fold.js';
import type { Intent } from './question.js';
import type { Term } from './retrieve.js';
import { sentencesOf } from './sentences.js';

export interface Wanted {
  readonly intent: Intent;
  readonly terms: readonly Term[];
  readonly rules: QuestionRules;
  readonly most: number;
  /** What was told already. */
  readonly told?: ReadonlySet<string> | undefined;
}

export interface Telling {
  readonly tokens: Tokenizer;
  readonly lang: string | undefined;
  readonly text: (text: Text | undefined) => string;
}

interface Weighed {
  readonly sentence: string;
  readonly at: number;
  readonly weight: number;
}

/** A title is no news in the sentences below it. */
const said = 0.15;

/** The sentences of an event that have the most of what is wanted, in the order of its text. */
export function pick(
  event: HistoryEvent,
  wanted: Wanted,
  { tokens, lang, text }: Telling,
): readonly string[] {
  const { intent, terms, rules, most, told } = wanted;
  const summary = sentencesOf(text(event.summary), lang);
  const all = [...summary, ...sentencesOf(text(event.body), lang)].filter(
    (sentence) => told?.has(sentence) !== true,
  );
  const inTitle = new Set(tokens(text(event.title)));
  const reasons = new Set(tokens(rules.reasons ?? ''));
  const leaning = new Set(tokens(rules.leaning ?? ''));
  const weighed = all.map((sentence, at): Weighed => {
    const own = tokens(sentence);
    const has = new Set(own);
    let weight = 0;
    for (const term of terms) {
      const isThere = term.stems.some((stem) => has.has(stem));
      if (isThere) weight += term.weight * (term.stems.some((stem) => inTitle.has(stem)) ? said : 1);
    }
    // where nothing else tells them apart, what stands first tells most
    weight += at === 0 ? 1.2 : at < summary.length + 1 ? 0.6 : 0;
    if (intent === 'why' && own.some((stem) => reasons.has(stem))) weight += 0.8;
    if (intent === 'who' && /(?<=[\p{L},] )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(sentence)) weight += 0.8;
    if (leaning.has(own[0] ?? '')) weight *= 0.6;
    return { sentence, at, weight };
  });
  if (intent === 'more' && terms.length === 0) return all.slice(0, most);
  const best = Math.max(0, ...weighed.map(({ weight }) => weight));
  const chosen = weighed
    .filter(({ weight }) => weight >= best * 0.5)
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .slice(0, most)
    .sort((a, b) => a.at - b.at);
  return chosen.length > 0 ? chosen.map(({ sentence }) => sentence) : all.slice(0, 1);
}
