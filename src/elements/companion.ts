/*
 * What the elements beside the timeline have in common: where their history comes from, whom they follow, how they speak.
 * Knows: sources, links, languages. Must not know what any of them shows.
 */
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { HistorySource, type HistoryInput, type SourceState } from '../controllers/history-source.js';
import { LanguageController } from '../controllers/language.js';
import { LinkController } from '../controllers/link.js';
import { HistorySelectEvent, type HistoryRangeEvent } from '../events/index.js';
import { resolveText, type History, type Issue, type ResolvedText, type Text } from '../history/index.js';
import type { FormatOptions } from '../time/index.js';
import { aHistory, followed, inCircle } from './followed.js';

/** What an element that is followed was like at the last look. */
interface Followed {
  readonly target?: HTMLElement | undefined;
  readonly selected?: string | undefined;
  readonly state?: unknown;
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

  /** The id of the selected event. */
  @property() selected: string | undefined;

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

  /** The history as an object, in place of `src`. */
  @property({ attribute: false })
  get history(): HistoryInput | undefined {
    return this.source.history;
  }
  set history(value: HistoryInput | undefined) {
    this.source.history = value;
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

  override connectedCallback(): void {
    super.connectedCallback();
    const page = this.ownerDocument;
    // until the page is whole, what `for` names may still come
    if (page.readyState !== 'complete') {
      page.defaultView?.addEventListener('load', () => this.requestUpdate(), { once: true });
    }
  }

  protected override willUpdate(): void {
    this.source.src = this.src;
    this.link.id = this.for;
  }

  /** Selects an event, here and in the element that is followed; `history-select` can prevent it. */
  select(id: string): void {
    this.choose(id, 'api');
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
      if (chosen) this.selected = id;
      return chosen;
    }
    if (!this.dispatchEvent(new HistorySelectEvent(id, cause))) return false;
    this.selected = id;
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

  #hear(event: HistorySelectEvent): void {
    this.selected = event.id;
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
    if (now.selected !== before.selected && (now.selected !== undefined || givenUp))
      this.selected = now.selected;
    this.requestUpdate();
  }
}
