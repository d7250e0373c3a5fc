import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { names } from './contenders.js';
import { parts, readFlags, usage } from './flags.js';

describe('flags of the benchmark', () => {
  it('measures everything when nothing is named', () => {
    const flags = readFlags([]);
    assert.deepEqual(flags.parts, parts);
    assert.deepEqual(flags.contenders, names);
    assert.deepEqual(flags.sizes, [100, 1000, 10_000, 100_000, 1_000_000]);
    assert.deepEqual(flags.files, [10_000, 100_000, 1_000_000]);
  });

  it('takes parts and values, numbers in order and once each', () => {
    const flags = readFlags(['file', 'sizes', '--sizes=1000,100,1000', '--rounds=2', '--trace']);
    assert.deepEqual(flags.parts, ['file', 'sizes']);
    assert.deepEqual(flags.sizes, [100, 1000]);
    assert.deepEqual(flags.files, [100, 1000]);
    assert.equal(flags.rounds, 2);
    assert.equal(flags.trace, true);
  });

  it('keeps contenders in the order of the tables', () => {
    assert.deepEqual(readFlags(['--contenders=vis-timeline,history-timeline']).contenders, [
      'history-timeline',
      'vis-timeline',
    ]);
  });

  const wrong: readonly (readonly [string, RegExp])[] = [
    ['--sizes', /--sizes: not a whole number above 0 \(got ""\)/],
    ['--sizes=100,1e3', /--sizes: not a whole number above 0 \(got "1e3"\)/],
    ['--sizes=3000000', /--sizes: too many \(got "3000000"\); 2000000 at most/],
    ['--rounds=0', /--rounds: not a whole number above 0 \(got "0"\)/],
    ['--contenders=mine', /--contenders: not known \(got "mine"\); there are history-timeline, /],
    ['--trace=yes', /not known \(got "--trace=yes"\)/],
    ['sizes=100', /not known \(got "sizes=100"\)/],
    ['speed', /not known \(got "speed"\); npm run bench -- --help tells more/],
  ];
  for (const [arg, message] of wrong) {
    it(`says what is wrong with ${arg}`, () => assert.throws(() => readFlags([arg]), message));
  }

  it('tells of every part and flag', () => {
    for (const name of [...parts, '--sizes', '--rounds', '--contenders', '--cpu', '--trace', '--help']) {
      assert.match(usage, new RegExp(`^  ${name}\\b`, 'm'));
    }
  });
});
