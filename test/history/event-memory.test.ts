import { expect } from '@open-wc/testing';
import { EventMemory } from '../../src/history/event-memory.js';
import { readHistory, readHistoryAgain } from '../../src/history/read.js';
import type { HistoryEvent } from '../../src/history/types.js';
import { head, wildEvents } from '../support/histories.js';

const events = (): Record<string, unknown>[] =>
  Array.from({ length: 40 }, (_, n) => ({
    id: `e${n}`,
    title: `Event ${n}`,
    date: `${1900 + n}`,
    tags: ['a'],
  }));
const history = (list: readonly object[], more: object = {}): object => ({
  id: 'h',
  title: 'H',
  events: list,
  ...more,
});

/** Reads one after the other; of each after the first, how many events were read that were not before. */
function reads(inputs: readonly object[], bases: readonly string[] = []): readonly number[] {
  const memory = new EventMemory();
  let before = new Set<HistoryEvent>();
  return inputs.map((input, at) => {
    const baseUrl = bases[at];
    const { history: read, issues } = readHistoryAgain(input, { baseUrl }, memory);
    expect({ history: read, issues }).to.deep.equal(readHistory(input, { baseUrl }));
    const fresh = read.events.filter((event) => !before.has(event)).length;
    before = new Set(read.events);
    return fresh;
  });
}

describe('EventMemory', () => {
  it('has only what is new or changed read', () => {
    const list = events();
    const changed = list.with(7, { ...list[7], title: 'Changed' });
    const added = [{ id: 'first', title: 'First', date: '1800' }, ...changed];
    expect(
      reads([list, [...list], changed, added, added.slice(5)].map((some) => history(some))),
    ).to.deep.equal([40, 0, 1, 1, 0]);
  });

  it('sees what its owner writes into an object, however deep', () => {
    const list = events();
    const memory = new EventMemory();
    const read = (): readonly HistoryEvent[] => readHistoryAgain(history(list), {}, memory).history.events;
    const before = read();
    Object.assign(list[3] ?? {}, { title: 'Other' });
    const tags: unknown = list[4]?.['tags'];
    if (Array.isArray(tags)) tags.push('b');
    Object.assign(list[5] ?? {}, { summary: 'More' });
    delete list[6]?.['tags'];
    const after = read();
    expect(after.flatMap((event, at) => (event === before[at] ? [] : [at]))).to.deep.equal([3, 4, 5, 6]);
    expect(after[3]?.title).to.equal('Other');
    expect(after[4]?.tags).to.deep.equal(['a', 'b']);
  });

  it('gives what a first reading gives, issues too, whatever is in the file', () => {
    const wild = [...wildEvents(600, 3)];
    const wildly = (some: readonly unknown[]): object => ({ ...head, events: some });
    const inputs = [wild, wild.toReversed(), wild.slice(100), [...wild, ...wild.slice(0, 50)]].map(wildly);
    const [first = 0, second = 0] = reads(inputs);
    expect(second).to.be.below(first * 0.75);
  });

  // a group that is not declared is told of once, where it is first named
  it('reads again what another base, or groups that are no more, make another event', () => {
    const image = { src: 'p.jpg', alt: 'A', credit: 'B' };
    const list = events().map((event, n) => Object.assign(event, { image }, n < 10 ? { group: 'g' } : {}));
    const groups = [{ id: 'g', title: 'G' }];
    const inputs = [
      history(list, { groups }),
      history(list, { groups }),
      history(list),
      history(list, { groups }),
    ];
    const [a, b] = ['https://a.example/', 'https://b.example/'];
    expect(reads(inputs, [a, a, a, a])).to.deep.equal([40, 0, 1, 1]);
    expect(reads(inputs.slice(0, 2), [a, b])).to.deep.equal([40, 40]);
  });

  it('leaves alone what throws when it is looked at', () => {
    let looks = 0;
    const odd = { id: 'odd', title: 'Odd', date: '1950', tags: new Proxy(['a'], { ownKeys: () => [] }) };
    const mean = {
      id: 'mean',
      title: 'Mean',
      get date(): string {
        looks += 1;
        if (looks > 1) throw new Error('no');
        return '1960';
      },
    };
    const { history: read, issues } = readHistoryAgain(history([odd, mean]), {}, new EventMemory());
    expect(read.events.map(({ id }) => id)).to.deep.equal(['odd', 'mean']);
    expect(issues).to.deep.equal([]);
  });
});
