import { expect } from '@open-wc/testing';
import { days, errorOf, read } from './read.js';

describe('EDTF', () => {
  it('takes the earliest and the latest valid combination of a mask', () => {
    const cases: Readonly<Record<string, string>> = {
      '21XX-02-29': '2104-2-29 2196-2-29',
      '-00XX': '-99-1-1 -1-12-31',
      '-02XX-12': '-299-12-1 -200-12-31',
      '2015-02-XX': '2015-2-1 2015-2-28',
      '20XX-02-XX': '2000-2-1 2099-2-28',
      '2021-XX-31': '2021-1-31 2021-12-31',
      '2021-X2-30': '2021-12-30 2021-12-30',
      '201X-21': '2010-3-1 2019-5-31',
      XXXX: '0-1-1 9999-12-31',
    };
    for (const [text, window] of Object.entries(cases)) expect(days(read(text)), text).to.equal(window);
    for (const text of ['XX01-02-29', 'XXXX-02-30', '2021-3X', '2021-02-3X', 'XXXXX', '+20XX1']) {
      expect(errorOf(text).code, text).to.match(/range|syntax/);
    }
  });

  it('puts seasons where the rules say', () => {
    const cases: Readonly<Record<string, string>> = {
      '2001-24': '2001-12-1 2002-2-28',
      '2001-28': '2001-12-1 2002-2-28',
      '2001-30': '2001-12-1 2002-2-28',
      '2001-31': '2001-3-1 2001-5-31',
      '2001-32': '2001-6-1 2001-8-31',
      '2001-33': '2001-1-1 2001-3-31',
      '2001-39': '2001-9-1 2001-12-31',
      '2001-40': '2001-1-1 2001-6-30',
    };
    for (const [text, window] of Object.entries(cases)) expect(days(read(text)), text).to.equal(window);
  });

  it('knows flags wherever they stand', () => {
    for (const text of ['?2004-06', '2004?-06', '2004-?06', '2004-06?']) {
      expect([read(text).uncertain, read(text).approximate], text).to.deep.equal([true, false]);
    }
    expect(read('1984?/2004-06~').uncertain).to.equal(true);
    expect(read('[1667?,1668]').uncertain).to.equal(true);
  });

  it('reads long years in intervals, and refuses a typo’s aeon', () => {
    expect(read('Y-66000000/Y-65000000~').approximate).to.equal(true);
    expect(read('Y1E12').max).to.be.greaterThan(3e22);
    expect(errorOf('Y1E13').code).to.equal('year-range');
    expect(errorOf('Y99999999999999').code).to.equal('syntax');
  });

  it('says where the fault is', () => {
    const places: readonly (readonly [text: string, code: string, index: number])[] = [
      ['2004-01/2004-13', 'month-range', 13],
      ['?2004-~13', 'month-range', 7],
      ['2004-06~-~31', 'day-range', 10],
      ['1961/2021-02-30', 'day-range', 13],
      ['[1667,2021-13]', 'month-range', 11],
      ['[1667..1660]', 'interval-order', 7],
      ['[1667,,1668]', 'syntax', 6],
      ['1961/1962T99', 'syntax', 5],
      ['2021-06-15T12:60', 'time-range', 11],
      ['2021-06-15T24:01', 'time-range', 11],
      ['2021-06-00', 'day-range', 8],
    ];
    for (const [text, code, index] of places) {
      expect([errorOf(text).code, errorOf(text).index], text).to.deep.equal([code, index]);
    }
  });
});
