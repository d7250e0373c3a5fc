/* The ground of a plate: sea, water lines, land, graticule, peaks, rivers, boundaries. */
import { geoGraticule, type GeoPermissibleObjects } from 'd3-geo';
import { onSheet, type View } from './frames.js';
import { colour, group, round, sheet, stroke, tag } from './ink.js';
import { lakes, ranges, rivers, smooth } from './terrain.js';
import { pathData, trails, type Trail } from './trace.js';
import type { LonLat, Point } from './types.js';
import type { World } from './world.js';

/** Degrees between the lines of the graticule. */
function gridStep(km: number): number {
  if (km > 9000) return 20;
  if (km > 4500) return 10;
  if (km > 1700) return 5;
  if (km > 700) return 2;
  return km > 250 ? 1 : 0.25;
}

function graticule({ km, center, projection, frame }: View): string {
  const step = gridStep(km);
  const wide = km > 5000;
  const [w, h] = wide ? [180, 90] : [(km / 111) * 1.6, (km / 111) * 0.8];
  const snap = (value: number): number => Math.round(value / step) * step;
  const grid = geoGraticule().step([step, step]);
  if (wide)
    grid.extent([
      [-180, -90 + (frame.kind === 'world' ? 0 : step)],
      [180.01, 90],
    ]);
  else {
    const south = Math.max(-80, snap(center[1] - h));
    const north = Math.min(80, snap(center[1] + h));
    grid.extent([
      [snap(center[0] - w), south],
      [snap(center[0] + w) + 0.01, north + 0.01],
    ]);
  }
  grid.precision(Math.max(0.1, step / 4));
  return pathData(trails(grid(), projection), 0.5);
}

/** Offsets from the crest and heights, in sheet units: uneven, so that it reads as hills and not as a fence. */
const hills = [
  [0, 9],
  [-6, 6],
  [4, 7.5],
  [-2, 10],
  [7, 5.5],
  [-8, 7],
  [2, 8],
  [5, 6],
] as const;

/** Small peaks along the crests, each lit from the left: the outline, and a shorter stroke for the shade. */
function peaks({ projection }: View, stride: number): string {
  let d = '';
  let count = 0;
  for (const crest of ranges) {
    for (const { points } of trails(lineOf(crest), projection)) {
      let next = stride / 2;
      points.forEach(([x, y], i) => {
        const [px, py] = points[i - 1] ?? [x, y];
        const length = Math.hypot(x - px, y - py);
        for (; next < length; next += stride) {
          const [aside, height] = hills[count % hills.length] ?? [0, 7];
          const t = next / length;
          count += 1;
          const top: Point = [
            px + (x - px) * t + (aside * (py - y)) / length,
            py + (y - py) * t + (aside * (x - px)) / length - height / 2,
          ];
          if (onSheet(top, 10)) d += peak(top, height);
        }
        next -= length;
      });
    }
  }
  return d;
}

function peak([x, y]: Point, height: number): string {
  const half = height * 0.8;
  const foot = `${round(half)} ${round(height)}`;
  const shade = `${round(half * 0.25)} ${round(height * 0.62)}`;
  return `M${round(x - half, 0)} ${round(y + height, 0)}l${round(half)}-${round(height)} ${foot}M${round(x, 0)} ${round(y + height * 0.3, 0)}l${shade}`;
}

export const lineOf = (at: readonly LonLat[]): GeoPermissibleObjects => ({
  type: 'LineString',
  coordinates: at.map(([x, y]) => [x, y]),
});

/** Rivers that are boundaries: on close plates the boundary, which is exact, stands for them. */
const borderRivers = new Set(['amur', 'ussuri', 'yalu', 'tumen']);

export interface GroundOptions {
  readonly id: string;
  readonly tolerance: number;
  readonly terrain: boolean;
  readonly borderRiver: boolean;
}

/** A world as it falls on one sheet, traced once for all degrees of simplification. */
export type Traced = Readonly<Record<keyof World, readonly Trail[]>>;

export const traceWorld = ({ projection }: View, { land, settled, disputed }: World): Traced => ({
  land: trails(land, projection),
  settled: trails(settled, projection),
  disputed: trails(disputed, projection),
});

