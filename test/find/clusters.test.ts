import { assert } from '@open-wc/testing';
import { clustersOf, neighbourOf } from '../../src/find/clusters.js';

const point = (x: number, y: number, weight = 1): { x: number; y: number; weight: number } => ({
  x,
  y,
  weight,
});

/** Evenly strewn, the same each time. */
const strewn = (count: number): { x: number; y: number; weight: number }[] =>
  Array.from({ length: count }, (_, n) =>
    point(((n * 0.618_033_988_7) % 1) * 1000, ((n * 0.754_877_666_2) % 1) * 500, 1 + (n % 7)),
  );

describe('clusters', () => {
  it('the heavier gathers the lighter within reach', () => {
    const [a, b, c] = [point(0, 0, 5), point(20, 0, 1), point(100, 0, 2)];
    assert.deepEqual(clustersOf([c, b, a], 34), [
      { x: 0, y: 0, weight: 6, members: [a, b] },
      { x: 100, y: 0, weight: 2, members: [c] },
    ]);
  });

  it('loses no point, and leaves no two middles within reach of one another', () => {
    const points = strewn(2000);
    const clusters = clustersOf(points, 34);
    assert.equal(
      clusters.reduce((sum, { members }) => sum + members.length, 0),
      points.length,
    );
    for (const [index, one] of clusters.entries()) {
      for (const other of clusters.slice(index + 1)) {
        assert.isAbove(Math.hypot(one.x - other.x, one.y - other.y), 34);
      }
    }
  });

  it('does not depend on the order', () => {
    const points = strewn(300);
    const shape = (given: typeof points): string =>
      JSON.stringify(clustersOf(given, 50).map(({ x, y, weight }) => [x, y, weight]));
    assert.equal(shape(points), shape(points.toReversed()));
  });

  it('points at one spot are one cluster; no points are none', () => {
    assert.lengthOf(clustersOf([point(1, 1), point(1, 1), point(1, 1)], 34), 1);
    assert.deepEqual(clustersOf([], 34), []);
  });
});

describe('the neighbour in a direction', () => {
  const all = { north: point(0, -50), far: point(0, -90), east: point(60, 10), aside: point(10, 80) };
  const points = Object.values(all);

  it('is the nearest on that side', () => {
    assert.equal(neighbourOf(points, { x: 0, y: 0 }, 'up'), all.north);
    assert.equal(neighbourOf(points, { x: 0, y: 0 }, 'right'), all.east);
    assert.equal(neighbourOf(points, { x: 0, y: 0 }, 'down'), all.aside);
    assert.isUndefined(neighbourOf(points, { x: 0, y: 0 }, 'left'));
  });

  it('is never the point itself', () => {
    assert.equal(neighbourOf(points, all.north, 'up'), all.far);
  });
});
