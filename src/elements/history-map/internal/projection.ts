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

function widened(box: GeoBox): GeoBox {
  const middle = (box.south + box.north) / 2;
  const high = Math.max(box.north - box.south, leastSpan) / 2;
  const stretch = 1 / Math.max(0.2, Math.cos((middle * Math.PI) / 180));
  const wide = Math.max(widthOf(box), Math.min(leastSpan * stretch, 40)) / 2;
  const centre = middleOf(box);
  return {
    west: centre - wide,
    east: centre + wide,
    south: Math.max(middle - high, -89),
    north: Math.min(middle + high, 89),
  };
}

const isWorld = (box: GeoBox): boolean => widthOf(box) > worldSpan;

/** Far from the equator Mercator shows more stretch than land. */
const isPolar = ({ south, north }: GeoBox): boolean => Math.max(Math.abs(south), Math.abs(north)) > 72;

function kindOf(name: ProjectionName, box: GeoBox): GeoProjection {
  if (name === 'mercator') return geoMercator();
  if (name === 'natural-earth') return geoNaturalEarth1();
  if (name === 'equal-earth') return geoEqualEarth();
  if (isWorld(box)) return geoEqualEarth();
  return isPolar(box) ? geoAzimuthalEqualArea() : geoMercator();
}

/** The projection, turned and scaled so that the box (the whole world, where there is none) fills the size. */
export function projectionFor(name: ProjectionName, box: GeoBox | undefined, size: Size): GeoProjection {
  const shown = widened(box ?? { west: -179, east: 179, south: -56, north: 75 });
  const projection = kindOf(name, shown);
  const polar = name === 'auto' && !isWorld(shown) && isPolar(shown);
  // a map of the world keeps the usual seam, unless its points lie about that
  const turned =
    box === undefined || (isWorld(shown) && Math.abs(middleOf(shown)) < 60) ? 0 : -middleOf(shown);
  projection.rotate([turned, polar ? -(shown.south + shown.north) / 2 : 0]);
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
