import { expect } from '@open-wc/testing';
import { az as azNames, ka as kaNames, sq as sqNames } from 'date-fns/locale';
import {
  createScale,
  formatDate,
  formatDuration,
  formatGap,
  formatSpoken,
  parseDate,
  ticks,
} from '../../src/time/index.js';
import { packs } from './packs.js';

const SHOWN = [
  '1961-01-01/1989',
  '-0043-03-15',
  '-1199~',
  '0079-08-24',
  '196X',
  '-02XX',
  '18XX',
  '1XXX',
  '-0026/0014',
  '1985/..',
  '../1985',
  'before 1900',
  'after 1900',
  '/1985',
  '1920%',
  'Y-66000000~',
  '11.7 ka',
  '2001-23',
  '[1667,1668]',
  '1985-04-12T23:20',
];

describe('language packs', () => {
  for (const [locale, words] of Object.entries(packs)) {
    const options = { locale, words };

    it(`${locale} shows, speaks and counts every kind of date without gaps`, () => {
      const values = SHOWN.map((text) => {
        const result = parseDate(text);
        if (!result.ok) throw new Error(text);
        return result.value;
      });
      for (const value of values) {
        for (const style of ['locale', 'year-first'] as const) {
          for (const text of [
            formatDate(value, { ...options, style }),
            formatSpoken(value, { ...options, style }),
          ]) {
            expect(text, value.edtf)
              .to.match(/\S/)
              .and.not.match(/undefined|NaN|[{}]|M0\d/);
            if (locale !== 'en') expect(text, value.edtf).not.to.match(/\b(BCE?|AD|years|century|before)\b/);
          }
        }
        for (const other of values) {
          expect(formatGap(value, other, options) ?? 'none', value.edtf).not.to.match(/undefined|NaN|[{}]/);
        }
      }
    });

    it(`${locale} labels an axis at every zoom`, () => {
      for (const years of [13.8e9, 66e6, 300_000, 5000, 100, 3, 0.4, 0.02, 0.001]) {
        const end = 1.7e12;
        const { major, context } = ticks(
          createScale({ start: end - years * 31_556_952_000, end, width: 1200 }),
          options,
        );
        expect(major.length, `${years}`).to.be.within(1, 20);
        for (const { label } of major)
          expect(label)
            .to.match(/\S/)
            .and.not.match(/undefined|NaN|[{}]|M0\d/);
        expect(context).not.to.match(/undefined|NaN|M0\d/);
      }
    });

    it(`${locale} has every template it needs`, () => {
      expect(words.lang).to.equal(locale);
      for (const template of [
        words.circa,
        words.uncertain,
        words.before,
        words.after,
        words.until,
        words.since,
      ]) {
        expect(template).to.contain('{0}');
      }
      for (const template of [words.range, words.spokenRange, words.season]) {
        expect(template).to.contain('{0}').and.contain('{1}');
      }
      for (const text of ['1850/1961', '1961-01/1961-05', '1961-01-01/1961-01-11', 'Y-66000000/1961']) {
        const result = parseDate(text);
        expect(result.ok && formatDuration(result.value, options), text).to.match(/\p{Nd}.*\p{L}/u);
      }
    });
  }

  it('names months as date-fns does where Intl cannot', () => {
    for (const [words, locale] of [
      [packs.ka, kaNames],
      [packs.az, azNames],
      [packs.sq, sqNames],
    ] as const) {
      const theirs = Array.from({ length: 12 }, (_, month) =>
        locale.localize.month(month as 0, { width: 'wide' }).toLocaleLowerCase(words.lang),
      );
      expect(words.names?.long).to.deep.equal(theirs);
    }
  });
});
