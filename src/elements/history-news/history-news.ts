import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { StringsController } from '../../controllers/strings.js';
import { readVisit, visit } from '../../find/visits.js';
import { safeUrl, type Catalogue, type News, type NewsKind } from '../../history/index.js';
import { newsTexts, type NewsStrings } from '../../locale/news/index.js';
import { compareDates, formatDate, machineDate } from '../../time/index.js';
import { CatalogueElement } from '../catalogue-element.js';
import styles from './history-news.styles.js';

/** The groups in their order, each with the kinds that stand in it. */
const groups: readonly (readonly [
  keyof NewsStrings & ('features' | 'repairs' | 'histories'),
  readonly NewsKind[],
])[] = [
  ['features', ['feature']],
  ['repairs', ['fixed', 'updated']],
  ['histories', ['history']],
];

const noIds: ReadonlySet<string> = new Set();

/**
 * @summary What is new: new features, what was fixed and updated, new histories, the latest first.
 *
 * The news come from a catalogue: `src`, `catalogue`, a script with JSON inside, or another element of a catalogue that
 * `for` names. With `remember` the element marks what was not there at the reader’s last visit: it keeps the ids of the
 * news in this browser’s `localStorage`, and sends them nowhere. Without it nothing is kept.
 *
 * @fires {HistoryLoadEvent} history-load - The catalogue has been read and is shown; `history` holds it.
 * @fires {HistoryErrorEvent} history-error - It could not be loaded or read; `message` says what to do.
 *
 * @csspart base - The whole, a `<section>`.
 * @csspart title - The heading.
 * @csspart fresh-count - How many are new since the last visit.
 * @csspart group - A group of news.
 * @csspart group-title - Its heading.
 * @csspart item - One thing that is new.
 * @csspart date - Its day.
 * @csspart kind - Whether it was fixed or updated.
 * @csspart fresh - The mark of what is new to the reader.
 * @csspart item-title - Its title, a heading.
 * @csspart body - What is said about it.
 * @csspart all-button - The button that shows the rest.
 * @csspart feed - The link to the feed.
 * @csspart notice - The box that says what went wrong, or that there is nothing.
 * @csspart retry-button - The button that loads again.
 * @csspart progress - The bar of progress.
 *
 * @cssprop [--history-accent] - The one accent: links, what is new, focus.
 * @cssprop [--history-text=currentColor] - Text; all other colours follow from it.
 * @cssprop [--history-muted] - Dates.
 * @cssprop [--history-border] - Hairlines.
 * @cssprop [--history-surface=transparent] - The ground.
 * @cssprop [--history-font=inherit] - The typeface of the text.
 * @cssprop [--history-font-size=inherit] - Its size; all else is measured from it.
 * @cssprop [--history-heading-font=inherit] - The typeface of titles.
 * @cssprop [--history-heading-weight=600] - Their weight.
 * @cssprop [--history-radius=4px] - Corners.
 * @cssprop [--history-padding=0] - Space between the edge and what is inside.
 *
 * @since 0.1.0
 *
 * @customElement history-news
 */
export class HistoryNewsElement extends CatalogueElement {
  static override readonly styles = styles;

  /** How many of the latest are shown at first; all, unless given. */
  @property({ type: Number }) limit: number | undefined;

  /** Marks what is new since the reader’s last visit, which is kept in this browser alone. */
  @property({ type: Boolean }) remember = false;

  /** The address of the news as a feed, to link to. */
  @property() feed: string | undefined;

  @state() private all = false;

  readonly #strings = new StringsController(this, this.language, newsTexts);
  #fresh = noIds;
  #visited: Catalogue | undefined;

  /** The ids of the news that are new since the reader’s last visit; none without `remember`. */
  get fresh(): ReadonlySet<string> {
    return this.#fresh;
  }

