import { expect } from '@open-wc/testing';
import { machineDate, parseDate } from '../../src/time/index.js';

const machine = (text: string): string | undefined => {
  const result = parseDate(text);
  return result.ok ? machineDate(result.value) : 'error';
};

describe('machineDate', () => {
  it('writes what HTML allows', () => {
    expect(machine('1961')).to.equal('1961');
    expect(machine('79')).to.equal('0079');
    expect(machine('Y12345')).to.equal('12345');
    expect(machine('1961-01')).to.equal('1961-01');
    expect(machine('1961-01-01')).to.equal('1961-01-01');
    expect(machine('1985-04-12T23:20')).to.equal('1985-04-12T23:20');
    expect(machine('1985-04-12T23:20:30.5+04:30')).to.equal('1985-04-12T23:20:30.500+04:30');
    expect(machine('2021-12-31T24:00:00Z')).to.equal('2022-01-01T00:00:00Z');
    expect(machine('2021-06-15T12')).to.equal('2021-06-15');
  });

  it('says nothing rather than something false', () => {
    for (const text of [
      '-0043',
      '0000',
      '1961/1989',
      '1200~',
      '1200?',
      '196X',
      '2001-21',
      '[1667,1668]',
      '66 Ma',
    ]) {
      expect(machine(text), text).to.equal(undefined);
    }
  });
});
