/* What may be right counts as right: against all the ways in which doubt can be resolved. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judge, maximumOf, pointsOf } from '../../src/find/game/judge.js';
import { seededRandom, shuffled } from '../../src/find/game/random.js';
import { startWindow, surelyBefore, toldApart, type StartWindow } from '../../src/find/game/start.js';
import { parseDate } from '../../src/time/index.js';

const permutations = <T>(items: readonly T[]): T[][] =>
  items.length < 2
    ? [items.slice()]
    : items.flatMap((item, index) =>
        permutations(items.filter((_, other) => other !== index)).map((rest) => [item].concat(rest)),
      );

/** Every choice of one whole number out of each window. */
function* resolutions(windows: readonly StartWindow[]): Generator<readonly number[]> {
  const [first, ...rest] = windows;
  if (first === undefined) return yield [];
  for (let start = first.earliest; start < first.latest; start += 1) {
    for (const others of resolutions(rest)) yield [start, ...others];
  }
}

const ascends = (starts: readonly number[]): boolean =>
  starts.every((start, index) => index === 0 || start >= (starts[index - 1] ?? start));

const window = (text: string): StartWindow => {
  const parsed = parseDate(text);
  assert.ok(parsed.ok, text);
  const found = startWindow(parsed.value);
  assert.ok(found, text);
  return found;
};

describe('fairness', () => {
  it('an order has no wrong pair exactly where some resolution of the doubt gives it', () => {
    const random = seededRandom(7);
    for (let round = 0; round < 300; round += 1) {
      const windows = Array.from({ length: 2 + Math.floor(random() * 3) }, () => {
        const earliest = Math.floor(random() * 8);
        return { earliest, latest: earliest + 1 + Math.floor(random() * 4) };
      });
      const cards = windows.map((start) => ({ start }));
      for (const order of permutations(cards)) {
        const { pairs, right } = judge(order);
        let possible = false;
        for (const starts of resolutions(order.map(({ start }) => start))) {
          possible = ascends(starts);
          if (possible) break;
        }
        assert.equal(right === pairs, possible, JSON.stringify(order));
      }
    }
  });

  it('counts pairs as one counts them by hand, and misplaces as few cards as can be', () => {
    const random = seededRandom(11);
    for (let round = 0; round < 500; round += 1) {
      const order = Array.from({ length: 5 }, () => {
        const earliest = Math.floor(random() * 20);
        return { start: { earliest, latest: earliest + 1 + Math.floor(random() * 6) } };
      });
      const found = judge(order);
      let [pairs, right] = [0, 0];
      for (let i = 0; i < 5; i += 1) {
        for (let j = i + 1; j < 5; j += 1) {
          const [a, b] = [order[i]?.start, order[j]?.start];
          assert.ok(a && b);
          if (a.latest <= b.earliest) [pairs, right] = [pairs + 1, right + 1];
          else if (b.latest <= a.earliest) pairs += 1;
        }
      }
      assert.deepEqual([found.pairs, found.right], [pairs, right]);
      const kept = order.filter((_, index) => found.kept.has(index));
      assert.equal(judge(kept).right, judge(kept).pairs, 'what is kept is in order');
      assert.equal(found.kept.size === 5, right === pairs);
    }
  });

  it('never asks which hour of a day came first', () => {
    const [morning, evening] = [window('1969-07-20T08:00Z'), window('1969-07-20T20:00Z')];
    assert.ok(!toldApart(morning, evening));
    assert.ok(!toldApart(morning, window('1969-07-20')));
    assert.ok(surelyBefore(morning, window('1969-07-21')));
  });

  it('takes dates as doubtful as they are', () => {
    const table: readonly (readonly [string, string, boolean])[] = [
      ['1949', '1949-10-01', false],
      ['1949', '1950', true],
      ['3rd century BCE', '-0249', false],
      ['c. 1200 BCE', '-1179', false],
      ['c. 1200 BCE', '-1099', true],
      ['1174?', '1175', false],
      ['1174?', '1177', true],
      ['1961-08-13/1989', '1970', true],
      ['66 Ma', '65 Ma', true],
      ['66 Ma', '66.2 Ma', false],
      ['13.8 billion years ago', '1989-03-12', true],
      ['-0043-03-15', '0014', true],
    ];
    for (const [a, b, apart] of table) assert.equal(toldApart(window(a), window(b)), apart, `${a}, ${b}`);
  });

  it('does not deal what has no start', () => {
    for (const text of ['before 1900', '../1985', '/1985']) {
      const parsed = parseDate(text);
      assert.ok(parsed.ok);
      assert.equal(startWindow(parsed.value), undefined, text);
    }
    assert.ok(window('1985/..'));
  });
});

describe('points', () => {
  const all = { pairs: 10, right: 10, kept: new Set<number>() };

  it('are as the formula says', () => {
    assert.deepEqual(pointsOf(all, 1, 0), { order: 100, bonus: 0, hints: 0, total: 100 });
    assert.deepEqual(pointsOf({ ...all, right: 7 }, 3, 1), { order: 70, bonus: 14, hints: -10, total: 74 });
    assert.equal(pointsOf(all, 5, 0).total, maximumOf(5));
  });

  it('are never fewer than none, nor more than there are', () => {
    assert.equal(pointsOf({ ...all, right: 0 }, 5, 5).total, 0);
    assert.equal(pointsOf({ ...all, right: 1 }, 1, 5).total, 0);
    for (const level of [1, 2, 3, 4, 5]) assert.ok(pointsOf(all, level, 0).total <= maximumOf(level));
  });

  it('grow with each pair and with the level', () => {
    for (let right = 1; right <= 10; right += 1) {
      const before = pointsOf({ ...all, right: right - 1 }, 2, 1).total;
      const after = pointsOf({ ...all, right }, 2, 1).total;
      assert.ok(after > before || (after === 0 && before === 0));
    }
  });

  it('are whole where nothing can be told apart', () => {
    assert.equal(pointsOf({ pairs: 0, right: 0, kept: new Set() }, 1, 0).total, 100);
  });
});

describe('chance', () => {
  it('is the same for the same seed, and keeps all it shuffles', () => {
    const list = Array.from({ length: 50 }, (_, index) => index);
    assert.deepEqual(shuffled(list, seededRandom(3)), shuffled(list, seededRandom(3)));
    assert.notDeepEqual(shuffled(list, seededRandom(3)), shuffled(list, seededRandom(4)));
    assert.deepEqual(
      shuffled(list, seededRandom(3)).sort((a, b) => a - b),
      list,
    );
  });
});
