/* Places of a history as they are seen in a stretch of time, laid on the fitted map. */
import type { GeoProjection } from 'd3-geo';
import {
  coreBoxOf,
  placesOf,
  readPlaces,
  type EventPlace,
  type EventPlaces,
  type GeoBox,
} from '../../../find/places.js';
import { inSlices } from '../../../controllers/slices.js';
import { isLazy } from '../../../history/table.js';
import type { HistoryEvent } from '../../../history/index.js';
import { placed, projectionFor, type ProjectionName, type Size } from './projection.js';
import type { SeenPlace } from './spots.js';

export interface TimeWindow {
  /** Ms since 1970. */
  readonly start: number;
  readonly end: number;
}

export const isWindow = (value: unknown): value is TimeWindow =>
  typeof value === 'object' &&
  value !== null &&
  'start' in value &&
  'end' in value &&
  typeof value.start === 'number' &&
  typeof value.end === 'number';

export type Points = ReadonlyMap<EventPlace, readonly [x: number, y: number]>;

/** More than these are read in slices, between which the page can breathe. */
const atOnce = 5000;

/** What is derived from the history, and is the same until that or the size changes. */
export class PlaceModel {
  readonly events: readonly HistoryEvent[];
  readonly all: EventPlaces;
  readonly box: GeoBox | undefined;
  #ids: ReadonlyMap<string, number> | undefined;
  #projection: { readonly key: string; readonly made: GeoProjection; readonly points: Points } | undefined;
  #seen: { readonly of: unknown; readonly key: string; readonly places: readonly SeenPlace[] } | undefined;

  constructor(events: readonly HistoryEvent[], all: EventPlaces) {
    this.events = events;
    this.all = all;
    this.box = coreBoxOf(all.places);
  }

  /** At once where that is no work to speak of; undefined where it was called off. */
  static of(
    events: readonly HistoryEvent[],
    signal: AbortSignal,
  ): PlaceModel | Promise<PlaceModel | undefined> {
    if (events.length <= atOnce) return new PlaceModel(events, placesOf(events));
    return inSlices(readPlaces(events), signal).then((all) => all && new PlaceModel(events, all));
  }

  /** The position of an event. */
  indexOf(id: string): number | undefined {
    if (isLazy(this.events)) return this.events.rowOf(id);
    this.#ids ??= new Map(this.events.map((event, index) => [event.id, index]));
    return this.#ids.get(id);
  }

  /** The next position with a place, or the one before; from beyond the end where `from` is undefined. */
  neighbour(from: number | undefined, by: 1 | -1): number | undefined {
    let index = from ?? (by === 1 ? -1 : this.events.length);
    do index += by;
    while (index >= 0 && index < this.events.length && !this.all.placeOf.has(index));
    return this.all.placeOf.has(index) ? index : undefined;
  }

  /** Fitted to where nearly all events lie, whatever the time. */
  laid(name: ProjectionName, size: Size): { readonly made: GeoProjection; readonly points: Points } {
    const key = `${name} ${size.width} ${size.height}`;
    if (this.#projection?.key !== key) {
      const made = projectionFor(name, this.box, size);
      const points = new Map(
        this.all.places.map((place) => [place, placed(made, name, place.lat, place.lon)]),
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
