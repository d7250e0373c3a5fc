/*
 * What stands on the map: places gathered where they lie too close, and names where there is room.
 * Knows: places, the camera, pixels. Must not know where events come from, or how a spot is drawn.
 */
import { clustersOf, type ScreenPoint } from '../../../find/clusters.js';
import type { EventPlace } from '../../../find/places.js';
import type { Camera } from './camera.js';
import type { Size } from './projection.js';

/** A place with what of it is seen in the time that is shown. */
export interface SeenPlace {
  readonly place: EventPlace;
  /** On the fitted map, CSS px. */
  readonly point: readonly [x: number, y: number];
  /** Positions of its events in that time. */
  readonly events: readonly number[];
}

export interface Spot {
  /** The key of its largest place: stays the same while the camera moves. */
  readonly key: string;
  /** On the map at the camera's scale, CSS px: on the screen once the camera's `dx` and `dy` are added. */
  readonly x: number;
  readonly y: number;
  /** CSS px. */
  readonly radius: number;
  /** The largest first. */
  readonly places: readonly SeenPlace[];
  readonly count: number;
}

export type Side = 'after' | 'before';

/** An upright rectangle, CSS px. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** CSS px within which places are one spot: less cannot be told apart with a finger. */
const reach = 34;
/** The same for so many places that the map would be nothing but spots. */
const wideReach = 52;
const crowded = 400;
/** Gathered anew after every fourth of a doubling: in between spots move, and nothing else. */
const steps = 4;

const radiusOf = (count: number): number => Math.min(22, 4.5 + 3 * Math.sqrt(count));

interface Member extends ScreenPoint {
  readonly seen: SeenPlace;
}

/**
 * Gathers all places of a scale, seen or not, so that no spot depends on where the camera stands.
 * Remembers the scales that were asked for last.
 */
export class Gathering {
  #of: readonly SeenPlace[] | undefined;
  #sorted: readonly SeenPlace[] = [];
  #clusters = new Map<number, readonly Spot[]>();

  spots(seen: readonly SeenPlace[], { k }: Camera): readonly Spot[] {
    if (seen !== this.#of) {
      this.#of = seen;
      // in the order in which they are gathered, so that no scale has to sort them again
      this.#sorted = seen
        .filter(({ events }) => events.length > 0)
        .toSorted(
          (a, b) => b.events.length - a.events.length || a.point[0] - b.point[0] || a.point[1] - b.point[1],
        );
      this.#clusters.clear();
    }
    const step = Math.round(Math.log2(k) * steps);
    const scale = 2 ** (step / steps);
    const clusters = this.#clusters.get(step) ?? gathered(this.#sorted, scale);
    this.#clusters.set(step, clusters);
    return clusters.map(({ key, x, y, radius, places, count }) => ({
      key,
      x: (x / scale) * k,
      y: (y / scale) * k,
      radius,
      places,
      count,
    }));
  }
}

function gathered(seen: readonly SeenPlace[], scale: number): readonly Spot[] {
  const members = seen.map((place): Member => ({
    x: place.point[0] * scale,
    y: place.point[1] * scale,
    weight: place.events.length,
    seen: place,
  }));
  const clusters = clustersOf(members, members.length > crowded ? wideReach : reach);
  return clusters
    .map(({ x, y, weight, members: held }) => ({
      key: held[0]?.seen.place.key ?? '',
      x,
      y,
      radius: radiusOf(weight),
      places: held.map((member) => member.seen),
      count: weight,
    }))
    .toSorted((a, b) => b.count - a.count);
}

/** Those in the window and a little around it. */
export function inSight(
  spots: readonly Spot[],
  { dx, dy }: Camera,
  { width, height }: Size,
): readonly Spot[] {
  const edge = 48;
  return spots.filter(
    ({ x, y }) => x + dx > -edge && y + dy > -edge && x + dx < width + edge && y + dy < height + edge,
  );
}

/** About as wide as a line of 13 px is set; too wide rather than too narrow. */
export const textWidth = (text: string): number => {
  let width = 8;
  for (const letter of text) width += letter > '\u2e80' ? 13.5 : 7.1;
  return width;
};

export const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const boxAround = ({ x, y, radius }: Pick<Spot, 'x' | 'y' | 'radius'>): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

const holds = (room: Box, { left, right, top, bottom }: Box): boolean =>
  left >= room.left && right <= room.right && top >= room.top && bottom <= room.bottom;

/** One name for a spot: of its only place, or of the one where at least a quarter of all happened. */
export const namedBy = ({ places: [first, ...rest], count }: Spot): SeenPlace | undefined =>
  first !== undefined && (rest.length === 0 || first.events.length * 4 >= count) ? first : undefined;

/**
 * The side on which a spot's name has room, by its key; larger spots choose first. Names stand within `room`, and never
 * where something is `taken`.
 */
export function labelsOf(
  spots: readonly Spot[],
  nameOf: (spot: Spot) => string,
  room: Box,
  taken: readonly Box[],
): ReadonlyMap<string, Side> {
  const boxes = [...spots.map(boxAround), ...taken];
  const sides = new Map<string, Side>();
  for (const spot of spots) {
    const name = nameOf(spot);
    if (name === '') continue;
    const wide = textWidth(name);
    const at = (side: Side): Box => {
      const left = side === 'after' ? spot.x + spot.radius + 2 : spot.x - spot.radius - 2 - wide;
      return { left, right: left + wide, top: spot.y - 10, bottom: spot.y + 10 };
    };
    const side = (['after', 'before'] as const).find(
      (one) => holds(room, at(one)) && !boxes.some((box) => meets(box, at(one))),
    );
    if (side === undefined) continue;
    boxes.push(at(side));
    sides.set(spot.key, side);
  }
  return sides;
}
