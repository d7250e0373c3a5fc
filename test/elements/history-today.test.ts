import { assert, fixture, html, waitUntil } from '@open-wc/testing';
import type { HistoryTodayElement } from '../../src/elements/history-today/history-today.js';
import { clock, heading, history, on, press, root, status, text, titles } from './today-fixture.js';

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
    assert.include(text(element), '3 days earlier, on August 20:');
    assert.deepEqual(titles(element), ['Near']);
  });

  it('where the week is empty, names the next day that is not', async () => {
    const element = await on('2026-10-20');
    assert.include(text(element), 'Nor is anything known for the week around it.');
    assert.include(text(element), 'The next known event is on February 29.');
    assert.deepEqual(titles(element), []);
    root(element).querySelector<HTMLElement>('[part="day-button"]')?.click();
    await element.updateComplete;
    assert.equal(heading(element), 'February 29');
    // the button is gone: the keyboard goes on from the day
    assert.equal(root(element).activeElement?.id, 'heading');
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
    assert.equal(root(element).activeElement?.id, 'heading');
    assert.notExists(root(element).querySelector('[part="today-button"]'));
  });

  it('in a leap year leaves 29 February to its own day', async () => {
    const element = await on('2028-02-28');
    assert.include(text(element), '1 day later, on February 29:');
    assert.notInclude(text(element), 'does not have');
  });

  it('takes a day from its attribute, and says where it is none', async () => {
    const element = await on('2026-01-01');
    element.date = '2001-08-13';
    await element.updateComplete;
    assert.equal(heading(element), 'August 13');
    element.date = '13.8.';
    await element.updateComplete;
    assert.include(text(element), 'The day this page asks for cannot be read; it begins with today.');
    assert.include(text(element), 'date: not a day (got “13.8.”). Write a month and a day');
    assert.notInclude(text(element), 'could not be shown');
    assert.equal(heading(element), 'January 1');
  });

  it('takes a day from its lists, and keeps within the month', async () => {
    const element = await on('2026-01-31');
    const [month, day] = root(element).querySelectorAll('select');
    assert.exists(day);
    assert.exists(month);
    month.value = '2';
    month.dispatchEvent(new Event('change'));
    await element.updateComplete;
    assert.equal(heading(element), 'February 29');
    assert.equal(day.options.length, 29);
    assert.equal(day.value, '29');
    // the month first in English, the day first in German
    element.lang = 'de';
    await waitUntil(() => heading(element) === '29. Februar');
    assert.equal(root(element).querySelector('select')?.options.length, 29);
  });

  it('turns over at midnight where the reader is, but not under a reader who has gone elsewhere', async () => {
    let now = new Date(2026, 7, 12, 23, 59, 59, 900);
    const element = await fixture<HistoryTodayElement>(
      html`<history-today lang="en" .history=${history} .clock=${() => now}></history-today>`,
    );
    assert.equal(heading(element), 'August 12');
    now = new Date(2026, 7, 13, 0, 0, 1);
    await waitUntil(() => heading(element) === 'August 13', 'the timer', { timeout: 5000 });
    await waitUntil(() => status(element) === 'August 13: 2 events', 'it is said');
    press(element, 'The day before');
    await element.updateComplete;
    now = new Date(2026, 7, 14, 0, 0, 1);
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    assert.equal(heading(element), 'August 12');
    assert.notInclude(status(element), 'August 14');
  });

  it('goes on with the days for whoever has come back to today, and whoever has been away', async () => {
    let now = new Date(2026, 7, 12, 12);
    const element = await fixture<HistoryTodayElement>(
      html`<history-today lang="en" .history=${history} .clock=${() => now}></history-today>`,
    );
    press(element, 'The day after');
    await element.updateComplete;
    press(element, 'The day before');
    await element.updateComplete;
    now = new Date(2026, 7, 13, 12);
    window.dispatchEvent(new Event('focus'));
    await element.updateComplete;
    assert.equal(heading(element), 'August 13');
    press(element, 'The day after');
    await element.updateComplete;
    root(element).querySelector<HTMLElement>('[part="today-button"]')?.click();
    const parent = element.parentElement;
    element.remove();
    now = new Date(2026, 7, 14, 12);
    window.dispatchEvent(new Event('focus'));
    await element.updateComplete;
    parent?.append(element);
    await element.updateComplete;
    assert.equal(heading(element), 'August 14');
  });

  it('takes another clock, and the machine’s where that makes no sense', async () => {
    const element = await on('2026-08-13');
    element.clock = clock('2026-08-20');
    await element.updateComplete;
    assert.equal(heading(element), 'August 20');
    element.clock = () => new Date(NaN);
    await element.updateComplete;
    const [month, day] = [new Date().getMonth() + 1, new Date().getDate()];
    assert.equal(element.day, [month, day].map((part) => String(part).padStart(2, '0')).join('-'));
  });

  it('is at today again where `date` is taken away', async () => {
    const element = await on('2026-08-13');
    element.setAttribute('date', '02-29');
    await element.updateComplete;
    assert.equal(heading(element), 'February 29');
    element.removeAttribute('date');
    await element.updateComplete;
    assert.equal(heading(element), 'August 13');
    assert.notExists(root(element).querySelector('.notice'));
  });

  it('counts across the turn of the era without a year zero', async () => {
    const element = await on('2026-03-15', {
      id: 'r',
      title: 'R',
      events: [
        { id: 'ides', title: 'Ides', date: '-0043-03-15' },
        { id: 'last', title: 'Last year', date: '2025-03-15' },
      ],
    });
    assert.include(text(element), '44 BCE 2,069 years ago');
    assert.include(text(element), '2025 1 year ago');
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
    await element.updateComplete;
    assert.equal(root(element).querySelector('[aria-current="true"]')?.textContent.trim(), 'Wall');
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
});
