/*
 * The drawing that stands where a picture is missing: a globe's graticule turned to the place of the event.
 * Knows: latitude, longitude, SVG. Must not know events or how a picture fails.
 */
import { nothing, svg, type SVGTemplateResult } from 'lit';

const radius = 68;
const step = 15;
/** Degrees between two points of a line: straight between them, it is off by less than a quarter of a pixel. */
const fine = 5;
const radians = Math.PI / 180;

type Point = readonly [x: number, y: number];

/** Orthographic: the globe as seen from far away, (`lat0`, `lon0`) in the middle; undefined on the far side. */
function project(lat: number, lon: number, lat0: number, lon0: number): Point | undefined {
  const [phi, phi0, lambda] = [lat * radians, lat0 * radians, (lon - lon0) * radians];
  const near = Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * Math.cos(phi) * Math.cos(lambda);
  if (near < -1e-9) return undefined;
  const x = Math.cos(phi) * Math.sin(lambda);
  const y = Math.cos(phi0) * Math.sin(phi) - Math.sin(phi0) * Math.cos(phi) * Math.cos(lambda);
  return [radius * x, -radius * y];
}

/** One line of the graticule as path data, broken where it goes behind. */
function line(points: readonly (Point | undefined)[]): string {
  let pen = 'M';
  let path = '';
  for (const point of points) {
    if (point === undefined) pen = 'M';
    else {
      path += `${pen}${point[0].toFixed(1)} ${point[1].toFixed(1)}`;
      pen = 'L';
    }
  }
  return path;
}

const range = (from: number, to: number, by: number): readonly number[] =>
  Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, index) => from + index * by);

function graticule(lat0: number, lon0: number): string {
  const meridians = range(-180, 165, step).map((lon) =>
    // only every sixth runs on to the poles, as in a printed atlas
    line(
      range(lon % 90 === 0 ? -90 : -75, lon % 90 === 0 ? 90 : 75, fine).map((lat) =>
        project(lat, lon, lat0, lon0),
      ),
    ),
  );
  const parallels = range(-75, 75, step).map((lat) =>
    line(range(-180, 180, fine).map((lon) => project(lat, lon, lat0, lon0))),
  );
  return [...meridians, ...parallels].join('');
}

/** The globe; with a place it is turned to it and marks it, without one it shows the Old World. */
export function globe(lat?: number, lon?: number): SVGTemplateResult {
  const placed = lat !== undefined && lon !== undefined;
  // seen from a little lower than the place itself, so that the mark stands off the centre and the globe stays round
  const lat0 = placed ? lat * 0.5 : 18;
  const lon0 = placed ? lon - 16 : 40;
  const mark = placed ? project(lat, lon, lat0, lon0) : undefined;
  return svg`
    <g class="globe">
      <circle r=${radius + 5} class="rim"></circle>
      <circle r=${radius}></circle>
      <path d=${graticule(lat0, lon0)} class="graticule"></path>
      ${mark === undefined ? nothing : svg`<circle cx=${mark[0]} cy=${mark[1]} r="7" class="halo"></circle><circle cx=${mark[0]} cy=${mark[1]} r="2.6" class="mark"></circle>`}
    </g>`;
}
