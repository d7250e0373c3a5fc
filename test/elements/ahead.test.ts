import { expect } from '@open-wc/testing';
import { scaleAhead } from '../../src/elements/history-timeline/internal/axis/ahead.js';
import { createScale } from '../../src/time/index.js';

const whole = createScale({ start: 0, end: 1e12, width: 1000 });

describe('where a zoom goes', () => {
  it('comes to the next step about the point that stays', () => {
    for (const px of [0, 300, 1000]) {
      const now = whole.zoom(1.02, px);
      const next = scaleAhead(whole, now);
      expect(next).to.exist;
      if (next === undefined) return;
      expect(next.pxPerMs).to.be.greaterThan(now.pxPerMs);
      expect(next.pxPerMs / now.pxPerMs).to.be.at.most(2 ** 0.25 * 1.001);
      expect(next.toPx(whole.toTime(px))).to.be.closeTo(px, 0.01);
    }
  });

  it('knows the way out as well as the way in', () => {
    const now = whole.zoom(0.98, 500);
    const next = scaleAhead(whole, now);
    expect(next?.pxPerMs).to.be.at.most(now.pxPerMs);
  });

  it('has nothing to say of a pan', () => {
    expect(scaleAhead(whole, whole.pan(40))).to.equal(undefined);
    expect(scaleAhead(whole, whole)).to.equal(undefined);
  });
});
