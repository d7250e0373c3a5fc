import { expect } from '@open-wc/testing';
import {
  atOnce,
  createColumns,
  createLabelLayout,
  counts,
  createTextSearch,
  eventAt,
  laneNeighbour,
  LaneIndex,
  lanesOf,
  meanwhile,
  ridges,
  type Columns,
  type SearchDocument,
} from '../../src/find/index.js';
import { endEdge, startEdge } from '../../src/find/edges.js';
import { readHistory } from '../../src/history/index.js';

const now = Date.UTC(2020, 0, 1);
const none: ReadonlySet<number> = new Set();

interface Made {
  readonly columns: Columns;
  readonly index: LaneIndex;
  readonly lanes: readonly string[];
}

function made(events: readonly object[], kind: 'group' | 'place' | 'none' = 'group'): Made {
  const { history } = readHistory({
    id: 'x',
    title: 'X',
    groups: [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
      { id: 'unused', title: 'U' },
    ],
    events: events.map((event, n) => ({ id: `e${n}`, title: `Event ${n}`, ...event })),
  });
  const columns = createColumns(history.events, now);
  const lanes = lanesOf(kind, history.events, history.groups, columns).map((lane) => lane.id);
  return { columns, index: atOnce(LaneIndex.build(columns, lanes.length)), lanes };
}

describe('find: columns', () => {
  it('places dates as stated, and draws what runs on to the present', () => {
    const { columns } = made([{ date: '1900' }, { date: '1985/..' }]);
    expect(columns.start[0]).to.equal(Date.UTC(1900, 0));
    expect(columns.end[0]).to.equal(Date.UTC(1901, 0));
    expect(columns.end[1]).to.equal(now);
    expect(endEdge(columns, 1)).to.equal('open');
    expect(startEdge(columns, 1)).to.equal('firm');
  });

  it('fades what is not known, which takes no part in the extent', () => {
    const { columns } = made([{ date: '1900' }, { date: '1950/' }, { date: '/1910' }]);
    const extent = { start: Date.UTC(1900, 0), end: Date.UTC(1951, 0) };
    expect(columns.extent).to.deep.equal(extent);
    const edges = Array.from({ length: 3 }, (_, n) => `${startEdge(columns, n)}/${endEdge(columns, n)}`);
    expect(edges).to.include.members(['firm/firm', 'firm/unknown', 'unknown/firm']);
  });

  it('stays finite whatever is open', () => {
    const { columns } = made([{ date: '../..' }, { date: '../1900' }, { date: '/' }]);
    for (let index = 0; index < columns.count; index += 1) {
      expect(Number.isFinite(columns.start[index])).to.equal(true);
      expect(columns.end[index]).to.be.at.least(columns.start[index] ?? Infinity);
    }
  });

  it('makes lanes in the author’s order, what has none last', () => {
    const { columns, lanes } = made([
      { date: '1900', group: 'b' },
      { date: '1901' },
      { date: '1902', group: 'a' },
    ]);
    expect(lanes).to.deep.equal(['a', 'b', '']);
    expect([...columns.lane]).to.deep.equal([1, 2, 0]);
  });

  it('makes lanes of places, the busiest first', () => {
    const at = (name: string): object => ({ place: { name } });
    const { lanes } = made(
      [
        { date: '1900', ...at('Rome') },
        { date: '1901', ...at('Oslo') },
        { date: '1902', ...at('Oslo') },
      ],
      'place',
    );
    expect(lanes).to.deep.equal(['Oslo', 'Rome']);
  });
});

describe('find: labels', () => {
  const crowd = Array.from({ length: 300 }, (_, n) => ({
    date: 1800 + ((n * 7) % 200),
    importance: 1 + (n % 5),
    group: n % 2 === 0 ? 'a' : 'b',
  }));
  /** All of time: what a few events are arranged for. */
  const viewOf = (pxPerMs: number) => ({ pxPerMs, start: -Infinity, end: Infinity });
  const layoutOf = (index: LaneIndex, hidden = none) =>
    createLabelLayout(index, {
      textWidth: (index) => 60 + ((index * 13) % 90),
      maxTextWidth: 120,
      rows: () => 3,
      hidden,
    });
  const day = 864e5;
  const pxPerMs = 1000 / (200 * 365.25 * day);

  it('lets nothing in a row overlap, at this scale and up to the next step', () => {
    const { columns, index } = made(crowd);
    const layout = layoutOf(index);
    for (const scale of [pxPerMs, pxPerMs * 1.15, pxPerMs * 3, pxPerMs * 40]) {
      const rows = new Map<string, { from: number; to: number }[]>();
      for (const { index: event, row, side } of layout.at(viewOf(scale))) {
        const text = Math.min(60 + ((event * 13) % 90), 120) + 6;
        const middle = (((columns.start[event] ?? 0) + (columns.end[event] ?? 0)) / 2) * scale;
        const bar = ((columns.end[event] ?? 0) - (columns.start[event] ?? 0)) * scale;
        const half = Math.max(bar, 11) / 2;
        const from = middle - half - (side === 'before' ? text : 0);
        const to = middle + half + (side === 'after' ? text : 0);
        const key = `${columns.lane[event]}/${row}`;
        for (const other of rows.get(key) ?? [])
          expect(to <= other.from + 0.01 || from >= other.to - 0.01, `${event} at ${scale}`).to.equal(true);
        rows.set(key, [...(rows.get(key) ?? []), { from, to }]);
      }
    }
  });

  it('is the same however one came to the scale', () => {
    const { index } = made(crowd);
    const a = layoutOf(index);
    const b = layoutOf(index);
    a.at(viewOf(pxPerMs * 9));
    a.at(viewOf(pxPerMs / 2));
    expect(a.at(viewOf(pxPerMs))).to.deep.equal(b.at(viewOf(pxPerMs)));
  });

  it('labels the more important first', () => {
    const { columns, index } = made([
      { date: '1900', importance: 1 },
      { date: '1900', importance: 5 },
      { date: '1900', importance: 3 },
    ]);
    const layout = createLabelLayout(index, {
      textWidth: () => 100,
      maxTextWidth: 200,
      rows: () => 1,
      hidden: none,
    });
    const [only] = layout.at(viewOf(1e-9));
    expect(layout.at(viewOf(1e-9)).length).to.equal(1);
    expect(columns.importance[only?.index ?? -1]).to.equal(5);
  });

  it('labels what is wanted, and lets as little as possible give way', () => {
    const { columns, index } = made(crowd);
    const layout = layoutOf(index);
    const before = layout.at(viewOf(pxPerMs));
    const missing = Array.from({ length: columns.count }, (_, n) => n).find(
      (n) => !before.some((placement) => placement.index === n),
    );
    if (missing === undefined) throw new Error('all are labelled');
    const after = layout.with(viewOf(pxPerMs), [missing]);
    expect(after.some((placement) => placement.index === missing)).to.equal(true);
    expect(before.filter(({ index }) => !after.some((other) => other.index === index)).length).to.be.at.most(
      4,
    );
    expect(layout.at(viewOf(pxPerMs))).to.deep.equal(before);
  });

  it('passes over hidden lanes', () => {
    const { columns, index } = made(crowd);
    const placed = layoutOf(index, new Set([0])).at(viewOf(pxPerMs));
    expect(placed.every(({ index }) => columns.lane[index] === 1)).to.equal(true);
  });
});

