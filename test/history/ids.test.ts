import { expect } from '@open-wc/testing';
import { Ids } from '../../src/history/ids.js';
import { Report } from '../../src/history/report.js';

/** Strings that begin at the same slot of any table of up to 4,096, found by search. */
function colliding(count: number): readonly string[] {
  const hash = (text: string): number => {
    let value = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
    return value;
  };
  const byHash = new Map<number, string[]>();
  for (let number = 0; ; number += 1) {
    const text = number.toString(36);
    // the low bits choose the slot
    const key = (hash(text) ^ (hash(text) >>> 15)) & 0xfff;
    const same = byHash.get(key) ?? [];
    same.push(text);
    byHash.set(key, same);
    if (same.length === count) return same;
  }
}

describe('Ids', () => {
  it('does what a set does, growing on the way', () => {
    for (const expected of [0, 5000]) {
      const report = new Report();
      const ids = new Ids(expected);
      for (let index = 0; index < 5000; index += 1)
        expect(ids.claim(report, `id-${index}`)).to.equal(`id-${index}`);
      expect(report.close()).to.deep.equal([]);
      for (let index = 0; index < 100; index += 1)
        expect(ids.claim(report, `id-${index}`)).to.equal(`id-${index}-2`);
      expect(report.close()).to.have.length(100);
    }
  });

  it('finds free names past those that are taken', () => {
    const report = new Report();
    const ids = new Ids();
    const given = ['a', 'a-2', 'a', 'a', 'a-2', '', ''].map((id) => ids.claim(report, id));
    expect(given).to.deep.equal(['a', 'a-2', 'a-3', 'a-4', 'a-2-2', '', '-2']);
  });

  it('knows ids that were made to collide, before and after it grows', () => {
    const same = colliding(60);
    const report = new Report();
    const ids = new Ids();
    for (const id of same) expect(ids.claim(report, id)).to.equal(id);
    for (let index = 0; index < 20_000; index += 1) ids.claim(report, `other-${index}`);
    expect(report.close()).to.deep.equal([]);
    for (const id of same) expect(ids.claim(report, id)).to.equal(`${id}-2`);
    expect(new Set(same).size).to.equal(60);
  });
});
