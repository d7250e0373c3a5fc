// Answers questions about one history out of its own sentences, or says that it does not tell.
// Knows questions, windows, retrieval, what was said before. Must not know the DOM, nor the reader's words for any of it.
import type { Era, History, HistoryEvent } from '../../history/index.js';
import { compareDates } from '../../time/index.js';
import { blank, type Answer, type Lead, type Memory } from './answer.js';
import { compose, mostParts, mostRest, unclear, untold } from './compose.js';
import type { Telling } from './pick.js';
import type { Reader } from './question.js';
import type { Hit, Retriever } from './retrieve.js';
import type { YearlyDay } from './said-date.js';
import {
  answers,
  asksOfLife,
  comesNear,
  inTime,
  isMention,
  like,
  sure,
  tellsOfLife,
  withNames,
} from './judge.js';
import { effectsOf, fallsOn, inMidst, listIn, nextTo } from './times.js';
import { understand, type Asked } from './understand.js';
import { overlaps, windowBeside, windowBy, windowYears, type Window } from './window.js';

const isEvent = (thing: HistoryEvent | Era): thing is HistoryEvent => 'causes' in thing;

/** Whether an event is of the time that was asked for. */
const within =
  ({ window }: Asked) =>
  ({ date }: HistoryEvent): boolean =>
    window === undefined || overlaps(window, date);

export class Asker {
  readonly #history: History;
  readonly #events: readonly HistoryEvent[];
  readonly #reader: Reader;
  readonly #retriever: Retriever;
  readonly #telling: Telling;
  readonly #effects: ReadonlyMap<string, number>;
  readonly #year: number;

  constructor(
    history: History,
    events: readonly HistoryEvent[],
    reader: Reader,
    retriever: Retriever,
    telling: Telling,
    /** The present one. */
    year: number,
  ) {
    this.#history = history;
    this.#events = events;
    this.#reader = reader;
    this.#retriever = retriever;
    this.#telling = telling;
    this.#effects = effectsOf(events);
    this.#year = year;
  }

