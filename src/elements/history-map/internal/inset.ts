/*
 * Where on Earth the map is: far inland there is no coast to tell it by, so a corner shows a part of the globe.
 * Knows: d3-geo and the coarse land. Must not know what stands on the map.
 */
import { geoAzimuthalEqualArea, geoPath, type GeoProjection } from 'd3-geo';
import { html, svg, type TemplateResult } from 'lit';
import { onScreen, type Camera } from './camera.js';
import { isGeoJson } from './geo-json.js';
import type { Ground } from './geometry.js';
import type { Size } from './projection.js';

/** CSS px. */
export const insetSize: Size = { width: 108, height: 76 };
/** Degrees across. */
const across = 72;
/** Degrees of the map's own width from which on it needs no inset. */
const wide = 28;
/** CSS px of a map that has a corner to spare. */
const least = 480;

const radian = Math.PI / 180;

/** The middle of what is seen, and its corners, in degrees; undefined where they lie off the globe. */
function seenBy(
  projection: GeoProjection,
  camera: Camera,
  { width, height }: Size,
): { readonly middle: [number, number]; readonly corners: readonly [number, number][] } | undefined {
  const at = (x: number, y: number): [number, number] | null =>
    projection.invert?.([(x - camera.dx) / camera.k, (y - camera.dy) / camera.k]) ?? null;
  const middle = at(width / 2, height / 2);
  const corners = [at(0, 0), at(width, 0), at(width, height), at(0, height)].filter(
    (corner) => corner !== null,
  );
  return middle !== null && corners.length === 4 ? { middle, corners } : undefined;
}

interface Made {
  readonly key: string;
  readonly of: Ground;
  readonly projection: GeoProjection;
  readonly land: string;
}

export class Inset {
  #made: Made | undefined;

  /** Undefined where the map itself shows enough of the globe. */
  render(
    ground: Ground | undefined,
    projection: GeoProjection,
    camera: Camera,
    size: Size,
  ): TemplateResult | undefined {
    const degrees = size.width / (projection.scale() * camera.k) / radian;
    if (ground === undefined || degrees > wide || size.width < least) return undefined;
    const seen = seenBy(projection, camera, size);
    if (seen === undefined) return undefined;
    const made = this.#draw(ground, seen.middle);
    const points = seen.corners.flatMap((corner) => {
      const point = made.projection(corner);
      return point === null ? [] : [onScreen({ k: 1, dx: 0, dy: 0 }, point)];
    });
    const outline = points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L');
    const { width, height } = insetSize;
    return html`<svg class="inset" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
      ${svg`<path class="land" d=${made.land} /><path class="here" d="M${outline}Z" />`}
    </svg>`;
  }

  /** Only where the middle has moved far is it drawn anew. */
  #draw(ground: Ground, [lon, lat]: readonly [number, number]): Made {
    const step = 20;
    const [x, y] = [Math.round(lon / step) * step, Math.round(lat / step) * step];
    const key = `${x} ${y}`;
    if (this.#made?.key === key && this.#made.of === ground) return this.#made;
    const { width, height } = insetSize;
    const projection = geoAzimuthalEqualArea()
      .rotate([-x, -y])
      .scale(width / (across * radian))
      .translate([width / 2, height / 2])
      .clipExtent([
        [-2, -2],
        [width + 2, height + 2],
      ]);
    const land = isGeoJson(ground.land) ? (geoPath(projection).digits(1)(ground.land) ?? '') : '';
    this.#made = { key, of: ground, projection, land };
    return this.#made;
  }
}
