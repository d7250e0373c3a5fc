// Which events a few words are about, how surely, and which of all events have a name.
// Knows stems, weights, MiniSearch. Must not know what is asked of them, nor sentences.
import type MiniSearch from 'minisearch';
import type { Era, History, HistoryEvent, Text } from '../../history/index.js';
import { createTokenizer, eachOf, fold, type Tokenizer } from './fold.js';
import type { QuestionRules } from '../../locale/herodotus/strings.js';

/** One word that is looked for, with what means the same. */
export interface Term {
  readonly stems: readonly string[];
  /** How much it tells events apart; of a word that no event has, the most. */
  readonly weight: number;
  readonly known: boolean;
}

export interface Hit {
  readonly event: HistoryEvent;
  readonly score: number;
  /** How much of what was asked for it has, 0 to 1, by weight. */
  readonly cover: number;
  /** How much of its title was asked for, 0 to 1. */
  readonly titled: number;
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

  constructor(index: SearchIndex, history: History, events: readonly HistoryEvent[], tokens: Tokenizer) {
    this.#index = index;
    this.#history = history;
    this.#events = events;
    this.tokens = tokens;
  }

  /** The words of a phrase that tell something, once each. */
  terms(phrase: string, { stop, same = [] }: QuestionRules, names: readonly string[] = []): readonly Term[] {
    const idle = new Set(this.tokens(stop));
    const groups = same.map((line) => this.tokens(line));
    const proper = new Set(names.flatMap((name) => this.tokens(name)));
    const found: Term[] = [];
    const seen = new Set<string>();
    for (const stem of this.tokens(phrase)) {
      if (idle.has(stem) || seen.has(stem)) continue;
      const stems = [...new Set([stem, ...groups.filter((group) => group.includes(stem)).flat()])];
      for (const one of stems) seen.add(one);
      const count = Math.max(...stems.map((one) => this.#count(one)));
      const weight = Math.log(1 + (this.#events.length + 1) / (count + 0.5));
      // a name that no event has: it is not about that
      const missing = count === 0 && proper.has(stem) ? 1.6 : 1;
      found.push({ stems, weight: weight * missing, known: count > 0 });
    }
    return found;
  }

  /** Whether so many events have a word that it tells nothing. */
  isCommon({ stems }: Term): boolean {
    return Math.max(...stems.map((one) => this.#count(one))) > this.#events.length * 0.4;
  }

  /** Events that have some of the terms, best first. */
  hits(terms: readonly Term[], fits: (event: HistoryEvent) => boolean = () => true): readonly Hit[] {
    const all = terms.reduce((sum, { weight }) => sum + weight, 0);
    const sums = new Map<number, { score: number; weight: number }>();
    for (const term of terms) {
      for (const [id, score, share] of this.#found(term)) {
        const event = this.#events[id];
        if (event === undefined || !fits(event)) continue;
        const sum = sums.get(id) ?? { score: 0, weight: 0 };
        sums.set(id, { score: sum.score + score, weight: sum.weight + term.weight * share });
      }
    }
    const stems = new Set(terms.flatMap((term) => term.stems));
    return [...sums]
      .flatMap(([id, { score, weight }]): Hit[] => {
        const event = this.#events[id];
        if (event === undefined) return [];
        const cover = all === 0 ? 0 : weight / all;
        const titled = this.#titled(event.title, stems);
        // what has all that was asked for goes before what has one word of it in its title
        const rank = score * (0.05 + cover * cover) * (0.7 + 0.1 * event.importance) * (1 + titled);
        return [{ event, score: rank, cover, titled }];
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

  /** The events of one term; where there are none, those of words that begin so, then of words that look so. */
  *#found({ stems, known }: Term): Generator<readonly [id: number, score: number, share: number]> {
    const tokenize = (text: string): string[] => [text];
    const ask = (options: object): Map<number, number> => {
      const best = new Map<number, number>();
      for (const stem of stems) {
        for (const { id, score } of this.#index.search(stem, { tokenize, ...options })) {
          best.set(Number(id), Math.max(best.get(Number(id)) ?? 0, score));
        }
      }
      return best;
    };
    const exact = ask({});
    for (const [id, score] of exact) yield [id, score, 1];
    const first = stems[0] ?? '';
    if (/\d/.test(first) || first.length < 4) return;
    // “Christian” in “Christianity”; of a word that is nowhere, one that is written nearly so
    let [others, share] = [first.length > 4 || !known ? ask({ prefix: true }) : exact, 0.8];
    if (exact.size === 0 && others.size === 0 && first.length > 4) {
      [others, share] = [ask({ fuzzy: first.length > 8 ? 2 : 1 }), 0.7];
    }
    for (const [id, score] of others) if (!exact.has(id)) yield [id, score * share, share];
  }
}

/** Which language the words of a history are in, for its stems. */
export const tokenizerFor = (lang: string | undefined): Tokenizer => createTokenizer(lang);
