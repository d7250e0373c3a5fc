/* The palette and the few strokes from which every plate is put together. */
import type { Point } from './types.js';

/** The sheet, and the map inside its margin, in SVG user units (3:2). */
export const sheet = { width: 720, height: 480, margin: 16 } as const;

export const colour = {
  paper: '#faf6ec',
  land: '#f4efe4',
  sea: '#dbe4e2',
  seaInk: '#6f8b90',
  ink: '#2d2b27',
  soft: '#6d675c',
  relief: '#a2947b',
  accent: '#c93a1d',
} as const;

/** Faces that most systems have, Chinese ones after the Latin ones; each ends in the generic family. */
export const serif = "Georgia,'Noto Serif','Songti SC','Noto Serif CJK SC',SimSun,serif";

export const round = (value: number, digits = 1): string => {
  const text = value.toFixed(digits);
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return short === '-0' ? '0' : short.replace(/^(-?)0\./, '$1.');
};

export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

type Attributes = Readonly<Record<string, string | number | undefined>>;

export function tag(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value, 2) : escape(value ?? '')}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export const group = (attributes: Attributes, content: string): string =>
  content === '' ? '' : tag('g', attributes, content);

/** A polyline in sheet units, to a tenth of a unit. */
export function polyline(points: readonly Point[], closed = false): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const steps = rest.map(([x, y]) => `${round(x)} ${round(y)}`).join(' ');
  return `M${round(first[0])} ${round(first[1])}${steps === '' ? '' : `L${steps}`}${closed ? 'z' : ''}`;
}

export const stroke = (d: string, color: string, width: number, more: Attributes = {}): string =>
  d === '' ? '' : tag('path', { d, fill: 'none', stroke: color, 'stroke-width': width, ...more });

/** An open arrow head whose tip is at `tip`, pointing away from `from`. */
export function arrowHead(from: Point, tip: Point, size = 9): string {
  const angle = Math.atan2(tip[1] - from[1], tip[0] - from[0]);
  const wing = (turn: number): Point => [
    tip[0] - size * Math.cos(angle + turn),
    tip[1] - size * Math.sin(angle + turn),
  ];
  return polyline([wing(0.45), tip, wing(-0.45)]);
}

/** The mark of the event: a ring and a dot in the accent, on a halo of paper. */
export const eventMark = ([x, y]: Point, r = 10): string =>
  group(
    { fill: 'none', stroke: colour.land },
    tag('circle', { cx: x, cy: y, r, 'stroke-width': 6, 'stroke-opacity': 0.8 }) +
      tag('circle', { cx: x, cy: y, r, stroke: colour.accent, 'stroke-width': 2.2 }),
  ) + tag('circle', { cx: x, cy: y, r: 4, fill: colour.accent });

/** Dots in ink for all the other places, in two paths. */
export function dotMarks(points: readonly Point[]): string {
  const d = points.map(([x, y]) => `M${round(x)} ${round(y)}h0`).join('');
  const cap = { 'stroke-linecap': 'round' };
  return stroke(d, colour.land, 10.5, cap) + stroke(d, colour.ink, 7.4, cap);
}
