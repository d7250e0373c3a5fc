/*
 * What the elements of a catalogue have in common: where it comes from, whose they share, how they speak.
 * Knows: sources, links, languages. Must not know what any of them shows.
 */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { until } from 'lit/directives/until.js';
import {
  CatalogueSource,
  type CatalogueInput,
  type CatalogueState,
} from '../controllers/catalogue-source.js';
import { LanguageController } from '../controllers/language.js';
import { LinkController } from '../controllers/link.js';
import { resolveText, type Catalogue, type Issue, type ResolvedText, type Text } from '../history/index.js';
import { renderBody } from '../history/rich-text.js';
import type { FormatOptions } from '../time/index.js';
import { renderNotice, renderProgress } from './companion-states.js';
import { aCatalogue, followed, inCircle } from './followed.js';

/** What each element of a catalogue says where it has nothing to show. */
export interface StateTexts {
  readonly loading: string;
  readonly failed: string;
  readonly empty: string;
  readonly emptyHint: string;
}

/**
 * An element that shows a part of a catalogue: its own (`catalogue`, `src`, or a script with JSON inside), else that of
 * the element which `for` names, so that a page names its file once.
 */
export abstract class CatalogueElement extends LitElement {
  /** The address of the catalogue, a JSON file. */
  @property() src: string | undefined;

  /** The id of an element of a catalogue whose data this one shares. */
  @property() for: string | undefined;

  /** The order of dates: the language's own, or the year first (“1961 Jan 1”). */
  @property({ attribute: 'date-style' }) dateStyle: 'locale' | 'year-first' = 'locale';

  /** The level of the element's heading, 1 to 5; what is below it goes one down. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  protected readonly source = new CatalogueSource(this);
  protected readonly language = new LanguageController(this);
  readonly #link = new LinkController(this, {
    onTarget: () => this.#follow(),
    onUpdate: () => this.#follow(),
    // an element whose code came after this one's tells of no update
    onLoad: () => this.#follow(),
    onError: () => this.#follow(),
  });
  #followed: readonly unknown[] = [];
  /** The followed element is asked at this moment: if that comes back here, they follow each other. */
  #asking = false;
  readonly #bodies = new Map<string, TemplateResult | Promise<TemplateResult>>();

  /** The catalogue as an object, in place of `src`. */
  @property({ attribute: false })
  get catalogue(): CatalogueInput | undefined {
    return this.source.catalogue;
  }
  set catalogue(value: CatalogueInput | undefined) {
    this.source.catalogue = value;
  }

  /** What became of the data: how far it is, what was read, or why not; of the followed element where that has it. */
  get state(): CatalogueState {
    const own = this.source.state;
    const id = this.for?.trim();
    if (own.status !== 'empty' || !id) return own;
    if (this.#asking) return inCircle(aCatalogue);
    this.#asking = true;
    try {
      return followed(id, this.#link.target, this.ownerDocument, aCatalogue);
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
    this.#link.id = this.for;
  }

  /** The catalogue that is shown, once it has been read. */
  protected get read(): Catalogue | undefined {
    const { state } = this;
    return state.status === 'ready' ? state.catalogue : undefined;
  }

  /** A text of the catalogue in the reader's language. */
  protected textOf(text: Text | undefined): ResolvedText | undefined {
    return resolveText(text, this.language.languages, this.read?.lang);
  }

  /** A text in a `<span>` that says its language. */
  protected span(text: Text | undefined): TemplateResult | typeof nothing {
    const found = this.textOf(text);
    return found === undefined
      ? nothing
      : html`<span lang=${ifDefined(found.lang)} dir="auto">${found.value}</span>`;
  }

  /** A heading so many levels below the element's own. */
  protected heading(below: number, part: string, content: unknown, id?: string): TemplateResult {
    const level = Math.min(6, Math.max(1, Math.round(this.headingLevel) || 2) + below);
    return html`<div id=${ifDefined(id)} class="heading" part=${part} role="heading" aria-level=${level}>
      ${content}
    </div>`;
  }

  /** A body as Markdown; what needs the parser comes when that is there. */
  protected body(text: Text | undefined): TemplateResult | typeof nothing {
    const found = this.textOf(text);
    if (found === undefined) return nothing;
    const kept = this.#bodies.get(found.value) ?? renderBody(found.value);
    this.#bodies.set(found.value, kept);
    return html`<div class="body" part="body" lang=${ifDefined(found.lang)} dir="auto">
      ${kept instanceof Promise ? until(kept, html`<p>${found.value}</p>`) : kept}
    </div>`;
  }

  /** How dates are written here. */
  protected get dateOptions(): FormatOptions {
    const { lang, words } = this.language.locale;
    return { locale: lang, words, style: this.dateStyle };
  }

  /** For any state but `ready` with something in it, which is the element's own to draw. */
  protected renderState(texts: StateTexts): TemplateResult {
    const { state } = this;
    const { strings } = this.language.locale;
    if (state.status === 'loading') return renderProgress(undefined, { ...strings, loading: texts.loading });
    if (state.status === 'error') {
      const own = this.source.state.status === 'error';
      return renderNotice(
        texts.failed,
        state,
        own ? { label: strings.retry, press: () => this.source.retry() } : undefined,
      );
    }
    return html`<div class="notice" part="notice" role="status">
      <p class="say">${texts.empty}</p>
      <p class="why">${texts.emptyHint}</p>
    </div>`;
  }

  /** What is set on the followed element by property comes without an event. */
  #follow(): void {
    const { target } = this.#link;
    const { state } = this;
    // of what is wrong a new object is made each time
    const said = state.status === 'error' ? state.message : state;
    if (this.#followed[0] === target && this.#followed[1] === said) return;
    this.#followed = [target, said];
    this.requestUpdate();
  }
}
