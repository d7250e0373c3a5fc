/*
 * Land, borders and a host's layers as paths on the screen, made for a stretch around what is seen.
 * Knows: d3-geo and GeoJSON. Must not know how they are coloured, or what stands on them.
 */
import { geoGraticule, geoPath, type GeoProjection } from 'd3-geo';
import type { Camera } from './camera.js';
import { isGeoJson, rewound } from './geo-json.js';
import type { Ground } from './geometry.js';
import type { MapLayer } from './layers.js';
import type { Size } from './projection.js';

/** Path data, each for an element of SVG; made at `camera`. */
export interface Drawn {
  readonly camera: Camera;
  readonly water: string;
  readonly graticule: string;
  readonly land: string;
  readonly borders: string;
  readonly layers: readonly string[];
}

/** How many screens around the one that is seen are drawn as well: so far one pans before it is made anew. */
const around = 0.75;

/** Lines as close as leaves some six of them across the window. */
function graticuleOf(projection: GeoProjection, width: number): object {
  const degrees = (width / projection.scale() / Math.PI) * 180;
  const step = [30, 10, 5, 2, 1].find((one) => degrees / one >= 5) ?? 1;
  const graticule = geoGraticule().step([step, step]);
  const centre = projection.invert?.([width / 2, width / 4]);
  // close lines around the whole globe would take longer than the land
  if (step < 10 && centre) {
    const [lon, lat] = centre.map((value) => Math.round(value / step) * step);
    if (lon === undefined || lat === undefined) return graticule();
    const reach = Math.ceil((degrees * 2) / step) * step;
    graticule.extent([
      [lon - reach * 2, Math.max(-80, lat - reach)],
      [lon + reach * 2, Math.min(80, lat + reach)],
    ]);
  }
  return graticule();
}

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
      graticule: drawn(graticuleOf(projection, width)),
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
