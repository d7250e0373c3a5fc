/*
 * How the sphere is laid flat: which projection suits what is shown, and where it stands on the screen.
 * Knows: d3-geo. Must not know events or the DOM.
 */
import {
  geoAzimuthalEqualArea,
  geoEqualEarth,
  geoMercator,
  geoNaturalEarth1,
  type GeoProjection,
} from 'd3-geo';
import { middleOf, widthOf, type GeoBox } from '../../../find/places.js';

export type ProjectionName = 'auto' | 'mercator' | 'natural-earth' | 'equal-earth';

const names = new Set(['mercator', 'natural-earth', 'equal-earth']);

/** What an attribute says; `auto` for whatever is none of ours. */
export const projectionName = (name: string): ProjectionName => {
  const isName = (value: string): value is ProjectionName => names.has(value);
  return isName(name) ? name : 'auto';
};

/** Degrees; Mercator's poles lie infinitely far away. */
const mercatorEnd = 85;

/** Where a place stands; at the very edge of the map where the projection has no room for it. */
export function placed(
  projection: GeoProjection,
  name: ProjectionName,
  lat: number,
  lon: number,
): readonly [x: number, y: number] {
  const shown = name === 'mercator' ? Math.max(-mercatorEnd, Math.min(mercatorEnd, lat)) : lat;
  return projection([lon, shown]) ?? [-1e4, -1e4];
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Degrees; what lies closer together is shown with its surroundings all the same. */
const leastSpan = 5;
/** Degrees of longitude from which on it is the world that is shown. */
const worldSpan = 130;
/** CSS px between the outermost points and the edge. */
const edge = 56;

/** `end` is the latitude at which the projection ends, to both sides. */
function widened(box: GeoBox, end: number): GeoBox {
  const high = Math.max(Math.min(box.north, end) - Math.max(box.south, -end), leastSpan) / 2;
  const middle = Math.max(high - end, Math.min(end - high, (box.south + box.north) / 2));
  const stretch = 1 / Math.max(0.2, Math.cos((middle * Math.PI) / 180));
  const wide = Math.max(widthOf(box), Math.min(leastSpan * stretch, 40)) / 2;
  const centre = middleOf(box);
  return {
    west: centre - wide,
    east: centre + wide,
    south: middle - high,
    north: middle + high,
  };
}

const isWorld = (box: GeoBox): boolean => widthOf(box) > worldSpan;

/** Mercator's scale may differ so much across a map before its shapes are more stretch than land. */
const mostStretch = 1.6;

/** Mercator's scale grows as 1 / cos φ (Snyder, Map Projections, 1987, p. 44). */
function isStretched({ south, north }: GeoBox): boolean {
  const cos = (lat: number): number => Math.cos((lat * Math.PI) / 180);
  const [far, near] = [
    Math.max(Math.abs(south), Math.abs(north)),
    south < 0 && north > 0 ? 0 : Math.min(Math.abs(south), Math.abs(north)),
  ];
  return cos(near) / Math.max(cos(far), 1e-6) > mostStretch;
}

function kindOf(name: ProjectionName, box: GeoBox): GeoProjection {
  if (name === 'mercator') return geoMercator();
  if (name === 'natural-earth') return geoNaturalEarth1();
  if (name === 'equal-earth') return geoEqualEarth();
  if (isWorld(box)) return geoEqualEarth();
  return isStretched(box) ? geoAzimuthalEqualArea() : geoMercator();
}

/** The projection, turned and scaled so that the box (the whole world, where there is none) fills the size. */
export function projectionFor(name: ProjectionName, box: GeoBox | undefined, size: Size): GeoProjection {
  const whole = { west: -179, east: 179, south: -56, north: 75 };
  const shown = widened(box ?? whole, name === 'mercator' ? mercatorEnd : 90);
  const projection = kindOf(name, shown);
  const tilted = name === 'auto' && !isWorld(shown) && isStretched(shown);
  // a map of the world keeps the usual seam, unless its points lie about that
  const turned =
    box === undefined || (isWorld(shown) && Math.abs(middleOf(shown)) < 60) ? 0 : -middleOf(shown);
  projection.rotate([turned, tilted ? -(shown.south + shown.north) / 2 : 0]);
  const pad = Math.min(edge, size.width / 6, size.height / 6);
  projection.fitExtent(
    [
      [pad, pad],
      [size.width - pad, size.height - pad],
    ],
    { type: 'MultiPoint', coordinates: frame(shown) },
  );
  return projection;
}

/** Points along the edge of a box, which some projections bend. */
function frame({ west, east, south, north }: GeoBox): [number, number][] {
  const shares = Array.from({ length: 9 }, (_, index) => index / 8);
  return shares.flatMap((share): [number, number][] => {
    const lon = west + (east - west) * share;
    const lat = south + (north - south) * share;
    return [
      [lon, south],
      [lon, north],
      [west, lat],
      [east, lat],
    ];
  });
}
