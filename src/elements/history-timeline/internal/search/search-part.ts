import type { LitElement, TemplateResult } from 'lit';
import { inSlices } from '../../../../controllers/slices.js';
import {
  createTextSearch,
  scanSearch,
  type SearchDocument,
  type TextSearch,
} from '../../../../find/index.js';
import { isLazy } from '../../../../history/table.js';
import type { HistoryEvent } from '../../../../history/types.js';
import { adopt } from '../adopt.js';
import type { Shown } from '../shown.js';
import type { SearchPart, Stage } from '../views.js';
import { searchBox } from './search-box.js';
import { searchStyles } from './search.styles.js';

const mostHits = 8;
/** Above so many events an index of all words would take more room than the events. */
const mostIndexed = 20_000;

/** The search box's state: what is asked, what was found, which hit the arrows are on. */
class Search implements SearchPart {
  open = false;
  query = '';
  /** Undefined while nothing has been asked. */
  hits: readonly number[] | undefined;
  active = -1;

  readonly #host: LitElement;
  readonly #stage: Stage;
  #index: Promise<TextSearch | undefined> | undefined;
  /** Ends the building of an index, or the search before, that is no longer wanted. */
  #building = new AbortController();
  #asking = new AbortController();
  #builtFor: unknown;

  constructor(host: LitElement, stage: Stage) {
    this.#host = host;
    this.#stage = stage;
    adopt(host, searchStyles);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
    this.#building.abort();
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
    this.#asking.abort();
    this.#host.requestUpdate();
  }

  async #ask(query: string): Promise<void> {
    this.query = query;
    this.#host.requestUpdate();
    if (query.trim() === '') {
      this.hits = undefined;
      this.active = -1;
      return;
    }
    const shown = this.#stage.shown();
    if (shown === undefined) return;
    const found = await this.#find(shown, query);
    // an answer to a question that has since changed is not shown
    if (found === undefined || query !== this.query) return;
    this.hits = found;
    this.active = found.length > 0 ? 0 : -1;
    this.#host.requestUpdate();
  }

  async #find(shown: Shown, query: string): Promise<readonly number[] | undefined> {
    this.#asking.abort();
    const { signal } = (this.#asking = new AbortController());
    const { events, columns } = shown.model;
    if (isLazy(events) && events.length > mostIndexed) {
      const about = (event: HistoryEvent, index: number): SearchDocument => documentOf(shown, event, index);
      return inSlices(scanSearch(events, columns, about, query, mostHits), signal);
    }
    if (this.#builtFor !== shown.texts || this.#index === undefined) {
      this.#builtFor = shown.texts;
      this.#building.abort();
      const { signal: building } = (this.#building = new AbortController());
      this.#index = createTextSearch(documents(shown), (steps) => inSlices(steps, building));
    }
    return (await this.#index)?.find(query, mostHits);
  }

  #move(by: 1 | -1): void {
    const count = this.hits?.length ?? 0;
    if (count === 0) return;
    this.active = (this.active + by + count) % count;
    this.#host.requestUpdate();
  }

  template(): TemplateResult {
    const { model, texts } = this.#stage.shown() ?? {};
    const hits = this.hits?.flatMap((index) => {
      const event = model?.events[index];
      return event === undefined || texts === undefined
        ? []
        : [{ index, title: texts.title(index), date: texts.date(event) }];
    });
    return searchBox({ query: this.query, active: this.active, hits }, this.#stage.strings(), {
      input: (query) => void this.#ask(query),
      move: (by) => this.#move(by),
      pick: (index) => {
        this.close();
        this.#stage.choose(index);
      },
      close: () => this.close(),
    });
  }
}

/** What the search looks through. */
function* documents(shown: Shown): Generator<SearchDocument> {
  for (const [index, event] of shown.model.events.entries()) yield documentOf(shown, event, index);
}

const documentOf = ({ texts }: Shown, event: HistoryEvent, index: number): SearchDocument => ({
  title: texts.title(index),
  text: [texts.date(event), texts.of(event.summary), texts.of(event.body)].filter(Boolean).join(' '),
  tags: event.tags,
  place: texts.of(event.place?.name) ?? '',
  lane: texts.lane(index),
});

export const createSearchPart = (host: LitElement, stage: Stage): SearchPart => new Search(host, stage);