export function ground(
  view: View,
  traced: Traced,
  { id, tolerance, terrain, borderRiver }: GroundOptions,
): string {
  const { projection, disc, km } = view;
  const land = pathData(traced.land, tolerance, disc === undefined ? 5 : 8);
  const settled = pathData(traced.settled, tolerance * 1.5);
  const disputed = pathData(traced.disputed, tolerance * 1.5);
  const shore = `${id}-land`;
  const water = [13, 9, 5.5]
    .map((reach, i) =>
      (
        [
          [reach * 2, colour.seaInk, 0.36 + i * 0.12],
          [reach * 2 - 1.2, colour.sea, 1],
        ] as const
      )
        .map(([width, color, opacity]) =>
          tag('use', {
            href: `#${shore}`,
            stroke: color,
            'stroke-width': width * 2,
            'stroke-opacity': opacity,
          }),
        )
        .join(''),
    )
    .join('');
  const streams = terrain
    ? Object.entries(rivers)
        .map(([name, line]) => (km < 1500 && borderRivers.has(name) ? [] : line))
        .map((line) => pathData(trails(lineOf(smooth(line)), projection), Math.max(0.5, tolerance)))
        .join('')
    : '';
  const ponds = terrain
    ? lakes
        .map((ring) => trails(lineOf(smooth([...ring, ...ring.slice(0, 1)])), projection))
        .map((found) =>
          pathData(
            found.map(({ points }) => ({ points, closed: true })),
            0.5,
            6,
          ),
        )
        .join('')
    : '';
  const half = { transform: 'scale(.5)' };
  const sea =
    disc === undefined
      ? tag('rect', { width: sheet.width, height: sheet.height, fill: colour.sea })
      : tag('circle', { cx: disc.at[0], cy: disc.at[1], r: disc.r, fill: colour.sea });
  return (
    sea +
    tag('defs', {}, tag('path', { id: shore, d: land })) +
    group({ ...half, fill: 'none', 'stroke-linejoin': 'round' }, disc === undefined ? water : '') +
    group(half, tag('use', { href: `#${shore}`, fill: colour.land })) +
    group(
      half,
      stroke(graticule(view), colour.ink, 1, { 'stroke-opacity': 0.13 }) +
        stroke(streams, colour.seaInk, 2.2, { 'stroke-linejoin': 'round', 'stroke-opacity': 0.8 }) +
        (ponds === ''
          ? ''
          : tag('path', { d: ponds, fill: colour.sea, stroke: colour.seaInk, 'stroke-width': 1.4 })) +
        (borderRiver ? stroke(settled, colour.seaInk, 4, { 'stroke-linejoin': 'round' }) : '') +
        stroke(borderRiver ? '' : settled, colour.soft, 1.5, {
          'stroke-dasharray': '7 4 1.5 4',
          'stroke-opacity': 0.6,
        }) +
        stroke(disputed, colour.soft, 1.6, { 'stroke-dasharray': '1.6 9', 'stroke-opacity': 0.6 }),
    ) +
    (terrain
      ? stroke(peaks(view, 11 * Math.max(1, tolerance * 1.2)), colour.relief, 1, {
          'stroke-linejoin': 'round',
          'stroke-opacity': 0.75,
        })
      : '') +
    group(half, tag('use', { href: `#${shore}`, fill: 'none', stroke: colour.ink, 'stroke-width': 1.7 })) +
    (disc === undefined ? '' : rim(disc))
  );
}

const rim = ({ at, r }: { readonly at: Point; readonly r: number }): string =>
  tag('circle', { cx: at[0], cy: at[1], r, fill: 'none', stroke: colour.ink, 'stroke-width': 1.4 }) +
  tag('circle', { cx: at[0], cy: at[1], r: r + 5, fill: 'none', stroke: colour.ink, 'stroke-width': 0.5 });

/** The paper margin over the map's edge, and the neat lines: one fine, one firm. */
export function neatLines(): string {
  const { width, height, margin } = sheet;
  const outer = `M0 0h${width}v${height}h-${width}z`;
  const inner = (m: number): string => `M${m} ${m}v${height - 2 * m}h${width - 2 * m}v-${height - 2 * m}z`;
  return (
    tag('path', { d: outer + inner(margin), fill: colour.paper }) +
    tag('path', { d: inner(margin), fill: 'none', stroke: colour.ink, 'stroke-width': 1.3 }) +
    tag('path', { d: inner(margin - 5), fill: 'none', stroke: colour.ink, 'stroke-width': 0.6 })
  );
}
