import { assert, fixture, html, waitUntil } from '@open-wc/testing';
import { HistoryTimelineElement } from '../../src/elements/history-timeline/history-timeline.js';
import { HistoryTodayElement } from '../../src/elements/history-today/history-today.js';
import { define } from '../support/define.js';
import { json, stubFetch, type FetchStub } from '../support/fetch-stub.js';

define('history-timeline', HistoryTimelineElement);
define('history-today', HistoryTodayElement);

const history = {
  id: 'h',
  title: 'A history',
  lang: 'en',
  events: [
    {
      id: 'wall',
      title: 'Wall',
      date: '1961-08-13',
      body: 'Wire *first*. Concrete later.',
      place: { name: 'Berlin' },
    },
    { id: 'long', title: 'Long', date: '1950/1971-08-13' },
    { id: 'doubt', title: 'Doubtful', date: '1900-08-13?' },
    { id: 'leap', title: 'Leap', date: '1988-02-29' },
    { id: 'near', title: 'Near', date: '1800-08-20', image: { src: '/none.png', alt: 'Nothing' } },
  ],
};

const clock = (iso: string): (() => Date) => {
  const now = new Date(`${iso}T12:00:00`);
  return () => now;
};

const root = (element: HistoryTodayElement): ShadowRoot => element.shadowRoot ?? assert.fail();
const text = (element: HistoryTodayElement): string =>
  (root(element).querySelector('section')?.innerText ?? '').replaceAll(/\s+/g, ' ');
const titles = (element: HistoryTodayElement): readonly string[] =>
  [...root(element).querySelectorAll('[part="title"]')].map((title) => title.textContent.trim());
const heading = (element: HistoryTodayElement): string =>
  root(element).querySelector('[part="heading"]')?.textContent ?? '';
const press = (element: HistoryTodayElement, name: string): void =>
  root(element).querySelector<HTMLElement>(`button[aria-label="${name}"]`)?.click();

const on = async (iso: string, given: object = history): Promise<HistoryTodayElement> => {
  const element = await fixture<HistoryTodayElement>(
    html`<history-today lang="en" .history=${given} .clock=${clock(iso)}></history-today>`,
  );
  await waitUntil(() => root(element).querySelector('ol, .lack, .notice') !== null);
  return element;
};

