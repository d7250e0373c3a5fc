import { expect } from '@open-wc/testing';
import { sortRows } from '../../src/history/sort-rows.js';
import { seeded } from '../time/generate-edtf.js';

function order(min: Float64Array, max: Float64Array): { rows: Uint32Array | undefined; pauses: number } {
  const steps = sortRows(min, max, min.length);
  for (let pauses = 0; ; pauses += 1) {
    const { done, value } = steps.next();
    if (done) return { rows: value, pauses };
  }
}

/** As `Array.sort` would, which is stable. */
const wanted = (min: Float64Array, max: Float64Array): readonly number[] =>
  [...min.keys()].sort((a, b) => {
    const [low, other] = [min[a] ?? 0, min[b] ?? 0];
    if (low !== other) return low < other ? -1 : 1;
    const [high, end] = [max[a] ?? 0, max[b] ?? 0];
    return high === end ? 0 : high > end ? -1 : 1;
  });

describe('sortRows', () => {
  for (const count of [0, 1, 2, 15, 16, 17, 33, 1000, 50_001]) {
    it(`sorts ${count} rows, equals as they came`, () => {
      const random = seeded(count);
      const pick = (): number => {
        const value = Math.floor(random() * 50);
        return value === 0 ? -Infinity : value === 1 ? Infinity : value;
      };
      const min = Float64Array.from({ length: count }, pick);
      const max = Float64Array.from({ length: count }, pick);
      const { rows } = order(min, max);
      expect([...(rows ?? min.keys())]).to.deep.equal(wanted(min, max));
    });
  }

  it('sorts what starts together, by few and by many, where starts ascend', () => {
    for (const together of [3, 60, 500]) {
      const random = seeded(together);
      const min = Float64Array.from({ length: 40_000 }, (_, row) => Math.floor(row / together));
      const max = Float64Array.from(min, (start) =>
        random() < 0.1 ? Infinity : start + Math.floor(random() * 5),
      );
      min.fill(-Infinity, 0, together);
      const { rows, pauses } = order(min, max);
      expect([...(rows ?? [])], `${together}`).to.deep.equal(wanted(min, max));
      expect(pauses).to.be.greaterThan(1);
    }
  });

  it('leaves alone what is in order', () => {
    const min = Float64Array.from({ length: 100 }, (_, row) => row >> 1);
    expect(order(min, new Float64Array(100).fill(7)).rows).to.equal(undefined);
  });

  it('moves the few that stand wrong, and stops on the way', () => {
    const min = Float64Array.from({ length: 100_000 }, (_, row) => row);
    min[99_999] = -1;
    const { rows, pauses } = order(min, min);
    expect([...(rows?.subarray(0, 3) ?? [])]).to.deep.equal([99_999, 0, 1]);
    expect(pauses).to.be.greaterThan(20);
  });
});
