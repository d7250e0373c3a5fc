/*
 * Asking a history: questions in, answers out of its own sentences, with the events that they stand in.
 * Knows: events, dates, words. Must not know: the DOM, the reader's texts, any server.
 * All of it comes lazily, MiniSearch with it.
 */
import { resolveText, type History, type HistoryEvent, type Text } from '../../history/index.js';
import type { QuestionRules } from '../../locale/herodotus/strings.js';
import { civilFromMs } from '../../time/index.js';
import type { Runner } from '../text-search.js';
import { Asker } from './asker.js';
import { createTokenizer } from './fold.js';
import { mostAsked } from './limits.js';
import { Reader } from './question.js';
import { allOf, Retriever, rowOf, type SearchIndex } from './retrieve.js';

export { blank, type Answer, type Lead, type Memory, type Part } from './answer.js';
export type { Asker } from './asker.js';
export type { Window, WindowName } from './window.js';

export interface AskOptions {
  /** BCP 47, most wanted first. */
  readonly languages: readonly string[];
  /** The reader's, then English. */
  readonly rules: readonly QuestionRules[];
  readonly run: Runner;
  /** The present, in ms since 1970: “100 years ago”. */
  readonly now: number;
}

/** Builds what answers; of a very large history from its most important events. Undefined where it was given up. */
export async function createAsker(history: History, options: AskOptions): Promise<Asker | undefined> {
  const { languages, rules, run, now } = options;
  const { default: MiniSearch } = await import('minisearch');
  const text = (value: Text | undefined): string => resolveText(value, languages, history.lang)?.value ?? '';
  const sample =
    history.events.find(({ body, summary }) => body !== undefined || summary !== undefined) ??
    history.events[0];
  const lang = resolveText(sample?.body ?? sample?.summary ?? sample?.title, languages, history.lang)?.lang;
  const tokens = createTokenizer(lang);
  const index: SearchIndex = new MiniSearch({
    fields: ['title', 'names', 'summary', 'body'],
    tokenize: (words) => [...tokens(words)],
    processTerm: (term) => term,
    searchOptions: { boost: { title: 4, names: 2, summary: 1.5 }, prefix: false, fuzzy: false },
  });
  const groups = new Map(history.groups.map(({ id, title }) => [id, allOf(title)]));
  function* build(): Generator<void, readonly HistoryEvent[]> {
    const kept: HistoryEvent[] = yield* foremost(history.events);
    for (const [id, event] of kept.entries()) {
      index.add(rowOf(event, id, groups, text));
      yield;
    }
    return kept;
  }
  const events = await run(build());
  if (events === undefined) return undefined;
  const retriever = new Retriever(index, history, events, tokens, lang?.split('-')[0]);
  const year = civilFromMs(now).year;
  return new Asker(history, events, new Reader(rules), retriever, { tokens, lang, text }, year);
}

function* foremost(events: readonly HistoryEvent[]): Generator<void, HistoryEvent[]> {
  if (events.length <= mostAsked) return [...events];
  const byImportance: HistoryEvent[][] = [[], [], [], [], []];
  for (const event of events) {
    const same = byImportance[5 - event.importance];
    if (same !== undefined && same.length < mostAsked) same.push(event);
    yield;
  }
  return byImportance.flat().slice(0, mostAsked);
}
