import { expect } from '@open-wc/testing';
import { differenceInCalendarDays, differenceInMonths, differenceInYears } from 'date-fns';
import { formatDuration, formatGap } from '../../src/time/index.js';
import { seeded } from './generate-edtf.js';
import { packs } from './packs.js';
import { read } from './read.js';

const gap = (from: string, to: string): string | undefined => formatGap(read(from), read(to));

describe('formatGap', () => {
  it('counts in the unit that both dates are known to', () => {
    expect(gap('1961', '1963')).to.equal('2 years later');
    expect(gap('1963-05-01', '1951')).to.equal('12 years earlier');
    expect(gap('1961-01-01', '1961-01-04')).to.equal('3 days later');
    expect(gap('1961-01-01', '1961-01-01')).to.equal('same day');
    expect(gap('1961-01', '1961-01')).to.equal('same month');
    expect(gap('1961', '1961-05')).to.equal('same year');
    expect(gap('1961-01', '1961-04')).to.equal('3 months later');
    expect(gap('2021-06-15T12:00', '2021-06-15T15:00')).to.equal('3 hours later');
  });

  it('has no year zero, and knows deep time', () => {
    expect(gap('-0043-03-15', '0014-08-19')).to.equal('57 years later');
    expect(gap('0000', '0001')).to.equal('1 year later');
    expect(gap('66 Ma', '300 ka')).to.equal('c. 66 million years later');
    expect(gap('../..', '1961')).to.equal(undefined);
  });

  it('says no more than its dates do', () => {
    expect(gap('13.8 Ga', '4567 Ma')).to.equal('c. 9.2 billion years later');
    expect(gap('Y-28000~', '-5999~')).to.equal('c. 22,000 years later');
    expect(gap('c. 1200 BCE', '843 BCE')).to.equal('c. 360 years later');
    expect(gap('c. 1200', 'c. 1215')).to.equal('c. 15 years later');
    expect(gap('13th century BCE', '843 BCE')).to.equal('c. 400 years later');
    expect(gap('1st century', '4th century')).to.equal('c. 300 years later');
    expect(gap('196X', '1989')).to.equal('c. 20 years later');
    expect(gap('1961-XX', '1963')).to.equal('2 years later');
    // which of them is earlier nobody knows
    expect(gap('4567 Ma', '4567 Ma')).to.equal(undefined);
    expect(gap('18XX', '1805')).to.equal(undefined);
    expect(gap('c. 1200', 'c. 1200')).to.equal(undefined);
    expect(formatDuration(read('12XX/15XX'))).to.equal('c. 300 years');
  });

  it('agrees with date-fns on modern days', () => {
    const random = seeded(4);
    const day = (): number => Math.floor(random() * 200 * 365);
    for (let i = 0; i < 2000; i++) {
      const [a, b] = [day(), i % 3 ? day() : day() % 400].sort((x, y) => x - y) as [number, number];
      const base = Date.UTC(1850, 0, 1);
      const [from, to] = [a, b].map((days) => new Date(base + days * 86_400_000)) as [Date, Date];
      const name = (date: Date): string => date.toISOString().slice(0, 10);
      const years = differenceInYears(to, from);
      const months = differenceInMonths(to, from);
      const lastOfMonth = to.getUTCDate() < from.getUTCDate();
      // date-fns lets the last day of a month stand for any later one: we count the day as written
      if (lastOfMonth) continue;
      const [n, unit] =
        months >= 24 || (months > 0 && months % 12 === 0)
          ? [years, 'year']
          : months >= 2
            ? [months, 'month']
            : [differenceInCalendarDays(to, from), 'day'];
      const expected = n === 0 ? 'same day' : `${n} ${unit}${n === 1 ? '' : 's'} later`;
      expect(gap(name(from), name(to)), `${name(from)} ${name(to)}`).to.equal(expected);
    }
  });

  it('uses the plural forms of the language', () => {
    const say = (locale: keyof typeof packs, from: string, to: string): string | undefined =>
      formatGap(read(from), read(to), { locale, words: packs[locale] });
    expect(say('ru', '1961', '1962')).to.equal('1 год спустя');
    expect(say('ru', '1961', '1963')).to.equal('2 года спустя');
    expect(say('ru', '1963', '1951')).to.equal('на 12 лет раньше');
    expect(say('ar', '1961', '1963')).to.equal('بعد سنتين');
    expect(say('zh', '1961', '1963')).to.equal('2年后');
    expect(say('ka', '1961', '1963')).to.equal('2 წლით გვიან');
  });
});

describe('formatDuration', () => {
  it('says how long a span lasts', () => {
    expect(formatDuration(read('1961-01-01/1989'))).to.equal('28 years');
    expect(formatDuration(read('1961-01-01/1961-01-03'))).to.equal('3 days');
    expect(formatDuration(read('c. 1914 – 1918'))).to.equal('c. 4 years');
    expect(formatDuration(read('1985/..'))).to.equal(undefined);
    expect(formatDuration(read('1985'))).to.equal(undefined);
  });
});
