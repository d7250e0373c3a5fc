import { assert } from '@open-wc/testing';
import { addDays, dayNumber, daysIn, nearestDay, thisDay } from '../../src/find/this-day.js';
import { readHistory } from '../../src/history/index.js';
import { lazyFrom } from './this-day-fixture.js';

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
  ['set', '[1961-08-13, 1962-08-13]'],
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
    assert.deepEqual(ids(8, 13), ['bce', 'range', 'plain', 'ends ended', 'timed']);
    assert.deepEqual(ids(11, 9), ['range ended']);
    assert.deepEqual(ids(1, 1), []);
    assert.deepEqual(ids(2, 29), ['leap']);
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
