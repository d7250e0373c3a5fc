import { expect } from '@open-wc/testing';
import { compareDates, type HistoricalDate, parseDate } from '../../src/time/index.js';
import { edtfGenerator } from './generate-edtf.js';
import { read } from './read.js';

describe('compareDates', () => {
  it('orders by start, then the wider first, then the input', () => {
    const texts = ['1961-01-01', '1961', '1961/1989', '../1900', '-0043', '1961-01', '1961?'];
    const sorted = texts.map(read).sort(compareDates);
    expect(sorted.map((value) => value.edtf)).to.deep.equal([
      '../1900',
      '-0043',
      '1961/1989',
      '1961',
      '1961?',
      '1961-01',
      '1961-01-01',
    ]);
  });

  it('is a total order', () => {
    const generator = edtfGenerator(3);
    const values: HistoricalDate[] = [];
    while (values.length < 60) {
      const result = parseDate(generator.next());
      if (result.ok) values.push(result.value);
    }
    for (const a of values) {
      for (const b of values) {
        expect(compareDates(a, b) + compareDates(b, a)).to.equal(0);
        for (const c of values) {
          if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).to.be.at.most(0);
        }
      }
    }
  });
});
