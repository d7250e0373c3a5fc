/* What tables and README make of the results. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { syntheticHistory } from './page/events.js';
import { filePieces } from './page/history-json.js';
import { block, fill } from './readme.js';
import type { Conditions, FileResult, SizeResult } from './results.js';
import { fileTable, growthTable, sizeTable, timesParse } from './table.js';

const conditions: Conditions = { date: '2026-11-25', machine: '2 cores', versions: {} };
const frames = { p50: 17, p95: 17, longest: 33, over50: 0 };
const size = (contender: SizeResult['contender'], n: number, open: number): SizeResult => ({
  contender,
  n,
  outcome: 'done',
  open,
  drag: frames,
  zoom: frames,
  elements: 500,
  heap: 3e6,
  heapEach: 110,
});
const sizes: readonly SizeResult[] = [
  size('history-timeline', 1000, 100),
  size('vis-timeline', 1000, 300),
  size('history-timeline', 10_000, 200),
  { contender: 'vis-timeline', n: 10_000, outcome: 'timeout' },
];
const file: FileResult = {
  n: 1_000_000,
  size: 191e6,
  outcome: 'done',
  title: 900,
  complete: 4000,
  transfer: 1000,
  parse: 1500,
  json: 3000,
  longTasks: 0,
  longestTask: 0,
  heapEach: 99.6,
};

describe('tables of the benchmark', () => {
  it('puts peers in relation to ours, and says who was not done in time', () => {
    const rows = sizeTable(sizes).split('\n');
    assert.match(rows[2] ?? '', /vis-timeline \S+ +1000 +300 +3\.00×/);
    assert.match(rows[4] ?? '', /vis-timeline \S+ +10000 +timeout +–/);
  });

  it('tells how each measure grows', () => {
    const rows = growthTable(sizes).split('\n');
    assert.match(rows[1] ?? '', /1000 → 10000 +0\.30 +0\.00/);
    assert.match(rows[2] ?? '', /1000 → 10000 +– +–/);
  });

  it('sets a file beside JSON.parse, without the transfer and with it', () => {
    assert.equal(timesParse(file), '2.00×');
    const { complete: _, ...unfinished } = file;
    assert.equal(timesParse(unfinished), '–');
    assert.match(fileTable([file]).split('\n')[1] ?? '', / 2\.00× +1\.33× /);
  });
});

describe('figures of the README', () => {
  const text = block({
    sizes: { ...conditions, rounds: 3, contenders: sizes },
    file: { ...conditions, rounds: 3, files: [{ ...file, n: 10_000 }, file] },
  });

  it('has a row for each contender and size', () => {
    assert.match(text, /\| history-timeline \| 10,000 \| 200 ms \| 17 \/ 17 ms \|/);
    assert.match(text, /\| vis-timeline \S+ \| 10,000 \| timeout \| – \|/);
  });

  it('tells of the largest file in a sentence', () => {
    assert.match(text, /1,000,000 events, 191 MB: a title after 900 ms, all after 4\.0 s/);
    assert.match(text, /the rest of ours is 2\.00× that\); no task over 50 ms; 100 bytes an event\./);
  });

  it('stands between the markers, or says that there are none', () => {
    const readme = 'A\n<!-- bench:start -->\nold\n<!-- bench:end -->\nB\n';
    assert.equal(fill(readme, 'new'), 'A\n<!-- bench:start -->\n\nnew\n\n<!-- bench:end -->\nB\n');
    assert.throws(() => fill('A', 'new'), /README\.md: no place for the figures/);
  });
});

describe('the made-up file', () => {
  for (const count of [0, 1, 10_001]) {
    it(`holds ${count} events, whatever the pieces`, () => {
      const history: { readonly groups: readonly object[]; readonly events: readonly { id: string }[] } =
        JSON.parse([...filePieces(syntheticHistory(count))].join(''));
      assert.equal(history.groups.length, 5);
      assert.equal(history.events.length, count);
      assert.equal(history.events.at(-1)?.id, count === 0 ? undefined : `e${count - 1}`);
    });
  }
});
