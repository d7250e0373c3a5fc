// Where events happened, as points: those at the same spot are one place, and so are those of one name in one town.
// Knows coordinates. Must not know a map, its projection or the DOM.
import type { HistoryEvent, Text } from '../history/types.js';

export interface EventPlace {
  /** Stands for the spot of its first event: four decimals of a degree, some 10 metres. */
  readonly key: string;
  /** WGS 84, degrees; of its first event. */
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

/** What is called the same and lies within so many degrees of latitude, some 11 km, is one place: a town has a width. */
const sameTown = 0.1;

/** The names of a place, as it is told in each language. */
const namesOf = (name: Text): readonly string[] =>
  (typeof name === 'string' ? [name] : Object.values(name)).filter((one) => one !== '');

interface GrowingPlace extends EventPlace {
  readonly events: number[];
}

/** What is the name of so many places is not that of a town: “at sea”, “a village”. */
const mostTowns = 32;

/** Places by name. */
class Named {
  readonly #places = new Map<string, GrowingPlace[]>();

  add(place: GrowingPlace): void {
    for (const name of namesOf(place.name)) {
      const there = this.#places.get(name);
      if (there === undefined) this.#places.set(name, [place]);
      else if (there.length <= mostTowns) there.push(place);
    }
  }

  /** One of the same name in the same town. */
  find(lat: number, lon: number, name: Text): GrowingPlace | undefined {
    for (const one of namesOf(name)) {
      const there = this.#places.get(one);
      if (there === undefined || there.length > mostTowns) continue;
      const found = there.find((place) => {
        const east = ((place.lon - lon + 540) % 360) - 180;
        return Math.hypot(place.lat - lat, east * Math.cos(lat * radian)) <= sameTown;
      });
      if (found) return found;
    }
    return undefined;
  }
}

/** Events that are read before the page is asked whether it has something else to do. */
const slice = 64;

/** As `placesOf`, in steps: for histories of which each event is only read when it is asked for. */
export function* readPlaces(events: readonly HistoryEvent[]): Generator<void, EventPlaces> {
  const places: GrowingPlace[] = [];
  const spots = new Map<string, GrowingPlace>();
  const named = new Named();
  const placeOf = new Map<number, EventPlace>();
  for (let index = 0; index < events.length; index += 1) {
    if (index % slice === slice - 1) yield;
    const place = events[index]?.place;
    if (place?.lat === undefined || place.lon === undefined) continue;
    const { lat, lon, name } = place;
    const key = `${lat.toFixed(digits)} ${lon.toFixed(digits)}`;
    let found = spots.get(key) ?? named.find(lat, lon, name);
    if (found === undefined) {
      found = { key, lat, lon, name, events: [] };
      places.push(found);
      named.add(found);
    }
    spots.set(key, found);
    found.events.push(index);
    placeOf.set(index, found);
  }
  return { places, placeOf, without: events.length - placeOf.size };
}

/** All events with coordinates, place by place in the order of their first events. */
export function placesOf(events: readonly HistoryEvent[]): EventPlaces {
  const steps = readPlaces(events);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
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

/** Share of the events that may lie outside of the core, and how much smaller than the whole it has to be. */
const strayEvents = 0.15;
const muchSmaller = 0.6;

/**
 * The box in which nearly all of the events lie, where that is much smaller than the box of all: a signing ceremony overseas
 * should not turn the map of a country into one of the world.
 */
export function coreBoxOf(places: readonly EventPlace[]): GeoBox | undefined {
  const whole = boxOf(places);
  if (whole === undefined) return undefined;
  const total = places.reduce((sum, { events }) => sum + events.length, 0);
  const middle = weightedMiddle(places, total);
  const near = [...places].sort((a, b) => apart(a, middle) - apart(b, middle));
  let held = 0;
  const core = near.filter(({ events }) => {
    const inside = held < total * (1 - strayEvents);
    held += events.length;
    return inside;
  });
  const box = boxOf(core) ?? whole;
  const smaller =
    widthOf(box) < widthOf(whole) * muchSmaller ||
    box.north - box.south < (whole.north - whole.south) * muchSmaller;
  return smaller ? box : whole;
}

/** The direction in which the events lie, on the whole; as unit vectors, so that 180° is no edge. */
function weightedMiddle(
  places: readonly EventPlace[],
  total: number,
): { readonly lat: number; readonly lon: number } {
  const sum = [0, 0, 0];
  for (const { lat, lon, events } of places) {
    vector({ lat, lon }).forEach((part, axis) => {
      sum[axis] = (sum[axis] ?? 0) + (part * events.length) / total;
    });
  }
  const [x = 0, y = 0, z = 0] = sum;
  return { lat: Math.atan2(z, Math.hypot(x, y)) / radian, lon: Math.atan2(y, x) / radian };
}

const radian = Math.PI / 180;

const vector = ({
  lat,
  lon,
}: {
  readonly lat: number;
  readonly lon: number;
}): readonly [number, number, number] => [
  Math.cos(lat * radian) * Math.cos(lon * radian),
  Math.cos(lat * radian) * Math.sin(lon * radian),
  Math.sin(lat * radian),
];

/** Grows with the distance on the sphere. */
function apart(
  a: { readonly lat: number; readonly lon: number },
  b: { readonly lat: number; readonly lon: number },
): number {
  const [p, q] = [vector(a), vector(b)];
  return -(p[0] * q[0] + p[1] * q[1] + p[2] * q[2]);
}

/** Degrees of longitude that a box covers, 0 to 360. */
export const widthOf = ({ west, east }: GeoBox): number => (east - west + 360) % 360;

/** The longitude in the middle of a box, −180 to 180. */
export function middleOf(box: GeoBox): number {
  const lon = box.west + widthOf(box) / 2;
  return lon > 180 ? lon - 360 : lon;
}
