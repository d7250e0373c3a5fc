import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { StringsController } from '../../controllers/strings.js';
import { HistorySelectEvent } from '../../events/index.js';
import { chooseHistories, type HistorySort } from '../../find/choose-histories.js';
import type { Catalogue, CatalogueHistory } from '../../history/index.js';
import { catalogTexts } from '../../locale/catalog/index.js';
import { pictureCredits } from '../card-picture.js';
import { CatalogueElement } from '../catalogue-element.js';
import type { missed } from '../missed.js';
import styles from './history-catalog.styles.js';
import { renderCard, type CardView } from './internal/card.js';
import { renderControls, type Wish } from './internal/controls.js';
import { renderSpans } from './internal/spans.js';

/** A history that the page has chosen, and there is not. */
interface Missed {
  readonly id: string;
  say?: ReturnType<typeof missed>;
}

/**
 * @summary The histories there are, to search, sort and choose from, and when each of them begins and ends.
 *
 * The catalogue comes from `src`, from `catalogue`, from a script with JSON inside, or from another element of a
 * catalogue that `for` names. Each history is a card with one link, its page; a history without a page is chosen by the
 * event `history-select`, with the history’s id. A small timeline shows all spans beside each other: in proportion
 * where that shows them all, else by powers of ten.
 *
 * @fires {HistoryLoadEvent} history-load - The catalogue has been read and is shown; `history` holds it.
 * @fires {HistoryErrorEvent} history-error - It could not be loaded or read; `message` says what to do.
 * @fires {HistorySelectEvent} history-select - A history is chosen, `id` says which; `preventDefault()` keeps the link
 *   from being followed.
 *
 * @csspart base - The whole, a `<section>`.
 * @csspart title - The title of the catalogue, a heading.
 * @csspart summary - What it is about.
 * @csspart controls - Search, filters and order.
 * @csspart search - The search field.
 * @csspart filter - A list to filter or sort by.
 * @csspart count - How many histories are shown.
 * @csspart spans - The small timeline of all spans.
 * @csspart span-label - The name of a history in it.
 * @csspart span-bar - Its span.
 * @csspart cards - The list of cards.
 * @csspart card - A card.
 * @csspart frame - The frame of its picture.
 * @csspart image - The picture.
 * @csspart stand-in - The drawing in place of a picture that is missing or did not come.
 * @csspart card-title - The title of a history, a heading with its link.
 * @csspart date - Its span in words.
 * @csspart card-summary - What it is about.
 * @csspart credits - Who made the pictures.
 * @csspart notice - The box that says what went wrong, or that nothing was found.
 * @csspart retry-button - The button that loads again.
 * @csspart progress - The bar of progress.
 *
 * @cssprop [--history-accent] - The one accent: links, spans, focus.
 * @cssprop [--history-text=currentColor] - Text; all other colours follow from it.
 * @cssprop [--history-muted] - Counts, credits.
 * @cssprop [--history-border] - Hairlines.
 * @cssprop [--history-surface=transparent] - The ground.
 * @cssprop [--history-font=inherit] - The typeface of the text.
 * @cssprop [--history-font-size=inherit] - Its size; all else is measured from it.
 * @cssprop [--history-heading-font=inherit] - The typeface of titles.
 * @cssprop [--history-heading-weight=600] - Their weight.
 * @cssprop [--history-radius=4px] - Corners.
 * @cssprop [--history-padding=0] - Space between the edge and what is inside.
 * @cssprop [--history-motion=200ms] - How long a movement takes; 0 where the reader wants none.
 *
 * @since 0.1.0
 *
 * @customElement history-catalog
 */
export class HistoryCatalogElement extends CatalogueElement {
  static override readonly styles = styles;

  /** Words that a history has to have, in any of its languages. */
  @property() query = '';

  /** The id of a region; empty for all. */
  @property() region = '';

  /** The id of a period; empty for all. */
  @property() period = '';

  /** The order: the catalogue’s own, by title, the earliest or the one with most events first. */
  @property() sort: HistorySort = 'listed';

  /** The id of the history that was chosen last. */
  @property({ reflect: true }) selected: string | undefined;

  /** Addresses of pictures that did not come. */
  @state() private failed: ReadonlySet<string> = new Set();

  readonly #strings = new StringsController(this, this.language, catalogTexts);
  #shown: readonly CatalogueHistory[] = [];
  #missed: Missed | undefined;

  /** The histories that are shown, in order. */
  get histories(): readonly CatalogueHistory[] {
    return this.#shown;
  }

