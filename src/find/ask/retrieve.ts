// Which events a few words are about, how surely, and which of all events have a name.
// Knows stems, weights, MiniSearch. Must not know what is asked of them, nor sentences.
import type MiniSearch from 'minisearch';
import type { Era, History, HistoryEvent, Text } from '../../history/index.js';
import { createTokenizer, eachOf, fold, type Tokenizer } from './fold.js';
import type { QuestionRules } from '../../locale/herodotus/strings.js';

/** One word that is looked for, with what means the same. */
export interface Term {
  readonly stems: readonly string[];
  /** What comes near it: a war, where an invasion is looked for. */
  readonly near: readonly string[];
  /** How much it tells events apart; of a word that no event has, the most. */
  readonly weight: number;
  readonly known: boolean;
  /** A name: what is without it is about something else. */
  readonly proper: boolean;
}

export interface Hit {
  readonly event: HistoryEvent;
  readonly score: number;
  /** How much of what was asked for it has, 0 to 1, by weight. */
  readonly cover: number;
  /** How much of its title was asked for, 0 to 1. */
  readonly titled: number;
  /** How much of what was asked for stands in its title, place or tags, 0 to 1: what it is, rather than what it mentions. */
  readonly head: number;
  /** How much of the names that were asked for it has, 0 to 1; 1 without names. */
  readonly named: number;
  /** How much of them its title, place or tags have. */
  readonly namedHead: number;
}

interface Row {
  readonly id: number;
  readonly title: string;
  readonly names: string;
  readonly summary: string;
  readonly body: string;
}

export type SearchIndex = MiniSearch<Row>;

/** The text in every language that it is written in. */
export const allOf = (text: Text | undefined): string =>
  text === undefined ? '' : typeof text === 'string' ? text : Object.values(text).join(' · ');

/** What an event is indexed by. */
export function rowOf(
  event: HistoryEvent,
  id: number,
  groups: ReadonlyMap<string, string>,
  text: (text: Text | undefined) => string,
): Row {
  return {
    id,
    title: allOf(event.title),
    names: [event.id, allOf(event.place?.name), ...event.tags, groups.get(event.group ?? '') ?? ''].join(
      ' · ',
    ),
    summary: allOf(event.summary),
    body: text(event.body),
  };
}

export class Retriever {
  readonly tokens: Tokenizer;
  readonly #index: SearchIndex;
  readonly #history: History;
  readonly #events: readonly HistoryEvent[];
  readonly #known = new Map<string, number>();
  /** Words of the history's own title: all of it is about them. */
  readonly #own: ReadonlySet<string>;
  readonly #lang: string;

  constructor(
    index: SearchIndex,
    history: History,
    events: readonly HistoryEvent[],
    tokens: Tokenizer,
    lang = 'en',
  ) {
    this.#own = new Set(tokens(allOf(history.title)));
    this.#lang = lang;
    this.#index = index;
    this.#history = history;
    this.#events = events;
    this.tokens = tokens;
  }

