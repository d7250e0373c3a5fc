import { expect } from '@open-wc/testing';
import { counts, opening, spreadOf } from '../../src/find/index.js';
import { day, indexOf, manyColumns } from './many-fixture.js';

const columns = manyColumns(3000);
const index = indexOf(columns);
const all = Array.from({ length: columns.count }, (_, event) => event);
const start = (event: number): number => columns.start[event] ?? 0;
const end = (event: number): number => columns.end[event] ?? 0;
const inLane = (lane: number): number[] => all.filter((event) => columns.lane[event] === lane);
const times = Array.from({ length: 40 }, (_, n) => columns.extent.start + n * 17_011.5 * day);

describe('find: the index of lanes', () => {
  it('holds every event once, lane by lane, by start', () => {
    for (let lane = 0; lane < 5; lane += 1) {
      const { from, to } = index.lane(lane);
      expect([...index.order.subarray(from, to)]).to.deep.equal(inLane(lane));
    }
  });

  it('counts what touches a stretch as exactly as looking at each does', () => {
    for (const from of times) {
      for (const length of [0.5, 30, 4000]) {
        const to = from + length * day;
        const touching = inLane(2).filter((event) => start(event) < to && end(event) > from).length;
        expect(index.countIn(2, from, to)).to.equal(touching);
      }
    }
  });

  it('finds all that goes on at a moment', () => {
    for (const time of times) {
      const going = inLane(1).filter((event) => start(event) < time && end(event) > time);
      expect(index.crossing(1, time)).to.deep.equal(going);
      expect(index.crossing(1, time, 2)).to.deep.equal(going.slice(0, 2));
    }
  });

  it('gives the most important of a stretch, best first, of those that are wanted', () => {
    const { from, to } = index.lane(3);
    const odd = (event: number): boolean => event % 2 === 1;
    for (const [a, b] of [
      [from, to],
      [from + 7, from + 130],
      [to - 33, to],
      [from + 5, from + 5],
    ] as const) {
      const best = [...index.order.subarray(a, b)]
        .filter(odd)
        .sort((one, other) => (index.precedes(one, other) ? -1 : 1))
        .slice(0, 9);
      expect(index.best({ from: a, to: b }, 9, odd, 1000)).to.deep.equal(best);
    }
  });

  it('knows the longest of a stretch, to the nearest leaves, in a few looks', () => {
    const { from, to } = index.lane(2);
    const longest = (a: number, b: number): number =>
      index.order.subarray(a, b).reduce((most, event) => Math.max(most, end(event) - start(event)), 0);
    for (const [a, b] of [
      [from, to],
      [from + 3, from + 4],
      [from + 40, to - 7],
      [to - 1, to],
      [0, columns.count],
    ] as const) {
      const before = index.visited;
      const found = index.longestAbout({ from: a, to: b });
      expect(index.visited - before, `${a} to ${b}`).to.be.at.most(8);
      expect(found).to.equal(longest(Math.floor(a / 32) * 32, Math.ceil(b / 32) * 32));
    }
    expect(index.longestAbout({ from: 32, to: 32 })).to.equal(0);
  });

  it('gives up on a stretch after so many tries', () => {
    const { from, to } = index.lane(3);
    const before = index.visited;
    expect(index.best({ from, to }, 5, () => false, 10)).to.deep.equal([]);
    expect(index.visited - before).to.be.below(10 * 250);
  });

  it('looks at hardly more for a hundred times as many events', () => {
    const visits = [1000, 100_000].map((count) => {
      const some = manyColumns(count);
      const finder = indexOf(some);
      const before = finder.visited;
      const over = { start: some.extent.start, end: some.extent.end };
      counts(finder, 0, over, 100);
      finder.best(finder.lane(1), 8, () => true, 100);
      finder.crossing(2, times[20] ?? 0, 10);
      return finder.visited - before;
    });
    expect((visits[1] ?? 0) / (visits[0] ?? 1)).to.be.below(2.5);
  });

  it('bears a million equal dates, and events that are all in one lane', () => {
    const same = manyColumns(100_000, 1);
    same.start.fill(0);
    same.end.fill(day);
    const one = indexOf({ ...same, extent: { start: 0, end: day } }, 1);
    expect(one.countIn(0, 0, 1)).to.equal(100_000);
    expect(one.countIn(0, day, 2 * day)).to.equal(0);
    expect(one.best(one.lane(0), 3, () => true, 10).length).to.equal(3);
  });
});

describe('find: how a lane is drawn', () => {
  it('draws or counts every event once, and says where earlier ones go on', () => {
    const crowded = manyColumns(50_000);
    const finder = indexOf(crowded);
    const window = { start: times[5] ?? 0, end: times[9] ?? 0 };
    const cell = (window.end - window.start) / 120;
    const { events, crowds, covered } = spreadOf(finder, 4, window, cell);
    const counted = events.length + crowds.reduce((sum, { count }) => sum + count, 0);
    // cells are counted from the start of the history
    const origin = crowded.extent.start;
    const first = origin + Math.floor((window.start - origin) / cell) * cell;
    const last = first + Math.ceil((window.end - first) / cell) * cell;
    const starting = [...crowded.start].filter(
      (time, event) => crowded.lane[event] === 4 && time >= first && time < last,
    ).length;
    expect(crowds.length).to.be.greaterThan(50);
    expect(counted).to.equal(starting);
    expect(covered.length).to.be.greaterThan(100);
  });

  it('draws each event for itself where there are few', () => {
    const window = { start: times[5] ?? 0, end: times[6] ?? 0 };
    const { events, crowds } = spreadOf(index, 0, window, 30 * day);
    expect(crowds).to.deep.equal([]);
    expect(events).to.deep.equal(
      inLane(0).filter((event) => start(event) < window.end && end(event) > window.start),
    );
  });

  it('opens a crowd where it is fullest, and gives up at the shortest window', () => {
    const crowd = { lane: 0, start: times[5] ?? 0, end: times[15] ?? 0, count: 0 };
    const opened = opening(index, crowd, day);
    const count = (from: number, to: number): number =>
      inLane(0).filter((event) => start(event) >= from && start(event) < to).length;
    expect(count(opened.start, opened.end)).to.be.within(1, 24);
    const same = manyColumns(1000, 1);
    same.start.fill(12 * day);
    const shut = opening(indexOf(same, 1), { lane: 0, start: 0, end: 20 * day, count: 1000 }, day);
    expect(shut.end - shut.start).to.be.within(day / 2, day);
    expect(shut.start).to.be.at.most(12 * day);
    expect(shut.end).to.be.greaterThan(12 * day);
  });
});
