/* From degrees to short path data: projected, clipped, simplified, written as whole half-units. */
import { geoStream, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { Point } from './types.js';

export interface Trail {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** All lines and rings of an object as the projection draws them: clipped, resampled, in sheet units. */
export function trails(object: GeoPermissibleObjects, projection: GeoProjection): Trail[] {
  const found: Trail[] = [];
  let points: Point[] = [];
  let polygon = false;
  const done = (): void => {
    if (points.length > 1) found.push({ points, closed: polygon });
  };
  geoStream(
    object,
    projection.stream({
      point: (x, y) => points.push([x, y]),
      lineStart: () => (points = []),
      lineEnd: done,
      polygonStart: () => (polygon = true),
      polygonEnd: () => (polygon = false),
      sphere: () => undefined,
    }),
  );
  return found;
}

/** Distance of p from the segment a–b, squared. */
function offset(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length));
  return (p[0] - a[0] - t * dx) ** 2 + (p[1] - a[1] - t * dy) ** 2;
}

/** Douglas and Peucker (1973): keeps the points that stand out from their chord by more than the tolerance. */
export function simplify(points: readonly Point[], tolerance: number): Point[] {
  const kept = new Set([0, points.length - 1]);
  const spans: [number, number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [from, to] = span;
    const [a, b] = [points[from], points[to]];
    if (a === undefined || b === undefined) continue;
    let worst = tolerance * tolerance;
    let at = -1;
    for (let i = from + 1; i < to; i += 1) {
      const p = points[i];
      const far = p === undefined ? 0 : offset(p, a, b);
      if (far > worst) [worst, at] = [far, i];
    }
    if (at > 0) {
      kept.add(at);
      spans.push([from, at], [at, to]);
    }
  }
  return points.filter((_, i) => kept.has(i));
}

const area = (points: readonly Point[]): number => {
  let twice = 0;
  points.forEach(([x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length] ?? [x, y];
    twice += x * ny - nx * y;
  });
  return Math.abs(twice) / 2;
};

/** Islands under this many square units are left out; they would print as dirt. */
const smallest = 5;

/**
 * Path data at twice the sheet's scale in whole numbers, moves relative: draw it under `scale(.5)`.
 * Lines shorter than two units and islands under five square units are dropped.
 */
export function pathData(lines: readonly Trail[], tolerance: number, least = smallest): string {
  let data = '';
  for (const { points, closed } of lines) {
    if (closed && area(points) < least) continue;
    let [px, py] = [0, 0];
    let steps = '';
    let count = 0;
    simplify(points, tolerance).forEach(([x, y], i) => {
      const [qx, qy] = [Math.round(x * 2), Math.round(y * 2)];
      const [dx, dy] = [qx - px, qy - py];
      [px, py] = [qx, qy];
      if (i === 0) steps = `M${qx}${qy < 0 ? '' : ' '}${qy}l`;
      else if (dx !== 0 || dy !== 0) {
        steps += `${count > 0 && dx >= 0 ? ' ' : ''}${dx}${dy < 0 ? '' : ' '}${dy}`;
        count += 1;
      }
    });
    if (count > (closed ? 2 : 0)) data += steps + (closed ? 'z' : '');
  }
  return data;
}
