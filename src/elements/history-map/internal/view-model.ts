/* Places of a history as they are seen in a stretch of time, laid on the fitted map. */
import type { GeoProjection } from 'd3-geo';
import { coreBoxOf, placesOf, type EventPlace, type EventPlaces, type GeoBox } from '../../../find/places.js';
import type { HistoryEvent } from '../../../history/index.js';
import { projectionFor, type ProjectionName, type Size } from './projection.js';
import type { SeenPlace } from './spots.js';

export interface TimeWindow {
  /** Ms since 1970. */
  readonly start: number;
  readonly end: number;
}

/** What is derived from the history, and is the same until that or the size changes. */
export class PlaceModel {
  readonly events: readonly HistoryEvent[];
  readonly all: EventPlaces;
  readonly box: GeoBox | undefined;
  #projection: { readonly key: string; readonly made: GeoProjection; readonly points: Points } | undefined;
  #seen: { readonly of: unknown; readonly key: string; readonly places: readonly SeenPlace[] } | undefined;

  constructor(events: readonly HistoryEvent[]) {
    this.events = events;
    this.all = placesOf(events);
    this.box = coreBoxOf(this.all.places);
  }

  /** Fitted to where nearly all events lie, whatever the time. */
  laid(name: ProjectionName, size: Size): { readonly made: GeoProjection; readonly points: Points } {
    const key = `${name} ${size.width} ${size.height}`;
    if (this.#projection?.key !== key) {
      const made = projectionFor(name, this.box, size);
      const points = new Map(
        this.all.places.map((place) => [place, made([place.lon, place.lat]) ?? ([-1e4, -1e4] as const)]),
      );
      this.#projection = { key, made, points };
    }
    return this.#projection;
  }

  /** Every place with those of its events that fall into the window. */
  seen(points: Points, window: TimeWindow | undefined): readonly SeenPlace[] {
    const key = `${window?.start} ${window?.end}`;
    if (this.#seen?.of === points && this.#seen.key === key) return this.#seen.places;
    const falls = (index: number): boolean => {
      const date = this.events[index]?.date;
      return (
        date !== undefined && (window === undefined || (date.min < window.end && date.max > window.start))
      );
    };
    const places = this.all.places.map((place) => ({
      place,
      point: points.get(place) ?? ([0, 0] as const),
      events: window === undefined ? place.events : place.events.filter(falls),
    }));
    this.#seen = { of: points, key, places };
    return places;
  }
}

export type Points = ReadonlyMap<EventPlace, readonly [x: number, y: number]>;
