/* The map itself: sea, land, borders, a host's layers, and faint dots for what lies outside the time that is seen. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { onScreen, type Camera } from './camera.js';
import { shift, type Drawn } from './ground.js';
import type { MapLayer } from './layers.js';
import type { Size } from './projection.js';
import type { SeenPlace } from './spots.js';

/** Dots as one path: a line of no length with a round end. */
const dots = (seen: readonly SeenPlace[], camera: Camera, { width, height }: Size): string =>
  seen
    .filter(({ events }) => events.length === 0)
    .map(({ point }) => onScreen(camera, point))
    .filter(({ x, y }) => x > 0 && y > 0 && x < width && y < height)
    .map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`)
    .join('');

export function renderChart(
  drawn: Drawn | undefined,
  camera: Camera,
  size: Size,
  layers: readonly MapLayer[],
  seen: readonly SeenPlace[],
): TemplateResult {
  const { width, height } = size;
  return html`<svg
    class="chart"
    part="chart"
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
    aria-hidden="true"
    focusable="false"
  >
    ${
      drawn === undefined
        ? nothing
        : svg`<g transform=${shift(drawn, camera)}>
            <path class="water" d=${drawn.water} />
            <path class="land" part="land" d=${drawn.land} />
            <path class="graticule" d=${drawn.graticule} />
            <path class="borders" part="borders" d=${drawn.borders} />
            ${drawn.layers.map((path, index) => svg`<path class="layer" part="layer ${layers[index]?.part ?? ''}" d=${path} />`)}
          </g>`
    }
    ${svg`<path class="faint" d=${dots(seen, camera, size)} />`}
  </svg>`;
}
