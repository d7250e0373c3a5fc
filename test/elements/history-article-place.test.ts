/* Where the reader is: the contents follow, the address leads, the timeline goes along, and nothing moves unasked. */
import { assert, fixture, html, waitUntil } from '@open-wc/testing';
import { HistoryArticleElement } from '../../src/elements/history-article/history-article.js';
import { HistoryTimelineElement } from '../../src/elements/history-timeline/history-timeline.js';
import { HistorySelectEvent } from '../../src/events/index.js';
import { define } from '../support/define.js';
import {
  all,
  article,
  current,
  event,
  frames,
  one,
  root,
  small,
  told,
  topOf,
  wheelTo,
} from './article-fixture.js';

define('history-article', HistoryArticleElement);
define('history-timeline', HistoryTimelineElement);

const address = location.href;
afterEach(() => {
  history.replaceState(undefined, '', address);
  window.scrollTo(0, 0);
});

const click = (element: Element, more: MouseEventInit = {}): MouseEvent => {
  const made = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...more });
  // what the article leaves to the browser would leave this page
  window.addEventListener('click', (heard) => heard.preventDefault(), { once: true });
  const prevented = { before: false };
  element.addEventListener('click', (heard) => (prevented.before = heard.defaultPrevented), { once: true });
  element.dispatchEvent(made);
  return made;
};

const near = (element: Element, top: number): boolean => Math.abs(topOf(element) - top) < 80;

describe('<history-article>: contents and steps', () => {
  it('the entry of what is read is marked as the reader goes on', async () => {
    const element = await article();
    assert.isUndefined(current(element));
    await wheelTo(event(element, 5));
    await waitUntil(() => current(element) === 'Event 5');
    assert.equal(all(element, '[aria-current]').length, 1);
    await wheelTo(event(element, 2));
    await waitUntil(() => current(element) === 'Event 2');
  });

  it('an entry leads to its event, with focus and address', async () => {
    const element = await article();
    const entry = all(element, '.entries a')[7];
    assert.equal(entry?.getAttribute('href'), '#e7');
    click(entry ?? element);
    await waitUntil(() => location.hash === '#e7');
    await waitUntil(() => root(element).activeElement === event(element, 7));
    await waitUntil(() => near(event(element, 7), 0));
    assert.equal(current(element), 'Event 7');
    assert.equal(element.selected, 'e7');
    history.back();
    await waitUntil(() => location.hash === '');
  });

  it('the entry of a chapter leads to its heading', async () => {
    const element = await article();
    const entry = all(element, '.chapter-link')[3];
    click(entry ?? element);
    const head = all(element, '.chapter-head')[3];
    await waitUntil(() => near(head ?? element, 0));
    assert.equal(location.hash, '#e8');
  });

  it('the last event is the current one although it never comes to the top', async () => {
    const element = await article();
    click(all(element, '.entries a').at(-1) ?? element);
    await waitUntil(() => current(element) === 'Event 11');
    await frames(5);
    assert.equal(current(element), 'Event 11');
  });

  it('previous and next lead from event to event, and end at the ends', async () => {
    const element = await article();
    const [previous, next] = all(element, '[part="step"]');
    assert.isTrue(previous?.matches(':disabled'));
    assert.equal(next?.getAttribute('aria-label'), 'Next event');
    next?.click();
    await waitUntil(() => current(element) === 'Event 0');
    next?.click();
    await waitUntil(() => current(element) === 'Event 1');
    previous?.click();
    await waitUntil(() => current(element) === 'Event 0');
    assert.isTrue(element.goTo('e11'));
    await waitUntil(() => next?.matches(':disabled') ?? false);
  });

  it('leaves a click for a new tab to the browser', async () => {
    const element = await article();
    click(all(element, '.entries a')[4] ?? element, { ctrlKey: true });
    await frames(2);
    assert.equal(location.hash, '');
    assert.isUndefined(current(element));
  });
});

describe('<history-article>: the address', () => {
  it('a page that opens with it leads there, once', async () => {
    history.replaceState(undefined, '', '#e9');
    const element = await article();
    await waitUntil(() => near(event(element, 9), 0));
    assert.isNull(document.activeElement?.shadowRoot ?? null, 'the focus stays with the reader');
    window.scrollTo(0, 0);
    element.requestUpdate();
    await frames(4);
    assert.equal(window.scrollY, 0);
  });

  it('does not lead away a reader who is under way', async () => {
    history.replaceState(undefined, '', '#e9');
    const element = await fixture<HistoryArticleElement>(html`<history-article></history-article>`);
    await fixture(html`<div style="block-size: 3000px"></div>`);
    window.dispatchEvent(new WheelEvent('wheel'));
    window.scrollTo(0, 40);
    await frames(3);
    element.history = small;
    await told(element);
    await frames(5);
    assert.isBelow(window.scrollY, 100);
  });

  it('what is not told here is somebody else’s', async () => {
    history.replaceState(undefined, '', '#top');
    await article();
    await frames(4);
    assert.equal(window.scrollY, 0);
    assert.equal(location.hash, '#top');
  });

  it('an element of the page with this id comes first', async () => {
    history.replaceState(undefined, '', '#e9');
    await fixture(html`<p id="e9">The page’s own</p>`);
    await article();
    await frames(4);
    assert.equal(window.scrollY, 0);
  });

  it('two articles: each keeps to its name, without names the first that tells of the event', async () => {
    history.replaceState(undefined, '', '#b:e6&e3');
    const page = await fixture(html`
      <div>
        <history-article hash="b" .history=${small}></history-article>
        <history-article .history=${small}></history-article>
        <history-article .history=${small}></history-article>
      </div>
    `);
    const [named, first, second] = [...page.querySelectorAll('history-article')];
    assert.exists(named);
    assert.exists(first);
    assert.exists(second);
    await Promise.all([named, first, second].map(told));
    await waitUntil(() => current(named) === 'Event 6' && current(first) === 'Event 3');
    await frames(4);
    assert.isUndefined(current(second));
    assert.equal(one(named, '.entries a').getAttribute('href'), '#b:e0');
    click(all(named, '.entries a')[1] ?? named);
    await waitUntil(() => location.hash.includes('b:e1'));
    assert.include(location.hash, 'e3', 'and leaves the others’ part');
  });
});

