/*
 * Land, borders and a host's layers as paths on the screen, made for a stretch around what is seen.
 * Knows: d3-geo and GeoJSON. Must not know how they are coloured, or what stands on them.
 */
import { geoArea, geoGraticule10, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { Camera } from './camera.js';
import type { Ground } from './geometry.js';
import type { Size } from './projection.js';

/** What a host draws beneath the events. */
export interface MapLayer {
  /** GeoJSON: a geometry, a feature or a collection of features, WGS 84. */
  readonly geometry: object;
  /** What it is, for who does not see it. */
  readonly name?: string;
  /** The part by which it is styled, beside `layer`: `::part(empire)`. */
  readonly part?: string;
}

/** Path data, each for an element of SVG; made at `camera`. */
export interface Drawn {
  readonly camera: Camera;
  readonly water: string;
  readonly graticule: string;
  readonly land: string;
  readonly borders: string;
  readonly layers: readonly string[];
}

const kinds = new Set(
  'Point MultiPoint LineString MultiLineString Polygon MultiPolygon GeometryCollection Feature FeatureCollection Sphere'.split(
    ' ',
  ),
);

export const isGeoJson = (value: unknown): value is GeoPermissibleObjects =>
  typeof value === 'object' && value !== null && 'type' in value && kinds.has(String(value.type));

type Rings = readonly (readonly (readonly number[])[])[];

const turned = (rings: Rings): number[][][] =>
  rings.map((ring) => ring.map((position) => [...position]).toReversed());

/** What covers more than half of the sphere was hardly meant. */
const inverted = (rings: Rings): boolean => {
  const polygon: unknown = { type: 'Polygon', coordinates: rings };
  return isGeoJson(polygon) && geoArea(polygon) > 2 * Math.PI;
};

const isRings = (value: unknown): value is Rings =>
  Array.isArray(value) && value.every((ring) => Array.isArray(ring) && ring.every(Array.isArray));

const righted = (rings: unknown): unknown => (isRings(rings) && inverted(rings) ? turned(rings) : rings);

/** RFC 7946 winds rings the other way than d3-geo, for which such a ring holds all the rest of the sphere. */
function rewound(shape: unknown): unknown {
  if (Array.isArray(shape)) return shape.map(rewound);
  if (typeof shape !== 'object' || shape === null) return shape;
  const made: Record<string, unknown> = { ...shape };
  if (made['type'] === 'Polygon') made['coordinates'] = righted(made['coordinates']);
  else if (made['type'] === 'MultiPolygon' && Array.isArray(made['coordinates'])) {
    made['coordinates'] = made['coordinates'].map(righted);
  }
  for (const key of ['geometry', 'geometries', 'features']) {
    if (key in made) made[key] = rewound(made[key]);
  }
  return made;
}

/** How many screens around the one that is seen are drawn as well: so far one pans before it is made anew. */
const around = 0.75;

export function drawGround(
  ground: Ground | undefined,
  layers: readonly MapLayer[],
  projection: GeoProjection,
  camera: Camera,
  { width, height }: Size,
): Drawn {
  const scale = projection.scale();
  const [x, y] = projection.translate();
  const clip = projection.clipExtent();
  projection
    .scale(scale * camera.k)
    .translate([x * camera.k + camera.dx, y * camera.k + camera.dy])
    .clipExtent([
      [-around * width, -around * height],
      [(1 + around) * width, (1 + around) * height],
    ]);
  try {
    const path = geoPath(projection).digits(1);
    const drawn = (shape: unknown): string => (isGeoJson(shape) ? (path(shape) ?? '') : '');
    return {
      camera,
      water: drawn({ type: 'Sphere' }),
      graticule: drawn(geoGraticule10()),
      land: drawn(ground?.land),
      borders: drawn(ground?.borders),
      layers: layers.map(({ geometry }) => drawn(rewound(geometry))),
    };
  } finally {
    projection.scale(scale).translate([x, y]).clipExtent(clip);
  }
}

/** Whether what was drawn still covers the window and is fine enough at `now`. */
export function isEnough({ camera }: Drawn, now: Camera, { width, height }: Size): boolean {
  const k = now.k / camera.k;
  if (k > 1.6 || k < 0.7) return false;
  const [dx, dy] = [now.dx - camera.dx * k, now.dy - camera.dy * k];
  const left = -around * width * k + dx;
  const top = -around * height * k + dy;
  return (
    left <= 0 &&
    top <= 0 &&
    left + (1 + 2 * around) * width * k >= width &&
    top + (1 + 2 * around) * height * k >= height
  );
}

/** As an SVG transform, from where it was drawn to where it is seen. */
export function shift({ camera }: Drawn, now: Camera): string {
  const k = now.k / camera.k;
  return `translate(${now.dx - camera.dx * k} ${now.dy - camera.dy * k}) scale(${k})`;
}
