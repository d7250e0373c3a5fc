// What a question asks for, once the rules of its language have set their marks.
// Knows marks and where what they bind ends. Must not know dates, events, nor any language's words.
import type { QuestionRules } from '../../locale/herodotus/strings.js';
import { fold, undirected } from './fold.js';

export type Intent = 'gap' | 'led' | 'why' | 'long' | 'when' | 'where' | 'who' | 'more' | 'what' | 'find';
export type RelationKind = 'between' | 'before' | 'after' | 'since' | 'until' | 'during' | 'in';

/** `a`, and of `between` `b`, are what was said in the question, folded; empty where it points at something said before. */
export interface Relation {
  readonly kind: RelationKind;
  readonly a: string;
  readonly b: string;
  /** Not all that was before or after it, but so many years before or after. */
  readonly years?: number | undefined;
}

export interface Question {
  readonly intent: Intent;
  /** What is left of the question: whom or what it is about. */
  readonly about: string;
  readonly relations: readonly Relation[];
  readonly gap: readonly [string, string] | undefined;
  /** It points at something that was said before: “that”, “it”. */
  readonly points: boolean;
  /** Of all that is asked for the first in time, or the last; `word` as it was said, which may be part of a name. */
  readonly order: { readonly end: 'first' | 'last'; readonly word: string } | undefined;
  /** All of a kind are asked for. */
  readonly isAll: boolean;
  /** “Thanks”: nothing is asked. */
  readonly isTalk: boolean;
  /** It names a time that no rule makes a date of. */
  readonly isUnread: boolean;
  /** It goes on from the question before: “and …?”. */
  readonly goesOn: boolean;
  /** Words with a capital letter within the question, folded: names, in most languages. */
  readonly names: readonly string[];
  /** The rules that understood it. */
  readonly rules: QuestionRules;
}

interface Compiled {
  readonly rules: QuestionRules;
  readonly steps: readonly (readonly [RegExp, string])[];
}

/** No pattern may look into a mark, nor, unless it says so by `*`, into a word. */
const compile = (rules: QuestionRules): Compiled => ({
  rules,
  steps: rules.rules.map(([pattern, by]) => {
    const isLoose = pattern.startsWith('*');
    const source = fold(isLoose ? pattern.slice(1) : pattern);
    return [
      isLoose
        ? new RegExp(`(?![a-z]*>)(?:${source})`, 'gu')
        : new RegExp(`(?<![\\p{L}\\p{N}<])(?:${source})(?![\\p{L}>])`, 'gu'),
      by,
    ];
  }),
});

const quoted = /[“„«「『"]([^“”„«»「」『』"]+)[”“»」』"]/g;
const intents: readonly Intent[] = ['gap', 'led', 'why', 'long', 'when', 'where', 'who', 'more', 'what'];
const kinds: ReadonlySet<string> = new Set(['between', 'before', 'after', 'since', 'until', 'during', 'in']);
const isKind = (mark: string): mark is RelationKind => kinds.has(mark);
const mark = /<([a-z]+)>/;
/** Longer than any question; the patterns of the rules take their time with nonsense. */
const longest = 400;

export class Reader {
  readonly #languages: readonly Compiled[];

  /** The reader's language first; English is tried too. */
  constructor(languages: readonly QuestionRules[]) {
    this.#languages = languages.map(compile);
  }

  /** The words for birth and death in all the languages that are understood. */
  get lives(): string {
    return this.#languages.map(({ rules }) => rules.lives ?? '').join(' ');
  }

  read(said: string): Question {
    const question = undirected(said);
    const names = [...question.matchAll(/(?<=[\p{L}\p{N},] )\p{Lu}[\p{L}'’.-]*/gu)].map(([name]) =>
      fold(name),
    );
    const kept: string[] = [];
    const plain = fold(
      question
        .slice(0, longest)
        .replaceAll(/[<>⟦⟧]/g, ' ')
        .replace(quoted, (_, inner: string) => {
          kept.push(fold(inner));
          return `⟦${kept.length - 1}⟧`;
        }),
    )
      .replace(/[?？؟!！.。]+\s*$/u, '')
      .replaceAll(/[?？؟;；]+/gu, ' ')
      .trim();
    // the language whose rules find the most to understand; the reader's own where it is a draw
    let best: { readonly text: string; readonly marks: number; readonly rules: QuestionRules } | undefined;
    for (const { rules, steps } of this.#languages) {
      const text = steps.reduce((now, [pattern, by]) => now.replace(pattern, by), plain);
      const marks = text.split(/<(?!that|end|and|so)[a-z]+>/).length;
      if (best === undefined || marks > best.marks) best = { text, marks, rules };
    }
    const restored = (best?.text ?? plain).replaceAll(
      /⟦(\d+)⟧/g,
      (_, at: string) => `“${kept[Number(at)] ?? ''}”`,
    );
    return take(restored, names, best?.rules ?? { rules: [], stop: '', lang: '' });
  }
}

/** What follows, with a space between. */
const joined = (before: string, more: string): string => (before === '' || more === '' ? more : ` ${more}`);

/** “10”, “2 decades”, “3 centuries” in years. */
function yearsIn(text: string): number | undefined {
  const count = Number(/\d+/.exec(text)?.[0] ?? NaN);
  const unit = /centur|hundred/.test(text) ? 100 : /decade/.test(text) ? 10 : 1;
  return Number.isNaN(count) ? undefined : count * unit;
}

/** Goes through the marks; what stands between two belongs to the one before it. */
function take(text: string, names: readonly string[], rules: QuestionRules): Question {
  const relations: { kind: RelationKind; a: string; b: string; years: number | undefined }[] = [];
  const found = new Set<string>();
  const gap: [string, string] = ['', ''];
  let about = '';
  let add: (piece: string) => void = (piece) => (about += ` ${piece}`);
  const toAbout = add;
  let years = '';
  let order: { readonly end: 'first' | 'last'; word: string } | undefined;
  let other: ((piece: string) => void) | undefined;
  for (const [index, piece] of text.split(mark).entries()) {
    if (index % 2 === 0) {
      add(piece.trim());
      continue;
    }
    found.add(piece);
    if (isKind(piece)) {
      const relation = { kind: piece, a: '', b: '', years: yearsIn(years) };
      years = '';
      relations.push(relation);
      add = (more) => (relation.a += joined(relation.a, more));
      other = (more) => (relation.b += joined(relation.b, more));
    } else if (piece === 'gap') {
      add = (more) => (gap[0] += more);
      other = (more) => (gap[1] += more);
    } else if (piece === 'and' && other) {
      add = other;
      other = undefined;
    } else if (piece === 'first' || piece === 'last') {
      // in the name of something else, “before the first bomb”, it is but a word
      if (add !== toAbout || order !== undefined) continue;
      const chosen = (order = { end: piece, word: '' });
      add = (more) => (chosen.word += more);
    } else if (piece === 'so') {
      if (order !== undefined && relations.length === 0) add = toAbout;
    } else if (piece === 'years') {
      add = (more) => (years += more);
    } else if (piece !== 'that') {
      add = toAbout;
      other = undefined;
    }
  }
  return {
    intent: intents.find((intent) => found.has(intent)) ?? 'find',
    about: about.trim(),
    relations,
    gap: found.has('gap') ? gap : undefined,
    points: found.has('that'),
    goesOn: found.has('also'),
    order,
    isAll: found.has('all'),
    isTalk: found.has('talk'),
    isUnread: found.has('unread'),
    names: rules.capitals === true ? [] : names,
    rules,
  };
}
