import { expect } from '@open-wc/testing';
import { createLabelLayout, type LabelLayout, type LaneIndex, type Placement } from '../../src/find/index.js';
import { labelMetrics } from '../../src/find/labels.js';
import { day, indexOf, manyColumns } from './many-fixture.js';

const textWidth = (event: number): number => 60 + ((event * 13) % 150);
const layoutOf = (index: LaneIndex, hidden: ReadonlySet<number> = new Set()): LabelLayout =>
  createLabelLayout(index, { textWidth, maxTextWidth: 160, rows: () => 3, hidden });

const columns = manyColumns(40_000);
const index = indexOf(columns);
const first = columns.extent.start;
const width = 1200;
/** From all of it to a few weeks. */
const scales = [width / (657_000 * day), 1e-9, 1e-8, 7.3e-8, 3e-7];

const viewAt = (pxPerMs: number, start: number) => ({ pxPerMs, start, end: start + width / pxPerMs });

const boxOf = ({ index: event, side }: Placement, pxPerMs: number): { from: number; to: number } => {
  const left = ((columns.start[event] ?? 0) - first) * pxPerMs;
  const right = ((columns.end[event] ?? 0) - first) * pxPerMs;
  const half = Math.max(right - left, labelMetrics.point) / 2;
  const text = side === 'inside' ? 0 : Math.min(textWidth(event), 160) + labelMetrics.gap;
  const middle = (left + right) / 2;
  return {
    from: middle - half - (side === 'before' ? text : 0),
    to: middle + half + (side === 'after' ? text : 0),
  };
};

describe('find: labels of many events', () => {
  it('lets nothing in a row overlap, wherever the view is', () => {
    for (const scale of scales) {
      for (const share of [0, 0.31, 0.77, 0.99]) {
        const rows = new Map<string, { from: number; to: number }[]>();
        const view = viewAt(scale, first + share * 657_000 * day);
        for (const placement of layoutOf(index).at(view)) {
          const box = boxOf(placement, scale);
          const key = `${columns.lane[placement.index]}/${placement.row}`;
          for (const other of rows.get(key) ?? []) {
            expect(box.to <= other.from + 0.01 || box.from >= other.to - 0.01, `${placement.index}`).to.equal(
              true,
            );
          }
          rows.set(key, [...(rows.get(key) ?? []), box]);
        }
        expect(rows.size, `${scale}`).to.be.greaterThan(2);
      }
    }
  });

  it('does not look through bars for long ones where none can be', () => {
    const view = viewAt(scales[0] ?? 1, first);
    const before = index.visited;
    layoutOf(index).at(view);
    expect(index.visited - before).to.be.below(60_000);
  });

  it('finds done what was prepared, in small pieces', () => {
    for (const scale of scales.slice(0, 4)) {
      const view = viewAt(scale, first + 0.3 * 657_000 * day);
      const layout = layoutOf(index);
      let [largest, pieces, last] = [0, 0, index.visited];
      for (const piece of layout.prepare(view)) {
        largest = Math.max(largest, index.visited - last);
        last = index.visited;
        pieces += piece === undefined ? 1 : 0;
      }
      const all = index.visited;
      expect(layout.at(view)).to.deep.equal(layoutOf(index).at(view));
      const anew = index.visited - all;
      const again = index.visited;
      layout.at(view);
      expect(index.visited - again, 'looked at once more').to.equal(0);
      expect(pieces).to.be.greaterThan(2);
      expect(largest, `of ${anew}`).to.be.below(anew);
    }
  });

  it('lets no label come, go or jump while it is in sight of a reader who pans', () => {
    for (const scale of scales) {
      const layout = layoutOf(index);
      let before = new Map<number, Placement>();
      let last = viewAt(scale, first);
      for (let step = 1; step < 60; step += 1) {
        const view = viewAt(scale, first + (step * 97) / scale);
        const now = new Map(layout.at(view).map((placement) => [placement.index, placement]));
        const inBoth = (placement: Placement): boolean => {
          const { from, to } = boxOf(placement, scale);
          const left = (Math.max(view.start, last.start) - first) * scale;
          const right = (Math.min(view.end, last.end) - first) * scale;
          return from < right && to > left;
        };
        for (const placement of [...before.values()].filter(inBoth))
          expect(now.get(placement.index), `${placement.index} at step ${step}`).to.deep.equal(placement);
        for (const placement of [...now.values()].filter(inBoth))
          if (step > 1)
            expect(before.has(placement.index), `${placement.index} at step ${step}`).to.equal(true);
        before = now;
        last = view;
      }
    }
  });

  it('is the same for the same view however one came to it', () => {
    const view = viewAt(7.3e-8, first + 200_000 * day);
    const travelled = layoutOf(index);
    for (const scale of scales) travelled.at(viewAt(scale, first + 300_000 * day));
    for (let step = 0; step < 20; step += 1)
      travelled.at(viewAt(7.3e-8, first + (200_000 - step * 900) * day));
    expect(travelled.at(view)).to.deep.equal(layoutOf(index).at(view));
  });

  it('labels the most important of what there is', () => {
    const view = viewAt(scales[0] ?? 1, first);
    const weights = layoutOf(index)
      .at(view)
      .map(({ index: event }) => columns.importance[event] ?? 0);
    expect(Math.min(...weights)).to.equal(5);
  });

  it('labels what is wanted in the same row from wherever one looks', () => {
    const scale = 7.3e-8;
    const layout = layoutOf(index);
    const start = first + 200_000 * day;
    const labelled = new Set(layout.at(viewAt(scale, start)).map(({ index: event }) => event));
    const wanted = Array.from({ length: columns.count }, (_, event) => event).find(
      (event) => !labelled.has(event) && (columns.start[event] ?? 0) > start + 500 / scale,
    );
    if (wanted === undefined) throw new Error('all are labelled');
    const rows = [0, 120, 260, 480].map(
      (by) =>
        layout.with(viewAt(scale, start + by / scale), [wanted]).find(({ index: event }) => event === wanted)
          ?.row,
    );
    expect(new Set(rows).size).to.equal(1);
    expect(rows[0]).to.be.a('number');
  });

  it('costs hardly more for ten times as many events', () => {
    const visits = [20_000, 200_000].map((count) => {
      const finder = indexOf(manyColumns(count));
      const before = finder.visited;
      layoutOf(finder).at(viewAt(1e-9, first + 100_000 * day));
      return finder.visited - before;
    });
    expect((visits[1] ?? 0) / (visits[0] ?? 1)).to.be.below(2);
  });

  it('passes over hidden lanes', () => {
    const placed = layoutOf(index, new Set([0, 1, 3, 4])).at(viewAt(1e-9, first));
    expect(placed.length).to.be.greaterThan(5);
    expect(placed.every(({ index: event }) => columns.lane[event] === 2)).to.equal(true);
  });
});
