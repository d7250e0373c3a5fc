import { assert, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { HistoryArticleElement } from '../../src/elements/history-article/history-article.js';
import { HistoryEventElement } from '../../src/elements/history-event/history-event.js';
import { HistoryGameElement } from '../../src/elements/history-game/history-game.js';
import { HistoryHerodotusElement } from '../../src/elements/history-herodotus/history-herodotus.js';
import { HistoryMapElement } from '../../src/elements/history-map/history-map.js';
import { HistoryTimelineElement } from '../../src/elements/history-timeline/history-timeline.js';
import { HistoryTodayElement } from '../../src/elements/history-today/history-today.js';
import { define } from '../support/define.js';
import { noticesOf, says } from './notices.js';

const companions = {
  'history-article': HistoryArticleElement,
  'history-game': HistoryGameElement,
  'history-herodotus': HistoryHerodotusElement,
  'history-map': HistoryMapElement,
  'history-today': HistoryTodayElement,
};
for (const [tag, element] of Object.entries(companions)) define(tag, element);
define('history-event', HistoryEventElement);
define('history-timeline', HistoryTimelineElement);

const place = { name: 'Berlin', lat: 52.52, lon: 13.4 };
const history = {
  id: 'h',
  title: 'H',
  lang: 'en',
  events: [
    { id: 'wall-built', title: 'The wall is built', date: '1961-08-13', place },
    { id: 'wall-opened', title: 'The wall is opened', date: '1989-11-09', place },
    { id: 'moon', title: 'The Moon', date: '1969-07-20', place },
    { id: 'mars', title: 'Mars', date: '1976-07-20', place },
  ],
};

type Shown = HistoryMapElement;

const isQuiet = (element: Element): Promise<void> =>
  waitUntil(() => noticesOf(element) === '', `“${noticesOf(element)}”`);

/** All that leaves an element, by type. */
function heard(element: Element): string[] {
  const types: string[] = [];
  for (const type of ['history-load', 'history-error', 'history-select'])
    element.addEventListener(type, () => types.push(type));
  return types;
}

async function show(tag: string, properties: object): Promise<Shown> {
  const element = document.createElement(tag);
  element.lang = 'en';
  return fixture<Shown>(Object.assign(element, properties));
}

async function beside(tag: string, properties: object): Promise<[Shown, HistoryTimelineElement]> {
  const root = await fixture(
    html`<div lang="en"><history-timeline id="t" .history=${history}></history-timeline></div>`,
  );
  const timeline = root.querySelector('history-timeline') ?? assert.fail();
  await waitUntil(() => timeline.selected === 'wall-built');
  const element = document.createElement(tag) as Shown;
  root.append(Object.assign(element, { for: 't', ...properties }));
  await element.updateComplete;
  return [element, timeline];
}

const settle = async (): Promise<void> => {
  for (let frame = 0; frame < 6; frame += 1) await nextFrame();
};

describe('an unknown event', () => {
  for (const tag of Object.keys(companions)) {
    it(`<${tag}> says that there is none, and what there is`, async () => {
      const element = await show(tag, { selected: 'wall-bilt' });
      const types = heard(element);
      element.history = history;
      await says(element, 'There is no event “wall-bilt” in this history.');
      await says(element, 'The nearest there are: wall-built');
      assert.notInclude(types, 'history-error');
      element.selected = 'wall-built';
      await isQuiet(element);
      element.setAttribute('selected', 'zzz');
      await says(element, 'There is no event “zzz” in this history.');
      assert.notInclude(noticesOf(element), 'nearest');
      element.removeAttribute('selected');
      await isQuiet(element);
    });

    it(`<${tag}> does not select what is not there by code, and says so`, async () => {
      const element = await show(tag, { history });
      await waitUntil(() => element.state.status === 'ready');
      const types = heard(element);
      element.select('wall-bilt');
      await says(element, 'There is no event “wall-bilt”');
      assert.isUndefined(element.selected);
      assert.notInclude(types, 'history-select');
      element.select('moon');
      assert.equal(element.selected, 'moon');
      await isQuiet(element);
    });

    it(`<${tag}> beside a timeline stays with it`, async () => {
      const [element, timeline] = await beside(tag, { selected: 'wall-bilt' });
      await says(element, 'There is no event “wall-bilt”');
      assert.deepEqual([element.selected, timeline.selected], ['wall-built', 'wall-built']);
      timeline.select('moon');
      await waitUntil(() => element.selected === 'moon');
      element.selected = 'nope';
      await says(element, 'There is no event “nope”');
      assert.deepEqual([element.selected, timeline.selected], ['moon', 'moon']);
      element.select('mars');
      assert.deepEqual([element.selected, timeline.selected], ['mars', 'mars']);
      await isQuiet(element);
    });

    it(`<${tag}> says nothing of what its timeline has selected`, async () => {
      const [element, timeline] = await beside(tag, {});
      timeline.selected = 'nope';
      await waitUntil(() => element.selected === 'nope');
      await settle();
      assert.equal(noticesOf(element), '');
    });
  }

  it('is told as long as the page asks for it, whatever its reader does', async () => {
    const map = await show('history-map', { history, selected: 'nope' });
    await says(map, '“nope”');
    const types = heard(map);
    await waitUntil(() => map.shadowRoot?.querySelector('[part~="spot"]') !== null);
    map.shadowRoot?.querySelector<HTMLElement>('button[aria-label="Next event"]')?.click();
    await waitUntil(() => map.selected === 'wall-built');
    assert.deepEqual(types, ['history-select']);
    await says(map, '“nope”');
    map.history = { ...history, events: [...history.events, { ...history.events[0], id: 'nope' }] };
    await isQuiet(map);
    // once found, it is no longer asked for
    map.history = { ...history };
    await waitUntil(() => map.state.status === 'ready');
    await settle();
    assert.equal(noticesOf(map), '');
  });

  it('<history-timeline> tells its author and its reader, and takes the first instead', async () => {
    const timeline = await show('history-timeline', { selected: 'wall-bilt' });
    const types = heard(timeline);
    timeline.history = history;
    await says(timeline, 'There is no event “wall-bilt” in this history. The nearest there are: wall-built');
    assert.equal(timeline.selected, 'wall-built');
    assert.deepEqual(
      timeline.issues.map(({ severity, path, message }) => [severity, path, message]),
      [
        [
          'warning',
          'selected',
          'selected: there is no event of this id (got "wall-bilt"); write the id of one, as it stands in the history',
        ],
      ],
    );
    timeline.shadowRoot?.querySelector<HTMLElement>('[part~="issues-button"]')?.click();
    await waitUntil(() => timeline.shadowRoot?.querySelector('.issue-list .warning') !== null);
    timeline.select('moon');
    await isQuiet(timeline);
    assert.deepEqual(timeline.issues, []);
    assert.notInclude(types, 'history-error');
    timeline.selected = 'nope';
    await says(timeline, 'There is no event “nope”');
    timeline.selected = 'mars';
    await isQuiet(timeline);
    // another history that lacks what its reader had selected is no mistake of the page's
    timeline.history = { ...history, id: 'other', events: history.events.slice(0, 2) };
    await waitUntil(() => timeline.selected === 'wall-built');
    await settle();
    assert.equal(noticesOf(timeline), '');
    assert.deepEqual(timeline.issues, []);
  });

  it('<history-timeline> says so of its address, unless that leads elsewhere in the page', async () => {
    const before = location.href;
    const other = document.createElement('p');
    other.id = 'content';
    document.body.append(other);
    try {
      location.hash = '#wall-bilt';
      const timeline = await show('history-timeline', { history, hash: '' });
      await says(timeline, 'There is no event “wall-bilt”');
      location.hash = '#content';
      await isQuiet(timeline);
      location.hash = '#nope~1960-01-01..1970-01-01';
      await says(timeline, 'There is no event “nope”');
      location.hash = '#moon';
      await isQuiet(timeline);
      assert.equal(timeline.selected, 'moon');
    } finally {
      other.remove();
      window.history.replaceState(null, '', before);
    }
  });

  it('<history-article> says so of its address, where that names it', async () => {
    const before = location.href;
    try {
      location.hash = '#tale:wall-bilt';
      const article = await show('history-article', { history, hash: 'tale' });
      await says(article, 'There is no event “wall-bilt”');
      location.hash = '#tale:moon';
      await isQuiet(article);
      location.hash = '#nobody-knows';
      const other = await show('history-article', { history });
      await settle();
      assert.equal(noticesOf(other), '');
    } finally {
      window.history.replaceState(null, '', before);
    }
  });
});
