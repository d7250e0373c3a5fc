import { expect } from '@open-wc/testing';
import { parseDate } from '../../src/time/index.js';
import { quickBounds } from '../../src/time/quick.js';
import { edtfGenerator } from './generate-edtf.js';

const into = new Float64Array(2);
const bounds = (text: string): readonly number[] | undefined =>
  quickBounds(text, into) ? [...into] : undefined;

/** What `parseDate` gives, where it reads the text and nothing about it is vague. */
function slowly(text: string): readonly number[] | undefined {
  const read = parseDate(text);
  return read.ok ? [read.value.min, read.value.max] : undefined;
}

const ours = /^-?\d{4}(-\d\d(-\d\d)?)?(\/-?\d{4}(-\d\d(-\d\d)?)?)?$/;

describe('quickBounds', () => {
  it('says what parseDate says, of what it takes, and takes all of its own spellings', () => {
    const { next } = edtfGenerator(20_261);
    let taken = 0;
    for (let count = 0; count < 50_000; count += 1) {
      const text = next();
      const found = bounds(text);
      const wanted = ours.test(text) && !/(^|\/)\d{4}-(1[3-9]|[2-9]\d)/.test(text) ? slowly(text) : undefined;
      if (found === undefined) {
        // seasons look like months; all else of our spellings that can be read is taken
        if (wanted !== undefined && !/-(2\d|3\d|4\d)(\/|$)/.test(text)) expect.fail(text);
        continue;
      }
      taken += 1;
      expect(found, text).to.deep.equal(slowly(text));
      const read = parseDate(text);
      expect(read.ok && !read.value.approximate && !read.value.uncertain, text).to.equal(true);
    }
    expect(taken).to.be.greaterThan(10_000);
  });

  it('agrees on every day of some years, and on days that do not exist', () => {
    for (const year of ['-0401', '-0004', '0000', '0001', '1582', '1900', '1970', '2000', '2024', '9999']) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          expect(bounds(text), text).to.deep.equal(slowly(text));
        }
      }
    }
  });

  const passed = [
    '',
    '196',
    '19610',
    '-0000',
    '1961-13',
    '1961-1-1',
    '1961-02-30',
    '1961/1960',
    '1961/',
    '/1961',
    '../1961',
    '1961/..',
    '1961/1962/1963',
    '1961?',
    '196X',
    ' 1961',
    '1961 ',
    '+1961',
    '１９６１',
    '1961-21',
    '1961–1989',
    '1961-08-13T10',
    '44 BC',
    '1961-08/',
    '-1961-08-13/-1960-08-130',
  ];
  for (const text of passed) {
    it(`leaves ${JSON.stringify(text)} to parseDate`, () => {
      into.fill(7);
      expect(quickBounds(text, into)).to.equal(false);
      expect([...into]).to.deep.equal([7, 7]);
    });
  }
});
