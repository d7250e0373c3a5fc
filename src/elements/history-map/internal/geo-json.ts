/* What may be drawn: GeoJSON, whichever way its rings are wound. */
import { geoArea, type GeoPermissibleObjects } from 'd3-geo';

const kinds = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
  'Feature',
  'FeatureCollection',
  'Sphere',
]);

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
export function rewound(shape: unknown): unknown {
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
