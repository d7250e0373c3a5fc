import { property } from 'lit/decorators.js';
import { Companion } from '../../companion.js';
import type { MapLayer } from './layers.js';
import type { ProjectionName } from './projection.js';

/**
 * What a host may set on the map, and what it may style.
 *
 * @csspart base - The whole.
 * @csspart map - The map.
 * @csspart chart - Sea and land, an SVG.
 * @csspart land - The land.
 * @csspart borders - Borders between countries.
 * @csspart layer - One of the host's layers; its own `part` stands beside it.
 * @csspart spot - A place, or several.
 * @csspart pin - The mark of the selected event.
 * @csspart callout - Date and title of the selected event.
 * @csspart tools - The buttons on the map.
 * @csspart button - One of them.
 * @csspart hint - How to move the map, where the page was scrolled over it.
 * @csspart panel - The events of a place.
 * @csspart event - One of them.
 * @csspart time-button - Moves the timeline to the time of a place.
 * @csspart close-button - Closes the panel.
 * @csspart foot - What is shown, and where the map comes from.
 * @csspart list - The places in words.
 * @csspart notice - What is said where something is wrong.
 * @csspart retry-button - The button that loads again.
 * @csspart progress - How far the loading is.
 *
 * @cssprop [--history-accent] - The selected event, focus.
 * @cssprop [--history-text=currentColor] - Text; all other colours follow from it.
 * @cssprop [--history-map-water] - The sea.
 * @cssprop [--history-map-land] - The land.
 * @cssprop [--history-map-border] - Coasts and borders.
 * @cssprop [--history-map-point] - Places.
 * @cssprop [--history-map-height=clamp(17rem, 62cqi, 30rem)] - The height of the map.
 */
export abstract class MapProperties extends Companion {
  /** How the sphere is laid flat; `auto` chooses by what is shown. */
  @property() projection: ProjectionName = 'auto';

  /** Whether today's borders are drawn: only where the time that is shown is after 1945, never, or always. */
  @property() borders: 'auto' | 'none' | 'today' = 'auto';

  /** What the host draws beneath the events: GeoJSON, with a name and a part to style it by. */
  @property({ attribute: false }) layers: readonly MapLayer[] = [];
}
