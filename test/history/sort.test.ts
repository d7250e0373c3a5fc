import { expect } from '@open-wc/testing';
import { sortByDate } from '../../src/history/sort.js';
import { compareDates, parseDate, type HistoricalDate } from '../../src/time/index.js';

function date(text: string): HistoricalDate {
  const result = parseDate(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe('sortByDate', () => {
  it('does what a stable sort with compareDates does', () => {
    const texts = [
      '1961',
      '1961/1989',
      '../1961',
      '1960',
      '1961-01',
      '1961/',
      '-0043',
      '/1961',
      '1961-01-01',
      '../..',
    ];
    const dates = texts.map(date);
    let seed = 7;
    const next = (most: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % most;
    };
    for (const length of [0, 1, 2, 3, 10, 500]) {
      const items = Array.from({ length }, (_, index) => ({
        index,
        date: dates[next(dates.length)] ?? date('1'),
      }));
      expect(sortByDate(items)).to.deep.equal(items.toSorted((a, b) => compareDates(a.date, b.date)));
    }
  });

  it('gives back a list that is in order', () => {
    const items = [{ date: date('1960') }, { date: date('1961') }, { date: date('1961') }];
    expect(sortByDate(items)).to.equal(items);
  });
});
