import { assert } from '@open-wc/testing';
import { planArticle, type ArticlePlan } from '../../src/find/article-plan.js';
import { amountOf, readingMinutes } from '../../src/find/reading-time.js';
import { readHistory, resolveText } from '../../src/history/index.js';
import { formatDate } from '../../src/time/index.js';
import { plainEvents } from '../support/histories.js';

function plan(json: object, languages: readonly string[] = ['en']): ArticlePlan {
  const { history } = readHistory(json);
  const steps = planArticle(history, (text) => resolveText(text, languages, history.lang));
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

describe('the time to read', () => {
  it('counts words between spaces, and characters where there are none', () => {
    assert.deepEqual(amountOf('Two words — and “three” more.'), { words: 5, characters: 0 });
    assert.deepEqual(amountOf('1949年建国'), { words: 1, characters: 3 });
    assert.deepEqual(amountOf(''), { words: 0, characters: 0 });
  });

  it('is by language', () => {
    const minutes = (lang: string | undefined): number =>
      readingMinutes({ words: 1000, characters: 0 }, lang);
    assert.equal(minutes('en'), 1000 / 228);
    assert.equal(minutes('en-GB'), 1000 / 228);
    assert.equal(minutes('ar'), 1000 / 138);
    assert.equal(minutes('ka'), minutes(undefined), 'the mean, where nobody measured');
    const chinese = (lang: string): number => readingMinutes({ words: 0, characters: 255 }, lang);
    assert.equal(chinese('zh'), 1);
    assert.equal(chinese('zh-TW'), 1);
    assert.isBelow(chinese('ja'), 1);
  });
});

describe('the plan of an article', () => {
  it('numbers sources as they are first referred to, the rest after them', () => {
    const { cited, numbers } = plan({
      id: 'h',
      title: 'H',
      sources: ['never', 'b', 'a'].map((id) => ({ id, title: id })),
      events: [
        { id: 'one', title: 'One', date: '1900', body: 'First[^a], then[^b], again[^a].' },
        {
          id: 'two',
          title: 'Two',
          date: '1910',
          body: 'Only[^b].',
          sources: ['b', { id: 'own', title: 'Own' }],
        },
      ],
    });
    assert.deepEqual(
      cited.map(({ source, mentions }) => `${numbers.get(source)} ${source.id}: ${mentions.join()}`),
      ['1 a: 0', '2 b: 0,1', '3 own: 1', '4 never: '],
    );
  });

  it('tells two sources of the same id apart', () => {
    const { cited } = plan({
      id: 'h',
      title: 'H',
      sources: [{ id: 'a', title: 'Of the history' }],
      events: [
        { id: 'one', title: 'One', date: '1900', body: 'Own[^a].', sources: [{ id: 'a', title: 'Own' }] },
        { id: 'two', title: 'Two', date: '1910', body: 'Other[^a].' },
      ],
    });
    assert.deepEqual(
      cited.map(({ source, mentions }) => [source.title, mentions.join()]),
      [
        ['Own', '0'],
        ['Of the history', '1'],
      ],
    );
  });

  it('leaves a reference to nothing alone', () => {
    assert.deepEqual(
      plan({ id: 'h', title: 'H', events: [{ id: 'a', title: 'A', date: '1900', body: 'x[^none]' }] }).cited,
      [],
    );
  });

  it('names ten of the places that refer to a source, and counts the others', () => {
    const events = Array.from({ length: 14 }, (_, index) => ({
      id: `e${index}`,
      title: 'E',
      date: String(1900 + index),
      body: 'x[^a]',
    }));
    const [only] = plan({ id: 'h', title: 'H', sources: [{ id: 'a', title: 'A' }], events }).cited;
    assert.equal(only?.mentions.length, 10);
    assert.equal(only?.more, 4);
  });

  it('says from when to when only where that is known', () => {
    const years = (...dates: readonly string[]): string | undefined => {
      const { years: found } = plan({
        id: 'h',
        title: 'H',
        events: dates.map((date, index) => ({ id: `e${index}`, title: date, date })),
      });
      return found && formatDate(found);
    };
    assert.equal(years('1949-10-01', '1950/1976', '1960'), '1949 – 1976');
    assert.equal(years('-0043', '0014'), '44 BCE – 14 CE');
    assert.equal(years('1949', '2013/..'), 'since 1949');
    assert.equal(years('1949'), '1949');
    assert.isUndefined(years('c. 1200 BCE', '1900'));
    assert.isUndefined(years('3rd century', '1900'));
    assert.isUndefined(years('66 Ma', '1900'));
  });

  it('takes the words of the reader’s language', () => {
    const json = {
      id: 'h',
      title: 'H',
      events: [{ id: 'a', title: 'A', date: '1900', body: { en: words(228), zh: '字'.repeat(510) } }],
    };
    assert.approximately(plan(json, ['en']).minutes, 1, 0.1);
    assert.approximately(plan(json, ['zh']).minutes, 2, 0.1);
  });

  it('plans ten thousand events, and finds each', () => {
    const { find, chapters, lines } = plan({ id: 'h', title: 'H', events: plainEvents(10_000) });
    assert.isAbove(chapters.length, 1);
    assert.equal(lines.length, 10_000);
    assert.equal(find('e9999') === undefined, false);
    assert.isUndefined(find('nobody'));
  });
});
