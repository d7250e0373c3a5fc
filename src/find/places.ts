// Where events happened, as points: those at the same spot are one place.
// Knows coordinates. Must not know a map, its projection or the DOM.
import type { HistoryEvent, Text } from '../history/types.js';

export interface EventPlace {
  /** Stands for the spot: two decimals of a minute, some 20 metres. */
  readonly key: string;
  /** WGS 84, degrees. */
  readonly lat: number;
  readonly lon: number;
  /** As its first event calls it. */
  readonly name: Text;
  /** Positions of its events in the history, ascending: by time. */
  readonly events: readonly number[];
}

export interface EventPlaces {
  readonly places: readonly EventPlace[];
  /** The place of an event, by its position; undefined where it has none on the map. */
  readonly placeOf: ReadonlyMap<number, EventPlace>;
  /** How many events have no coordinates. */
  readonly without: number;
}

const digits = 4;

/** All events with coordinates, place by place in the order of their first events. */
export function placesOf(events: readonly HistoryEvent[]): EventPlaces {
  const places = new Map<string, EventPlace & { readonly events: number[] }>();
  const placeOf = new Map<number, EventPlace>();
  let without = 0;
  for (const [index, { place }] of events.entries()) {
    if (place?.lat === undefined || place.lon === undefined) {
      without += 1;
      continue;
    }
    const key = `${place.lat.toFixed(digits)} ${place.lon.toFixed(digits)}`;
    const found = places.get(key) ?? { key, lat: place.lat, lon: place.lon, name: place.name, events: [] };
    places.set(key, found);
    found.events.push(index);
    placeOf.set(index, found);
  }
  return { places: [...places.values()], placeOf, without };
}

/** A box on the sphere, degrees; `west` may be larger than `east` where it crosses 180°. */
export interface GeoBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The smallest box around points: it leaves out the widest gap of longitude that there is. Undefined for none. */
export function boxOf(points: readonly { readonly lat: number; readonly lon: number }[]): GeoBox | undefined {
  if (points.length === 0) return undefined;
  const lons = points.map(({ lon }) => lon).sort((a, b) => a - b);
  const [first = 0, last = 0] = [lons[0], lons.at(-1)];
  let widest = { gap: first + 360 - last, west: first, east: last };
  for (let at = 1; at < lons.length; at += 1) {
    const [east = 0, west = 0] = [lons[at - 1], lons[at]];
    if (west - east > widest.gap) widest = { gap: west - east, west, east };
  }
  let [south, north] = [90, -90];
  for (const { lat } of points) {
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return { west: widest.west, east: widest.east, south, north };
}

/** Degrees of longitude that a box covers, 0 to 360. */
export const widthOf = ({ west, east }: GeoBox): number => (east - west + 360) % 360;

/** The longitude in the middle of a box, −180 to 180. */
export function middleOf(box: GeoBox): number {
  const lon = box.west + widthOf(box) / 2;
  return lon > 180 ? lon - 360 : lon;
}
