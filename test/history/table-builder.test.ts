import { expect } from '@open-wc/testing';
import { checkEvents } from '../../src/history/check-events.js';
import { readHistory, type ReadResult } from '../../src/history/index.js';
import { readLarge } from '../../src/history/large.js';
import { rawObjects } from '../../src/history/raw-events.js';
import { readFrameOf } from '../../src/history/read.js';
import { Report } from '../../src/history/report.js';
import { flag, nothing, type EventTable } from '../../src/history/table.js';
import { TableBuilder } from '../../src/history/table-builder.js';
import { head, plainEvents, wildEvents } from '../support/histories.js';
import { badFiles, goodFiles } from './corpus.js';

const baseUrl = 'https://host.example/data/h.json';

function finish<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** As `readHistory`, by way of a table; undefined for what is no history with a list. */
function readByTable(file: unknown): (ReadResult & { table: EventTable }) | undefined {
  const list: unknown = Array.isArray(file) ? file : Object(file)['events'];
  if (!Array.isArray(list)) return undefined;
  const report = new Report();
  const frame = readFrameOf(report, file, baseUrl);
  if (frame === undefined) return undefined;
  const builder = new TableBuilder(frame.declared);
  for (const raw of list) builder.add(raw);
  const index = finish(builder.sorted(frame.declared));
  const { history, checked } = readLarge(frame, index, rawObjects(list));
  finish(checkEvents(report, checked));
  return { history, issues: report.close(), table: index.table };
}

function compare(file: unknown): void {
  const wanted = readHistory(file, { baseUrl });
  const found = readByTable(file);
  if (found === undefined) throw new Error('this is no history');
  expect([...found.history.events]).to.deep.equal(wanted.history.events);
  expect({ ...found.history, events: [] }).to.deep.equal({ ...wanted.history, events: [] });
  expect(found.issues).to.deep.equal(wanted.issues);
}

describe('TableBuilder', () => {
  for (const [name, file] of goodFiles) it(`reads ${name} as readHistory does`, () => compare(file));
  for (const [name, { file }] of badFiles) {
    const list: unknown = Array.isArray(file) ? file : Object(file)['events'];
    if (readFrameOf(new Report(), file, undefined) === undefined || !Array.isArray(list)) continue;
    it(`reads ${name} as readHistory does`, () => compare(file));
  }

  for (const seed of [1, 2, 3, 4]) {
    it(`reads 3,000 events full of mistakes as readHistory does (${seed})`, () => {
      compare({ ...head, events: wildEvents(3000, seed) });
    });
  }

  it('reads more mistakes than are told, objects that throw, and lists with holes', () => {
    compare({
      ...head,
      events: Array.from({ length: 2500 }, (_, index) => ({ id: 'same', title: '', index })),
    });
    const hostile = Object.defineProperty({ id: 'x', title: 'X' }, 'date', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    const holes: unknown[] = [...plainEvents(20), hostile];
    holes.length = 30;
    const tags: string[] = ['a'];
    tags.length = 3;
    compare({ ...head, events: [...holes, { id: 'tags', title: 'Tags', date: '1961', tags }] });
  });

  it('holds what placing needs, in the order of the dates', () => {
    const events = [
      { id: 'late', title: 'Late', date: '1990', group: 'new', importance: 5 },
      { id: 'narrow', title: 'Narrow', date: '1961-01', place: { name: 'Rome' } },
      { id: 'wide', title: 'Wide', date: '1961/..', place: { name: { fr: 'Rome' } } },
      { id: 'vague', title: 'Vague', date: '1961~/1989?', group: 'g1' },
    ];
    const { table, history } = readByTable({ ...head, events }) ?? expect.fail();
    expect(history.events.map(({ id }) => id)).to.deep.equal(['wide', 'vague', 'narrow', 'late']);
    expect([...table.min]).to.deep.equal(history.events.map(({ date }) => date.min));
    expect([...table.max]).to.deep.equal(history.events.map(({ date }) => date.max));
    expect([...table.flags]).to.deep.equal([0, flag.startApproximate | flag.uncertain, 0, 0]);
    expect([...table.importance]).to.deep.equal([3, 3, 3, 5]);
    expect(table.groups).to.deep.equal(['g0', 'g1', 'g2', 'new']);
    expect([...table.group]).to.deep.equal([nothing, 1, nothing, 3]);
    expect(table.places).to.deep.equal(['Rome']);
    expect([...table.place]).to.deep.equal([0, nothing, 0, nothing]);
    expect([...table.unbounded.keys()]).to.deep.equal([0]);
  });
});
