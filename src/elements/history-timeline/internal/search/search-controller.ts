import type { LitElement, ReactiveController } from 'lit';
import { createTextSearch, type TextSearch } from '../../../find/index.js';
import type { Model } from './model.js';

export interface SearchText {
  readonly title: string;
  readonly text: string;
}

const mostHits = 8;

/** The search box's state: what is asked, what was found, which hit the arrows are on. */
export class SearchController implements ReactiveController {
  open = false;
  query = '';
  /** Undefined while nothing has been asked. */
  hits: readonly number[] | undefined;
  active = -1;

  readonly #host: LitElement;
  readonly #documents: () => readonly SearchText[];
  #index: Promise<TextSearch> | undefined;
  #builtFor: unknown;

  /** `documents` gives the texts of the events, in order, when the index is first needed. */
  constructor(host: LitElement, documents: () => readonly SearchText[]) {
    this.#host = host;
    this.#documents = documents;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
    this.#index = undefined;
    this.#builtFor = undefined;
  }

  /** Opens the box with the cursor in it. */
  show(): void {
    this.open = true;
    this.#host.requestUpdate();
    void this.#focus('.search-field');
  }

  /** Closes the box; the focus goes back to its button. */
  close(): void {
    this.forget();
    void this.#focus('[part~="search-button"]');
  }

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    const target = this.#host.renderRoot.querySelector(selector);
    if (target instanceof HTMLElement) target.focus();
  }

  forget(): void {
    this.open = false;
    this.query = '';
    this.hits = undefined;
    this.active = -1;
    this.#host.requestUpdate();
  }

  async ask(query: string, model: Model, language: string): Promise<void> {
    this.query = query;
    this.#host.requestUpdate();
    if (query.trim() === '') {
      this.hits = undefined;
      this.active = -1;
      return;
    }
    const key = `${language} ${model.events.length}`;
    if (this.#builtFor !== key || this.#index === undefined) {
      this.#builtFor = key;
      this.#index = createTextSearch(this.#documents());
    }
    const found = (await this.#index).find(query, mostHits);
    // an answer to a question that has since changed is not shown
    if (query !== this.query) return;
    this.hits = found;
    this.active = found.length > 0 ? 0 : -1;
    this.#host.requestUpdate();
  }

  move(by: 1 | -1): void {
    const count = this.hits?.length ?? 0;
    if (count === 0) return;
    this.active = (this.active + by + count) % count;
    this.#host.requestUpdate();
  }

  /** New data: what was indexed no longer holds. */
  invalidate(): void {
    this.#index = undefined;
    this.#builtFor = undefined;
  }
}
