import { aTimeout, expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { HistoryTimelineElement } from '../../src/elements/history-timeline/history-timeline.js';
import { all, labels, one, timeline, until } from './timeline-fixture.js';

const history = {
  id: 'h',
  title: 'H',
  events: Array.from({ length: 120 }, (_, n) => ({ id: `e${n}`, title: `Event ${n}`, date: `${1800 + n}` })),
};

/** Layers of labels that leave, as they come, and how many labels each has. */
function watch(element: HistoryTimelineElement): { readonly sizes: number[]; stop(): void } {
  const sizes: number[] = [];
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node instanceof HTMLElement && node.className === 'leaving') {
          sizes.push(node.querySelectorAll('.label').length);
        }
      }
    }
  });
  observer.observe(one(element, '.field'), { childList: true });
  return { sizes, stop: () => observer.disconnect() };
}

/** Elements of the field but for the options, which come when it is at rest. */
const total = (element: HistoryTimelineElement): number => all(element, '.field > *, .items *').length;

describe('<history-timeline>: labels that leave', () => {
  it('fade out when a button has moved the window, and are gone then', async () => {
    const element = await timeline({}, history);
    await until(() => all(element, '.vis-timeline').length === 1);
    await aTimeout(200);
    const [seen, before, elements] = [watch(element), labels(element).length, total(element)];
    one(element, '[part~="zoom-in-button"]').click();
    await until(() => all(element, '.leaving').length > 0);
    const layer = one(element, '.leaving');
    expect(getComputedStyle(layer).pointerEvents).to.equal('none');
    expect(layer.getAnimations().length).to.equal(1);
    await until(() => seen.sizes.length > 0 && all(element, '.leaving').length === 0);
    expect(all(element, '.leaving').length).to.equal(0);
    const left = seen.sizes.reduce((sum, size) => sum + size, 0);
    expect(left).to.be.within(1, before);
    one(element, '[part~="fit-button"]').click();
    await aTimeout(700);
    seen.stop();
    expect(all(element, '.leaving').length).to.equal(0);
    expect(labels(element).length).to.equal(before);
    expect(total(element)).to.be.at.most(elements);
  });

  it('are gone at once under the hand', async () => {
    const element = await timeline({}, history);
    const seen = watch(element);
    const field = one(element, '.field');
    const before = new Set(labels(element).map((label) => label.textContent));
    const box = field.getBoundingClientRect();
    for (let turn = 0; turn < 12; turn += 1) {
      field.dispatchEvent(
        new WheelEvent('wheel', {
          bubbles: true,
          cancelable: true,
          ctrlKey: true,
          deltaY: -60,
          clientX: box.left + 300,
          clientY: box.top + 40,
        }),
      );
      await aTimeout(20);
    }
    await aTimeout(200);
    seen.stop();
    expect(labels(element).every((label) => before.has(label.textContent))).to.equal(false);
    expect(seen.sizes).to.deep.equal([]);
  });

  it('stop fading when a hand takes the window, and when the element goes', async () => {
    const element = await timeline({}, history);
    for (const end of [
      () =>
        one(element, '.field').dispatchEvent(
          new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaX: 30 }),
        ),
      () => element.remove(),
    ]) {
      element.fit();
      await aTimeout(600);
      element.zoomIn();
      await until(() => all(element, '.leaving').length > 0);
      end();
      await until(() => all(element, '.leaving').length === 0, 100);
      expect(all(element, '.leaving').length).to.equal(0);
    }
  });

  it('do not fade for readers who want no motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    try {
      const element = await timeline({}, history);
      const [seen, before] = [watch(element), element.range];
      element.zoomIn();
      await aTimeout(300);
      seen.stop();
      expect(element.range).not.to.deep.equal(before);
      expect(seen.sizes).to.deep.equal([]);
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });
});
