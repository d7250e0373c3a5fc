/* What stands in the place of a picture: a map where the place is known, a globe where it is not. */
import { assert, fixture, html, waitUntil } from '@open-wc/testing';
import { HistoryEventElement } from '../../src/elements/history-event/history-event.js';
import { placePaths } from '../../src/elements/history-event/internal/place-map.js';
import { define } from '../support/define.js';

define('history-event', HistoryEventElement);

const history = (place?: object): object => ({
  id: 'h',
  title: 'H',
  lang: 'en',
  events: [{ id: 'a', title: 'A', date: '1900', ...(place && { place }) }],
});

const drawing = (element: HistoryEventElement): Element | undefined =>
  element.shadowRoot?.querySelector('.stand-in') ?? undefined;

describe('the map in place of a picture', () => {
  it('shows the land around the place, which is marked in its middle', async () => {
    const element = await fixture<HistoryEventElement>(
      html`<history-event .history=${history({ name: 'Kabul', lat: 34.5, lon: 69.2 })}></history-event>`,
    );
    await waitUntil(() => Boolean(drawing(element)?.querySelector('.mark')));
    assert.isAbove(drawing(element)?.querySelector('path[fill]')?.getAttribute('d')?.length ?? 0, 200);
    const [frame, mark] = ['.frame', '.mark'].map((selector) =>
      element.shadowRoot?.querySelector(selector)?.getBoundingClientRect(),
    );
    if (!frame || !mark) return assert.fail();
    assert.closeTo(mark.left + mark.width / 2, frame.left + frame.width / 2, 2);
    assert.equal(drawing(element)?.getAttribute('aria-hidden'), 'true');
    // drawn once, and again for another place
    const group = drawing(element)?.querySelector('.globe');
    element.headingLevel = 4;
    await element.updateComplete;
    assert.strictEqual(drawing(element)?.querySelector('.globe'), group);
    element.history = history({ name: 'Suva', lat: -18.1, lon: 178.4 });
    await waitUntil(() => {
      const now = drawing(element)?.querySelector('.mark')?.closest('.globe');
      return now !== null && now !== undefined && now !== group;
    });
  });

  it('is a globe where nothing is known of the place', async () => {
    const element = await fixture<HistoryEventElement>(
      html`<history-event .history=${history()}></history-event>`,
    );
    await waitUntil(() => Boolean(drawing(element)?.querySelector('.rim')));
    assert.isNull(drawing(element)?.querySelector('path[fill]'));
  });

  for (const [lat, lon] of [
    [90, 0],
    [-90, 0],
    [0, 180],
    [-18.1, 178.4],
  ] as const) {
    it(`can be drawn around ${lat} ${lon}`, async () => {
      const { land, graticule } = await placePaths(lat, lon);
      assert.notMatch(land + graticule, /NaN|Infinity/);
      assert.isAbove(graticule.length, 100);
    });
  }
});