describe('find: neighbours', () => {
  const { columns, index } = made([
    { date: '1900', group: 'a' },
    { date: '1901/1910', group: 'b', importance: 5 },
    { date: '1902', group: 'a' },
    { date: '1903/1905', group: 'b', importance: 2 },
    { date: '1999', group: 'b' },
  ]);

  it('goes on in time, past hidden lanes, and ends at the ends', () => {
    expect(eventAt(columns, 0, 1, none)).to.equal(1);
    expect(eventAt(columns, 0, 1, new Set([1]))).to.equal(2);
    expect(eventAt(columns, 4, 1, none)).to.equal(undefined);
    expect(eventAt(columns, 0, -1, none)).to.equal(undefined);
  });

  it('finds the nearest in the next lane', () => {
    expect(laneNeighbour(index, 2, 1, none)).to.equal(3);
    expect(laneNeighbour(index, 4, -1, none)).to.equal(2);
    expect(laneNeighbour(index, 2, -1, none)).to.equal(undefined);
  });

  it('names what happened meanwhile elsewhere, most important first', () => {
    expect(meanwhile(index, 2, 3)).to.deep.equal([1]);
    expect(meanwhile(index, 1, 3)).to.deep.equal([2]);
  });
});

describe('find: density', () => {
  it('counts each event in every bin that it touches, and smooths without losing any', () => {
    const { index } = made([{ date: '1900' }, { date: '1900/1999' }, { date: '1950' }]);
    const over = { start: Date.UTC(1845, 0), end: Date.UTC(2045, 0) };
    const bins = counts(index, 0, over, 4);
    expect([...bins]).to.deep.equal([0, 2, 2, 1]);
    const rows = ridges(index, over, 200, none);
    const sum = [...(rows[0] ?? [])].reduce((total, value) => total + value, 0);
    expect(sum).to.be.closeTo(
      counts(index, 0, over, 200).reduce((total, value) => total + value, 0),
      1e-9,
    );
  });
});

describe('find: text', () => {
  const documents = [
    { title: 'The Sino-Soviet split', text: 'Moscow and Beijing' },
    { title: 'Great Leap Forward', text: 'communes' },
    { title: '中苏交恶', text: '莫斯科' },
  ];

  const searchOf = async (list: readonly SearchDocument[] = documents) => {
    const search = await createTextSearch(list, async (steps) => atOnce(steps));
    if (search === undefined) throw new Error('the index was given up');
    return search;
  };

  it('finds beginnings of words, with a letter wrong, in any order', async () => {
    const search = await searchOf();
    expect(search.find('sovi', 5)).to.deep.equal([0]);
    expect(search.find('foward', 5)).to.deep.equal([1]);
    expect(search.find('beijing moscow', 5)).to.deep.equal([0]);
    expect(search.find('nothing', 5)).to.deep.equal([]);
  });

  it('finds words where a language puts no spaces', async () => {
    const search = await searchOf();
    expect(search.find('莫斯科', 5)).to.deep.equal([2]);
  });

  it('leaves only what has the tag, the place or the lane that was asked for', async () => {
    const search = await searchOf([
      { title: 'Treaty', text: '', tags: ['peace'], place: 'Rome', lane: 'Crown' },
      { title: 'Treaty', text: '', tags: ['war'], place: 'New Carthage', lane: 'Trade' },
      { title: 'Siege', text: '', tags: ['war'], place: 'Rome', lane: 'Crown' },
    ]);
    expect(search.find('treaty tag:war', 5)).to.deep.equal([1]);
    expect(search.find('place:rome', 5)).to.deep.equal([0, 2]);
    expect(search.find('place:"new carthage" treaty', 5)).to.deep.equal([1]);
    expect(search.find('lane:crown tag:war', 5)).to.deep.equal([2]);
  });
});