  protected override willUpdate(changed?: PropertyValues<this>): void {
    super.willUpdate();
    const catalogue = this.read;
    if (changed?.has('limit')) this.all = false;
    if (changed?.has('remember')) this.#visited = undefined;
    if (catalogue === undefined || catalogue === this.#visited) return;
    this.#visited = catalogue;
    this.#fresh = this.remember ? this.#visit(catalogue) : noIds;
  }

  /** Storage may be full, forbidden or not there: then nothing is new, and nothing else is lost. */
  #visit({ id, news }: Catalogue): ReadonlySet<string> {
    try {
      const key = `history-news ${this.src === undefined ? id : new URL(this.src, this.baseURI).href}`;
      const { localStorage: kept } = window;
      const { fresh, next } = visit(
        readVisit(kept.getItem(key)),
        news.map((item) => item.id),
        Date.now(),
      );
      kept.setItem(key, JSON.stringify(next));
      return fresh;
    } catch {
      return noIds;
    }
  }

  protected override render(): TemplateResult {
    const strings = this.#strings.value;
    const catalogue = this.read;
    if (catalogue === undefined || catalogue.news.length === 0) return this.renderState(strings);
    const news = catalogue.news.toSorted((a, b) => compareDates(b.date, a.date));
    const limit = this.limit !== undefined && this.limit > 0 ? Math.floor(this.limit) : Infinity;
    const shown = this.all ? news : news.slice(0, limit);
    const fresh = news.filter(({ id }) => this.#fresh.has(id)).length;
    const feed = this.feed === undefined ? undefined : safeUrl(this.feed);
    return html`
      <section part="base" aria-labelledby="title">
        <div class="head">
          ${this.heading(0, 'title', strings.title, 'title')}
          ${fresh > 0 ? html`<p class="fresh-count" part="fresh-count">${strings.freshCount(fresh)}</p>` : nothing}
          ${feed === undefined ? nothing : html`<a class="feed" part="feed" href=${feed} type="application/atom+xml">${strings.feed}</a>`}
        </div>
        <div class="groups">
          ${groups.map(([name, kinds]) =>
            this.#renderGroup(
              name,
              shown.filter(({ kind }) => kinds.includes(kind)),
            ),
          )}
        </div>
        ${
          shown.length < news.length
            ? html`<button type="button" class="text-button all" part="all-button" @click=${this.#showAll}>
                ${strings.all(news.length)}
              </button>`
            : nothing
        }
      </section>
    `;
  }

  readonly #showAll = async (): Promise<void> => {
    const before = new Set([...this.renderRoot.querySelectorAll('[data-id]')].map(idOf));
    this.all = true;
    await this.updateComplete;
    // the button is gone: the reader goes on with the first that it brought
    const items = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-id]')];
    items.find((item) => !before.has(idOf(item)))?.focus();
  };

  #renderGroup(
    name: 'features' | 'repairs' | 'histories',
    items: readonly News[],
  ): TemplateResult | typeof nothing {
    if (items.length === 0) return nothing;
    return html`<section class="group" part="group" aria-labelledby=${name}>
      ${this.heading(1, 'group-title', this.#strings.value[name], name)}
      <ul>
        ${items.map((item) => this.#renderItem(item))}
      </ul>
    </section>`;
  }

  #renderItem({ id, date, kind, title, body, href }: News): TemplateResult {
    const strings = this.#strings.value;
    const name = this.span(title);
    return html`<li class="item" part="item" data-id=${id} tabindex="-1">
      <div class="meta muted">
        <bdi
          ><time part="date" datetime=${machineDate(date) ?? nothing}
            >${formatDate(date, this.dateOptions)}</time
          ></bdi
        >
        ${kind === 'fixed' || kind === 'updated' ? html`<span part="kind">${strings[kind]}</span>` : nothing}
        ${this.#fresh.has(id) ? html`<span class="fresh" part="fresh">${strings.fresh}</span>` : nothing}
      </div>
      ${this.heading(2, 'item-title', href === undefined ? name : html`<a href=${href} rel="noopener">${name}</a>`)}
      ${this.body(body)}
    </li>`;
  }
}

const idOf = (item: Element): string | null => item.getAttribute('data-id');

declare global {
  interface HTMLElementTagNameMap {
    'history-news': HistoryNewsElement;
  }
}
