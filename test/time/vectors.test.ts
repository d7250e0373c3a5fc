import { expect } from '@open-wc/testing';
import { formatDate, parseDate } from '../../src/time/index.js';
import { sharedData } from '../support/shared-data.js';

interface Vector {
  readonly input: string;
  readonly src: string;
  readonly type?: string;
  readonly minMs?: number | null;
  readonly maxMsExclusive?: number | null;
  readonly precision?: string | null;
  readonly approximate?: boolean;
  readonly uncertain?: boolean;
  readonly edtf?: string;
  readonly error?: { code: string; index: number; message: string; hint?: string };
}

const bound = (ms: number): number | null => (Number.isFinite(ms) ? ms : null);

describe('date vectors', () => {
  let vectors: readonly Vector[] | undefined;

  before(async function () {
    vectors = await sharedData<Vector[]>('date-vectors.json');
    if (!vectors) {
      console.info('date vectors: the shared data folder is not here');
      this.skip();
    }
  });

  it('reads each input to its bounds, precision, flags and EDTF', () => {
    const good = vectors?.filter((vector) => !vector.error) ?? [];
    expect(good.length).to.be.greaterThan(100);
    for (const vector of good) {
      const result = parseDate(vector.input);
      if (!result.ok) throw new Error(`${vector.input}: ${result.error.message}`);
      const { value } = result;
      const found = [value.kind, bound(value.min), bound(value.max), value.precision ?? null];
      expect(found, vector.input).to.deep.equal([
        vector.type,
        vector.minMs,
        vector.maxMsExclusive,
        vector.precision,
      ]);
      const flags = [value.approximate, value.uncertain, value.edtf];
      expect(flags, vector.input).to.deep.equal([vector.approximate, vector.uncertain, vector.edtf]);
    }
  });

  it('answers each bad input with its code, place, message and hint', () => {
    const bad = vectors?.filter((vector) => vector.error) ?? [];
    expect(bad.length).to.be.greaterThan(10);
    for (const { input, error } of bad) {
      const result = parseDate(input);
      if (result.ok) throw new Error(`${input} was read`);
      const { code, index, message, hint } = result.error;
      expect({ code, index, message, hint }, input).to.deep.equal({ hint: undefined, ...error });
      expect(result.error.input, input).to.equal(input);
    }
  });

  it('reads its own EDTF back to the same bounds', () => {
    for (const { input, src } of vectors ?? []) {
      const first = parseDate(input);
      // caption text may have no exact EDTF: "before 1900", "11.7 ka"
      if (!first.ok || src === 'caption text') continue;
      const again = parseDate(first.value.edtf);
      expect(
        again.ok && [again.value.min, again.value.startMax, again.value.endMin, again.value.max],
        input,
      ).to.deep.equal([first.value.min, first.value.startMax, first.value.endMin, first.value.max]);
    }
  });

  it('shows every value', () => {
    for (const { input } of vectors ?? []) {
      const result = parseDate(input);
      if (result.ok)
        expect(formatDate(result.value), input)
          .to.match(/\S/)
          .and.not.match(/undefined|NaN|\{/);
    }
  });
});
