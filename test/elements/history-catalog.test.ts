import { assert, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { Companion } from '../../src/elements/companion.js';
import { renderState } from '../../src/elements/companion-states.js';
import { HistoryCatalogElement } from '../../src/elements/history-catalog/history-catalog.js';
import { HistoryTimelineElement } from '../../src/elements/history-timeline/history-timeline.js';
import type { HistorySelectEvent } from '../../src/events/index.js';
import { define } from '../support/define.js';
import { all, catalogue, find, ready, says, shown, texts } from './catalogue-fixture.js';

define('history-catalog', HistoryCatalogElement);
define('history-timeline', HistoryTimelineElement);

/** An element beside the timeline, as simple as can be. */
class Follower extends Companion {
  protected override render(): TemplateResult {
    return renderState(this.state, this.language.locale.strings);
  }
}
define('test-follower', Follower);

const show = async (): Promise<HistoryCatalogElement> =>
  ready(
    await fixture<HistoryCatalogElement>(html`<history-catalog .catalogue=${catalogue}></history-catalog>`),
  );

const titles = (element: Element): readonly string[] => texts(element, '[part="card-title"]');

function field(element: Element, id: string): HTMLInputElement | HTMLSelectElement {
  const found = find(element, `#${id}`);
  if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
  throw new Error(`no field #${id}`);
}

async function pick(element: HistoryCatalogElement, id: string, value: string): Promise<void> {
  const select = field(element, id);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

describe('<history-catalog>', () => {
  it('shows each history as a card with span, count, summary and one link', async () => {
    const element = await show();
    assert.deepEqual(titles(element), ['China', 'Georgia', 'Hardly anything']);
    const [china, georgia, plain] = all(element, '[part="card"]');
    assert.exists(china);
    assert.exists(georgia);
    assert.exists(plain);
    assert.include(china.textContent, 'since Oct 1, 1949');
    assert.include(china.textContent, '87 events');
    assert.include(china.textContent, 'Seven decades.');
    assert.include(georgia.textContent, 'c. 1.8 million years ago – Dec 2024');
    for (const card of [china, plain]) assert.lengthOf(card.querySelectorAll('a, button'), 1);
    assert.equal(china.querySelector('a')?.getAttribute('href'), new URL('#china', document.baseURI).href);
    assert.lengthOf(georgia.querySelectorAll('a'), 0);
    assert.notInclude(plain.textContent, 'undefined');
    await expect(element).to.be.accessible();
  });

  it('takes a click anywhere on the card for its link', async () => {
    const element = await show();
    const card = find(element, '[part="card"]');
    assert.exists(card);
    card.scrollIntoView();
    const { left, bottom } = card.getBoundingClientRect();
    const hit = element.shadowRoot?.elementFromPoint(left + 20, Math.min(bottom, innerHeight) - 20);
    assert.equal(hit, card.querySelector('a'));
  });

  it('searches, whatever the language and the marks, and says how many it found', async () => {
    const element = await show();
    const search = field(element, 'query');
    search.focus();
    await sendKeys({ type: '中国' });
    await element.updateComplete;
    assert.deepEqual(titles(element), ['China']);
    const status = find(element, '[role="status"]');
    assert.equal(status?.textContent.trim(), '1 of 3 histories');
    assert.deepEqual(
      element.histories.map(({ id }) => id),
      ['china'],
    );
    search.value = 'xyz';
    search.dispatchEvent(new Event('input'));
    await element.updateComplete;
    await says(element, 'No history matches.');
    find(element, '[part="notice"] button')?.click();
    await element.updateComplete;
    assert.lengthOf(titles(element), 3);
    assert.equal(element.shadowRoot?.activeElement, search);
  });

  it('filters by region and period, and sorts', async () => {
    const element = await show();
    await pick(element, 'region', 'caucasus');
    assert.deepEqual(titles(element), ['Georgia']);
    await pick(element, 'region', '');
    await pick(element, 'period', 'old');
    assert.deepEqual(titles(element), ['Georgia']);
    await pick(element, 'period', '');
    await pick(element, 'sort', 'earliest');
    assert.deepEqual(titles(element), ['Georgia', 'China', 'Hardly anything']);
    await pick(element, 'sort', 'events');
    assert.deepEqual(titles(element), ['China', 'Georgia', 'Hardly anything']);
  });

  it('begins as its attributes say', async () => {
    const element = await ready(
      await fixture<HistoryCatalogElement>(
        html`<history-catalog region="caucasus" sort="title" .catalogue=${catalogue}></history-catalog>`,
      ),
    );
    assert.deepEqual(titles(element), ['Georgia']);
    assert.equal(field(element, 'region').value, 'caucasus');
    assert.equal(field(element, 'sort').value, 'title');
  });

  it('draws all spans on one axis, each a link, honest about their ends', async () => {
    const element = await show();
    assert.deepEqual(texts(element, '.row [part="span-label"]'), ['China', 'Georgia']);
    const [china, georgia] = all(element, '[part="span-bar"]');
    assert.isTrue(china?.classList.contains('open-end'));
    assert.isFalse(china?.classList.contains('soft-start'));
    assert.isTrue(georgia?.classList.contains('soft-start'));
    assert.isFalse(georgia?.classList.contains('open-end'));
    const [short, long] = [china, georgia].map((bar) => bar?.getBoundingClientRect().width ?? 0);
    assert.isAbove(short ?? 0, 20);
    assert.isAbove(long ?? 0, short ?? 0);
    assert.include(shown(element), '1,000 years ago');
    // what the bars show is said, too
    assert.include(texts(element, '.row .visually-hidden').join(), 'since Oct 1, 1949');
    await pick(element, 'region', 'asia');
    const [same] = all(element, '[part="span-bar"]');
    assert.closeTo(same?.getBoundingClientRect().width ?? 0, short ?? 0, 1);
  });

  it('labels of the axis take a line where there is room, and never touch', async () => {
    const element = await show();
    for (const width of [1100, 700, 500, 335]) {
      element.style.cssText = `display: block; inline-size: ${width}px; font: 16px sans-serif`;
      const labels = all(element, '.label').map((label) => label.getBoundingClientRect());
      assert.isAbove(labels.length, 2);
      const sorted = labels.toSorted((a, b) => a.left - b.left);
      for (const [at, { right }] of sorted.entries())
        assert.isAtMost(right, sorted[at + 1]?.left ?? Infinity, `${width}`);
      if (width > 1000) assert.isBelow(Math.max(...labels.map(({ height }) => height)), 20);
    }
  });

  it('tells a choice before it happens; a host may keep the link from being followed', async () => {
    const element = await show();
    const heard: string[] = [];
    const listen = (event: HistorySelectEvent): void => {
      heard.push(`${event.id} ${event.cause}`);
      if (event.id === 'china') event.preventDefault();
    };
    element.addEventListener('history-select', listen);
    const hash = location.hash;
    find(element, '[part="card"] a')?.click();
    assert.equal(location.hash, hash);
    assert.isUndefined(element.selected);
    find(element, '[part="card"] button')?.click();
    assert.equal(element.selected, 'georgia');
    assert.deepEqual(heard, ['china user', 'georgia user']);
    await element.updateComplete;
    assert.deepEqual(texts(element, '.card [aria-current="true"]'), ['Georgia']);
  });

  it('is walked by the keyboard alone', async () => {
    const element = await show();
    element.addEventListener('history-select', (event) => event.preventDefault());
    field(element, 'query').focus();
    const visited: string[] = [];
    for (let step = 0; step < 8; step += 1) {
      await sendKeys({ press: 'Tab' });
      const active = element.shadowRoot?.activeElement;
      visited.push(active?.id || (active?.textContent.trim() ?? ''));
    }
    assert.deepEqual(visited, [
      'region',
      'period',
      'sort',
      'China',
      'Georgia',
      'China',
      'Georgia',
      'Hardly anything',
    ]);
  });

  it('puts a drawing in the place of a picture that is missing or does not come', async () => {
    const histories = [
      { ...catalogue.histories[0], image: { src: '/no/such.png', alt: 'A map', credit: 'us' } },
      catalogue.histories[1],
    ];
    const element = await ready(
      await fixture<HistoryCatalogElement>(
        html`<history-catalog .catalogue=${{ ...catalogue, histories }}></history-catalog>`,
      ),
    );
    await waitUntil(() => all(element, '[part="stand-in"]').length === 2, 'two drawings');
    await says(element, 'picture');
    assert.lengthOf(all(element, 'img'), 0);
  });

  it('speaks the page’s language, and takes the author’s where there is one', async () => {
    const element = await ready(
      await fixture<HistoryCatalogElement>(
        html`<history-catalog lang="fa" dir="rtl" .catalogue=${catalogue}></history-catalog>`,
      ),
    );
    await says(element, 'جست‌وجوی تاریخچه‌ها');
    await says(element, '۸۷ رویداد');
    assert.equal(find(element, '[part="title"] span')?.lang, 'fa');
    assert.include(texts(element, 'option'), 'قفقاز');
    const [bar] = all(element, '[part="span-bar"]');
    const track = bar?.parentElement?.getBoundingClientRect();
    // time runs to the left here
    assert.closeTo(bar?.getBoundingClientRect().left ?? 0, track?.left ?? 1, 1);
  });

  it('has headings one below the other', async () => {
    const element = await ready(
      await fixture<HistoryCatalogElement>(
        html`<history-catalog heading-level="3" .catalogue=${catalogue}></history-catalog>`,
      ),
    );
    assert.deepEqual(
      all(element, '[role="heading"]').map((heading) => heading.ariaLevel),
      ['3', '4', '4', '4'],
    );
  });

  it('says what is wrong, how to mend it, and leaves its neighbours alone', async () => {
    const root = await fixture(html`
      <div>
        <p id="text"></p>
        <history-timeline id="timeline"></history-timeline>
        <history-catalog></history-catalog>
        <history-catalog .catalogue=${{ histories: [] }}></history-catalog>
        <history-catalog .catalogue=${{ id: 'x', title: 'X', events: [] }}></history-catalog>
        <history-catalog for="nobody"></history-catalog>
        <history-catalog for="text"></history-catalog>
        <history-catalog for="timeline"></history-catalog>
        <history-catalog id="good" .catalogue=${catalogue}></history-catalog>
        <history-catalog for="good"></history-catalog>
      </div>
    `);
    const elements = [...root.querySelectorAll('history-catalog')];
    const words = [
      'This catalogue has no histories yet.',
      'This catalogue has no histories yet.',
      'this is a history, not a catalogue. Give its address to <history-timeline>',
      'no element here has the id “nobody”',
      '<p id="text"> holds no catalogue',
      '<history-timeline id="timeline"> holds no catalogue',
      'Georgia',
      'Georgia',
    ];
    await Promise.all(elements.map((element, index) => says(element, words[index] ?? '')));
    assert.lengthOf(elements[2]?.issues ?? [], 1);
  });

  it('says of a history that was chosen that there is none, and which there are', async () => {
    const element = await show();
    const [first] = element.histories;
    assert.exists(first);
    element.selected = `${first.id}s`;
    await says(element, `There is no history “${first.id}s” in this catalogue.`);
    await says(element, `The nearest there are: ${first.id}`);
    element.selected = first.id;
    await element.updateComplete;
    assert.notExists(element.shadowRoot?.querySelector('[part="notice"]'));
  });

  it('follows another when its data changes', async () => {
    const root = await fixture(html`
      <div>
        <history-catalog for="first"></history-catalog>
        <history-catalog id="first" .catalogue=${catalogue}></history-catalog>
      </div>
    `);
    const [follower, first] = root.querySelectorAll('history-catalog');
    assert.exists(follower);
    assert.exists(first);
    await says(follower, 'Georgia');
    first.catalogue = { histories: [{ id: 'x', title: 'Another', src: 'x.json' }] };
    await says(follower, 'Another');
    assert.notInclude(shown(follower), 'Georgia');
  });

  it('says so where elements follow each other', async () => {
    const root = await fixture(html`
      <div>
        <history-catalog id="one" for="two"></history-catalog>
        <history-catalog id="two" for="one"></history-catalog>
      </div>
    `);
    for (const element of root.querySelectorAll('history-catalog')) await says(element, 'follow each other');
  });

  it('holds no history for those that look for one', async () => {
    const root = await fixture(html`
      <div>
        <history-catalog id="good" .catalogue=${catalogue}></history-catalog>
        <test-follower for="good"></test-follower>
      </div>
    `);
    const follower = root.querySelector<Follower>('test-follower');
    assert.exists(follower);
    await waitUntil(() => follower.state.status === 'error');
    await says(follower, '<history-catalog id="good"> holds no history');
  });
});
