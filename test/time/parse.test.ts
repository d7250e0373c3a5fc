import { expect } from '@open-wc/testing';
import {
  civilFromDays,
  civilFromMs,
  compareDates,
  DAY_MS,
  type DateError,
  type DateInput,
  type HistoricalDate,
  parseDate,
} from '../../src/time/index.js';
import { edtfGenerator, seeded } from './generate-edtf.js';

function read(input: DateInput): HistoricalDate {
  const result = parseDate(input);
  if (!result.ok) throw new Error(`${JSON.stringify(input)}: ${result.error.message}`);
  return result.value;
}

function errorOf(input: unknown): DateError {
  const result = parseDate(input as DateInput);
  if (result.ok) throw new Error(`was read as ${result.value.edtf}`);
  return result.error;
}

/** First and last day of the window, or an open bound. */
function days(value: HistoricalDate): string {
  const name = (days: number): string => {
    if (!Number.isFinite(days)) return '..';
    const { year, month, day } = civilFromDays(days);
    return `${year}-${month}-${day}`;
  };
  return `${name(value.min / DAY_MS)} ${name(value.max / DAY_MS - 1)}`;
}

describe('parseDate', () => {
  it('reads caption text', () => {
    const cases: readonly (readonly [text: string, edtf: string, days: string])[] = [
      ['44 BC', '-0043', '-43-1-1 -43-12-31'],
      ['44 B.C.', '-0043', '-43-1-1 -43-12-31'],
      ['AD 79', '0079', '79-1-1 79-12-31'],
      ['79', '0079', '79-1-1 79-12-31'],
      ['3rd century BCE', '-02XX', '-299-1-1 -200-12-31'],
      ['3rd century', '02XX', '201-1-1 300-12-31'],
      ['19th-century', '18XX', '1801-1-1 1900-12-31'],
      ['1st century BC', '-00XX', '-99-1-1 0-12-31'],
      ['2nd millennium BC', '-1XXX', '-1999-1-1 -1000-12-31'],
      ['1960s', '196X', '1960-1-1 1969-12-31'],
      ['the 1800s', '18XX', '1800-1-1 1899-12-31'],
      ['1914-18', '1914/1918', '1914-1-1 1918-12-31'],
      ['1914–1918', '1914/1918', '1914-1-1 1918-12-31'],
      ['between 1914 and 1918', '1914/1918', '1914-1-1 1918-12-31'],
      ['from 1961 to 1989', '1961/1989', '1961-1-1 1989-12-31'],
      ['1961 – present', '1961/..', '1961-1-1 ..'],
      ['1961 – ?', '1961/', '1961-1-1 ..'],
      ['? – 1989', '/1989', '.. 1989-12-31'],
      ['Spring 1968', '1968-21', '1968-3-1 1968-5-31'],
      ['Q2 1968', '1968-34', '1968-4-1 1968-6-30'],
      ['66 Ma', 'Y-65998000~', '-66498000-1-1 -65498001-12-31'],
      ['13.8 billion years ago', 'Y-13799998000~', '-13849998000-1-1 -13749998001-12-31'],
      ['5000 BP', '-3050~', '-3050-1-1 -3050-12-31'],
      ['70–66 Ma', 'Y-69998000~/Y-65998000~', '-70498000-1-1 -65498001-12-31'],
      ['1–5 May 1961', '1961-05-01/1961-05-05', '1961-5-1 1961-5-5'],
      ['May 1–5, 1961', '1961-05-01/1961-05-05', '1961-5-1 1961-5-5'],
      ['Jan–Mar 1961', '1961-01/1961-03', '1961-1-1 1961-3-31'],
      ['Jan 5 – Feb 3, 1961', '1961-01-05/1961-02-03', '1961-1-5 1961-2-3'],
      ['27 BC – AD 14', '-0026/0014', '-26-1-1 14-12-31'],
      ['18th–19th century', '17XX/18XX', '1701-1-1 1900-12-31'],
      ['10,000 BC', '-9999', '-9999-1-1 -9999-12-31'],
      ['c. 1200 – c. 1250', '1200~/1250~', '1200-1-1 1250-12-31'],
      ['July 4th, 1776', '1776-07-04', '1776-7-4 1776-7-4'],
      ['March 15, 14 AD', '0014-03-15', '14-3-15 14-3-15'],
      ['25/12/1961', '1961-12-25', '1961-12-25 1961-12-25'],
    ];
    for (const [text, edtf, window] of cases) {
      const value = read(text);
      expect([value.edtf, days(value)], text).to.deep.equal([edtf, window]);
    }
  });

  it('leaves the year out of "before" and "after", and has it in "until" and "since"', () => {
    expect(days(read('before 1900'))).to.equal('.. 1899-12-31');
    expect(days(read('until 1900'))).to.equal('.. 1900-12-31');
    expect(days(read('after 1900'))).to.equal('1901-1-1 ..');
    expect(days(read('since 1900'))).to.equal('1900-1-1 ..');
  });

  it('takes a number for an astronomical year, never for milliseconds', () => {
    expect(days(read(1961))).to.equal('1961-1-1 1961-12-31');
    expect(days(read(0))).to.equal('0-1-1 0-12-31');
    expect(read(-43).edtf).to.equal('-0043');
    expect(read(-13_800_000_000).edtf).to.equal('Y-13800000000');
    for (const bad of [NaN, Infinity, 3.5, 1e13]) expect(parseDate(bad).ok, String(bad)).to.equal(false);
  });

  it('reads TimelineJS fields with historical years', () => {
    expect(read({ year: -44, month: 3, day: 15 }).edtf).to.equal('-0043-03-15');
    expect(read({ year: '1961', month: '', day: '' }).edtf).to.equal('1961');
    expect(read({ year: 1961, month: 4, day: 12, hour: 6, minute: 7 }).edtf).to.equal('1961-04-12T06:07');
    expect(read({ year: -66_000_000 }).edtf).to.equal('Y-65999999');
    expect(read({ start_date: { year: 1961 }, end_date: { year: 1989 } }).edtf).to.equal('1961/1989');
    expect(errorOf({ year: 0 }).code).to.equal('year-range');
    expect(errorOf({ year: 1961, month: 13 }).code).to.equal('month-range');
    expect(errorOf({ month: 3 }).code).to.equal('type');
  });

  it('answers input of any other type with an error', () => {
    for (const input of [
      undefined,
      null,
      true,
      Symbol('x'),
      10n,
      [],
      {},
      () => 1,
      Object.create(null),
      new Date(0),
    ]) {
      expect(errorOf(input).code).to.equal('type');
    }
  });

  it('says what is ambiguous instead of guessing', () => {
    expect(errorOf('-44').code).to.equal('ambiguous');
    expect(errorOf('04.03.1961').code).to.equal('ambiguous');
    expect(errorOf('  2021-02-30 ').index).to.equal(10);
    expect(errorOf('   ').code).to.equal('empty');
    expect(errorOf('1'.repeat(300)).code).to.equal('too-long');
  });

  it('gives four bounds: what is surely within, and what is at the outside', () => {
    const span = read('1961-01/1989');
    expect([span.startMax, span.endMin].map((ms) => civilFromMs(ms).year)).to.deep.equal([1961, 1989]);
    const point = read('1961');
    expect([point.startMax, point.endMin]).to.deep.equal([point.max, point.min]);
    expect([read('1985/..').endMin, read('1985/').endMin]).to.deep.equal([Infinity, read('1985').max]);
  });

  it('never throws and never hangs on hostile text', () => {
    const random = seeded(5);
    const alphabet = [...'0123456789-/.~?%XTYSE[]{},: cabdjn–\u00a0\u0000😀'];
    const random250 = (): string =>
      Array.from({ length: 250 }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
    const hostile = ['(', '1-', '-', 'X', '1,', ' ', 'a', '1 ', '?', '..', '[', '9', 'jan ', '1961 to '].map(
      (text) => text.repeat(250).slice(0, 250),
    );
    for (let i = 0; i < 2000; i++) hostile.push(random250());
    const start = performance.now();
    for (const text of hostile) expect(parseDate(text)).to.have.property('ok');
    // a guard against hanging only: about 2 µs each is usual
    expect(performance.now() - start).to.be.lessThan(10_000);
  });

  it('keeps bounds in order, and its EDTF means the same, for every string it reads', () => {
    const generator = edtfGenerator(11);
    for (let i = 0; i < 5000; i++) {
      const text = generator.next();
      const result = parseDate(text);
      if (!result.ok) continue;
      const { value } = result;
      expect(
        value.min < value.max && value.min <= value.startMax && value.endMin <= value.max,
        text,
      ).to.equal(true);
      const again = read(value.edtf);
      expect([again.min, again.max, again.kind], text).to.deep.equal([value.min, value.max, value.kind]);
      expect(compareDates(value, again), text).to.equal(0);
    }
  });
});
