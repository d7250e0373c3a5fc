/* Where one looks, over a map that was fitted to its events: so many times nearer, and so far aside. Pure. */
import type { Size } from './projection.js';

/** A point of the fitted map at (x, y) stands on the screen at (k·x + dx, k·y + dy). */
export interface Camera {
  readonly k: number;
  readonly dx: number;
  readonly dy: number;
}

export const fitted: Camera = { k: 1, dx: 0, dy: 0 };

export interface Limits extends Size {
  readonly least: number;
  readonly most: number;
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** The middle of the fitted map stays in the window, or near it where one is far away. */
function held({ k, dx, dy }: Camera, { width, height }: Limits): Camera {
  const slackX = (Math.max(k, 1) * width) / 2 + width;
  const slackY = (Math.max(k, 1) * height) / 2 + height;
  const [x, y] = [(k * width) / 2 + dx - width / 2, (k * height) / 2 + dy - height / 2];
  return { k, dx: dx + clamp(x, -slackX, slackX) - x, dy: dy + clamp(y, -slackY, slackY) - y };
}

/** `factor` times nearer, with what stands at (x, y) staying there. */
export function zoomed(camera: Camera, factor: number, x: number, y: number, limits: Limits): Camera {
  const k = clamp(camera.k * factor, limits.least, limits.most);
  const real = k / camera.k;
  return held({ k, dx: x - (x - camera.dx) * real, dy: y - (y - camera.dy) * real }, limits);
}

export const panned = (camera: Camera, x: number, y: number, limits: Limits): Camera =>
  held({ ...camera, dx: camera.dx + x, dy: camera.dy + y }, limits);

export const onScreen = (
  { k, dx, dy }: Camera,
  [x, y]: readonly [number, number],
): { readonly x: number; readonly y: number } => ({ x: k * x + dx, y: k * y + dy });

/** The camera that shows these points of the fitted map with some room around them, no nearer than `most`. */
export function around(points: readonly (readonly [number, number])[], limits: Limits): Camera {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const room = 0.6;
  const k = clamp(
    Math.min(
      (limits.width * room) / Math.max(east - west, 1e-6),
      (limits.height * room) / Math.max(south - north, 1e-6),
    ),
    limits.least,
    limits.most,
  );
  return {
    k,
    dx: limits.width / 2 - (k * (west + east)) / 2,
    dy: limits.height / 2 - (k * (north + south)) / 2,
  };
}

/** On the way from one to the other, `share` 0 to 1: distances shrink as one comes nearer. */
export function between(from: Camera, to: Camera, share: number): Camera {
  const k = from.k * (to.k / from.k) ** share;
  // the point that stays where it is on the whole way
  const along = Math.abs(to.k - from.k) < 1e-9 ? share : (k - from.k) / (to.k - from.k);
  return { k, dx: from.dx + (to.dx - from.dx) * along, dy: from.dy + (to.dy - from.dy) * along };
}
