import { assert, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { HistoryNewsElement } from '../../src/elements/history-news/history-news.js';
import { define } from '../support/define.js';
import { all, catalogue, find, ready, says, texts } from './catalogue-fixture.js';

define('history-news', HistoryNewsElement);

const key = 'history-news c';

const show = async (
  markup = html`<history-news .catalogue=${catalogue}></history-news>`,
): Promise<HistoryNewsElement> => ready(await fixture<HistoryNewsElement>(markup));

const kept = (ids: readonly string[], at = 0): void =>
  localStorage.setItem(key, JSON.stringify({ before: [], seen: ids, at }));

describe('<history-news>', () => {
  afterEach(() => localStorage.removeItem(key));

  it('groups what is new, the latest first, each with its day', async () => {
    const element = await show();
    assert.deepEqual(texts(element, '[part="group-title"]'), [
      'New features',
      'Fixed and updated',
      'New histories',
    ]);
    assert.deepEqual(texts(element, '[part="item-title"]'), ['Themes', 'Clicks', 'Axis', 'Georgia']);
    assert.deepEqual(texts(element, 'time'), ['Nov 23, 2026', 'Nov 25, 2026', 'Nov 24, 2026', 'Nov 2026']);
    assert.equal(find(element, 'time')?.getAttribute('datetime'), '2026-11-23');
    assert.deepEqual(texts(element, '[part="kind"]'), ['Fixed', 'Updated']);
    assert.equal(
      find(element, '[part="item-title"] a')?.getAttribute('href'),
      new URL('#clicks', document.baseURI).href,
    );
    await says(element, 'Three of them.');
    assert.exists(find(element, '[part="body"] em'));
    await expect(element).to.be.accessible();
  });

  it('leaves out a group that has nothing', async () => {
    const news = catalogue.news.slice(0, 1);
    const element = await show(html`<history-news .catalogue=${{ news }}></history-news>`);
    assert.deepEqual(texts(element, '[part="group-title"]'), ['New features']);
  });

  it('shows the latest at first, and all when asked; the keyboard goes on with what came', async () => {
    const element = await show(html`<history-news limit="2" .catalogue=${catalogue}></history-news>`);
    assert.deepEqual(texts(element, '[part="item-title"]'), ['Clicks', 'Axis']);
    const button = find(element, '[part="all-button"]');
    assert.equal(button?.textContent.trim(), 'Show all 4');
    button?.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    assert.lengthOf(all(element, '[part="item"]'), 4);
    assert.isUndefined(find(element, '[part="all-button"]'));
    await Promise.resolve();
    assert.equal(element.shadowRoot?.activeElement?.getAttribute('data-id'), 'n1');
  });

  it('takes a limit that is none for all', async () => {
    for (const limit of ['0', '-3', 'x', '99']) {
      const element = await show(html`<history-news limit=${limit} .catalogue=${catalogue}></history-news>`);
      assert.lengthOf(all(element, '[part="item"]'), 4, limit);
    }
  });

  it('keeps nothing unless it is to remember', async () => {
    kept(['n1']);
    const before = localStorage.getItem(key);
    const element = await show();
    assert.equal(localStorage.getItem(key), before);
    assert.equal(element.fresh.size, 0);
  });

  it('marks what was not there at the last visit, and says how much', async () => {
    kept(['n1', 'n3']);
    const element = await show(html`<history-news remember .catalogue=${catalogue}></history-news>`);
    assert.deepEqual([...element.fresh], ['n2', 'n4']);
    assert.equal(find(element, '[part="fresh-count"]')?.textContent, '2 new since your last visit');
    assert.lengthOf(all(element, '[part="fresh"]'), 2);
    // the same visit: still new
    const again = await show(html`<history-news remember .catalogue=${catalogue}></history-news>`);
    assert.deepEqual([...again.fresh], ['n2', 'n4']);
  });

  it('calls nothing new to who comes first', async () => {
    const element = await show(html`<history-news remember .catalogue=${catalogue}></history-news>`);
    assert.equal(element.fresh.size, 0);
    assert.isNotNull(localStorage.getItem(key));
    assert.isUndefined(find(element, '[part="fresh-count"]'));
  });

  it('works where nothing can be kept', async () => {
    const real = Object.getOwnPropertyDescriptor(window, 'localStorage');
    assert.exists(real);
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    try {
      const element = await show(html`<history-news remember .catalogue=${catalogue}></history-news>`);
      assert.lengthOf(all(element, '[part="item"]'), 4);
      assert.equal(element.fresh.size, 0);
    } finally {
      Object.defineProperty(window, 'localStorage', real);
    }
  });

  it('links to a feed, but to nothing that runs', async () => {
    const element = await show(html`<history-news feed="feed.xml" .catalogue=${catalogue}></history-news>`);
    assert.equal(find(element, '[part="feed"]')?.getAttribute('href'), 'feed.xml');
    element.feed = 'javascript:alert(1)';
    await element.updateComplete;
    assert.isUndefined(find(element, '[part="feed"]'));
  });

  it('says its news in the reader’s language', async () => {
    const element = await show(html`<history-news lang="ka" .catalogue=${catalogue}></history-news>`);
    await says(element, 'რა არის ახალი');
    await says(element, 'საქართველო');
    await says(element, '2026');
  });

  it('says what is wrong in its own words', async () => {
    const root = await fixture(html`
      <div>
        <history-news .catalogue=${{ news: [] }}></history-news>
        <history-news .catalogue=${[catalogue]}></history-news>
        <history-news for="nobody"></history-news>
      </div>
    `);
    const [none, list, dead] = root.querySelectorAll('history-news');
    assert.exists(none);
    assert.exists(list);
    assert.exists(dead);
    await says(none, 'There is no news yet.');
    await says(list, 'a catalogue is an object, this is a list');
    await says(dead, 'no element here has the id “nobody”');
  });
});
