/*
 * What stands on the map: places gathered where they lie too close, each a button, and names where there is room.
 * Knows: places, the camera, pixels. Must not know where events come from.
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
  /** Stays the same while the camera moves aside. */
  readonly key: string;
  /** On the screen, CSS px. */
  readonly x: number;
  readonly y: number;
  /** CSS px. */
  readonly radius: number;
  readonly places: readonly SeenPlace[];
  readonly count: number;
  /** The name beside it, where it has room. */
  readonly label: { readonly text: string; readonly side: 'after' | 'before' } | undefined;
}

/** CSS px within which places are one spot: less cannot be told apart with a finger. */
const reach = 34;
/** More are not drawn as buttons: the map is gathered more coarsely instead. */
const most = 150;

const radiusOf = (count: number): number => Math.min(22, 4.5 + 3 * Math.sqrt(count));

interface Member extends ScreenPoint {
  readonly seen: SeenPlace;
}

/** About as wide as the label's type is set; too wide rather than too narrow. */
const widthOf = (text: string): number => {
  let width = 8;
  for (const letter of text) width += letter > '\u2e80' ? 13.5 : 7.1;
  return width;
};

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The spots in the window, the largest first. `taken` is where no name may stand. */
export function spotsOf(
  seen: readonly SeenPlace[],
  camera: Camera,
  { width, height }: Size,
  nameOf: (place: EventPlace) => string,
  taken: readonly Box[] = [],
): readonly Spot[] {
  const members = seen
    .filter(({ events }) => events.length > 0)
    // without where the camera stands: gathering is the same while it moves aside
    .map((place): Member => ({
      x: place.point[0] * camera.k,
      y: place.point[1] * camera.k,
      weight: place.events.length,
      seen: place,
    }))
    .filter(({ x, y }) => {
      const [left, top] = [x + camera.dx, y + camera.dy];
      return left > -reach * 2 && top > -reach * 2 && left < width + reach * 2 && top < height + reach * 2;
    });
  let radius = reach;
  let clusters = clustersOf(members, radius);
  while (clusters.length > most) clusters = clustersOf(members, (radius *= 1.4));
  const bare = clusters
    .map(({ x, y, weight, members: [first, ...rest] }) => ({
      x: x + camera.dx,
      y: y + camera.dy,
      count: weight,
      radius: radiusOf(weight),
      places: [first, ...rest].flatMap((member) => (member ? [member.seen] : [])),
    }))
    .sort((a, b) => b.count - a.count);
  return named(bare, width, nameOf, taken);
}

function named(
  spots: readonly Omit<Spot, 'key' | 'label'>[],
  width: number,
  nameOf: (place: EventPlace) => string,
  taken: readonly Box[],
): readonly Spot[] {
  const boxes: Box[] = spots.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  boxes.push(...taken);
  return spots.map((spot) => {
    const [first] = spot.places;
    const text = first === undefined ? '' : nameOf(first.place);
    const wide = widthOf(text);
    const at = (side: 'after' | 'before'): Box => {
      const left = side === 'after' ? spot.x + spot.radius + 2 : spot.x - spot.radius - 2 - wide;
      return { left, right: left + wide, top: spot.y - 10, bottom: spot.y + 10 };
    };
    const side = (['after', 'before'] as const).find((one) => {
      const box = at(one);
      return box.left > 0 && box.right < width && !boxes.some((other) => meets(box, other));
    });
    if (side !== undefined) boxes.push(at(side));
    return {
      ...spot,
      key: first?.place.key ?? '',
      label: side === undefined || text === '' ? undefined : { text, side },
    };
  });
}
