/* One history of a catalogue as a card: picture, title, span, count, summary, and a single link. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Catalogue, CatalogueHistory, ResolvedText, Text } from '../../../history/index.js';
import { formatDate, machineDate, type FormatOptions } from '../../../time/index.js';
import { cardPicture } from '../../card-picture.js';

/** What the link of a history needs, wherever it stands. */
export interface LinkView {
  readonly textOf: (text: Text) => ResolvedText | undefined;
  readonly title: (text: Text) => unknown;
  readonly dates: FormatOptions;
  /** The id of the history that was chosen last. */
  readonly selected: string | undefined;
  readonly press: (event: MouseEvent, history: CatalogueHistory) => void;
}

export interface CardView extends LinkView {
  readonly failed: ReadonlySet<string>;
  readonly onPictureError: (src: string) => void;
  readonly events: (count: number) => string;
  readonly noPicture: string;
  readonly heading: (part: string, content: unknown) => TemplateResult;
  readonly body: (text: Text) => unknown;
}

/** A real link where the history has a page, else a button: both tell the host what was chosen. */
export function historyLink(
  history: CatalogueHistory,
  name: string,
  view: LinkView,
  part?: string,
): TemplateResult {
  const content = view.title(history.title);
  const press = (event: MouseEvent): void => view.press(event, history);
  const current = history.id === view.selected ? 'true' : undefined;
  return history.href === undefined
    ? html`<button
        type="button"
        class=${name}
        part=${ifDefined(part)}
        aria-current=${ifDefined(current)}
        @click=${press}
      >
        ${content}
      </button>`
    : html`<a
        class=${name}
        part=${ifDefined(part)}
        href=${history.href}
        aria-current=${ifDefined(current)}
        @click=${press}
        >${content}</a
      >`;
}

export function renderCard(history: CatalogueHistory, catalogue: Catalogue, view: CardView): TemplateResult {
  const { span, count, summary } = history;
  const region = catalogue.regions.find(({ id }) => id === history.region);
  return html`<li class="card" part="card">
    ${cardPicture(history.image, view.failed, view.onPictureError, view.textOf, view.noPicture)}
    <div class="text">
      ${view.heading('card-title', historyLink(history, 'whole', view))}
      ${
        span === undefined
          ? nothing
          : html`<div class="date">
              <bdi
                ><time part="date" datetime=${machineDate(span) ?? nothing}
                  >${formatDate(span, view.dates)}</time
                ></bdi
              >
            </div>`
      }
      ${summary === undefined ? nothing : html`<p class="card-summary" part="card-summary">${view.body(summary)}</p>`}
      ${
        region === undefined && count === undefined
          ? nothing
          : html`<div class="facts muted">
              ${region === undefined ? nothing : html`<span>${view.title(region.title)}</span>`}
              ${count === undefined ? nothing : html`<span>${view.events(count)}</span>`}
            </div>`
      }
    </div>
  </li>`;
}
