import { assert } from '@open-wc/testing';
import { chapterAt } from '../../src/find/chapter-at.js';
import { chaptersOf, type Chapter } from '../../src/find/chapters.js';
import { readHistory, type History } from '../../src/history/index.js';
import { formatDate } from '../../src/time/index.js';

const history = (dates: readonly string[], eras: readonly (readonly [string, string])[] = []): History =>
  readHistory({
    id: 'h',
    title: 'H',
    eras: eras.map(([id, date]) => ({ id, title: id, date })),
    events: dates.map((date, index) => ({ id: `e${index}`, title: date, date })),
  }).history;

const named = ({ place }: Chapter): string => {
  switch (place.kind) {
    case 'era':
      return place.continued ? `${place.era.id} again` : place.era.id;
    case 'before':
      return `before ${place.next.id}`;
    case 'between':
      return `${place.last.id} to ${place.next.id}`;
    case 'after':
      return `after ${place.last.id}`;
    case 'period':
      return formatDate(place.date);
    default:
      return place.kind;
  }
};

/** Each chapter's name and the dates in it, in the order of the history. */
function told({ events, eras }: History): readonly string[] {
  const chapters = chaptersOf(events, eras);
  // every event once, in order
  assert.deepEqual(
    chapters.flatMap(({ from, to }) => events.slice(from, to).map(({ id }) => id)),
    events.map(({ id }) => id),
  );
  return chapters.map((chapter) => {
    const dates = events.slice(chapter.from, chapter.to).map(({ date }) => date.edtf);
    return `${named(chapter)}: ${dates.join(' ')}`;
  });
}

describe('chapters', () => {
  it('there are none of nothing', () => {
    assert.deepEqual(chaptersOf([], []), []);
    assert.deepEqual(told(history([], [['a', '1900/1910']])), []);
  });

  it('events before, between and after the eras have chapters of their own', () => {
    const dates = ['1890', '1905', '1915', '1925', '1950'];
    assert.deepEqual(
      told(
        history(dates, [
          ['a', '1900/1910'],
          ['b', '1920/1930'],
        ]),
      ),
      ['before a: 1890', 'a: 1905', 'a to b: 1915', 'b: 1925', 'after b: 1950'],
    );
  });

  it('where eras overlap an event stands in the one that began last', () => {
    const eras = [
      ['a', '1000/1500'],
      ['b', '1400/1900'],
    ] as const;
    assert.deepEqual(told(history(['1350', '1450', '1600'], eras)), ['a: 1350', 'b: 1450 1600']);
  });

  it('an era that lies in another interrupts it, and it goes on', () => {
    const eras = [
      ['whole', '1000/1900'],
      ['inner', '1400/1500'],
    ] as const;
    assert.deepEqual(told(history(['1200', '1450', '1600'], eras)), [
      'whole: 1200',
      'inner: 1450',
      'whole again: 1600',
    ]);
  });

  it('a year stands in the era that begins in it, unless that broke the order', () => {
    const eras = [['a', '1949-10-01/1957']] as const;
    assert.deepEqual(told(history(['1949', '1950'], eras)), ['a: 1949 1950']);
    assert.deepEqual(told(history(['1949'], eras)), ['a: 1949']);
    assert.deepEqual(told(history(['1949', '1949-03', '1950'], eras)), ['before a: 1949 1949-03', 'a: 1950']);
    assert.deepEqual(told(history(['1948', '1950'], eras)), ['before a: 1948', 'a: 1950']);
  });

  it('what has no known beginning says so, and belongs to no era', () => {
    assert.deepEqual(told(history(['/1950', '../1940', '1955'], [['a', '1949/1957']])), [
      'open: /1950 ../1940',
      'a: 1955',
    ]);
  });

  it('without eras a short history is one chapter, a long one has decades or centuries', () => {
    assert.deepEqual(told(history(['1900', '1950'])), ['all: 1900 1950']);
    const years = (from: number, by: number): readonly string[] =>
      Array.from({ length: 40 }, (_, index) => String(from + index * by));
    const names = (list: readonly string[]): readonly string[] =>
      chaptersOf(history(list).events, []).map(named);
    assert.deepEqual(names(years(1900, 1)), ['1900s', '1910s', '1920s', '1930s']);
    assert.deepEqual(names(years(1500, 10)), [
      '16th century',
      '17th century',
      '18th century',
      '19th century',
    ]);
    assert.deepEqual(
      names(Array.from({ length: 40 }, () => '66 Ma')),
      ['all'],
      'nobody counts such years in centuries',
    );
  });

  it('there is no year between 1 BCE and 1 CE', () => {
    const list = Array.from({ length: 40 }, (_, index) => (index < 20 ? `${20 - index} BCE` : `AD ${index}`));
    const names = chaptersOf(history(list).events, []).map(named);
    assert.isFalse(
      names.some((name) => name.includes('open')),
      names.join(),
    );
    assert.equal(names.length, new Set(names).size, names.join());
  });

  it('finds the chapter of an event', () => {
    const { events, eras } = history(['1890', '1905', '1906', '1950'], [['a', '1900/1910']]);
    const chapters = chaptersOf(events, eras);
    assert.deepEqual(
      [0, 1, 2, 3].map((index) => chapterAt(chapters, index)),
      [0, 1, 1, 2],
    );
  });
});
