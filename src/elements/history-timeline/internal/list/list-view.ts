import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { HistoryEvent } from '../../../../history/types.js';
import type { Strings } from '../../../../locale/index.js';
import { glyph } from '../glyphs.js';

export interface ListEntry {
  readonly index: number;
  readonly event: HistoryEvent;
  readonly title: string;
  readonly date: string;
  readonly lane: number;
  readonly laneName: string;
  /** Time since the entry before, in words; empty where there is none worth saying. */
  readonly gap: string;
  /** Name of the era that begins with this entry. */
  readonly era: string | undefined;
  readonly picture: string | undefined;
  readonly summary: string | undefined;
}

export interface ListState {
  readonly entries: readonly ListEntry[];
  /** Entries that are not drawn, before these and after; they are added as the reader asks for them. */
  readonly before: number;
  readonly after: number;
  readonly selected: number | undefined;
  readonly open: boolean;
  /** Every entry with its story and no controls: for paper. */
  readonly whole: boolean;
  readonly strings: Strings;
  readonly label: string;
  readonly story: (index: number) => TemplateResult | typeof nothing;
}

export interface ListHandlers {
  readonly toggle: (index: number) => void;
  readonly earlier: () => void;
  readonly more: () => void;
}

/** The history as a list on a rail; the selected entry is opened to its story. */
export function listView(state: ListState, on: ListHandlers): TemplateResult {
  return html`
    <div class="strip" part="strip" aria-hidden="true">
      <canvas class="ridges"></canvas>
      <div class="strip-here"></div>
      <div class="strip-labels"></div>
    </div>
    ${more(state, state.before, on.earlier)}
    <ol class="list" part="list" aria-label=${state.label}>
      ${repeat(
        state.entries,
        ({ event }) => event.id,
        (entry) => listItem(entry, state, on),
      )}
    </ol>
    ${more(state, state.after, on.more)}
  `;
}

const more = (
  { strings, whole }: ListState,
  count: number,
  draw: () => void,
): TemplateResult | typeof nothing =>
  count === 0
    ? nothing
    : whole
      ? html`<p>${strings.more(count)}</p>`
      : html`<button type="button" class="text-button more" part="more-button" @click=${draw}>
          ${strings.more(count)}
        </button>`;

/** Each text runs its own way inside a box that runs as the list does, so that all of them hang on the rail. */
const head = (entry: ListEntry): TemplateResult => html`
  <span class="entry-date"><bdi>${entry.date}</bdi></span>
  <span class="entry-title"><bdi>${entry.title}</bdi></span>
  <span class="visually-hidden">${entry.laneName}</span>
`;

const teaser = ({ picture, summary }: ListEntry): TemplateResult => html`
  ${
    picture === undefined
      ? nothing
      : html`<img class="entry-picture" src=${picture} alt="" loading="lazy" width="720" height="480" />`
  }
  ${summary === undefined ? nothing : html`<p class="entry-summary"><bdi>${summary}</bdi></p>`}
`;

function listItem(entry: ListEntry, state: ListState, on: ListHandlers): TemplateResult {
  const open = state.whole || (state.open && entry.index === state.selected);
  return html`
    <li class="entry lane-${entry.lane % 8}" part="entry" data-entry=${entry.index}>
      ${entry.era === undefined ? nothing : html`<p class="entry-era" part="era"><bdi>${entry.era}</bdi></p>`}
      ${entry.gap === '' ? nothing : html`<p class="entry-gap">${entry.gap}</p>`}
      <span class="entry-dot">${glyph(entry.lane)}</span>
      ${
        state.whole
          ? html`<div class="entry-head">${head(entry)}</div>`
          : html`<button
              type="button"
              class="entry-head"
              part="entry-button"
              aria-expanded=${open ? 'true' : 'false'}
              @click=${() => on.toggle(entry.index)}
            >
              ${head(entry)}
            </button>`
      }
      ${open ? html`<div class="entry-story" part="story">${state.story(entry.index)}</div>` : teaser(entry)}
    </li>
  `;
}
