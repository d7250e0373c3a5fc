/* Frames: which part of the world a sheet shows. All projections are equal-area or conformal, none stretched. */
import {
  geoAzimuthalEqualArea,
  geoConicEqualArea,
  geoDistance,
  geoEqualEarth,
  geoOrthographic,
  type GeoProjection,
} from 'd3-geo';
import { sheet } from './ink.js';
import type { Frame, LonLat, Point } from './types.js';

const earthKm = 6371;
const middle: [number, number] = [sheet.width / 2, sheet.height / 2];

export interface View {
  readonly frame: Frame;
  readonly projection: GeoProjection;
  /** Width of the map in kilometres, for choosing detail. */
  readonly km: number;
  readonly center: LonLat;
  /** A disc on paper where the frame is a globe. */
  readonly disc: { readonly at: Point; readonly r: number } | undefined;
  /** Where a position falls on the sheet; undefined on the far side. */
  readonly project: (at: LonLat) => Point | undefined;
}

/** Coasts run on past the frame, so that water lines do not follow its edge. */
const bleed = 24;

const clipped = (projection: GeoProjection): GeoProjection =>
  projection
    .clipExtent([
      [-bleed, -bleed],
      [sheet.width + bleed, sheet.height + bleed],
    ])
    .precision(0.4);

function globe(frame: Extract<Frame, { kind: 'globe' }>): View {
  const r = frame.radius ?? 206;
  const at: Point = frame.at ?? middle;
  const projection = geoOrthographic()
    .rotate([-frame.center[0], -frame.center[1]])
    .scale(r)
    .translate([at[0], at[1]])
    .precision(0.4);
  return {
    frame,
    projection,
    km: 12_000,
    center: frame.center,
    disc: { at, r },
    project: (place) =>
      geoDistance([place[0], place[1]], [frame.center[0], frame.center[1]]) > Math.PI / 2
        ? undefined
        : (projection([place[0], place[1]]) ?? undefined),
  };
}

function flat(frame: Frame): { projection: GeoProjection; km: number; center: LonLat; reach: number } {
  switch (frame.kind) {
    case 'china': {
      const projection = geoConicEqualArea().parallels([25, 47]).rotate([-104, 0]).center([0, 36.2]);
      return { projection: projection.scale(700), km: 6500, center: [104, 36.2], reach: 90 };
    }
    case 'world': {
      const zoom = frame.zoom ?? 1;
      const projection = geoEqualEarth()
        .rotate([-frame.lon, 0])
        .center([0, frame.lat ?? 0]);
      return {
        projection: projection.scale(128 * zoom),
        km: 40_000 / zoom,
        center: [frame.lon, frame.lat ?? 0],
        reach: 180,
      };
    }
    default: {
      const center = frame.kind === 'globe' ? ([0, 0] as const) : frame.center;
      const km = frame.kind === 'globe' ? 1 : frame.km;
      const projection = geoAzimuthalEqualArea().rotate([-center[0], -center[1]]).clipAngle(120);
      return { projection: projection.scale((sheet.width / km) * earthKm), km, center, reach: 120 };
    }
  }
}

export function view(frame: Frame): View {
  if (frame.kind === 'globe') return globe(frame);
  const { projection, km, center, reach } = flat(frame);
  clipped(projection.translate(middle));
  return {
    frame,
    projection,
    km,
    center,
    disc: undefined,
    project: (place) =>
      geoDistance([place[0], place[1]], [center[0], center[1]]) > (reach * Math.PI) / 180
        ? undefined
        : (projection([place[0], place[1]]) ?? undefined),
  };
}

/** Is a point of the sheet inside the map, at least `inside` units from its frame? */
export const onSheet = ([x, y]: Point, inside = 0): boolean =>
  x > sheet.margin + inside &&
  x < sheet.width - sheet.margin - inside &&
  y > sheet.margin + inside &&
  y < sheet.height - sheet.margin - inside;
