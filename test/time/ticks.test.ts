import { expect } from '@open-wc/testing';
import { createScale, parseDate, type TickOptions, type Ticks, ticks } from '../../src/time/index.js';

function over(interval: string, options?: TickOptions, width = 1000): Ticks {
  const result = parseDate(interval);
  if (!result.ok) throw new Error(result.error.message);
  return ticks(createScale({ start: result.value.min, end: result.value.max, width }), options);
}

const labels = (found: Ticks): string[] =>
  found.major.map(({ label }) => label.replace(/[\u00a0\u202f]/g, ' '));

describe('ticks', () => {
  it('fall on round historical years: there is no year zero', () => {
    expect(labels(over('-0250/0250'))).to.deep.equal([
      '300 BCE', '250 BCE', '200 BCE', '150 BCE', '100 BCE', '50 BCE', '1 CE', '50 CE', '100', '150', '200', '250', '300',
    ]); // prettier-ignore
    expect(labels(over('-0002/0003'))).to.deep.equal([
      '4 BCE', '3 BCE', '2 BCE', '1 BCE', '1 CE', '2 CE', '3 CE', '4 CE', '5 CE',
    ].slice(0, labels(over('-0002/0003')).length)); // prettier-ignore
  });

  it('are named as a reader would at every zoom', () => {
    expect(labels(over('Y-4600000000/2024')))
      .to.include('4 billion years ago')
      .and.include('1 CE');
    expect(labels(over('Y-66500000/Y-65500000'))).to.include('66.4 million years ago');
    expect(labels(over('Y-300000/2024'))).to.include('250,000 BCE');
    expect(labels(over('1900/2024'))).to.include.members(['1920', '1940']);
    expect(labels(over('1961-01/1961-06'))).to.include.members(['1961', 'Feb', 'Jun']);
    expect(labels(over('1961-01-03/1961-01-20'))).to.include.members(['5', '10', '15']);
    expect(labels(over('1961-01-03/1961-01-05'))).to.include.members(['Jan 4', '6:00 AM']);
    expect(labels(over('1961-01-03T10:00/1961-01-03T10:05'))).to.include('10:03 AM');
  });

  it('say what their labels leave out', () => {
    expect(over('1961-02/1961-06').context).to.equal('1961');
    expect(over('1961-01-03/1961-01-20').context).to.equal('January 1961');
    expect(over('-0043-02/-0043-06').context).to.equal('44 BCE');
    expect(over('1900/2024').context).to.equal('');
  });

  it('keep their distance, whatever the words are long', () => {
    for (const interval of [
      'Y-13800000000/2024',
      'Y-66010000/Y-65990000',
      '-0500/0500',
      '1961-01-03/1961-01-05',
    ]) {
      const { major } = over(interval);
      const result = parseDate(interval);
      const { min, max } = result.ok ? result.value : { min: 0, max: 1 };
      for (const [i, tick] of major.entries()) {
        const next = major[i + 1];
        if (!next) continue;
        expect(next.t, interval).to.be.greaterThan(tick.t);
        const px = ((next.t - tick.t) / (max - min)) * 1000;
        expect(px, interval).to.be.greaterThan(((tick.label.length + next.label.length) / 2) * 7);
      }
    }
  });

  it('have minor ticks between, none of them twice', () => {
    for (const interval of ['-0500/0500', '1900/2024', '1961-01/1961-06', '1961-01-03/1961-01-20']) {
      const { major, minor } = over(interval);
      const all = [...major, ...minor].map(({ t }) => t);
      expect(new Set(all).size).to.equal(all.length);
      expect(minor.length, interval).to.be.within(10, 130);
    }
  });

  it('stay few and finite at the edges of what a scale can be', () => {
    const windows = [
      [-3e22, 3e22],
      [-4.4e20, -4.4e20 + 1e8],
      [0, 60_000],
      [-1e15, -1e15 + 60_000],
    ] as const;
    for (const [start, end] of windows) {
      const found = ticks(createScale({ start, end, width: 1200 }));
      expect(found.major.length).to.be.at.most(40);
      for (const { t } of [...found.major, ...found.minor]) expect(Number.isFinite(t)).to.equal(true);
    }
    expect(ticks(createScale({ start: 0, end: 1e12, width: 0 })).major.length).to.be.at.most(40);
  });
});
