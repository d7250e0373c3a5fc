import { expect } from '@open-wc/testing';
import {
  civilFromDays,
  civilFromMs,
  daysFromCivil,
  daysFromJulian,
  daysInMonth,
  gregorianToJulian,
  julianFromDays,
  julianToGregorian,
  msFromCivil,
} from '../../src/time/index.js';
import { seeded } from './generate-edtf.js';

describe('civil', () => {
  it('turns a million days within ±1e12 years into civil dates and back, in both calendars', () => {
    const random = seeded(1);
    let wrong = 0;
    for (let i = 0; i < 1_000_000; i++) {
      // near and far by turns: small numbers would never come up in a flat draw
      const days = Math.round((random() * 2 - 1) * 10 ** (random() * 14.56));
      const g = civilFromDays(days);
      const j = julianFromDays(days);
      const valid = g.month >= 1 && g.month <= 12 && g.day >= 1 && g.day <= daysInMonth(g.year, g.month);
      if (!valid || daysFromCivil(g.year, g.month, g.day) !== days) wrong += 1;
      if (daysFromJulian(j.year, j.month, j.day) !== days) wrong += 1;
    }
    expect(wrong).to.equal(0);
  });

  it('agrees with Date wherever Date reaches', () => {
    const random = seeded(2);
    for (let i = 0; i < 20_000; i++) {
      const days = Math.floor((random() * 2 - 1) * 99_999_999);
      const date = new Date(days * 86_400_000);
      expect(civilFromDays(days)).to.deep.equal({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      });
    }
  });

  it('knows the days on which the calendars are known to meet', () => {
    // the last Julian day in Rome and the first Gregorian one follow each other
    expect(julianToGregorian(1582, 10, 5)).to.deep.equal({ year: 1582, month: 10, day: 15 });
    expect(julianToGregorian(1066, 10, 14)).to.deep.equal({ year: 1066, month: 10, day: 20 });
    expect(gregorianToJulian(1917, 11, 7)).to.deep.equal({ year: 1917, month: 10, day: 25 });
    expect(gregorianToJulian(-43, 3, 13)).to.deep.equal({ year: -43, month: 3, day: 15 });
  });

  it('floors instants before 1970 and carries months over years', () => {
    expect(civilFromMs(-1)).to.deep.equal({ year: 1969, month: 12, day: 31 });
    expect(msFromCivil(2000, 13)).to.equal(msFromCivil(2001, 1));
    expect(msFromCivil(2000, 0)).to.equal(msFromCivil(1999, 12));
  });
});
