import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { StringsController } from '../../controllers/strings.js';
import type { Price, Support } from '../../history/index.js';
import { supportTexts } from '../../locale/support/index.js';
import { cardPicture, pictureCredits } from '../card-picture.js';
import { CatalogueElement } from '../catalogue-element.js';
import styles from './history-support.styles.js';

/**
 * @summary The shop and its things, ways to give, and the page that tells more: links alone, none of which tells where
 *   the reader came from.
 *
 * They come from a catalogue: `src`, `catalogue`, a script with JSON inside, or another element of a catalogue that
 * `for` names. Of kind `shop` a thing has a price; without one it is the shop itself, whose link reads “Shop now”. A
 * price is written as the reader’s language writes prices, in the seller’s own currency: nothing is converted. Nothing is
 * counted or loaded but the pictures that the catalogue names.
 *
 * @fires {HistoryLoadEvent} history-load - The catalogue has been read and is shown; `history` holds it.
 * @fires {HistoryErrorEvent} history-error - It could not be loaded or read; `message` says what to do.
 *
 * @csspart base - The whole, a `<section>`.
 * @csspart title - The heading.
 * @csspart group - The shop, or the ways to support.
 * @csspart group-title - Its heading.
 * @csspart intro - What is said about the shop.
 * @csspart shop-now - The link to the shop.
 * @csspart cards - The list of things.
 * @csspart card - A thing.
 * @csspart frame - The frame of its picture.
 * @csspart image - The picture.
 * @csspart stand-in - The drawing in place of a picture that is missing or did not come.
 * @csspart card-title - The name of a thing, a heading with its link.
 * @csspart price - What it costs.
 * @csspart way - A way to support.
 * @csspart way-title - Its name, a heading.
 * @csspart way-link - Its link.
 * @csspart body - What is said about a thing or a way.
 * @csspart credits - Who made the pictures.
 * @csspart notice - The box that says what went wrong, or that there is nothing.
 * @csspart retry-button - The button that loads again.
 * @csspart progress - The bar of progress.
 *
 * @cssprop [--history-accent] - The one accent: “Shop now”, links, focus.
 * @cssprop [--history-on-accent] - Text on the accent.
 * @cssprop [--history-text=currentColor] - Text; all other colours follow from it.
 * @cssprop [--history-muted] - Credits.
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
 * @customElement history-support
 */
export class HistorySupportElement extends CatalogueElement {
  static override readonly styles = styles;

  /** Addresses of pictures that did not come. */
  @state() private failed: ReadonlySet<string> = new Set();

  readonly #strings = new StringsController(this, this.language, supportTexts);

  protected override willUpdate(changed?: PropertyValues<this>): void {
    super.willUpdate();
    if (changed?.has('src') || changed?.has('catalogue')) this.failed = new Set();
  }

  protected override render(): TemplateResult {
    const strings = this.#strings.value;
    const support = this.read?.support ?? [];
    if (support.length === 0) return this.renderState(strings);
    const shop = support.find(({ kind, price }) => kind === 'shop' && price === undefined);
    const things = support.filter((item) => item.kind === 'shop' && item !== shop);
    const ways = support.filter(({ kind }) => kind !== 'shop');
    const credits = pictureCredits(
      support.map(({ image }) => image),
      (text) => this.textOf(text),
    );
    return html`
      <section part="base" aria-labelledby="title">
        ${this.heading(0, 'title', strings.title, 'title')}
        ${shop === undefined && things.length === 0 ? nothing : this.#renderShop(shop, things)}
        ${
          ways.length === 0
            ? nothing
            : html`<section class="group" part="group" aria-labelledby="ways">
                ${this.heading(1, 'group-title', strings.ways, 'ways')}
                <ul class="ways">
                  ${ways.map((item, index) => this.#renderWay(item, `way-${index}`))}
                </ul>
              </section>`
        }
        ${
          credits.length > 0
            ? html`<p class="credits" part="credits"><bdi>${credits.join(' · ')}</bdi></p>`
            : nothing
        }
      </section>
    `;
  }

  #renderShop(shop: Support | undefined, things: readonly Support[]): TemplateResult {
    const strings = this.#strings.value;
    return html`<section class="group" part="group" aria-labelledby="shop">
      <div class="head">
        <div>
          ${this.heading(1, 'group-title', shop === undefined ? strings.shop : this.span(shop.title), 'shop')}
          ${shop === undefined ? nothing : html`<div part="intro" class="intro">${this.body(shop.body)}</div>`}
        </div>
        ${
          shop === undefined
            ? nothing
            : html`<a
                class="shop-now"
                part="shop-now"
                href=${shop.href}
                rel="noopener noreferrer"
                referrerpolicy="no-referrer"
                ><span>${strings.shopNow}</span></a
              >`
        }
      </div>
      ${
        things.length === 0
          ? nothing
          : html`<ul class=${things.some(({ image }) => image) ? 'cards' : 'cards bare'} part="cards">
              ${things.map((item) => this.#renderThing(item))}
            </ul>`
      }
    </section>`;
  }

  #renderThing({ title, body, image, price, href }: Support): TemplateResult {
    const link = html`<a class="whole" href=${href} rel="noopener noreferrer" referrerpolicy="no-referrer"
      >${this.span(title)}</a
    >`;
    return html`<li class="card" part="card">
      ${cardPicture(
        image,
        this.failed,
        (src) => (this.failed = new Set(this.failed).add(src)),
        (text) => this.textOf(text),
        this.language.locale.strings.noPicture,
      )}
      <div class="text">
        ${this.heading(2, 'card-title', link)} ${this.body(body)}
        ${price === undefined ? nothing : html`<p class="price" part="price"><bdi>${this.#priceText(price)}</bdi></p>`}
      </div>
    </li>`;
  }

  #renderWay({ kind, title, body, href }: Support, id: string): TemplateResult {
    const strings = this.#strings.value;
    return html`<li class="way" part="way">
      ${this.heading(2, 'way-title', this.span(title), id)} ${this.body(body)}
      <a
        id=${`${id}-link`}
        class="text-button"
        part="way-link"
        href=${href}
        rel="noopener noreferrer"
        referrerpolicy="no-referrer"
        aria-labelledby=${`${id}-link ${id}`}
        >${kind === 'donate' ? strings.donate : strings.page}</a
      >
    </li>`;
  }

  /** The sum as the reader writes sums, the currency as the seller named it. */
  #priceText({ amount, currency }: Price): string {
    const { lang } = this.language.locale;
    const locales = [lang, ...this.#strings.value.numbers];
    return new Intl.NumberFormat(locales, { style: 'currency', currency }).format(amount);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'history-support': HistorySupportElement;
  }
}
