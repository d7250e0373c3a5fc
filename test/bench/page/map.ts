/* Ten thousand places, drawn in three ways, each dragged frame by frame: what decision 0014 chooses by. */
import { geoEqualEarth, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { HistoryMapElement } from '../../../src/elements/history-map/history-map.js';
import { isGeoJson } from '../../../src/elements/history-map/internal/geo-json.js';
import { loadGround } from '../../../src/elements/history-map/internal/geometry.js';

export interface Measured {
  readonly opens: number;
  /** Ms between frames while it is dragged. */
  readonly drag: readonly number[];
  /** The same while it is zoomed. */
  readonly zoom: readonly number[];
  readonly elements: number;
}

const [width, height] = [1152, 480];
const steps = 60;

const spots = (count: number): readonly { readonly lat: number; readonly lon: number }[] =>
  Array.from({ length: count }, (_, n) => ({
    lat: (Math.asin(2 * ((n * 0.618_033_988_7) % 1) - 1) * 144) / Math.PI,
    lon: ((n * 0.754_877_666_2) % 1) * 360 - 180,
  }));

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Ms between the frames in which `step` is called. */
async function frames(step: (index: number) => void): Promise<readonly number[]> {
  const deltas: number[] = [];
  let before = await frame();
  for (let index = 0; index < steps; index += 1) {
    step(index);
    const now = await frame();
    deltas.push(now - before);
    before = now;
  }
  return deltas;
}

const countIn = (root: ParentNode): number => root.querySelectorAll('*').length;

async function ground(): Promise<GeoPermissibleObjects> {
  const { land } = await loadGround('coarse', false);
  if (!isGeoJson(land)) throw new Error('bench: the land is no GeoJSON');
  return land;
}

async function element(count: number): Promise<Measured> {
  const start = performance.now();
  const map = new HistoryMapElement();
  map.history = {
    id: 'm',
    title: 'Many',
    lang: 'en',
    events: spots(count).map(({ lat, lon }, n) => ({
      id: `e${n}`,
      title: `Event ${n}`,
      date: String(1000 + (n % 1000)),
      place: { name: `Place ${n}`, lat, lon },
    })),
  };
  document.body.append(map);
  const root = map.shadowRoot ?? map.attachShadow({ mode: 'open' });
  while (root.querySelector('.settled .spot') === null) await frame();
  const opens = performance.now() - start;
  const surface = root.querySelector<HTMLElement>('.map');
  const pointer = (type: string, x: number): void =>
    void surface?.dispatchEvent(
      new PointerEvent(type, {
        pointerId: 1,
        pointerType: 'mouse',
        button: 0,
        clientX: x,
        clientY: 200,
        bubbles: true,
      }),
    );
  if (surface) surface.setPointerCapture = () => undefined;
  pointer('pointerdown', 600);
  const drag = await frames((index) => pointer('pointermove', 600 - index * 5));
  pointer('pointerup', 300);
  const zoom = await frames(() =>
    surface?.dispatchEvent(
      new WheelEvent('wheel', {
        deltaY: -10,
        ctrlKey: true,
        clientX: 500,
        clientY: 200,
        bubbles: true,
        cancelable: true,
      }),
    ),
  );
  return { opens, drag, zoom, elements: countIn(root) };
}

const projected = (
  count: number,
): { readonly land: Promise<string>; readonly points: readonly (readonly [number, number])[] } => {
  const projection = geoEqualEarth().fitSize([width, height], { type: 'Sphere' });
  return {
    land: ground().then((land) => geoPath(projection).digits(1)(land) ?? ''),
    points: spots(count).map(({ lat, lon }) => projection([lon, lat]) ?? [0, 0]),
  };
};

/** Each place a circle of SVG, all moved by a transform. */
async function svg(count: number): Promise<Measured> {
  const start = performance.now();
  const { land, points } = projected(count);
  const name = 'http://www.w3.org/2000/svg';
  const root = document.createElementNS(name, 'svg');
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(height));
  const group = root.appendChild(document.createElementNS(name, 'g'));
  const path = group.appendChild(document.createElementNS(name, 'path'));
  path.setAttribute('d', await land);
  path.setAttribute('fill', '#ddd');
  for (const [x, y] of points) {
    const circle = group.appendChild(document.createElementNS(name, 'circle'));
    circle.setAttribute('cx', String(x));
    circle.setAttribute('cy', String(y));
    circle.setAttribute('r', '5');
    circle.setAttribute('fill', '#246');
  }
  document.body.append(root);
  await frame();
  await frame();
  const opens = performance.now() - start;
  const drag = await frames((index) => group.setAttribute('transform', `translate(${-index * 5} 0)`));
  const zoom = await frames((index) => group.setAttribute('transform', `scale(${1 + index / 30})`));
  return { opens, drag, zoom, elements: countIn(root) };
}

/** All on a canvas, drawn anew in each frame. */
async function canvas(count: number): Promise<Measured> {
  const start = performance.now();
  const { land, points } = projected(count);
  const root = document.body.appendChild(document.createElement('canvas'));
  root.width = width;
  root.height = height;
  const context = root.getContext('2d');
  const path = new Path2D(await land);
  const draw = (k: number, dx: number): void => {
    if (context === null) return;
    context.setTransform(k, 0, 0, k, dx, 0);
    context.clearRect(-width, -height, width * 3, height * 3);
    context.fillStyle = '#ddd';
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas's fill, not an array's
    context.fill(path);
    context.fillStyle = '#246';
    for (const [x, y] of points) {
      context.beginPath();
      context.arc(x, y, 5 / k, 0, 2 * Math.PI);
      context.fill();
    }
  };
  draw(1, 0);
  await frame();
  await frame();
  const opens = performance.now() - start;
  const drag = await frames((index) => draw(1, -index * 5));
  const zoom = await frames((index) => draw(1 + index / 30, 0));
  return { opens, drag, zoom, elements: 1 };
}

customElements.define('history-map', HistoryMapElement);
Object.assign(window, { measureMap: { element, svg, canvas } });