describe('<history-today>', () => {
  it('tells what is known to the day, with its year and how long ago', async () => {
    const element = await on('2026-08-13');
    assert.equal(heading(element), 'August 13');
    assert.deepEqual(titles(element), ['Wall', 'Long']);
    assert.include(text(element), '1961 65 years ago');
    assert.include(text(element), 'ended');
    assert.include(text(element), 'Wire first.');
    assert.notInclude(text(element), 'Concrete');
  });

  it('where nothing happened, tells of the nearest day in the week, and says so', async () => {
    const element = await on('2026-08-23');
    assert.include(text(element), 'Nothing is known for August 23.');
    assert.include(text(element), 'August 20');
    assert.deepEqual(titles(element), ['Near']);
  });

  it('where the week is empty, names the next day that is not', async () => {
    const element = await on('2026-10-20');
    assert.include(text(element), 'Nor is anything known for the week around it.');
    assert.deepEqual(titles(element), []);
    root(element).querySelector<HTMLElement>('.lack button')?.click();
    await element.updateComplete;
    assert.equal(heading(element), 'August 20');
  });

  it('goes from day to day, round 29 February in any year, and back', async () => {
    const element = await on('2026-02-27');
    press(element, 'The day after');
    await element.updateComplete;
    assert.equal(heading(element), 'February 28');
    assert.include(text(element), 'February 29, which this year does not have');
    assert.deepEqual(titles(element), ['Leap']);
    press(element, 'The day after');
    await element.updateComplete;
    assert.equal(heading(element), 'February 29');
    assert.equal(element.day, '02-29');
    press(element, 'The day after');
    await element.updateComplete;
    assert.equal(heading(element), 'March 1');
    assert.include(
      root(element).querySelector('[role="status"]')?.textContent,
      'Nothing is known for March 1',
    );
    root(element).querySelector<HTMLElement>('[part="today-button"]')?.click();
    await element.updateComplete;
    assert.equal(heading(element), 'February 27');
  });

  it('in a leap year leaves 29 February to its own day', async () => {
    const element = await on('2028-02-28');
    assert.notInclude(titles(element), 'Leap Leap');
    assert.notInclude(text(element), 'does not have');
  });

  it('takes a day from its attribute, and says where it is none', async () => {
    const element = await on('2026-01-01');
    element.date = '2001-08-13';
    await element.updateComplete;
    assert.equal(heading(element), 'August 13');
    element.date = '13.8.';
    await element.updateComplete;
    assert.include(text(element), 'date: not a day (got “13.8.”)');
    assert.equal(heading(element), 'January 1');
  });

  it('takes a day from its lists, and keeps within the month', async () => {
    const element = await on('2026-01-31');
    const [day, month] = root(element).querySelectorAll('select');
    assert.exists(day);
    assert.exists(month);
    month.value = '2';
    month.dispatchEvent(new Event('change'));
    await element.updateComplete;
    assert.equal(heading(element), 'February 29');
    assert.equal(day.options.length, 29);
  });

  it('turns over at midnight where the reader is, but not under a reader who has gone elsewhere', async () => {
    let now = new Date(2026, 7, 12, 23, 59, 59, 900);
    const element = await fixture<HistoryTodayElement>(
      html`<history-today lang="en" .history=${history} .clock=${() => now}></history-today>`,
    );
    assert.equal(heading(element), 'August 12');
    now = new Date(2026, 7, 13, 0, 0, 1);
    await waitUntil(() => heading(element) === 'August 13', 'the timer', { timeout: 2000 });
    press(element, 'The day before');
    await element.updateComplete;
    now = new Date(2026, 7, 14, 0, 0, 1);
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    assert.equal(heading(element), 'August 12');
  });

  it('selects in the timeline that it follows; alone, tells of it', async () => {
    const page = await fixture(html`
      <div lang="en">
        <history-timeline id="t" .history=${history}></history-timeline>
        <history-today for="t" .clock=${clock('2026-08-13')}></history-today>
      </div>
    `);
    const element = page.querySelector('history-today') ?? assert.fail();
    await waitUntil(() => titles(element).length === 2);
    root(element).querySelector<HTMLElement>('button[part="title"]')?.click();
    assert.equal(page.querySelector('history-timeline')?.selected, 'wall');
    const single = await on('2026-08-13');
    const heard: (string | undefined)[] = [];
    single.addEventListener('history-select', ({ id }) => heard.push(id));
    root(single).querySelector<HTMLElement>('button[part="title"]')?.click();
    assert.deepEqual(heard, ['wall']);
  });

  it('hides a picture that does not come', async () => {
    const element = await on('2026-08-20');
    const image = root(element).querySelector('img') ?? assert.fail();
    image.dispatchEvent(new Event('error'));
    assert.isTrue(image.matches('.failed'));
  });

  it('says what is wrong with an empty history, and with another kind of file', async () => {
    const element = await on('2026-08-13', { id: 'e', title: 'E', events: [] });
    assert.include(text(element), 'no events');
    const other = await on('2026-08-13', { histories: [] });
    assert.include(text(other), 'could not be shown');
  });

  describe('across a catalogue', () => {
    let server: FetchStub;
    beforeEach(() => {
      server = stubFetch();
    });
    afterEach(() => server.restore());

    it('tells of every history, links to its page, and names those that did not come', async () => {
      const other = {
        id: 'o',
        title: 'O',
        lang: 'en',
        events: [{ id: 'x', title: 'Other', date: '1700-08-13' }],
      };
      const histories = [
        { id: 'h', title: 'One', src: '/one.json', href: '/one/' },
        { id: 'o', title: 'Two', src: '/two.json' },
        { id: 'b', title: 'Broken', src: '/broken.json' },
      ];
      server.answers.set('/cat.json', [() => json({ id: 'c', title: 'C', histories })]);
      server.answers.set('/one.json', [() => json(history)]);
      server.answers.set('/two.json', [() => json(other)]);
      server.answers.set('/broken.json', [() => new Response('', { status: 404 })]);
      const element = await fixture<HistoryTodayElement>(
        html`<history-today lang="en" catalog="/cat.json" .clock=${clock('2026-08-13')}></history-today>`,
      );
      await waitUntil(() => titles(element).length === 3 && text(element).includes('Not loaded'));
      assert.deepEqual(titles(element), ['Other', 'Wall', 'Long']);
      assert.include(text(element), 'Not loaded: Broken');
      const link = root(element).querySelector<HTMLAnchorElement>('a[part="title"]');
      assert.equal(link && new URL(link.href).pathname + new URL(link.href).hash, '/one/#wall');
    });

    it('says where the catalogue is none', async () => {
      server.answers.set('/cat.json', [() => json(history)]);
      const element = await fixture<HistoryTodayElement>(
        html`<history-today lang="en" catalog="/cat.json"></history-today>`,
      );
      await waitUntil(() => text(element).includes('this is a history, not a catalogue'));
    });
  });
});