  /** The words of a phrase that tell something, once each. */
  terms(phrase: string, rules: QuestionRules, names: readonly string[] = []): readonly Term[] {
    const { stop, same = [], near = [] } = rules;
    const idle = new Set(this.tokens(stop));
    const groups = same.map((line) => this.tokens(line));
    const neighbours = near.map(([asked, found]) => [this.tokens(asked), this.tokens(found)] as const);
    const proper = new Set(names.flatMap((name) => this.tokens(name)));
    const found: Term[] = [];
    const seen = new Set<string>();
    for (const stem of this.tokens(phrase)) {
      if (idle.has(stem) || seen.has(stem)) continue;
      const stems = [...new Set([stem, ...groups.filter((group) => group.includes(stem)).flat()])];
      for (const one of stems) seen.add(one);
      const count = Math.max(...stems.map((one) => this.#count(one)));
      const weight = Math.log(1 + (this.#events.length + 1) / (count + 0.5));
      const isOwn = this.#own.has(stem);
      // a name that no event has: it is not about that
      const missing = count === 0 && proper.has(stem) ? 1.6 : 1;
      found.push({
        stems,
        near: neighbours.flatMap(([asked, others]) => (asked.includes(stem) ? others : [])),
        weight: weight * (isOwn ? 0.3 : missing),
        known: count > 0,
        proper: proper.has(stem) && !isOwn,
      });
    }
    return rules.lang === this.#lang ? found : this.#translated(found);
  }

  /** In another language than the history's a word that is not there may be but another word for what is. */
  #translated(terms: readonly Term[]): readonly Term[] {
    const heads = terms.filter(({ stems }) => stems.some((stem) => this.#isHead(stem)));
    const unknown = terms.filter(({ known, proper }) => !known && !proper);
    const sum = (some: readonly Term[]): number => some.reduce((all, { weight }) => all + weight, 0);
    const share = Math.min(1, (0.6 * sum(heads)) / (sum(unknown) || 1));
    if (heads.length === 0) return terms;
    return terms.map((term) => (unknown.includes(term) ? { ...term, weight: term.weight * share } : term));
  }

  /** Whether so many events have a word that it tells nothing. */
  isCommon({ stems }: Term): boolean {
    return Math.max(...stems.map((one) => this.#count(one))) > this.#events.length * 0.4;
  }

  /** Events that have some of the terms, best first. */
  hits(terms: readonly Term[], fits: (event: HistoryEvent) => boolean = () => true): readonly Hit[] {
    const sum = (some: readonly Term[]): number => some.reduce((total, { weight }) => total + weight, 0);
    const [all, names] = [sum(terms), sum(terms.filter(({ proper }) => proper))];
    const sums = new Map<
      number,
      { score: number; weight: number; head: number; names: number; namesHead: number }
    >();
    for (const term of terms) {
      for (const [id, { score, share, head }] of this.#found(term)) {
        const event = this.#events[id];
        if (event === undefined || !fits(event)) continue;
        const had = sums.get(id) ?? { score: 0, weight: 0, head: 0, names: 0, namesHead: 0 };
        const weight = term.weight * share;
        sums.set(id, {
          score: had.score + score,
          weight: had.weight + weight,
          head: had.head + (head ? weight : 0),
          names: had.names + (term.proper ? weight : 0),
          namesHead: had.namesHead + (term.proper && head ? weight : 0),
        });
      }
    }
    const stems = new Set(terms.flatMap((term) => [...term.stems, ...term.near]));
    return [...sums]
      .flatMap(([id, had]): Hit[] => {
        const event = this.#events[id];
        if (event === undefined) return [];
        const cover = all === 0 ? 0 : had.weight / all;
        const titled = this.#titled(event.title, stems);
        // what has all that was asked for goes before what has one word of it in its title
        const rank = had.score * (0.05 + cover * cover) * (0.7 + 0.1 * event.importance) * (1 + titled);
        const head = all === 0 ? 0 : had.head / all;
        const ofNames = (weight: number): number => (names === 0 ? 1 : weight / names);
        const [named, namedHead] = [ofNames(had.names), ofNames(had.namesHead)];
        return [{ event, score: rank, cover, titled, head, named, namedHead }];
      })
      .sort((a, b) => b.score - a.score);
  }

  /** The event or era that a phrase names: “the split”. */
  named(phrase: string, rules: QuestionRules, withEras: boolean): HistoryEvent | Era | undefined {
    const said = fold(phrase).replaceAll(/[“”]/g, '').trim();
    const things: readonly (HistoryEvent | Era)[] = withEras
      ? [...this.#events, ...this.#history.eras]
      : this.#events;
    const exact = things.find(({ title }) =>
      eachOf(title).some((one) => fold(one).replaceAll(/[“”]/g, '').trim() === said),
    );
    if (exact !== undefined) return exact;
    const terms = this.terms(said, rules);
    if (terms.length === 0) return undefined;
    const all = terms.reduce((sum, { weight }) => sum + weight, 0);
    let best: { readonly thing: HistoryEvent | Era; readonly score: number } | undefined;
    for (const thing of things) {
      const importance = 'importance' in thing ? thing.importance : 3;
      for (const title of eachOf(thing.title)) {
        const own = new Set(this.tokens(`${title} ${thing.id}`));
        const share =
          terms.reduce(
            (sum, { stems, weight }) => sum + (stems.some((one) => own.has(one)) ? weight : 0),
            0,
          ) / all;
        if (share < 0.6) continue;
        const score =
          share * (0.5 + 0.5 * this.#titled(title, new Set(terms.flatMap(({ stems }) => stems)))) +
          importance * 0.03;
        if (best === undefined || score > best.score) best = { thing, score };
      }
    }
    if (best !== undefined) return best.thing;
    const [hit] = this.hits(terms);
    return hit !== undefined && hit.cover >= 0.55 ? hit.event : undefined;
  }

  /** Whether its title has a word. */
  isTitled({ title }: HistoryEvent, word: string): boolean {
    const wanted = this.tokens(word);
    return eachOf(title).some((one) => this.tokens(one).some((stem) => wanted.includes(stem)));
  }

  /** In the language of which the most was said. */
  #titled(title: Text, stems: ReadonlySet<string>): number {
    const long = [...stems].filter((stem) => stem.length > 5);
    return Math.max(
      0,
      ...eachOf(title).map((one) => {
        const own = [...new Set(this.tokens(one))].filter(
          (stem) => stem.length > 2 || /\P{ASCII}|\d/u.test(stem),
        );
        return own.length === 0
          ? 0
          : own.filter((stem) => stems.has(stem) || long.some((one) => stem.startsWith(one))).length /
              own.length;
      }),
    );
  }

  #count(stem: string): number {
    const known = this.#known.get(stem);
    if (known !== undefined) return known;
    const count = this.#index.search(stem, { tokenize: (text) => [text] }).length;
    this.#known.set(stem, count);
    return count;
  }

  #isHead(stem: string): boolean {
    return this.#index.search(stem, { tokenize: (text) => [text], fields: heads }).length > 0;
  }

  /** The events of one term by number; those of words that begin so, or come near, for a part. */
  #found({ stems, near, known }: Term): ReadonlyMap<number, Find> {
    const best = new Map<number, Find>();
    const add = (words: readonly string[], share: number, options: object = {}): void => {
      for (const stem of words) {
        for (const { id, score, match } of this.#index.search(stem, { tokenize: asIs, ...options })) {
          const head = Object.values(match).some((fields) => fields.some((field) => heads.includes(field)));
          const had = best.get(Number(id));
          // a war that is only mentioned is not the invasion
          const counts = near === words && !head ? share / 2 : share;
          best.set(Number(id), {
            score: Math.max(had?.score ?? 0, score * counts),
            share: Math.max(had?.share ?? 0, counts),
            head: head || had?.head === true,
          });
        }
      }
    };
    add(stems, 1);
    add(near, 0.7);
    const first = stems[0] ?? '';
    if (/\d/.test(first) || first.length < 4) return best;
    // “Christian” in “Christianity”; of a word that is nowhere, one that is written nearly so, if it is no common one
    if (first.length > 4 || !known) add(stems, 0.8, { prefix: true });
    if (best.size === 0 && first.length > 4) {
      const fuzzy = first.length > 8 ? 2 : 1;
      const isRare = ({ terms }: { terms: readonly string[] }): boolean =>
        terms.some((term) => this.#count(term) <= this.#events.length * 0.2);
      add(stems, 0.7, { fuzzy, filter: isRare });
    }
    return best;
  }
}

interface Find {
  readonly score: number;
  readonly share: number;
  readonly head: boolean;
}

/** The fields that say what an event is. */
const heads = ['title', 'names'];
const asIs = (text: string): string[] => [text];

/** Which language the words of a history are in, for its stems. */
export const tokenizerFor = (lang: string | undefined): Tokenizer => createTokenizer(lang);
