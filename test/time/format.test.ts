import { expect } from '@open-wc/testing';
import { type FormatOptions, formatDate, formatSpoken, formatYear } from '../../src/time/index.js';
import { packs } from './packs.js';
import { read } from './read.js';

/** Browsers differ in which space stands before "PM" or inside "a. C.". */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const show = (text: string, options?: FormatOptions): string => plain(formatDate(read(text), options));

const zh = { locale: 'zh', words: packs.zh } as const;

describe('formatDate', () => {
  const table: readonly (readonly [edtf: string, english: string, chinese: string])[] = [
    ['1961-01-01/1989', 'Jan 1, 1961 – 1989', '1961年1月1日 – 1989年'],
    ['-0043-03-15', 'Mar 15, 44 BCE', '公元前44年3月15日'],
    ['-1199~', 'c. 1200 BCE', '约公元前1200年'],
    ['0079-08-24', 'Aug 24, 79 CE', '公元79年8月24日'],
    ['196X', '1960s', '1960年代'],
    ['-02XX', '3rd century BCE', '公元前3世纪'],
    ['-0026/0014', '27 BCE – 14 CE', '公元前27年 – 公元14年'],
    ['1985/..', 'since 1985', '1985年至今'],
    ['1920%', 'c. 1920?', '约1920年(?)'],
    ['Y-66000000~', 'c. 66 million years ago', '约6600万年前'],
  ];
  for (const [edtf, english, chinese] of table) {
    it(`shows ${edtf} as ${english}`, () => {
      expect(show(edtf)).to.equal(english);
      expect(show(edtf, zh)).to.equal(chinese);
    });
  }

  it('says no more than was stated', () => {
    const cases: Readonly<Record<string, string>> = {
      '1985-04-XX': 'Apr 1985',
      '1985-XX-XX': '1985',
      '1984-1X': 'Oct 1984 – Dec 1984',
      '156X-12-25': 'Dec 25, 1560 – Dec 25, 1569',
      '-201X': '2020 BCE – 2011 BCE',
      '2001-21': 'Spring 2001',
      '2001-24': 'Winter 2001–2002',
      '2001-29': 'Sep 2001 – Nov 2001',
      '1950S2': 'c. 1950',
      'before 1900': 'before 1900',
      'until 1900': 'until 1900',
      'after 1900': 'after 1900',
      '1985/': '1985 – ?',
      '/1985': '? – 1985',
      '../..': '… – …',
      '1st century BC': '1st century BCE',
      '2nd millennium BC': '2nd millennium BCE',
      '11.7 ka': 'c. 11,700 years ago',
      '13.8 billion years ago': 'c. 13.8 billion years ago',
      'Y-12345': '12,346 BCE',
      '[1667,1668,1670..1672]': '1667, 1668, or 1670 – 1672',
      '{1960,1961-12}': '1960 and Dec 1961',
      '1985-04-12T23:20:30': 'Apr 12, 1985, 11:20:30 PM',
      '1985-04-12T23:20-04': 'Apr 12, 1985, 11:20 PM UTC−04:00',
      '2021-12-31T24:00:00Z': 'Jan 1, 2022, 12:00:00 AM UTC',
      '+012345-06-01': 'Jun 1, 12345',
    };
    for (const [text, expected] of Object.entries(cases)) expect(show(text), text).to.equal(expected);
  });

  it('puts the year first where asked, unless the language does so itself', () => {
    const style = { style: 'year-first' } as const;
    expect(show('1961-01-01/1989', style)).to.equal('1961 Jan 1 – 1989');
    expect(show('-0043-03-15', style)).to.equal('44 BCE Mar 15');
    expect(show('1961-01-01', { ...zh, ...style })).to.equal('1961年1月1日');
    expect(show('1961-01-01', { locale: 'ru', words: packs.ru, ...style })).to.equal('1961 1 янв.');
  });

  it('keeps the Gregorian calendar and the language’s own digits', () => {
    expect(show('1961-01-01', { locale: 'fa', words: packs.fa })).to.equal('۱ ژانویه ۱۹۶۱');
    expect(show('1961', { locale: 'th' })).to.contain('1961');
  });

  it('brings its own names and clock where browsers lack the language', () => {
    const ka = { locale: 'ka', words: packs.ka };
    expect(show('-0043-03-15T09:30', ka)).to.equal('15 მარ. 44 ძვ. წ., 09:30');
    expect(show('0079-08-24T23:20:30Z', ka)).to.equal('24 აგვ. 79 ახ. წ., 23:20:30 UTC');
  });

  it('shows whole days in the Julian calendar where asked', () => {
    expect(show('1066-10-20', { calendar: 'julian' })).to.equal('Oct 14, 1066');
    expect(show('1066', { calendar: 'julian' })).to.equal('1066');
  });

  it('survives locales that do not exist', () => {
    expect(show('1961-01-01', { locale: 'xx-invalid-locale-tag-far-too-long' })).to.equal('Jan 1, 1961');
    expect(show('1961-01-01', { locale: 'tlh' })).to.equal('Jan 1, 1961');
  });

  it('speaks in full', () => {
    expect(plain(formatSpoken(read('1961-01-01/1989')))).to.equal('from January 1, 1961 to 1989');
    expect(formatSpoken(read('1920%'))).to.equal('perhaps about 1920');
    expect(formatSpoken(read('/1985'))).to.equal('from an unknown date to 1985');
  });

  it('gives a year its era where a bare number would mislead', () => {
    expect([-43, 0, 79, 100, 1961].map((year) => formatYear(year))).to.deep.equal([
      '44 BCE',
      '1 BCE',
      '79 CE',
      '100',
      '1961',
    ]);
  });
});
