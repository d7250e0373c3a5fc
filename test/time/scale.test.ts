import { expect } from '@open-wc/testing';
import { createScale } from '../../src/time/index.js';

const YEAR = 31_556_952_000;

describe('createScale', () => {
  it('turns time into pixels and back', () => {
    const scale = createScale({ start: 0, end: 1000, width: 500 });
    expect([scale.toPx(0), scale.toPx(500), scale.toPx(1000)]).to.deep.equal([0, 250, 500]);
    expect(scale.toTime(125)).to.equal(250);
    expect([scale.toPx(-Infinity), scale.toPx(Infinity)]).to.deep.equal([-Infinity, Infinity]);
  });

  it('keeps to a hundredth of a pixel at 13.8 billion years', () => {
    const start = -13.8e9 * YEAR;
    const scale = createScale({ start, end: start + 100 * YEAR, width: 1000 });
    for (const px of [0, 10, 333, 1000]) expect(scale.toPx(scale.toTime(px))).to.be.closeTo(px, 0.01);
  });

  it('pans and zooms into new scales', () => {
    const scale = createScale({ start: 0, end: 1e9, width: 100 });
    const moved = scale.pan(10);
    expect([moved.start, moved.end, scale.start]).to.deep.equal([1e8, 1.1e9, 0]);
    const closer = scale.zoom(2, 25);
    expect([closer.start, closer.end]).to.deep.equal([1.25e8, 6.25e8]);
    expect(closer.toPx(scale.toTime(25))).to.be.closeTo(25, 1e-9);
    expect(scale.zoom(2).zoom(0.5).start).to.be.closeTo(0, 1e-3);
  });

  it('stops zooming where two pixels would be one instant', () => {
    let scale = createScale({ start: 0, end: 1e9, width: 1000 });
    for (let i = 0; i < 100; i++) scale = scale.zoom(10);
    expect(scale.end - scale.start).to.be.closeTo(60_000, 1);
    let deep = createScale({ start: -4.4e20, end: -4.3e20, width: 1000 });
    for (let i = 0; i < 100; i++) deep = deep.zoom(10, 0);
    expect(deep.toTime(1)).to.be.greaterThan(deep.toTime(0));
    for (let i = 0; i < 100; i++) deep = deep.zoom(0.01);
    expect(Number.isFinite(deep.start)).to.equal(true);
  });

  it('accepts no width, and refuses windows that are none', () => {
    const hidden = createScale({ start: 0, end: 10, width: 0 });
    expect([hidden.toPx(5), hidden.toTime(3), hidden.pan(5).start]).to.deep.equal([0, 5, 0]);
    for (const [start, end] of [
      [1, 1],
      [2, 1],
      [NaN, 1],
      [0, Infinity],
    ] as const) {
      expect(() => createScale({ start, end, width: 1 })).to.throw(RangeError, 'createScale');
    }
  });
});
