import { expect } from '@open-wc/testing';
import { chooseHistories, fold, type HistoryWish } from '../../src/find/choose-histories.js';
import { createSpanScale } from '../../src/find/span-scale.js';
import { readVisit, sameVisit, visit } from '../../src/find/visits.js';
import { readCatalogue } from '../../src/history/index.js';
import { parseDate, type HistoricalDate } from '../../src/time/index.js';

const { catalogue } = readCatalogue({
  regions: [{ id: 'caucasus', title: { en: 'Caucasus', ru: 'Кавказ' } }],
  periods: [
    { id: 'old', title: 'Old', date: '../1499' },
    { id: 'new', title: 'New', date: '1500/..' },
  ],
  histories: [
    { id: 'al', title: { en: 'Albania', sq: 'Shqipëria' }, src: 'al', span: '-37999~/..', count: 79 },
    {
      id: 'ge',
      title: { en: 'Georgia', ka: 'საქართველო' },
      src: 'ge',
      span: 'Y-1798000~/2024',
      count: 62,
      region: 'caucasus',
    },
    { id: 'az', title: 'Äzərbaycan', summary: 'Oil of Baku', src: 'az', region: 'caucasus' },
    { id: 'cn', title: 'China', src: 'cn', span: '1949-10-01/..', count: 87, tags: ['Asia'] },
  ],
});

const all: HistoryWish = { query: '', region: '', period: '', sort: 'listed' };

const ids = (wish: Partial<HistoryWish>, lang = 'en'): string =>
  chooseHistories(
    catalogue,
    { ...all, ...wish },
    ({ title }) => (typeof title === 'string' ? title : (title['en'] ?? '')),
    lang,
  )
    .map(({ id }) => id)
    .join(' ');

describe('chooseHistories', () => {
  it('finds words in any language, whatever their marks and case', () => {
    expect(ids({ query: 'SHQIPERIA' })).to.equal('al');
    expect(ids({ query: 'azerbaycan' })).to.equal('az');
    expect(ids({ query: 'საქარ' })).to.equal('ge');
    expect(ids({ query: 'кавказ' })).to.equal('ge az');
    expect(ids({ query: ' baku  oil ' })).to.equal('az');
    expect(ids({ query: 'asia' })).to.equal('cn');
    expect(ids({ query: 'baku china' })).to.equal('');
  });

  it('keeps to a region and a period', () => {
    expect(ids({ region: 'caucasus' })).to.equal('ge az');
    expect(ids({ period: 'old' })).to.equal('al ge');
    expect(ids({ period: 'new', region: 'caucasus' })).to.equal('ge');
    expect(ids({ region: 'nowhere' })).to.equal('');
  });

  it('sorts; what is not known comes last', () => {
    expect(ids({})).to.equal('al ge az cn');
    expect(ids({ sort: 'title' })).to.equal('al az cn ge');
    // in Swedish ä comes after z
    expect(ids({ sort: 'title' }, 'sv')).to.equal('al cn ge az');
    expect(ids({ sort: 'earliest' })).to.equal('ge al cn az');
    expect(ids({ sort: 'events' })).to.equal('cn al ge az');
  });

  it('folds letters that stand for the same', () => {
    expect(fold('İstanbul ıssız Œuvre ŁÓDŹ Straße')).to.equal('istanbul issiz oeuvre lodz strasse');
    expect(fold('كتاب')).to.equal(fold('کتاب'));
    expect(fold('تاریخ‌ها')).to.equal(fold('تاریخها'));
  });
});

const span = (text: string): HistoricalDate => {
  const read = parseDate(text);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
};

