// Points that lie too close together on a screen, gathered into one.
// Knows pixels and weights. Must not know what a point is, or how one is drawn.

export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
  /** The heavier one gathers the lighter ones around it. */
  readonly weight: number;
}

export interface Cluster<T extends ScreenPoint> {
  /** Where the heaviest stands. */
  readonly x: number;
  readonly y: number;
  readonly weight: number;
  /** The heaviest first. */
  readonly members: readonly T[];
}

/**
 * Gathers points within `radius` (px) of a heavier one. Each point is in one cluster; the middles of two clusters are further
 * apart than `radius`. The same points give the same clusters, in whatever order they come; n log n for n points.
 */
export function clustersOf<T extends ScreenPoint>(
  points: readonly T[],
  radius: number,
): readonly Cluster<T>[] {
  const sorted = [...points].sort((a, b) => b.weight - a.weight || a.x - b.x || a.y - b.y);
  const cells = new Map<number, { x: number; y: number; weight: number; members: T[] }[]>();
  const all: { x: number; y: number; weight: number; members: T[] }[] = [];
  const cell = (value: number): number => Math.floor(value / radius);
  // a number, for so many strings would be most of the work
  const keyOf = (column: number, row: number): number => column * 2 ** 24 + row;
  for (const point of sorted) {
    const [column, row] = [cell(point.x), cell(point.y)];
    let nearest: (typeof all)[number] | undefined;
    let least = radius * radius;
    for (let x = column - 1; x <= column + 1; x += 1) {
      for (let y = row - 1; y <= row + 1; y += 1) {
        for (const other of cells.get(keyOf(x, y)) ?? []) {
          const distance = (other.x - point.x) ** 2 + (other.y - point.y) ** 2;
          if (distance <= least) [nearest, least] = [other, distance];
        }
      }
    }
    if (nearest) {
      nearest.members.push(point);
      nearest.weight += point.weight;
    } else {
      const made = { x: point.x, y: point.y, weight: point.weight, members: [point] };
      all.push(made);
      const key = keyOf(column, row);
      const there = cells.get(key);
      if (there) there.push(made);
      else cells.set(key, [made]);
    }
  }
  return all;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

const ways: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** The nearest point on that side of `from`: what lies aside counts as further away. */
export function neighbourOf<T extends { readonly x: number; readonly y: number }>(
  points: readonly T[],
  from: { readonly x: number; readonly y: number },
  direction: Direction,
): T | undefined {
  const [wayX, wayY] = ways[direction];
  let best: T | undefined;
  let least = Infinity;
  for (const point of points) {
    const [x, y] = [point.x - from.x, point.y - from.y];
    const along = x * wayX + y * wayY;
    const aside = Math.abs(x * wayY) + Math.abs(y * wayX);
    if (along <= 0 || aside > along * 2.5) continue;
    const distance = along + 2 * aside;
    if (distance < least) [best, least] = [point, distance];
  }
  return best;
}
