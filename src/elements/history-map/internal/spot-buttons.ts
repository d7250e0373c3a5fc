/* The spots as buttons, one stop of the Tab key, and the names beside them. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { formatCount } from '../../../time/index.js';
import { styled } from '../../styled.js';
import { namesOf, placeName, type ListView } from './place-list.js';
import { namedBy, type Side, type Spot } from './spots.js';

export interface SpotView extends ListView {
  readonly locale: string;
  /** The key of the spot that Tab comes to. */
  readonly active: string | undefined;
  /** The key of the spot whose panel is open. */
  readonly opened: string | undefined;
  readonly labels: ReadonlyMap<string, Side>;
  readonly press: (spot: Spot) => void;
  readonly focus: (spot: Spot) => void;
}

const moved = (x: number, y: number): string => `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;

/** Names that are told before the rest is counted. */
const told = 5;

/** What a spot holds, as it is heard. */
export function spotName(spot: Spot, view: ListView): string {
  const { strings, common } = view;
  const names = namesOf(spot.places, view);
  const events = common.events(spot.count);
  // what has one name is one place to who hears it
  if (names.length < 2) {
    const [index] = spot.places[0]?.events ?? [];
    const event = index === undefined ? undefined : view.eventAt(index);
    const title = spot.count === 1 && event ? view.say(event.title)?.value : undefined;
    return [...names, title ?? events].join(': ');
  }
  const rest = names.length - told;
  const listed = [...names.slice(0, told), ...(rest > 0 ? [strings.more(rest)] : [])].join(', ');
  return strings.cluster(events, strings.placeCount(names.length), listed);
}

function renderSpot(spot: Spot, view: SpotView): TemplateResult {
  const name = spotName(spot, view);
  const place = { transform: moved(spot.x, spot.y), '--_r': `${spot.radius.toFixed(1)}px` };
  const side = view.labels.get(spot.key);
  const first = namedBy(spot);
  // what is seen stands apart from what is pressed: the button has a fuller name
  return html`<span class="mark ${spot.places.length > 1 ? 'many' : ''}" aria-hidden="true" ${styled(place)}>
      <span class="disc">${spot.count > 1 ? formatCount(spot.count, view.locale) : nothing}</span>
      ${side && first ? html`<span class="label ${side}" dir="auto">${placeName(first, view)}</span>` : nothing}
    </span>
    <button
      type="button"
      class="spot"
      part="spot"
      data-key=${spot.key}
      tabindex=${spot.key === view.active ? 0 : -1}
      aria-label=${name}
      aria-expanded=${ifDefined(spot.count < 2 ? undefined : spot.key === view.opened ? 'true' : 'false')}
      title=${name}
      ${styled(place)}
      @click=${() => view.press(spot)}
      @focus=${() => view.focus(spot)}
    ></button>`;
}

export const renderSpots = (spots: readonly Spot[], view: SpotView): TemplateResult =>
  html`${repeat(
    spots,
    ({ key }) => key,
    (spot) => renderSpot(spot, view),
  )}`;
