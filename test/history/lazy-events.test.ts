import { expect } from '@open-wc/testing';
import { lazyEvents, EventReader } from '../../src/history/lazy-events.js';
import { rawObjects, type RawEvents } from '../../src/history/raw-events.js';
import { readFrameOf } from '../../src/history/read.js';
import { Report } from '../../src/history/report.js';
import { isLazy, type LazyEvents } from '../../src/history/table.js';
import { TableBuilder } from '../../src/history/table-builder.js';
import { wildEvents } from '../support/histories.js';

function make(list: readonly unknown[], baseUrl?: string): { events: LazyEvents; asked: number[] } {
  const frame = readFrameOf(new Report(), { id: 'h', title: 'H', events: [] }, baseUrl) ?? expect.fail();
  const builder = new TableBuilder(frame.declared);
  list.forEach((raw) => builder.add(raw));
  const steps = builder.sorted(frame.declared);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const asked: number[] = [];
  const objects = rawObjects(list);
  const raw: RawEvents = { ...objects, at: (item) => (asked.push(item), objects.at(item)) };
  return { events: lazyEvents(new EventReader(step.value, raw, frame.declared)), asked };
}

const events = (count: number): readonly object[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    title: `T${index}`,
    date: `${1000 + index}`,
  }));

describe('LazyEvents', () => {
  it('is an array to all who use it', () => {
    const { events: lazy, asked } = make(events(5));
    expect(Array.isArray(lazy)).to.equal(true);
    expect(lazy).to.have.length(5);
    expect(isLazy(lazy)).to.equal(true);
    expect(isLazy([])).to.equal(false);
    expect(asked).to.deep.equal([]);
    expect(lazy[3]?.id).to.equal('e3');
    expect(asked).to.deep.equal([3]);
    expect([lazy[5], lazy[-1], lazy.at(-1)?.id]).to.deep.equal([undefined, undefined, 'e4']);
    expect(lazy.map(({ id }) => id).join()).to.equal('e0,e1,e2,e3,e4');
    expect([...lazy].map(({ title }) => title)).to.deep.equal(['T0', 'T1', 'T2', 'T3', 'T4']);
    expect(lazy.find(({ id }) => id === 'e2')).to.equal(lazy[2]);
    expect(lazy.findLastIndex(({ id }) => id === 'e2')).to.equal(2);
    expect(lazy.filter(({ date }) => date.min > (lazy[1]?.date.min ?? 0))).to.have.length(3);
    expect(lazy.slice(1, 3).map(({ id }) => id)).to.deep.equal(['e1', 'e2']);
    expect(lazy.concat(lazy)).to.have.length(10);
    expect(lazy.toReversed()[0]).to.equal(lazy[4]);
    expect(Object.keys(lazy)).to.deep.equal(['0', '1', '2', '3', '4']);
    expect([2 in lazy, 5 in lazy, '1.5' in lazy, '01' in lazy]).to.deep.equal([true, false, false, false]);
    expect(JSON.parse(JSON.stringify(lazy))).to.deep.equal(JSON.parse(JSON.stringify([...lazy])));
    expect(lazy.entries().next().value).to.deep.equal([0, lazy[0]]);
  });

  it('cannot be written to', () => {
    const { events: lazy } = make(events(2));
    const list: unknown = lazy;
    if (!Array.isArray(list)) throw new Error('no array');
    expect(() => list.push(1)).to.throw(TypeError);
    expect(() => list.fill(1)).to.throw(TypeError);
    expect(() => (list.length = 0)).to.throw(TypeError);
    expect(lazy).to.have.length(2);
  });

  it('gives the same object while it is kept, and does not keep all', () => {
    const { events: lazy, asked } = make(events(6000));
    const first = lazy[0];
    expect(lazy[0]).to.equal(first);
    for (let index = 0; index < 2000; index += 1) lazy.at(index);
    expect(lazy[0]).to.equal(first);
    expect(asked).to.have.length(2000);
    for (let index = 0; index < 6000; index += 1) lazy.at(index);
    expect(lazy[0]).not.to.equal(first);
    expect(lazy[0]).to.deep.equal(first);
  });

  it('looks through titles and summaries without reading events', () => {
    const { events: lazy, asked } = make([
      { id: 'b', title: 'Fall of Rome', date: '0476' },
      { id: 'a', title: { en: 'Founding', fr: 'Fondation de Rome' }, date: '-0752' },
      { id: 'c', title: 'Sack', date: '1527', summary: 'Of ROME.' },
      { id: 'd', title: 'Rome', date: 'never' },
      { id: 'e', title: 'Else', date: '1600', body: 'Rome' },
    ]);
    expect(lazy.search(/rome/gi, 0, 4)).to.deep.equal([0, 1, 2]);
    expect(lazy.search(/rome/i, 1, 2)).to.deep.equal([1]);
    expect(lazy.search(/^Fall/, 0, 99)).to.deep.equal([1]);
    expect(asked).to.deep.equal([]);
  });

  it('finds the row of an id, also of one that was taken', () => {
    const { events: lazy } = make([
      { id: 'x', title: 'Late', date: '1990' },
      { id: 'x', title: 'Early', date: '1900' },
      { title: 'None', date: '1950' },
    ]);
    expect(['x', 'x-2', 'event-3', 'y'].map((id) => lazy.rowOf(id))).to.deep.equal([2, 0, 1, undefined]);
    expect(lazy[0]?.id).to.equal('x-2');
  });

  it('gives the titles that the events have, right or wrong', () => {
    const { events: lazy } = make(wildEvents(3000, 5));
    const titles = Array.from(lazy.table.ids, (_, row) => lazy.titleAt(row));
    expect(titles).to.have.length(lazy.length);
    expect(titles).to.deep.equal(lazy.map(({ title }) => title));
    expect(lazy.titleAt(lazy.length)).to.equal(undefined);
  });

  it('makes addresses absolute, and leaves causes that are there', () => {
    const image = { src: 'p.jpg', alt: 'A', credit: 'B' };
    const { events: lazy } = make(
      [
        { id: 'a', title: 'A', date: '1900', image },
        { id: 'b', title: 'B', date: '1901', causes: ['a', 'b', 'z'] },
      ],
      'https://host.example/d/h.json',
    );
    expect(lazy[0]?.image?.src).to.equal('https://host.example/d/p.jpg');
    expect(lazy[1]?.causes).to.deep.equal(['a']);
  });
});
