import { assert } from '@open-wc/testing';
import { addDays, dayNumber, daysIn, DaysOfYear, nearestDay, thisDay } from '../../src/find/this-day.js';
import { readHistory } from '../../src/history/index.js';
import { lazyFrom, lazyOf } from './this-day-fixture.js';

const dates = [
  ['plain', '1961-08-13'],
  ['bce', '-0043-08-13'],
  ['range', '1961-08-13/1989-11-09'],
  ['ends', '1950/1971-08-13'],
  ['about', '1961-08-13~'],
  ['perhaps', '1961-08-13?'],
  ['month', '1961-08'],
  ['masked', '1961-08-1X'],
  ['year', '1961'],
  ['one of', '[1961-08-13,1962-08-13]'],
  ['all of', '{1962-08-13,1963-05-05,1964-08-13}'],
  ['before', 'before 13 August 1950'],
  ['twice', '1911-10-10/1921-10-10'],
  ['one day', '1911-03-03/1911-03-03'],
  ['leap', '1988-02-29'],
  ['timed', '1999-08-13T23:30:00Z'],
] as const;

const history = readHistory({
  id: 'h',
  title: 'H',
  events: dates.map(([id, date]) => ({ id, title: id, date })),
}).history;

const ids = (month: number, day: number): readonly string[] =>
  thisDay(history.events, { month, day }).map(({ event, ended }) => event.id + (ended ? ' ended' : ''));

describe('thisDay', () => {
  it('tells what began or ended on a day, by year, and only what is known to the day', () => {
    assert.deepEqual(ids(8, 13), ['bce', 'range', 'plain', 'all of', 'all of', 'ends ended', 'timed']);
    assert.deepEqual(ids(11, 9), ['range ended']);
    assert.deepEqual(ids(1, 1), []);
    assert.deepEqual(ids(2, 29), ['leap']);
    assert.deepEqual(ids(5, 5), ['all of']);
    assert.deepEqual(ids(10, 10), ['twice', 'twice ended']);
    assert.deepEqual(ids(3, 3), ['one day']);
  });

  it('gives astronomical years', () => {
    assert.equal(thisDay(history.events, { month: 8, day: 13 })[0]?.year, -43);
  });

  it('reads of a hundred thousand events only those that may fall on the day', () => {
    const { events, reads } = lazyFrom(100_000);
    const found = thisDay(events, { month: 7, day: 4 });
    assert.isAbove(found.length, 100);
    assert.isTrue(found.every(({ event }) => event.date.from?.month === 7 && event.date.from.day === 4));
    assert.isBelow(reads(), found.length * 4);
  });

  it('finds what is read when it is asked for on the same days as what was read before', () => {
    const zoned = '2026-08-13T01:00+14:00';
    const list = [...dates, ['zoned', zoned], ['west', '2026-08-12T23:00-12:00']] as const;
    const events = list.map(([id, date]) => ({ id, title: id, date }));
    const lazy = new DaysOfYear(lazyOf(events).events);
    const read = new DaysOfYear(readHistory({ id: 'h', title: 'H', events }).history.events);
    const told = (days: DaysOfYear, number: number): readonly string[] =>
      days
        .on(addDays({ month: 1, day: 1 }, number))
        // of a set, columns know the first and the last
        .filter(({ event }) => event.id !== 'all of')
        .map(({ event, year, ended }) => `${event.id} ${year} ${ended}`);
    for (let number = 0; number < 366; number += 1)
      assert.deepEqual(told(lazy, number), told(read, number), `day ${number}`);
    assert.include(told(lazy, dayNumber({ month: 8, day: 13 })), 'zoned 2026 false');
    assert.include(told(lazy, dayNumber({ month: 8, day: 12 })), 'west 2026 false');
  });

  it('reads nothing for days that cannot be, and each day once', () => {
    const { events, reads } = lazyOf([
      { id: 'a', title: 'A', date: '1961-08-13' },
      { id: 'b', title: 'B', date: '1962-08-13?' },
    ]);
    const days = new DaysOfYear(events);
    for (let number = 0; number < 366; number += 1) days.on(addDays({ month: 1, day: 1 }, number));
    assert.equal(reads(), 1);
    days.on({ month: 8, day: 13 });
    assert.equal(reads(), 1);
  });
});

describe('days of the year', () => {
  it('are 366, with 29 February among them', () => {
    const seen = new Set<number>();
    let day = { month: 1, day: 1 };
    for (let count = 0; count < 366; count += 1) {
      seen.add(dayNumber(day));
      day = addDays(day, 1);
    }
    assert.equal(seen.size, 366);
    assert.deepEqual(day, { month: 1, day: 1 });
    assert.deepEqual(addDays({ month: 2, day: 28 }, 1), { month: 2, day: 29 });
    assert.deepEqual(addDays({ month: 1, day: 1 }, -1), { month: 12, day: 31 });
    assert.equal(daysIn(2), 29);
  });

  it('finds the nearest on either side, round the year', () => {
    const known = ({ month, day }: { month: number; day: number }): boolean =>
      (month === 12 && day === 30) || (month === 1 && day === 9);
    assert.deepEqual(nearestDay(known, { month: 1, day: 2 }, 7), { day: { month: 12, day: 30 }, away: -3 });
    assert.deepEqual(nearestDay(known, { month: 1, day: 8 }, 7), { day: { month: 1, day: 9 }, away: 1 });
    assert.isUndefined(nearestDay(known, { month: 7, day: 1 }, 7));
  });
});
