import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { medianFrames, summary } from './frames.js';
import { exponent, medianOf } from './statistics.js';

describe('statistics of the benchmark', () => {
  it('gives a median only of what came to pass in most rounds', () => {
    assert.equal(medianOf([3, undefined, 1]), 1);
    assert.equal(medianOf([3, undefined]), undefined);
  });

  const grown: readonly (readonly [number, number | undefined])[] = [
    [20, 0],
    [200, 1],
    [2000, 2],
    [0, undefined],
  ];
  for (const [value, expected] of grown) {
    it(`20 with 100, ${value} with 1,000: n^${expected ?? '?'}`, () => {
      const found = exponent([1000, value], [100, 20]);
      assert.equal(found === undefined ? undefined : Number(found.toFixed(9)), expected);
    });
  }

  it('counts frames over 50 ms, not the three of a screen that make 50', () => {
    const frames = summary([16.7, 16.7, 50.1, 66.7, 16.7]);
    assert.deepEqual(frames, { p50: 16.7, p95: 66.7, longest: 66.7, over50: 1 });
    assert.equal(summary([]), undefined);
  });

  it('takes the medians of frames number by number', () => {
    const of = (p50: number, over50: number): ReturnType<typeof summary> => ({
      p50,
      p95: p50,
      longest: p50,
      over50,
    });
    assert.deepEqual(medianFrames([of(17, 4), of(33, 0), of(20, 2)]), of(20, 2));
    assert.equal(medianFrames([of(17, 0), undefined]), undefined);
  });
});
