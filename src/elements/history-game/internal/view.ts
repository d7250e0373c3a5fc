/* What the drawing of the game depends on beside the game itself, and what all its parts draw alike. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { maskedText, maskYears, type Card, type Pool, type Stretch } from '../../../find/game/index.js';
import type { ResolvedText, Text } from '../../../history/index.js';
import type { GameStrings } from '../../../locale/game/index.js';
import type { FormatOptions } from '../../../time/index.js';

export interface View {
  readonly strings: GameStrings;
  readonly dates: FormatOptions;
  readonly textOf: (text: Text | undefined) => ResolvedText | undefined;
  readonly pool: Pool;
  /** The level of the heading, 1 to 5. */
  readonly level: number;
  readonly pictures: boolean;
}

const stretches = (card: Card, text: string, { pool }: View): readonly Stretch[] =>
  maskYears(text, card.event.date, pool.years);

/** The title without its years, for names and announcements. */
export function nameOf(card: Card, view: View): string {
  const title = view.textOf(card.event.title)?.value ?? card.event.id;
  return maskedText(stretches(card, title, view));
}

/** A text of the card without what would give its date away. */
export function renderMasked(card: Card, text: ResolvedText | undefined, view: View): unknown {
  if (text === undefined) return nothing;
  return html`<bdi lang=${ifDefined(text.lang)}
    >${stretches(card, text.value, view).map((stretch) =>
      stretch.hidden
        ? html`<span class="hidden-year" aria-hidden="true">····</span
            ><span class="visually-hidden">(${view.strings.hiddenYear})</span>`
        : stretch.text,
    )}</bdi
  >`;
}

const onError = ({ target }: Event): void => {
  if (target instanceof Element) target.classList.add('failed');
};

/** The card's picture, small. While the date is asked for, one whose description holds a year is kept back: it may show it. */
export function renderThumb(card: Card, view: View, asked: boolean): TemplateResult | typeof nothing {
  const { image } = card.event;
  if (image === undefined || !view.pictures) return nothing;
  const alt = view.textOf(image.alt)?.value ?? '';
  if (asked && stretches(card, alt, view).some(({ hidden }) => hidden)) return nothing;
  return html`<img
    part="image"
    src=${image.src}
    alt=${alt}
    width="96"
    height="64"
    decoding="async"
    draggable="false"
    @error=${onError}
  />`;
}
