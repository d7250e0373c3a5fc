import { assert, fixture, html, waitUntil } from '@open-wc/testing';
import { HistoryTimelineElement } from '../../src/elements/history-timeline/history-timeline.js';
import { define } from '../support/define.js';

define('history-timeline', HistoryTimelineElement);

const history = {
  id: 'h',
  title: 'Voyages',
  lang: 'en',
  events: Array.from({ length: 12 }, (_, index) => ({
    id: `e${index}`,
    title: `Voyage ${index}`,
    date: String(1500 + index * 7),
  })),
};

/** Whether the overview holds a pixel in which one part outweighs the others by far. */
function holds(timeline: HistoryTimelineElement, part: 0 | 2): boolean {
  const canvas = timeline.shadowRoot?.querySelector<HTMLCanvasElement>('.ridges');
  if (!canvas || canvas.width === 0) return false;
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  for (let at = 0; at < pixels.length; at += 4) {
    const [wanted = 0, other = 0, alpha = 0] = [pixels[at + part], pixels[at + 2 - part], pixels[at + 3]];
    if (alpha > 40 && wanted - other > 120) return true;
  }
  return false;
}

describe('what is drawn on a canvas', () => {
  for (const view of ['axis', 'list'] as const) {
    it(`follows a theme that comes or changes later (${view})`, async () => {
      const timeline = await fixture<HistoryTimelineElement>(
        html`<history-timeline
          style="--history-lane-1: #ff0000"
          view=${view}
          .history=${history}
        ></history-timeline>`,
      );
      await waitUntil(() => holds(timeline, 0), 'red at first');
      timeline.style.setProperty('--history-lane-1', '#0000ff');
      await waitUntil(() => holds(timeline, 2) && !holds(timeline, 0), 'blue then');
      assert.isTrue(holds(timeline, 2));
    });
  }
});
