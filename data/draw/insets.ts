/* A small globe, or a lens over China, that tells where in the world a close frame lies. */
import { geoAzimuthalEqualArea, geoCircle, geoOrthographic, type GeoProjection } from 'd3-geo';
import { around, overlaps, type Box } from './labels.js';
import { colour, group, sheet, stroke, tag } from './ink.js';
import { pathData, trails } from './trace.js';
import type { Corner, LonLat, Point } from './types.js';
import { roughLand } from './world.js';

export const insetRadius = 50;
const reach = insetRadius + sheet.margin + 12;

const cornerAt: Record<Corner, Point> = {
  bl: [reach, sheet.height - reach],
  br: [sheet.width - reach, sheet.height - reach],
  tl: [reach, reach],
  tr: [sheet.width - reach, reach],
};

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** The corner farthest from all that the plate has to show; the later of two alike loses. */
export function freeCorner(busy: readonly Point[], taken: readonly Box[]): Corner | undefined {
  const corners: Corner[] = ['bl', 'tr', 'br', 'tl'];
  const rated = corners
    .filter((corner) => !taken.some((box) => overlaps(around(cornerAt[corner], insetRadius + 6), box)))
    .map((corner) => ({
      corner,
      room: Math.min(260, ...busy.map((point) => distance(point, cornerAt[corner]))),
    }));
  return rated.sort((a, b) => b.room - a.room)[0]?.corner;
}

export function inset(
  kind: 'globe' | 'lens',
  corner: Corner,
  target: LonLat,
  tolerance: number,
): { svg: string; box: Box } {
  const at = cornerAt[corner];
  const r = insetRadius;
  const projection: GeoProjection =
    kind === 'globe'
      ? geoOrthographic()
          .rotate([-target[0] * 0.94 - 4, -target[1] * 0.8])
          .scale(r)
      : geoAzimuthalEqualArea()
          .rotate([-106, -34])
          .clipAngle(27)
          .scale(r / (2 * Math.sin((27 * Math.PI) / 360)));
  projection.translate([at[0], at[1]]).precision(0.5);
  const land = pathData(trails(roughLand(), projection), Math.max(0.45, tolerance * 0.6), 2);
  const rings = kind === 'globe' ? [30, 60] : [];
  const grid = rings
    .map((angle) =>
      pathData(
        trails(
          geoCircle()
            .center([0, 90])
            .radius(90 - angle)(),
          projection,
        ).map(({ points }) => ({ points, closed: false })),
        0.5,
      ),
    )
    .join('');
  const spot = projection([target[0], target[1]]) ?? at;
  const disc = { cx: at[0], cy: at[1] };
  const svg =
    tag('circle', { ...disc, r: r + 5, fill: colour.paper, stroke: colour.ink, 'stroke-width': 0.6 }) +
    tag('circle', { ...disc, r, fill: colour.sea }) +
    group(
      { transform: 'scale(.5)' },
      tag('path', { d: land, fill: colour.paper, stroke: colour.ink, 'stroke-width': 1.1 }) +
        stroke(grid, colour.seaInk, 0.8, { 'stroke-opacity': 0.5 }),
    ) +
    tag('circle', { ...disc, r, fill: 'none', stroke: colour.ink, 'stroke-width': 1.1 }) +
    tag('circle', { cx: spot[0], cy: spot[1], r: 7, fill: colour.accent, 'fill-opacity': 0.22 }) +
    tag('circle', { cx: spot[0], cy: spot[1], r: 3.2, fill: colour.accent });
  return { svg, box: around(at, r + 10) };
}
