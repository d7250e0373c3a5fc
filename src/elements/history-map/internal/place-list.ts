/* Events of places as words: the panel that a spot opens, and the list for who reads rather than looks. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { HistoryEvent, ResolvedText, Text } from '../../../history/index.js';
import type { Strings } from '../../../locale/index.js';
import type { MapStrings } from '../../../locale/map/index.js';
import { formatDate, formatSpoken, type FormatOptions } from '../../../time/index.js';
import type { SeenPlace } from './spots.js';

export interface ListView {
  readonly strings: MapStrings;
  readonly common: Strings;
  readonly dates: FormatOptions;
  readonly selected: string | undefined;
  readonly eventAt: (index: number) => HistoryEvent | undefined;
  readonly say: (text: Text | undefined) => ResolvedText | undefined;
  readonly choose: (index: number) => void;
  /** Sends the timeline to the time of these events; undefined where there is none that could be sent. */
  readonly showTime: ((indices: readonly number[]) => void) | undefined;
}

/** More at once would be a page of their own. */
const most = 200;
/** Names above a panel before the rest is counted. */
const mostNames = 6;

/** The date as it is seen, and in full as it is heard. */
export function renderDate(event: HistoryEvent, dates: FormatOptions): TemplateResult {
  const [shown, spoken] = [formatDate(event.date, dates), formatSpoken(event.date, dates)];
  return spoken === shown
    ? html`<bdi>${shown}</bdi>`
    : html`<bdi aria-hidden="true">${shown}</bdi><span class="visually-hidden">${spoken}</span>`;
}

export function renderEvents(indices: readonly number[], view: ListView): TemplateResult {
  return html`<ul class="events">
    ${indices.slice(0, most).map((index) => {
      const event = view.eventAt(index);
      if (event === undefined) return nothing;
      const title = view.say(event.title);
      return html`<li>
        <button
          type="button"
          part="event"
          aria-current=${event.id === view.selected ? 'true' : 'false'}
          @click=${() => view.choose(index)}
        >
          <span class="date">${renderDate(event, view.dates)}</span>
          <span class="name"><bdi lang=${ifDefined(title?.lang)}>${title?.value ?? event.id}</bdi></span>
        </button>
      </li>`;
    })}
    ${indices.length > most ? html`<li class="muted">${view.strings.more(indices.length - most)}</li>` : nothing}
  </ul>`;
}

export const placeName = (seen: SeenPlace, view: Pick<ListView, 'say'>): string =>
  view.say(seen.place.name)?.value ?? '';

/** What places are called, each name once: a river or a coast may have several. */
export const namesOf = (places: readonly SeenPlace[], view: Pick<ListView, 'say'>): readonly string[] => [
  ...new Set(places.map((seen) => placeName(seen, view)).filter((name) => name !== '')),
];

/** What stands at one spot; Escape and the button lead back to it. */
export function renderPanel(places: readonly SeenPlace[], view: ListView, close: () => void): TemplateResult {
  const names = namesOf(places, view);
  const told = names.slice(0, mostNames);
  const events = places.flatMap((seen) => seen.events).sort((a, b) => a - b);
  return html`<div
    class="panel"
    part="panel"
    role="group"
    aria-labelledby="panel-title"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    }}
  >
    <div class="panel-head">
      <p id="panel-title" tabindex="-1">
        ${told.map((name, at) => html`${at > 0 ? ' · ' : ''}<bdi>${name}</bdi>`)}${names.length > told.length ? html` ${view.strings.more(names.length - told.length)}` : nothing}
      </p>
      <button
        type="button"
        class="icon-button"
        part="close-button"
        aria-label=${view.common.close}
        title=${view.common.close}
        @click=${close}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d="m5 5 10 10M15 5 5 15" /></svg>
      </button>
    </div>
    ${renderEvents(events, view)}
    ${
      view.showTime === undefined
        ? nothing
        : html`<button
            type="button"
            class="text-button"
            part="time-button"
            @click=${() => view.showTime?.(events)}
          >
            ${view.strings.showTime}
          </button>`
    }
  </div>`;
}

/** All places in words. */
export function renderPlaceList(seen: readonly SeenPlace[], view: ListView): TemplateResult {
  const places = seen.filter(({ events }) => events.length > 0);
  return html`<ul class="place-list" part="list">
    ${places.slice(0, most).map(
      (one) =>
        html`<li>
          <p class="place">
            <bdi>${placeName(one, view)}</bdi>
            <span class="count">${view.common.events(one.events.length)}</span>
          </p>
          ${renderEvents(one.events, view)}
        </li>`,
    )}
    ${places.length > most ? html`<li class="muted">${view.strings.more(places.length - most)}</li>` : nothing}
  </ul>`;
}
