import { assert, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { HistoryArticleElement } from '../../src/elements/history-article/history-article.js';
import { define } from '../support/define.js';
import { json, stubFetch, type FetchStub } from '../support/fetch-stub.js';
import { plainEvents } from '../support/histories.js';
import { all, article, event, one, root, small, told, topOf, words } from './article-fixture.js';

define('history-article', HistoryArticleElement);

const shown = (element: HistoryArticleElement): string => words(root(element) as unknown as Element);
const says = (element: HistoryArticleElement, text: string): Promise<void> =>
  waitUntil(() => shown(element).includes(text), `“${text}” in “${shown(element)}”`);

describe('<history-article>: what it tells', () => {
  it('title, summary, facts, chapters by era, every event once', async () => {
    const element = await article();
    assert.equal(words(one(element, '[part="title"]')), 'A small history');
    assert.equal(words(one(element, '[part="summary"]')), 'Of three eras.');
    assert.match(words(one(element, '[part="facts"]')), /^1896 – 1929 12 events \d+ minutes to read$/);
    assert.deepEqual(all(element, '[part="chapter-title"]').map(words), [
      'Before “First era”',
      'First era',
      'Between “First era” and “Second era”',
      'Second era',
    ]);
    assert.deepEqual(
      all(element, '[part="event-title"]').map(words),
      small.events.map(({ title }) => title),
    );
    assert.equal(words(one(element, '[part="chapter-date"]')), '1900 – 1909');
  });

  it('the levels of headings follow its own', async () => {
    const element = await article();
    const tags = (): readonly string[] =>
      ['title', 'chapter-title', 'event-title', 'sources-title'].map(
        (part) => one(element, `[part="${part}"]`).localName,
      );
    assert.deepEqual(tags(), ['h2', 'h3', 'h4', 'h3']);
    element.headingLevel = 1;
    await element.updateComplete;
    assert.deepEqual(tags(), ['h1', 'h2', 'h3', 'h2']);
    element.headingLevel = 5;
    await element.updateComplete;
    assert.deepEqual(tags(), ['h5', 'h6', 'h6', 'h6']);
    element.headingLevel = 2;
    element.history = { ...small, eras: [] };
    await waitUntil(() => root(element).querySelector('[part="chapter-title"]') === null);
    assert.equal(
      one(element, '[part="event-title"]').localName,
      'h3',
      'none between where there is one chapter',
    );
  });

  it('notes are numbered through the whole, with a list at the end and ways back', async () => {
    const element = await article();
    assert.deepEqual(all(element, '#event-0 .ref, #event-1 .ref, #event-2 .ref').map(words), ['1', '2', '1']);
    const notes = all(element, '.sources li');
    assert.equal(notes.length, 2);
    const [first, second] = notes;
    assert.match(words(first ?? element), /^Someone, A book, 1999/);
    assert.equal(second?.querySelector('a')?.getAttribute('href'), 'https://example.org/page');
    const back = [...(first?.querySelectorAll('button') ?? [])];
    assert.deepEqual(
      back.map((button) => words(button.lastElementChild ?? button)),
      [0, 2, 4, 6, 8, 10].map((index) => `Back to “Event ${index}”`),
    );
    one(element, '#event-2 .ref').click();
    await waitUntil(() => root(element).activeElement === first, 'the note has the focus');
    back[2]?.click();
    await waitUntil(() => root(element).activeElement === event(element, 4).querySelector('.ref'));
  });

  it('a source that the narrative does not refer to stands after it', async () => {
    const element = await article({
      id: 'h',
      title: 'H',
      sources: [{ id: 'a', title: 'A book' }],
      events: [{ id: 'x', title: 'X', date: '1900', body: 'Words.', sources: ['a'] }],
    });
    assert.equal(words(one(element, '.besides')), 'Sources 1');
    assert.equal(all(element, '.sources .back').length, 1);
  });

  it('doubt in a date is kept, a missing picture has a drawing in its place', async () => {
    const element = await article({
      id: 'h',
      title: 'H',
      events: [
        {
          id: 'x',
          title: 'X',
          date: 'c. 1200 BCE',
          image: { src: '/test/nothing-here.png', alt: 'A wall', caption: 'The wall', credit: 'Someone' },
        },
      ],
    });
    assert.include(words(one(element, '[part="date"]')), 'c. 1200 BCE');
    await waitUntil(() => root(element).querySelector('[part="stand-in"] circle') !== null);
    assert.equal(one(element, '[part="stand-in"]').getAttribute('aria-label'), 'A wall');
    assert.equal(words(one(element, '[part="caption"]')), 'The wall');
    assert.equal(words(one(element, '[part="credit"]')), 'Someone');
  });

  it('speaks the page’s language, and tells in it where the history can', async () => {
    const page = await fixture(html`
      <div lang="fa" dir="rtl">
        <history-article
          .history=${{
            id: 'h',
            title: { en: 'Iran', fa: 'ایران' },
            lang: 'en',
            events: [{ id: 'x', title: { en: 'One', fa: 'یک' }, date: '1906', body: 'English words.' }],
          }}
        ></history-article>
      </div>
    `);
    const element = page.querySelector('history-article');
    assert.exists(element);
    await told(element);
    await waitUntil(() => one(element, '.contents').getAttribute('aria-label') === 'ایران, فهرست');
    assert.equal(getComputedStyle(one(element, '.article')).direction, 'rtl');
    assert.equal(words(one(element, '[part="event-title"]')), 'یک');
    // each text in its own direction, or its full stop would stand at the wrong end
    assert.equal(getComputedStyle(one(element, '[part="body"]')).direction, 'ltr');
    assert.include(words(one(element, '[part="date"]')), '۱۹۰۶');
  });

  it('has names and roles for those who do not see it', async () => {
    const element = await article();
    assert.equal(one(element, '.contents').localName, 'nav');
    assert.equal(one(element, '.contents').getAttribute('aria-label'), 'A small history, Contents');
    const section = one(element, '#event-3');
    assert.equal(words(one(element, `#${section.getAttribute('aria-labelledby')}`)), 'Event 3');
    assert.equal(one(element, '#event-3 .address').getAttribute('aria-label'), 'Link to “Event 3”');
    await expect(element).to.be.accessible();
  });

  it('sets no style by attribute and needs no markup of others', async () => {
    const element = await article({
      id: 'h',
      title: '<b>H</b>',
      events: [
        { id: 'x', title: '<i>X</i>', date: '1900', body: '<img src=x onerror=alert(1)> and *stress*' },
      ],
    });
    await waitUntil(() => root(element).querySelector('em') !== null);
    assert.equal(words(one(element, '[part="title"]')), '<b>H</b>');
    assert.notExists(root(element).querySelector('[part="body"] img'));
  });

  it('keeps lines at a length that reads well', async () => {
    const page = await fixture<HTMLElement>(html`<div style="inline-size: 1200px; font: 16px serif"></div>`);
    const element = document.createElement('history-article');
    element.history = small;
    page.append(element);
    await told(element);
    const body = one(element, '[part="body"] p');
    const range = document.createRange();
    range.selectNodeContents(body);
    const lines = new Set(
      [...range.getClientRects()].filter(({ width }) => width > 40).map(({ top }) => Math.round(top)),
    );
    const perLine = words(body).length / lines.size;
    assert.isAtLeast(perLine, 55);
    assert.isAtMost(perLine, 80);
    const nav = one(element, '.contents').getBoundingClientRect();
    assert.isAtMost(
      nav.right,
      one(element, '.text-column').getBoundingClientRect().left,
      'contents stand beside',
    );
    page.style.inlineSize = '375px';
    await waitUntil(() => getComputedStyle(one(element, '.entries-box')).display === 'none');
    one(element, '.toggle').click();
    await element.updateComplete;
    assert.equal(one(element, '.toggle').getAttribute('aria-expanded'), 'true');
    assert.equal(getComputedStyle(one(element, '.entries-box')).display, 'block');
    one(element, '.entries a').focus();
    one(element, '.entries a').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    await element.updateComplete;
    assert.isTrue(root(element).activeElement === one(element, '.toggle'));
    assert.isAtMost(element.scrollWidth, 375);
  });
});

describe('<history-article>: what goes wrong', () => {
  let fetched: FetchStub;
  beforeEach(() => {
    fetched = stubFetch();
  });
  afterEach(() => fetched.restore());

  const load = async (answer: () => Response | Promise<Response>): Promise<HistoryArticleElement> => {
    fetched.answers.set('article.json', [answer]);
    return fixture<HistoryArticleElement>(html`<history-article src="article.json"></history-article>`);
  };

  it('shows how far it is while it loads', async () => {
    const element = await load(() => new Promise<Response>(() => undefined));
    assert.equal(one(element, 'progress').getAttribute('aria-label'), 'Loading the history');
  });

  it('says that the server failed, and loads again', async () => {
    const element = await load(() => new Response('', { status: 500 }));
    await says(element, 'This history could not be shown.');
    fetched.answers.set('article.json', [() => json(small)]);
    one(element, '[part="retry-button"]').click();
    await told(element);
  });

  it('says of another kind of file what is wrong with it', async () => {
    const page = await load(() => new Response('<!doctype html><p>Hello'));
    await says(page, 'a web page came instead of JSON');
    const catalogue = await fixture<HistoryArticleElement>(
      html`<history-article .history=${{ histories: [], news: [] }}></history-article>`,
    );
    await says(catalogue, 'This history could not be shown.');
    assert.equal(
      words(one(catalogue, '.why')),
      'history: this is a catalogue of histories, not a history. Give its address to <history-catalog>.',
    );
  });

  it('says that a history is empty', async () => {
    const element = await load(() => json({ id: 'h', title: 'H', events: [] }));
    await says(element, 'This history has no events yet.');
  });

  it('says where `for` leads nowhere', async () => {
    const element = await fixture<HistoryArticleElement>(
      html`<history-article for="nobody"></history-article>`,
    );
    await says(element, 'no element here has the id “nobody”');
  });

  it('an unknown event is refused, and the article stays where it is', async () => {
    const element = await article();
    const before = topOf(element);
    assert.isFalse(element.goTo('nobody'));
    assert.isFalse(element.tells('nobody'));
    element.selected = 'nobody';
    await element.updateComplete;
    assert.equal(topOf(element), before);
    assert.equal(all(element, '.selected').length, 0);
  });
});

describe('<history-article>: ten thousand events', () => {
  const many = { id: 'many', title: 'Many', lang: 'en', events: plainEvents(10_000) };

  it('keeps the page small, and leads to each', async () => {
    const element = await article(many);
    const nodes = (): number => root(element).querySelectorAll('*').length;
    await waitUntil(() => all(element, '.event').length > 0);
    assert.isBelow(nodes(), 6000);
    assert.isBelow(all(element, '.event').length, 200);
    const { height } = one(element, '.text-column').getBoundingClientRect();
    assert.isAbove(height, 500_000, 'and has room for all of them');
    const last = element.history && 'events' in element.history ? 9000 : 0;
    const id = root(element).querySelectorAll('.block').length > 500 ? `e${last}` : 'none';
    assert.isTrue(element.goTo(id));
    await waitUntil(() =>
      all(element, '[part="event-title"]').some((title) => words(title) === `Event ${last}`),
    );
    const title = all(element, '[part="event-title"]').find((each) => words(each) === `Event ${last}`);
    await waitUntil(() => {
      const top = topOf(title ?? element);
      return top >= 0 && top < innerHeight;
    }, 'in view');
    assert.isBelow(nodes(), 6000);
  });

  it('brings all of it to paper', async () => {
    const element = await article({ ...many, events: plainEvents(400) });
    assert.isBelow(all(element, '.event').length, 400);
    window.dispatchEvent(new Event('beforeprint'));
    assert.equal(all(element, '.event').length, 400);
    window.dispatchEvent(new Event('afterprint'));
    assert.isBelow(all(element, '.event').length, 400);
  });
});