describe('createSpanScale', () => {
  const now = Date.UTC(2026, 10, 25);

  it('is in proportion where that shows all', () => {
    const scale = createSpanScale([span('1900/1950'), span('1949/..')], now);
    expect(scale?.kind).to.equal('linear');
    expect(scale?.at(now)).to.equal(1);
    expect(scale?.at(Infinity)).to.equal(1);
    expect(scale?.at(Date.UTC(1900, 0))).to.equal(0);
    expect(scale?.at(Date.UTC(1963, 5, 14))).to.be.closeTo(0.5, 0.001);
  });

  it('stays in proportion within few years: one or two lines would tell nothing', () => {
    expect(createSpanScale([span('1703/..'), span('1956/1957')], now)?.kind).to.equal('linear');
    expect(createSpanScale([span('-3000/..'), span('2000/2010')], now)?.kind).to.equal('powers');
  });

  it('goes by powers of ten from 77 years to 13.8 billion, and each is to be seen', () => {
    const spans = [span('Y-13799998000~/..'), span('Y-1798000~/2024'), span('1949-10-01/..')];
    const scale = createSpanScale(spans, now);
    expect(scale?.kind).to.equal('powers');
    const widths = spans.map(({ min, max }) => (scale?.at(max) ?? 0) - (scale?.at(min) ?? 0));
    expect(Math.min(...widths)).to.be.greaterThan(0.08);
    expect(widths[0]).to.equal(1);
    const labelled = scale?.powers.filter((power) => power.labelled).map(({ years }) => years);
    expect(labelled).to.deep.equal([1e3, 1e6, 1e9]);
    for (const { years, at } of scale?.powers ?? []) {
      expect(scale?.at(now - years * 365.2425 * 86_400_000)).to.be.closeTo(at, 1e-9);
    }
  });

  it('is the same way up all the way', () => {
    const scale = createSpanScale([span('Y-100000/..'), span('2000/2001')], now);
    const times = [-Infinity, -3e15, -3e14, -3e12, 0, 1e12, now, now + 1, Infinity];
    const places = times.map((time) => scale?.at(time) ?? NaN);
    expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
    expect(places.every((place) => place >= 0 && place <= 1)).to.equal(true);
    expect(scale?.powers.every(({ labelled }) => labelled)).to.equal(true);
  });

  it('holds a single moment, an end alone, a future, and nothing at all', () => {
    for (const spans of [['1961'], ['../1900'], ['/1900'], ['2500/..'], ['1900/..', '2500/..']]) {
      const scale = createSpanScale(spans.map(span), now);
      expect(scale, spans.join()).to.not.equal(undefined);
      for (const { min, max } of spans.map(span)) {
        expect(scale?.at(min), spans.join()).to.be.within(0, 1);
        expect(scale?.at(max), spans.join()).to.be.within(0, 1);
      }
    }
    expect(createSpanScale([span('../..')], now)).to.equal(undefined);
    expect(createSpanScale([], now)).to.equal(undefined);
  });
});

describe('visit', () => {
  const fresh = (...parameters: Parameters<typeof visit>): readonly string[] => [
    ...visit(...parameters).fresh,
  ];

  it('calls nothing new at first, and then what came since', () => {
    const first = visit(undefined, ['a'], 0).next;
    expect(fresh(undefined, ['a'], 0)).to.deep.equal([]);
    expect(fresh(first, ['a', 'b'], sameVisit)).to.deep.equal(['b']);
  });

  it('keeps calling it new while the visit lasts', () => {
    const first = visit(undefined, ['a'], 0).next;
    const second = visit(first, ['a', 'b'], 1e9).next;
    const again = visit(second, ['a', 'b', 'c'], 1e9 + sameVisit - 1);
    expect([...again.fresh]).to.deep.equal(['b', 'c']);
    expect(fresh(again.next, ['a', 'b', 'c'], 3e9)).to.deep.equal([]);
  });

  it('does not fall for a clock that was put back', () => {
    expect(fresh({ before: [], seen: ['a'], at: 1e12 }, ['a'], 0)).to.deep.equal([]);
  });

  it('reads back what it gave, and nothing else', () => {
    const { next } = visit(undefined, ['a'], 7);
    expect(readVisit(JSON.stringify(next))).to.deep.equal(next);
    for (const text of [null, '', 'x', '7', 'null', '[]', '{}', '{"before":[1],"seen":[],"at":1}']) {
      expect(readVisit(text), String(text)).to.equal(undefined);
    }
  });
});
