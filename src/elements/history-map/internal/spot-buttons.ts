/* The spots as buttons, and the selected event called out beside its place. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { HistoryEvent } from '../../../history/index.js';
import { formatCount } from '../../../time/index.js';
import { styled } from '../../styled.js';
import { placeName, renderDate, type ListView } from './place-list.js';
import type { Size } from './projection.js';
import type { Spot } from './spots.js';

export interface SpotView extends ListView {
  /** The key of the spot that Tab comes to. */
  readonly active: string | undefined;
  /** The key of the spot whose panel is open. */
  readonly opened: string | undefined;
  readonly press: (spot: Spot) => void;
  readonly focus: (spot: Spot) => void;
}

const moved = (x: number, y: number): string => `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;

/** What a spot holds, as it is heard. */
export function spotName(spot: Spot, view: ListView): string {
  const { strings, common } = view;
  const names = spot.places.slice(0, 5).map((seen) => placeName(seen, view));
  const events = common.events(spot.count);
  if (spot.places.length === 1) {
    const [index] = spot.places[0]?.events ?? [];
    const event = index === undefined ? undefined : view.eventAt(index);
    const title = spot.count === 1 && event ? view.say(event.title)?.value : undefined;
    return [names[0], title ?? events].filter(Boolean).join(': ');
  }
  const rest = spot.places.length - names.length;
  const listed = [...names, ...(rest > 0 ? [strings.more(rest)] : [])].join(', ');
  return strings.cluster(events, strings.placeCount(spot.places.length), listed);
}

export function renderSpots(spots: readonly Spot[], view: SpotView, locale: string): TemplateResult {
  return html`${repeat(
    spots,
    ({ key }) => key,
    (spot) => {
      const name = spotName(spot, view);
      const place = { transform: moved(spot.x, spot.y), '--_r': `${spot.radius.toFixed(1)}px` };
      // what is seen stands apart from what is pressed: the button has a fuller name
      return html`<span
          class="mark ${spot.places.length > 1 ? 'many' : ''}"
          aria-hidden="true"
          ${styled(place)}
        >
          <span class="disc">${spot.count > 1 ? formatCount(spot.count, locale) : nothing}</span>
          ${
            spot.label
              ? html`<span class="label ${spot.label.side}" dir="auto">${spot.label.text}</span>`
              : nothing
          }
        </span>
        <button
          type="button"
          class="spot"
          part="spot"
          data-key=${spot.key}
          tabindex=${spot.key === view.active ? 0 : -1}
          aria-label=${name}
          aria-expanded=${spot.count > 1 ? String(spot.key === view.opened) : nothing}
          title=${name}
          ${styled(place)}
          @click=${() => view.press(spot)}
          @focus=${() => view.focus(spot)}
        ></button>`;
    },
  )}`;
}

/** CSS px of the callout, as the style sheet has it. */
const callout = { width: 220, height: 64, gap: 18 } as const;

/** The room that the buttons take at the edge of a wide map. */
export const toolsBox = ({ width }: Size): { left: number; right: number; top: number; bottom: number } =>
  width < 480
    ? { left: width, right: width, top: 0, bottom: 0 }
    : { left: width - 52, right: width, top: 0, bottom: 236 };

/** Where the callout stands: above its point or below, within the window, and never over the point itself. */
export function calloutAt(
  { x, y }: { readonly x: number; readonly y: number },
  size: Size,
): { readonly left: number; readonly top: number; readonly above: boolean } {
  const { height } = size;
  const width = toolsBox(size).left;
  const above = y - callout.gap - callout.height > 0 || y > height / 2;
  const left = Math.min(Math.max(x - callout.width / 2, 8), Math.max(width - callout.width - 8, 8));
  return { left, top: above ? y - callout.gap : y + callout.gap, above };
}

/** The room that names leave free for it. */
export function calloutBox(
  point: { readonly x: number; readonly y: number },
  size: Size,
): { left: number; right: number; top: number; bottom: number } {
  const { left, top, above } = calloutAt(point, size);
  const start = above ? top - callout.height : top;
  return { left, right: left + callout.width, top: start, bottom: start + callout.height };
}

export function renderCallout(
  event: HistoryEvent,
  point: { readonly x: number; readonly y: number },
  size: Size,
  view: ListView,
): TemplateResult {
  const { left, top, above } = calloutAt(point, size);
  const title = view.say(event.title);
  return html`<span
      class="pin"
      part="pin"
      aria-hidden="true"
      ${styled({ transform: moved(point.x, point.y) })}
    ></span>
    <div
      class="callout ${above ? 'above' : 'below'}"
      part="callout"
      ${styled({ transform: moved(left, top) })}
    >
      <p dir="auto">
        <span class="date">${renderDate(event, view.dates)}</span>
        <span class="name">${title?.value ?? event.id}</span>
      </p>
    </div>`;
}