describe('<history-article>: beside a timeline', () => {
  async function both(boxed = false): Promise<{
    element: HistoryArticleElement;
    timeline: HistoryTimelineElement;
    box: HTMLElement;
  }> {
    const page = await fixture(html`
      <div>
        <history-timeline id="line" view="list" .history=${small}></history-timeline>
        <div class="box" style=${boxed ? 'block-size: 400px; overflow: auto' : ''}>
          <history-article for="line"></history-article>
        </div>
      </div>
    `);
    const element = page.querySelector('history-article');
    const timeline = page.querySelector('history-timeline');
    const box = page.querySelector<HTMLElement>('.box');
    assert.exists(element);
    assert.exists(timeline);
    assert.exists(box);
    await told(element);
    await waitUntil(() => element.selected === 'e0');
    return { element, timeline, box };
  }

  const select = (timeline: HistoryTimelineElement, id: string, cause: 'user' | 'api'): void => {
    timeline.dispatchEvent(new HistorySelectEvent(id, cause));
    timeline.selected = id;
  };

  it('loading selects, and scrolls nothing', async () => {
    const { box } = await both(true);
    await frames(3);
    assert.equal(window.scrollY, 0);
    assert.equal(box.scrollTop, 0);
  });

  it('reading moves the timeline’s selection, and that moves nothing', async () => {
    const { element, timeline } = await both();
    await wheelTo(event(element, 4));
    await waitUntil(() => timeline.selected === 'e4');
    const { scrollY } = window;
    await frames(5);
    assert.equal(window.scrollY, scrollY);
    assert.equal(all(element, '.selected').length, 0, 'what is read needs no mark');
  });

  it('a page that scrolls by itself moves no selection', async () => {
    const { element, timeline } = await both();
    window.scrollTo(0, topOf(event(element, 4)));
    await waitUntil(() => current(element) === 'Event 4');
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.equal(timeline.selected, 'e0');
  });

  it('who leafs through selects only where they rest', async () => {
    const { element, timeline } = await both();
    const heard: (string | undefined)[] = [];
    timeline.addEventListener('history-select', ({ id }) => heard.push(id));
    for (const index of [2, 4, 6, 8]) await wheelTo(event(element, index));
    await waitUntil(() => timeline.selected === 'e8');
    assert.isBelow(heard.length, 4);
  });

  it('in a box of its own a selection by the reader scrolls the box, not the page', async () => {
    const { element, timeline, box } = await both(true);
    select(timeline, 'e6', 'user');
    await waitUntil(() => Math.abs(topOf(event(element, 6)) - topOf(box)) < 80);
    assert.equal(window.scrollY, 0);
    assert.equal(current(element), 'Event 6');
    assert.notExists(root(element).querySelector('.foot'));
    const { scrollTop } = box;
    select(timeline, 'e1', 'api');
    await waitUntil(() => element.selected === 'e1');
    await frames(4);
    assert.equal(box.scrollTop, scrollTop, 'by code it does not');
  });

  it('where the page would have to scroll, it offers to', async () => {
    const { element, timeline } = await both();
    select(timeline, 'e6', 'user');
    await waitUntil(() => root(element).querySelector('[part="read-on"]') !== null);
    assert.equal(window.scrollY, 0);
    assert.equal(one(element, '[part="read-on"]').textContent.trim(), 'Read on: Event 6');
    assert.include(one(element, '[role="status"]').textContent, 'Event 6');
    assert.isTrue(event(element, 6).classList.contains('selected'));
    one(element, '[part="read-on"]').click();
    await waitUntil(() => near(event(element, 6), 0));
    await waitUntil(() => root(element).querySelector('.foot') === null);
  });

  it('the offer goes when it is closed, and when the reader goes on', async () => {
    const { element, timeline } = await both();
    select(timeline, 'e9', 'user');
    await waitUntil(() => root(element).querySelector('.foot') !== null);
    one(element, '[part="foot-button"]').click();
    await waitUntil(() => root(element).querySelector('.foot') === null);
    select(timeline, 'e10', 'user');
    await waitUntil(() => root(element).querySelector('.foot') !== null);
    await wheelTo(event(element, 3));
    await waitUntil(() => root(element).querySelector('.foot') === null);
  });

  it('a selection that the page prevents stays as it was', async () => {
    const element = await article();
    element.addEventListener('history-select', (heard) => heard.preventDefault());
    await wheelTo(event(element, 4));
    await waitUntil(() => current(element) === 'Event 4');
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.isUndefined(element.selected);
  });

  it('writes one step into the history of the page, whose timeline writes it too', async () => {
    const { element, timeline } = await both();
    timeline.hash = 'line';
    await timeline.updateComplete;
    element.requestUpdate();
    await element.updateComplete;
    await frames(2);
    assert.equal(all(element, '.entries a')[5]?.getAttribute('href'), '#line:e5');
    const { length } = history;
    click(all(element, '.entries a')[5] ?? element);
    await waitUntil(() => timeline.selected === 'e5');
    await waitUntil(() => location.hash.startsWith('#line:e5'));
    assert.equal(history.length, length + 1);
  });
});
