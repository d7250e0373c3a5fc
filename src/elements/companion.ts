/*
 * What the elements beside the timeline have in common: where their history comes from, whom they follow, how they speak.
 * Knows: sources, links, languages. Must not know what any of them shows.
 */
import { LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { HistorySource, type HistoryInput, type SourceState } from '../controllers/history-source.js';
import { LanguageController } from '../controllers/language.js';
import { LinkController } from '../controllers/link.js';
import { HistorySelectEvent, type HistoryRangeEvent } from '../events/index.js';
import { resolveText, type History, type Issue, type ResolvedText, type Text } from '../history/index.js';
import { holds } from '../history/table.js';
import type { FormatOptions } from '../time/index.js';
import { aHistory, followed, inCircle } from './followed.js';
import type { missed } from './missed.js';

/** What an element that is followed was like at the last look. */
interface Followed {
  readonly target?: HTMLElement | undefined;
  readonly selected?: string | undefined;
  readonly state?: unknown;
}

/** What was asked for, and not found in a history. */
interface Missed {
  readonly id: string;
  readonly history: History;
  say?: ReturnType<typeof missed>;
}

const look = (target: HTMLElement | undefined): Followed => {
  const selected = target !== undefined && 'selected' in target ? target.selected : undefined;
  return {
    target,
    selected: typeof selected === 'string' ? selected : undefined,
    state: target !== undefined && 'state' in target ? target.state : undefined,
  };
};

const isSelecting = (target: object): target is { select(id: string): void } =>
  'select' in target && typeof target.select === 'function';

/** Of what is wrong a new object is made each time. */
const saysTheSame = (a: SourceState, b: SourceState | undefined): boolean =>
  a === b ||
  (a.status === 'error' && b?.status === 'error' && a.message === b.message && a.issues === b.issues);

/**
 * An element that tells a history in its own way, by itself or beside another element that it follows by `for`.
 *
 * Where it has a history of its own (`history`, `src`, or what stands inside) that is shown; without one, that of the
 * element which `for` names. Selection and visible time are the followed element's in any case.
 */
export abstract class Companion extends LitElement {
  /** The address of the history, a JSON file. */
  @property() src: string | undefined;

  /** The id of the element that this one follows, as a label follows its field. */
  @property() for: string | undefined;

  /** The order of dates: the language's own, or the year first (“1961 Jan 1”). */
  @property({ attribute: 'date-style' }) dateStyle: 'locale' | 'year-first' = 'locale';

  /** The level of the element's heading, 1 to 5; what is below it goes one down. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  protected readonly source = new HistorySource(this, { children: true });
  protected readonly language = new LanguageController(this);
  protected readonly link = new LinkController(this, {
    onTarget: () => this.#follow(),
    onUpdate: () => this.#follow(),
    // what does not update as Lit's elements do tells of its history by these alone
    onLoad: () => this.#follow(),
    onError: () => this.#follow(),
    onSelect: (event) => this.#hear(event),
    onRange: (event) => this.onRange(event),
  });
  #followed: Followed = {};
  /** What was last said of the followed element, so that the same is said by the same object. */
  #said: SourceState | undefined;
  /** The followed element is asked, or told to select, at this moment: if that comes back here, they follow each other. */
  #asking = false;
  #choosing = false;
  #selected: string | undefined;
  /** What the page itself has asked for and no history was found to hold; of the one it was missed in, what is near. */
  #wanted: string | undefined;
  #missed: Missed | undefined;

  /** The history as an object, in place of `src`. */
  @property({ attribute: false })
  get history(): HistoryInput | undefined {
    return this.source.history;
  }
  set history(value: HistoryInput | undefined) {
    this.source.history = value;
  }

  /** The id of the selected event. */
  @property()
  get selected(): string | undefined {
    return this.#selected;
  }
  set selected(value: string | undefined) {
    this.#selected = this.#wanted = value;
  }

  /** What became of the data: how far it is, what was read, or why not; of the followed element where that has it. */
  get state(): SourceState {
    const own = this.source.state;
    const id = this.for?.trim();
    if (own.status !== 'empty' || !id) return own;
    if (this.#asking) return inCircle(aHistory);
    this.#asking = true;
    try {
      const state = followed(id, this.link.target, this.ownerDocument, aHistory);
      if (!saysTheSame(state, this.#said)) this.#said = state;
      return this.#said ?? state;
    } finally {
      this.#asking = false;
    }
  }

  /** What was wrong with the data: `{ severity, path, message, … }[]`. */
  get issues(): readonly Issue[] {
    const { state } = this;
    return state.status === 'ready' || state.status === 'error' ? state.issues : [];
  }

  protected override willUpdate(): void {
    this.source.src = this.src;
    this.link.id = this.for;
    this.#lookUp();
  }

  /** Selects an event, here and in the element that is followed; `history-select` can prevent it. */
  select(id: string): void {
    const { read } = this;
    const isHere = read === undefined || holds(read.events, id);
    // a history of its own may lack what the followed element's has
    if ((isHere || this.link.target !== undefined) && this.choose(id, 'api')) this.#wanted = undefined;
    else if (!isHere) this.want(id);
  }

  /** The page asks for an event, or its address does: where there is none of this id, that is told. */
  protected want(id: string | undefined): void {
    this.#wanted = id;
    this.requestUpdate();
  }

  /** As `select`, and says whether it came to that. */
  protected choose(id: string, cause: 'user' | 'api'): boolean {
    const { target } = this.link;
    if (target !== undefined && !this.#choosing && isSelecting(target)) {
      this.#choosing = true;
      try {
        target.select(id);
      } finally {
        this.#choosing = false;
      }
      const chosen = 'selected' in target && target.selected === id;
      // at once, for who follows this element in turn
      if (chosen) this.#take(id);
      return chosen;
    }
    if (!this.dispatchEvent(new HistorySelectEvent(id, cause))) return false;
    this.#take(id);
    return true;
  }

  /** The history that is shown, once it has been read. */
  protected get read(): History | undefined {
    const { state } = this;
    return state.status === 'ready' ? state.history : undefined;
  }

  /** Loads the element's own history again after an error. */
  protected readonly retry = (): void => this.source.retry();

  /** Whether the error is of a download that can be tried again here. */
  protected get canRetry(): boolean {
    return this.source.state.status === 'error';
  }

  /** A text of the history in the reader's language. */
  protected textOf(text: Text | undefined): ResolvedText | undefined {
    return resolveText(text, this.language.languages, this.read?.lang);
  }

  /** How dates are written here. */
  protected get dateOptions(): FormatOptions {
    const { lang, words } = this.language.locale;
    return { locale: lang, words, style: this.dateStyle };
  }

  /** The followed element's selection has moved by an event: by its reader (`user`) or by code. */
  protected onSelect(_event: HistorySelectEvent): void {}

  /** The followed element's visible time has moved. */
  protected onRange(_event: HistoryRangeEvent): void {}

  /** Says of an event that the page has asked for that there is none of this id, and what there is. */
  protected renderMissed(): TemplateResult | undefined {
    return this.#missed?.say?.(this.language.locale.strings);
  }

  /** What is asked for is looked up once in each history. */
  #lookUp(): void {
    const { read } = this;
    const id = this.#wanted;
    if (id === undefined || read === undefined || read.events.length === 0) {
      this.#missed = undefined;
      return;
    }
    const { events } = read;
    if (this.#missed?.id !== id || this.#missed.history !== read) {
      if (holds(events, id)) this.#missed = this.#wanted = undefined;
      else void this.#miss({ id, history: read });
    }
    // an id that leads nowhere does not part this element from the one that it follows
    const { target } = this.link;
    if (this.#missed && this.#selected === id && target !== undefined) this.#take(look(target).selected);
  }

  async #miss(one: Missed): Promise<void> {
    this.#missed = one;
    try {
      const { missed: saying } = await import('./missed.js');
      one.say = saying(one.id, one.history.events);
      this.requestUpdate();
    } catch {
      // a chunk that does not come: the rest stands as it is
    }
  }

  /** Selects what the reader, or the followed element, has chosen: the page has not asked for it. */
  #take(id: string | undefined): void {
    const wanted = this.#wanted;
    this.selected = id;
    this.#wanted = wanted;
  }

  #hear(event: HistorySelectEvent): void {
    this.#take(event.id);
    this.onSelect(event);
  }

  /** What is set on the followed element by property comes without an event. */
  #follow(): void {
    const before = this.#followed;
    const now = look(this.link.target);
    if (now.target === before.target && now.selected === before.selected && now.state === before.state)
      return;
    this.#followed = now;
    // what is selected here before the other has selected anything stays; what the other gives up is given up here
    const givenUp = now.target === before.target && before.selected !== undefined;
    if (now.selected !== before.selected && (now.selected !== undefined || givenUp)) this.#take(now.selected);
    this.requestUpdate();
  }
}
