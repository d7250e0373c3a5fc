import { expect } from '@open-wc/testing';
import { civilFromMs, compareDates, type DateInput, parseDate } from '../../src/time/index.js';
import { edtfGenerator, seeded } from './generate-edtf.js';
import { days, errorOf, read } from './read.js';

describe('parseDate', () => {
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
    expect(errorOf({ month: 3 } as unknown as DateInput).code).to.equal('type');
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
      expect(errorOf(input as DateInput).code).to.equal('type');
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
    const alphabet = Array.from('0123456789-/.~?%XTYSE[]{},: cabdjn–\u00a0\u0000😀');
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
