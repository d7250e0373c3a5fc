import { html, nothing, type TemplateResult } from 'lit';
import type { History, HistoryEvent } from '../../../history/types.js';
import type { Strings } from '../../../locale/index.js';
import { icons } from './icons.js';
import type { DateStyle } from './texts.js';

export interface Neighbour {
  readonly index: number;
  readonly title: string;
  readonly gap: string;
}

export interface StoryState {
  readonly event: HistoryEvent;
  readonly history: History;
  readonly strings: Strings;
  readonly lang: string;
  readonly dateStyle: DateStyle;
  readonly headingLevel: number;
  /** "3 of 12"; undefined where there is no way on. */
  readonly position: string | undefined;
  readonly meanwhile: readonly { readonly index: number; readonly title: string; readonly lane: number }[];
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
}

const step = (
  neighbour: Neighbour | undefined,
  name: string,
  kind: 'previous' | 'next',
  go: (index: number) => void,
): TemplateResult | typeof nothing =>
  neighbour === undefined
    ? nothing
    : html`<button type="button" class="step ${kind}" part="step" @click=${() => go(neighbour.index)}>
        ${kind === 'previous' ? icons.earlier : nothing}
        <span class="step-text">
          <span class="visually-hidden">${name}:</span>
          <bdi class="step-title">${neighbour.title}</bdi>
          <span class="step-gap">${neighbour.gap}</span>
        </span>
        ${kind === 'next' ? icons.later : nothing}
      </button>`;

const steps = (state: StoryState, go: (index: number) => void): TemplateResult => html`
  <div class="steps" part="steps">
    ${step(state.previous, state.strings.previous, 'previous', go)}
    <span class="position">${state.position}</span>
    ${step(state.next, state.strings.next, 'next', go)}
  </div>
`;

/** The selected event, what happened meanwhile, and the way on. */
export const story = (state: StoryState, go: (index: number) => void): TemplateResult => html`
  <history-event
    part="event"
    exportparts="figure, image, caption, credit, date, title, body, place, meta, sources, links"
    lang=${state.lang}
    date-style=${state.dateStyle}
    heading-level=${state.headingLevel}
    .history=${state.history}
    .data=${state.event}
  ></history-event>
  ${
    state.meanwhile.length > 0
      ? html`<div class="meanwhile" part="meanwhile">
          <span class="meanwhile-name" id="meanwhile">${state.strings.meanwhile}</span>
          <ul aria-labelledby="meanwhile">
            ${state.meanwhile.map(
              ({ index, title, lane }) =>
                html`<li>
                  <button type="button" class="chip lane-${lane % 8}" part="chip" @click=${() => go(index)}>
                    <bdi>${title}</bdi>
                  </button>
                </li>`,
            )}
          </ul>
        </div>`
      : nothing
  }
  ${state.position === undefined ? nothing : steps(state, go)}
`;