  protected override willUpdate(changed?: PropertyValues<this>): void {
    super.willUpdate();
    const catalogue = this.read;
    if (changed?.has('src') || changed?.has('catalogue')) this.failed = new Set();
    this.#shown = catalogue === undefined ? [] : this.#choose(catalogue);
    this.#lookUp(catalogue?.histories ?? []);
  }

  #lookUp(all: readonly CatalogueHistory[]): void {
    const { selected } = this;
    if (!selected || all.length === 0 || all.some(({ id }) => id === selected)) this.#missed = undefined;
    else if (this.#missed?.id !== selected) void this.#miss({ id: selected }, all);
  }

  async #miss(one: Missed, all: readonly CatalogueHistory[]): Promise<void> {
    this.#missed = one;
    try {
      const { missed: saying } = await import('../missed.js');
      one.say = saying(one.id, all);
      this.requestUpdate();
    } catch {
      // a chunk that does not come: the rest stands as it is
    }
  }

  protected override render(): TemplateResult {
    const strings = this.#strings.value;
    const catalogue = this.read;
    if (catalogue === undefined || catalogue.histories.length === 0) return this.renderState(strings);
    const { lang, strings: shared } = this.language.locale;
    const view: CardView = {
      ...this.#view(),
      failed: this.failed,
      onPictureError: (src) => (this.failed = new Set(this.failed).add(src)),
      events: shared.events,
      noPicture: shared.noPicture,
      heading: (part, content) => this.heading(1, part, content),
      body: (text) => this.span(text),
    };
    const credits = pictureCredits(
      this.#shown.map(({ image }) => image),
      view.textOf,
    );
    return html`
      <section part="base" aria-labelledby="title">
        ${this.heading(0, 'title', catalogue.title === undefined ? strings.title : this.span(catalogue.title), 'title')}
        ${
          catalogue.summary === undefined
            ? nothing
            : html`<p class="summary muted" part="summary">${this.span(catalogue.summary)}</p>`
        }
        ${this.#missed?.say?.({ notFound: strings.noHistory, nearest: shared.nearest })}
        ${
          catalogue.histories.length > 1
            ? renderControls(
                catalogue,
                this.#wish,
                strings,
                (text) => this.textOf(text)?.value ?? '',
                this.#change,
              )
            : nothing
        }
        <p class="count muted" part="count" role="status">
          ${strings.found(this.#shown.length, catalogue.histories.length)}
        </p>
        ${this.#shown.length === 0 ? this.#renderNone() : nothing}
        ${renderSpans(catalogue.histories, this.#shown, Date.now(), strings, shared.today, lang, view)}
        <ul class=${catalogue.histories.some(({ image }) => image) ? 'cards' : 'cards bare'} part="cards">
          ${this.#shown.map((history) => renderCard(history, catalogue, view))}
        </ul>
        ${
          credits.length > 0
            ? html`<p class="credits" part="credits"><bdi>${credits.join(' · ')}</bdi></p>`
            : nothing
        }
      </section>
    `;
  }

  get #wish(): Wish {
    const { query, region, period, sort } = this;
    return { query, region, period, sort };
  }

  #choose(catalogue: Catalogue): readonly CatalogueHistory[] {
    const titleOf = ({ title }: CatalogueHistory): string => this.textOf(title)?.value ?? '';
    return chooseHistories(catalogue, this.#wish, titleOf, this.language.locale.lang);
  }

  #view() {
    return {
      textOf: (text: CatalogueHistory['title']) => this.textOf(text),
      title: (text: CatalogueHistory['title']) => this.span(text),
      dates: this.dateOptions,
      selected: this.selected,
      press: this.#press,
    };
  }

  readonly #change = (wish: Partial<Wish>): void => {
    Object.assign(this, wish);
  };

  #renderNone(): TemplateResult {
    const { none, reset } = this.#strings.value;
    const press = (): void => {
      this.#change({ query: '', region: '', period: '' });
      // the button goes: what it was about is where the reader goes on
      this.renderRoot.querySelector<HTMLElement>('input')?.focus();
    };
    return html`<div class="notice" part="notice">
      <p class="say">${none}</p>
      <button type="button" class="text-button" @click=${press}>${reset}</button>
    </div>`;
  }

  /** A host that shows histories itself hears of each choice, and may keep the link from being followed. */
  readonly #press = (event: MouseEvent, { id }: CatalogueHistory): void => {
    // another tab or window is the reader's own affair
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (this.dispatchEvent(new HistorySelectEvent(id, 'user'))) this.selected = id;
    else event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'history-catalog': HistoryCatalogElement;
  }
}