  /** Answers from the events alone; `memory` is that of the answer before. */
  ask(said: string, memory: Memory = blank): Answer {
    const question = this.#reader.read(said);
    let asked = understand(question, memory, this.#retriever, this.#year);
    const { intent, gap } = question;
    if (gap !== undefined) {
      const answer = this.#gap(gap, asked);
      if (answer !== undefined) return answer;
    }
    // “why?”, “where was that?”: of what was spoken of last
    if (question.isTalk) return { ...unclear(asked), lead: { kind: 'talk' } };
    if (asked.isUnclear) return untold(asked, { kind: 'no-time' });
    if (asked.day !== undefined) return this.#onDay(asked.day, asked);
    if (question.order !== undefined) {
      const named = this.#named(question.order.word, asked);
      if (named === undefined) return this.#inOrder(question.order.end, asked);
      asked = named;
    }
    if (question.isAll) {
      const all = this.#ofKind(asked);
      if (all.length > 0) return this.#list(inTime(all), { kind: 'none' }, asked);
    }
    const onlyPoints = asked.terms.length === 0 && asked.window === undefined;
    const relative = onlyPoints ? this.#relative(asked) : undefined;
    if (relative !== undefined) return relative;
    if (onlyPoints) {
      if (intent === 'find' || (intent === 'what' && !question.points && !question.goesOn)) {
        return question.points || !/\p{L}{2}/u.test(said)
          ? unclear(asked)
          : this.#overview(asked, asked.about);
      }
      if (memory.subject === undefined) return unclear(asked);
      return this.#of(memory.subject, asked);
    }
    if (asked.window !== undefined && (asked.terms.length === 0 || intent === 'what' || intent === 'find')) {
      return this.#during(asked.window, asked);
    }
    return this.#about(asked);
  }

  /** The events that an answer may be drawn from, most telling first; for whoever puts it into other words. */
  retrieve(said: string, memory: Memory, answer: Answer, most: number): readonly HistoryEvent[] {
    const { terms, window } = understand(this.#reader.read(said), memory, this.#retriever, this.#year);
    const told = [...answer.parts.map(({ event }) => event), ...answer.rest];
    const found = this.#retriever
      .hits(terms, (event) => window === undefined || overlaps(window, event.date))
      .map(({ event }) => event);
    const around = told.slice(0, 2).flatMap((event) => this.#causesOf(event));
    return [...new Set([...told, ...around, ...found, ...(told.length === 0 ? memory.events : [])])].slice(
      0,
      most,
    );
  }

  /** “And after that?”, “and before?”: beside the time, or the event, of the last answer. */
  #relative(asked: Asked): Answer | undefined {
    const { question, memory } = asked;
    const relation = question.relations.find(({ kind, a }) => a === '' && kind !== 'between');
    if (relation === undefined) return undefined;
    const side = relation.kind === 'before' || relation.kind === 'until' ? 'before' : 'after';
    if (relation.kind === 'during' || relation.kind === 'in') {
      if (memory.subject === undefined) return unclear(asked);
      return this.#during(windowBy('during', memory.subject), asked, new Set([memory.subject]));
    }
    const from = side === 'after' ? memory.events.at(-1) : memory.events[0];
    const { years } = relation;
    const base =
      memory.window === undefined ? from?.date : { min: memory.window.from, max: memory.window.to };
    const then = years === undefined || base === undefined ? undefined : windowYears(side, base, years);
    if (then !== undefined) return this.#during(then, asked);
    const beside = memory.window === undefined ? undefined : windowBeside(side, memory.window);
    if (beside !== undefined) return this.#during(beside, asked);
    if (from === undefined) return unclear(asked);
    return this.#during(windowBy(side, from), asked, new Set(memory.events));
  }

  /** What an answer is about, and further events that answer as well as it. */
  #about(asked: Asked): Answer {
    const { question, terms, window } = asked;
    let hits = withNames(this.#retriever.hits(terms, within(asked)));
    let isElsewhere = false;
    if (!answers(hits[0]) && window !== undefined) {
      hits = withNames(this.#retriever.hits(terms));
      isElsewhere = true;
    }
    const named = this.#retriever.named(asked.about, question.rules, false);
    const [best] = hits;
    if (best === undefined || !(answers(best) || comesNear(best))) {
      return this.#untold(asked);
    }
    const isOneEvent = question.intent !== 'what' && question.intent !== 'find';
    const isNear =
      !answers(best) ||
      (isOneEvent && question.intent !== 'who' && isMention(best)) ||
      (question.intent === 'when' &&
        asksOfLife(asked, this.#retriever.tokens) &&
        !tellsOfLife(best.event, this.#reader.lives, this.#retriever.tokens));
    const top =
      isOneEvent && named !== undefined && isEvent(named) && best.titled < 0.9 && this.#isHit(named, hits)
        ? named
        : best.event;
    if (isElsewhere && window !== undefined) {
      return this.#list(like(hits, 0.5), { kind: 'elsewhere', window }, asked);
    }
    if (isNear) return this.#list(like(hits, 0.7).slice(0, 2), { kind: 'nearly' }, asked);
    if (!isOneEvent) return this.#list(like(hits, 0.2), { kind: 'none' }, asked);
    if (question.intent === 'when' || question.intent === 'where' || question.intent === 'who') {
      const others = like(hits, 0.75).filter((event) => event !== top);
      const lead = question.intent === 'when' ? 'date' : 'place';
      if (question.intent === 'who' || others.length > 0) {
        return this.#list([top, ...others].slice(0, 3), { kind: 'none' }, asked);
      }
      return this.#list([top], { kind: lead, event: top }, asked);
    }
    return this.#of(top, asked);
  }

  #isHit(event: HistoryEvent, hits: readonly Hit[]): boolean {
    const hit = hits.find((one) => one.event === event);
    return hit !== undefined && hit.cover >= (hits[0]?.cover ?? 0) * 0.9;
  }

  /** What is asked of one event. */
  #of(event: HistoryEvent, asked: Asked): Answer {
    const { intent } = asked.question;
    switch (intent) {
      case 'why': {
        const causes = this.#causesOf(event);
        if (causes.length === 0) return this.#list([event], { kind: 'no-causes', event }, asked, 3);
        return this.#list([...causes, event], { kind: 'causes', event }, asked, 1, event);
      }
      case 'led': {
        const effects = this.#effectsOf(event);
        if (effects.length > 0) return this.#list(effects, { kind: 'effects', event }, asked, 1, event);
        const next = nextTo(this.#events, windowBy('after', event), 3);
        return this.#list(next, { kind: 'no-effects', event }, asked, 1, event);
      }
      case 'when':
        return this.#list([event], { kind: 'date', event }, asked);
      case 'where':
        return this.#list([event], { kind: 'place', event }, asked);
      case 'long':
        return this.#list([event], { kind: 'duration', event }, asked, 1);
      case 'more': {
        const answer = this.#list([event], { kind: 'none' }, asked, 4);
        const isNew =
          answer.parts[0]?.sentences.some((sentence) => !asked.memory.told.has(sentence)) ?? false;
        return isNew ? answer : { ...answer, lead: { kind: 'no-more', event }, parts: [] };
      }
      default:
        return this.#list([event], { kind: 'none' }, asked, 3);
    }
  }

  #during(window: Window, asked: Asked, without: ReadonlySet<HistoryEvent> = new Set()): Answer {
    const { terms } = asked;
    const { name } = window;
    const named = new Set<unknown>([
      name.kind === 'date' ? undefined : name.subject,
      name.kind === 'between' ? name.other : undefined,
    ]);
    const fits = (event: HistoryEvent): boolean =>
      overlaps(window, event.date) && !named.has(event) && !without.has(event);
    const remember = { ...asked, window };
    if (terms.length > 0) {
      const hits = withNames(this.#retriever.hits(terms, fits));
      if (answers(hits[0])) {
        return this.#list(inTime(like(hits, 0.2)), { kind: 'none' }, remember);
      }
      const all = withNames(this.#retriever.hits(terms));
      if (answers(all[0])) return this.#list(like(all, 0.5), { kind: 'elsewhere', window }, asked);
      return this.#untold(asked, window);
    }
    const found = this.#events.filter(fits);
    if (found.length === 0) return untold(remember, { kind: 'nothing-then', window });
    const inside = found.filter((event) => !inMidst(window, event.date));
    if (inside.length === 0) {
      return this.#list(
        listIn(found, window, this.#effects, mostParts),
        { kind: 'underway', window },
        remember,
        1,
      );
    }
    const effects =
      window.name.kind === 'after' && isEvent(window.name.subject)
        ? this.#effectsOf(window.name.subject)
        : [];
    const isOpen = !Number.isFinite(window.from) || !Number.isFinite(window.to);
    const near =
      isOpen && window.name.kind !== 'date' ? nextTo(this.#events, window, 12).filter(fits) : inside;
    const first = [...new Set([...effects.filter(fits), ...near])];
    const chosen = listIn(first, window, this.#effects, mostParts + mostRest);
    // what is counted is listed too: what went on all through it, and what lies further off
    const others = listIn(
      found.filter((event) => !first.includes(event)),
      window,
      this.#effects,
      mostParts + mostRest,
    );
    return this.#list([...chosen, ...others], { kind: 'window', window, count: found.length }, remember, 1);
  }

  /** “First” may belong to a name, as in “First Anglo-Afghan War”: then it is looked for. */
  #named(word: string, asked: Asked): Asked | undefined {
    const { question, about } = asked;
    const terms = this.#retriever.terms(`${word} ${about}`, question.rules, question.names);
    const best = withNames(this.#retriever.hits(terms, within(asked)))[0];
    const isNamed = best !== undefined && asked.terms.length > 0 && answers(best);
    return isNamed && this.#retriever.isTitled(best.event, word) ? { ...asked, terms } : undefined;
  }

  /** Events that are what was asked for, by title, place or tag, rather than mention it. */
  #ofKind(asked: Asked): readonly HistoryEvent[] {
    if (asked.terms.length === 0) return this.#events.filter(within(asked));
    const hits = withNames(this.#retriever.hits(asked.terms, within(asked)));
    return hits.filter(({ head, named }) => head >= sure && named >= sure).map(({ event }) => event);
  }

  /** The first of what was asked for, or the last. */
  #inOrder(end: 'first' | 'last', asked: Asked): Answer {
    const kind = this.#ofKind(asked);
    const found =
      kind.length > 0 ? kind : like(withNames(this.#retriever.hits(asked.terms, within(asked))), 0.5);
    const known = found
      .filter(({ date }) => Number.isFinite(date.min))
      .sort((a, b) => compareDates(a.date, b.date));
    const event = end === 'first' ? known[0] : known.at(-1);
    if (event === undefined) return this.#untold(asked);
    const { intent } = asked.question;
    return intent === 'what' || intent === 'find' || intent === 'who'
      ? this.#list([event], { kind: 'none' }, asked)
      : this.#of(event, asked);
  }

  /** A day of the year, whichever the year. */
  #onDay(day: YearlyDay, asked: Asked): Answer {
    const falls = ({ date }: HistoryEvent): boolean => fallsOn(date, day);
    const found =
      asked.terms.length === 0
        ? this.#events.filter(falls)
        : like(this.#retriever.hits(asked.terms, falls), 0.2);
    return found.length === 0 ? untold(asked) : this.#list(found, { kind: 'none' }, asked);
  }

  #gap([a, b]: readonly [string, string], asked: Asked): Answer | undefined {
    const from = this.#retriever.named(a, asked.question.rules, false);
    const to = this.#retriever.named(b, asked.question.rules, false);
    if (from === undefined || to === undefined || !isEvent(from) || !isEvent(to) || from === to)
      return undefined;
    const [first, last] = from.date.min <= to.date.min ? [from, to] : [to, from];
    return this.#list([first, last], { kind: 'gap', from: first, to: last }, asked, 0);
  }

  #overview(asked: Asked, about: string): Answer {
    const most = [...this.#events].sort((a, b) => b.importance - a.importance).slice(0, mostParts + mostRest);
    return this.#list(
      [
        ...most.slice(0, mostParts).sort((a, b) => this.#events.indexOf(a) - this.#events.indexOf(b)),
        ...most.slice(mostParts),
      ],
      { kind: 'overview', count: this.#events.length },
      { ...asked, about },
      1,
    );
  }

  /** Nothing of what was asked for; of its time perhaps other things. */
  #untold(asked: Asked, window: Window | undefined = asked.window): Answer {
    if (window === undefined) return untold(asked);
    const found = this.#events.filter((event) => overlaps(window, event.date));
    if (found.length === 0) return untold(asked, { kind: 'nothing-then', window });
    return {
      ...untold({ ...asked, window }, { kind: 'untold-then', window }),
      rest: listIn(found, window, this.#effects, mostParts),
    };
  }

  #list(
    events: readonly HistoryEvent[],
    lead: Lead,
    asked: Asked,
    most?: number,
    subject?: HistoryEvent,
  ): Answer {
    return compose(events, lead, asked, this.#telling, most, subject);
  }

  #causesOf({ causes }: HistoryEvent): readonly HistoryEvent[] {
    const ids = new Set(causes);
    return this.#history.events.filter(({ id }) => ids.has(id));
  }

  #effectsOf({ id }: HistoryEvent): readonly HistoryEvent[] {
    return this.#history.events.filter(({ causes }) => causes.includes(id));
  }
}
