import { expect } from '@open-wc/testing';
import { createMeasure } from '../../src/elements/history-timeline/internal/axis/measure.js';

const fonts = ['13px sans-serif', '600 15px Georgia, serif', '12px monospace'];
const titles = [
  'Founding of the People’s Republic',
  'AVATAR – To Wit, “Type”',
  'Łódź, İstanbul, Țepeș',
  'Iron & coal … 1921/22',
];

describe('widths of titles', () => {
  for (const font of fonts) {
    it(`are no less than what the browser takes, and hardly more (${font})`, () => {
      const measure = createMeasure(font);
      const context = document.createElement('canvas').getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.font = font;
      for (const title of titles) {
        const { width } = context.measureText(title);
        expect(measure(title), title).to.be.within(width, width * 1.06 + 2);
      }
    });
  }

  it('are the browser’s own where letters join', () => {
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.font = '13px sans-serif';
    for (const title of ['انقلاب مشروطه', '中华人民共和国成立', 'საქართველო'])
      expect(createMeasure('13px sans-serif')(title)).to.equal(
        Math.ceil(context.measureText(title).width) + 1,
      );
  });
});
