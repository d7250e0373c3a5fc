import { expect } from '@open-wc/testing';
import { describe as show, Report } from '../../src/history/report.js';

describe('describe', () => {
  it('shows any value on one short line', () => {
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    const cases: readonly (readonly [value: unknown, shown: string])[] = [
      ['a "b"\nc', '"a \\"b\\"\\nc"'],
      [1961, '1961'],
      [NaN, 'NaN'],
      [null, 'null'],
      [undefined, 'nothing'],
      [true, 'true'],
      [1n, '1'],
      [Symbol('s'), 'Symbol(s)'],
      [() => 0, 'a function'],
      [cyclic, 'a list of 1'],
      [{ toString: null }, 'an object'],
    ];
    for (const [value, shown] of cases) expect(show(value)).to.equal(shown);
    expect(show('x'.repeat(1000))).to.have.length(60);
  });
});

describe('Report', () => {
  it('writes where reading stands', () => {
    const report = new Report();
    report.enter('events');
    report.enter(17);
    report.label = { de: 'Berliner Mauer' };
    report.error('code', 'date', 'it is wrong', '1989/1961', 'write 1961/1989');
    report.leave();
    report.leave();
    report.label = undefined;
    report.warning('code', undefined, 'it is odd', undefined, 'look again');
    expect(report.close()).to.deep.equal([
      {
        severity: 'error',
        code: 'code',
        path: 'events[17].date',
        message: 'events[17].date ("Berliner Mauer"): it is wrong (got "1989/1961"); write 1961/1989',
        value: '1989/1961',
        hint: 'write 1961/1989',
      },
      {
        severity: 'warning',
        code: 'code',
        path: '',
        message: 'the file: it is odd; look again',
        hint: 'look again',
      },
    ]);
  });

  it('keeps room for errors among any number of warnings', () => {
    const report = new Report();
    for (let count = 0; count < 5000; count += 1) report.warning('w', 'a', 'it is odd', count, 'look');
    report.error('e', 'b', 'it is wrong', 1, 'mend it');
    const issues = report.close();
    expect(issues).to.have.length(502);
    expect(issues.at(-2)?.code).to.equal('e');
    expect(issues.at(-1)).to.include({ severity: 'warning', code: 'more' });
    expect(issues.at(-1)?.message).to.contain('0 more errors, 4500 more warnings');
  });
});
