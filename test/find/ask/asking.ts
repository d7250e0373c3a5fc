/* A history of `data/` to ask, and whether what comes back is right. */
import { readFileSync } from 'node:fs';
import { blank, createAsker, type Answer, type Asker } from '../../../src/find/ask/index.js';
import { parseHistory, type History } from '../../../src/history/index.js';
import { strings as english } from '../../../src/locale/herodotus/en.js';
import type { QuestionRules } from '../../../src/locale/herodotus/strings.js';
import { fromRoot } from '../../build/files.js';
import type { Case } from './questions.js';

/** The present of all questions: 25 November 2026. */
export const now = Date.UTC(2026, 10, 25);

/** All at once: no page waits. */
export async function atOnce<T>(steps: Iterator<void, T>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

export function historyOf(name: string): History {
  const { history } = parseHistory(readFileSync(fromRoot(`data/${name}.json`), 'utf8'));
  if (history === undefined) throw new Error(`data/${name}.json: not read`);
  return history;
}

export async function askerOf(
  history: History,
  languages: readonly string[] = ['en'],
  rules: readonly QuestionRules[] = [english.rules],
): Promise<Asker> {
  const asker = await createAsker(history, { languages, rules, run: atOnce, now });
  if (asker === undefined) throw new Error('given up');
  return asker;
}

export const idsOf = ({ parts }: Answer): readonly string[] => parts.map(({ event }) => event.id);

/** What is wrong with an answer; undefined where nothing is. */
export function wrongWith(
  asker: Asker,
  { ask, events, first, lead, says, untold }: Case,
): string | undefined {
  const answer = asker.ask(ask, blank);
  const ids = idsOf(answer);
  const told = `${answer.lead.kind} ${ids.join()}`;
  const missing = (events ?? []).filter((id) => !ids.includes(id));
  if (untold === true && ids.length > 0) return `told: ${told}`;
  if (untold !== true && ids.length === 0) return `untold: ${told}`;
  if (missing.length > 0) return `without ${missing.join()}: ${told}`;
  if (first !== undefined && !first.includes(ids[0] ?? '')) return `first: ${told}`;
  if (lead !== undefined && answer.lead.kind !== lead) return `lead: ${told}`;
  const sentences = answer.parts.flatMap((part) => part.sentences).join(' ');
  return says === undefined || sentences.includes(says)
    ? undefined
    : `does not say ${says}: ${told}: ${sentences}`;
}
