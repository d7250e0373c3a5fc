/*
 * The cards on the table, to be put in order.
 * Knows: how a card looks and what can be done with it. Must not know: what is right.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { hintCost, type Card, type Game, type Hint } from '../../../find/game/index.js';
import { formatDate } from '../../../time/index.js';
import { icons } from './icons.js';
import { nameOf, renderMasked, renderThumb, type View } from './view.js';

export interface Hands {
  readonly press: (event: PointerEvent, card: Card) => void;
  readonly toggle: (event: MouseEvent, card: Card) => void;
  readonly key: (event: KeyboardEvent, card: Card) => void;
  readonly leave: () => void;
  readonly step: (card: Card, by: 1 | -1) => void;
  readonly hint: (card: Card) => void;
}

export function hintText(hint: Hint, { strings, dates, textOf }: View): string {
  if (hint.kind === 'time') return formatDate(hint.date, dates);
  return strings.era(textOf(hint.era.title)?.value ?? hint.era.id);
}

const step = (card: Card, by: 1 | -1, edge: boolean, name: string, hands: Hands): TemplateResult => html`
  <button
    type="button"
    class="icon-button"
    part="step-button"
    aria-label=${name}
    aria-disabled=${edge ? 'true' : 'false'}
    data-step=${by}
    title=${name}
    @click=${() => hands.step(card, by)}
  >
    ${by === -1 ? icons.up : icons.down}
  </button>
`;

function renderCard(
  card: Card,
  place: number,
  game: Game,
  picked: Card | undefined,
  hands: Hands,
  view: View,
) {
  const { strings } = view;
  const name = nameOf(card, view);
  const hint = game.hints.get(card);
  const hintName = strings.hint(name, hintCost);
  return html`<li class="slot">
    <span class="place" aria-hidden="true">${(place + 1).toLocaleString(view.dates.locale)}</span>
    <div
      class=${picked === card ? 'card picked' : 'card'}
      part="card"
      data-card=${card.event.id}
      @pointerdown=${(event: PointerEvent) => hands.press(event, card)}
    >
      <button
        type="button"
        class="handle"
        part="handle"
        aria-label=${strings.move(name)}
        aria-pressed=${picked === card ? 'true' : 'false'}
        aria-describedby="keys"
        @click=${(event: MouseEvent) => hands.toggle(event, card)}
        @keydown=${(event: KeyboardEvent) => hands.key(event, card)}
        @blur=${hands.leave}
      >
        ${icons.grip}
      </button>
      ${renderThumb(card, view, true)}
      <div class="face">
        <p part="card-title">${renderMasked(card, view.textOf(card.event.title), view)}</p>
        ${
          card.event.place
            ? html`<p class="where">${renderMasked(card, view.textOf(card.event.place.name), view)}</p>`
            : nothing
        }
        ${hint ? html`<p part="hint"><bdi>${hintText(hint, view)}</bdi></p>` : nothing}
      </div>
      <div class="moves">
        ${step(card, -1, place === 0, strings.earlier(name), hands)}
        ${step(card, 1, place === game.order.length - 1, strings.later(name), hands)}
        <button
          type="button"
          class="icon-button"
          part="hint-button"
          aria-label=${hintName}
          aria-disabled=${hint ? 'true' : 'false'}
          title=${hintName}
          @click=${() => hands.hint(card)}
        >
          ${icons.hint}
        </button>
      </div>
    </div>
  </li>`;
}

export function renderTable(
  game: Game,
  picked: Card | undefined,
  hands: Hands,
  check: () => void,
  view: View,
): TemplateResult {
  const { strings } = view;
  return html`
    <div class="board">
      <p class="end" part="end">${strings.earliest}</p>
      <ol part="cards">
        ${repeat(
          game.order,
          (card) => card,
          (card, place) => renderCard(card, place, game, picked, hands, view),
        )}
      </ol>
      <p class="end" part="end">${strings.latest}</p>
    </div>
    <div class="actions">
      <button type="button" class="primary" part="check-button" @click=${check}>
        <span>${strings.check}</span>
      </button>
    </div>
    <p class="keys visually-hidden" id="keys">${strings.keys}</p>
  `;
}
