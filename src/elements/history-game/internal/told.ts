/*
 * What a round comes to: how it was, how it had been laid, and what it brings.
 * Knows: a round that was checked. Must not know: how it was played.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { toldApart, type Card, type RoundResult } from '../../../find/game/index.js';
import type { History } from '../../../history/index.js';
import { formatDate, formatGap, formatSpoken, machineDate } from '../../../time/index.js';
import { icons } from './icons.js';
import { renderThumb, type View } from './view.js';

export interface Telling {
  readonly history: History;
  /** The card whose story is open. */
  readonly open: Card | undefined;
  readonly story: (card: Card) => void;
}

function renderDate({ event: { date, dateText } }: Card, { dates, textOf }: View): TemplateResult {
  const shown = textOf(dateText)?.value ?? formatDate(date, dates);
  const spoken = formatSpoken(date, dates);
  return html`<time part="date" datetime=${machineDate(date) ?? nothing}
    >${
      spoken === shown
        ? html`<bdi>${shown}</bdi>`
        : html`<bdi aria-hidden="true">${shown}</bdi><span class="visually-hidden">${spoken}</span>`
    }</time
  >`;
}

/** In an element of its own where that is registered, else as it was written. */
function renderStory(card: Card, { history }: Telling, view: View): TemplateResult {
  const { event } = card;
  if (customElements.get('history-event')) {
    return html`<history-event
      part="story"
      id="story"
      lang=${ifDefined(view.dates.locale)}
      date-style=${view.dates.style ?? 'locale'}
      heading-level=${Math.min(6, view.level + 1)}
      .history=${history}
      .data=${event}
    ></history-event>`;
  }
  const text = view.textOf(event.body ?? event.summary);
  return html`<p part="story" id="story" class="raw" lang=${ifDefined(text?.lang)}>${text?.value}</p>`;
}

/** The time to the one before, and whether the two could stand the other way round. */
function renderGap(before: Card | undefined, card: Card, view: View): unknown {
  if (before === undefined) return nothing;
  const gap = formatGap(before.event.date, card.event.date, view.dates);
  const sure = toldApart(before.start, card.start);
  const texts = [gap, sure ? undefined : view.strings.eitherWay].filter((text) => text !== undefined);
  return html`<p part="gap">${texts.join(' · ')}</p>`;
}

function renderStoryButton(card: Card, title: string, telling: Telling, { strings }: View): TemplateResult {
  const name = strings.storyOf(title);
  const press = (): void => telling.story(card);
  const open = telling.open === card;
  return html`<button
    type="button"
    class="text-button"
    part="story-button"
    aria-label=${name}
    aria-expanded=${open ? 'true' : 'false'}
    aria-controls=${open ? 'story' : nothing}
    @click=${press}
  >
    ${strings.story}
  </button>`;
}

function renderEntry(card: Card, index: number, round: RoundResult, telling: Telling, view: View): unknown {
  const { strings } = view;
  const title = view.textOf(card.event.title);
  const laid = round.order.indexOf(card);
  const kept = round.judgement.kept.has(laid);
  const open = telling.open === card;
  return html`<li class=${kept ? 'kept' : 'missed'} part="event">
    ${renderGap(round.truth[index - 1], card, view)}
    <div class="entry">
      ${renderThumb(card, view, false)}
      <div class="face">
        <p class="when">
          ${renderDate(card, view)}
          <span class="mark" part="mark"
            >${kept ? html`${icons.right}${strings.inPlace}` : strings.placedAt(laid + 1)}</span
          >
        </p>
        <p part="card-title"><bdi lang=${ifDefined(title?.lang)}>${title?.value}</bdi></p>
      </div>
      ${renderStoryButton(card, title?.value ?? card.event.id, telling, view)}
    </div>
    ${open ? renderStory(card, telling, view) : nothing}
  </li>`;
}

function renderSum({ judgement, points, hints }: RoundResult, level: number, view: View): TemplateResult {
  const { strings } = view;
  const number = (value: number): string => value.toLocaleString(view.dates.locale).replace('-', '−');
  const line = (name: string, value: string): TemplateResult =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<dl part="score">
    ${line(strings.pairs(judgement.right, judgement.pairs), number(points.order))}
    ${level > 1 ? line(strings.bonus(level), number(points.bonus)) : nothing}
    ${hints > 0 ? line(strings.hints(hints), number(points.hints)) : nothing}
    ${line(strings.sum, strings.points(points.total))}
  </dl>`;
}

export function renderTold(
  round: RoundResult,
  level: number,
  next: { readonly label: string; readonly press: () => void },
  telling: Telling,
  view: View,
): TemplateResult {
  return html`
    ${renderSum(round, level, view)}
    <ol part="truth" aria-label=${view.strings.trueOrder}>
      ${round.truth.map((card, index) => renderEntry(card, index, round, telling, view))}
    </ol>
    <div class="actions">
      <button type="button" class="primary" part="next-button" @click=${next.press}>
        <span>${next.label}</span>
      </button>
    </div>
  `;
}
