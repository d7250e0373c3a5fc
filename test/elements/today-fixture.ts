/* A history of a few days, and what <history-today> shows of it. */
import { assert, fixture, html, waitUntil } from '@open-wc/testing';
import { HistoryTimelineElement } from '../../src/elements/history-timeline/history-timeline.js';
import { HistoryTodayElement } from '../../src/elements/history-today/history-today.js';
import { define } from '../support/define.js';

define('history-timeline', HistoryTimelineElement);
define('history-today', HistoryTodayElement);

export const history = {
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

export const clock = (iso: string): (() => Date) => {
  const now = new Date(`${iso}T12:00:00`);
  return () => now;
};

export const root = (element: HistoryTodayElement): ShadowRoot => element.shadowRoot ?? assert.fail();
export const text = (element: HistoryTodayElement): string =>
  (root(element).querySelector('section')?.innerText ?? '').replaceAll(/\s+/g, ' ');
export const titles = (element: HistoryTodayElement): readonly string[] =>
  [...root(element).querySelectorAll('[part="title"]')].map((title) => title.textContent.trim());
export const heading = (element: HistoryTodayElement): string =>
  root(element).querySelector('[part="heading"]')?.textContent.trim() ?? '';
export const status = (element: HistoryTodayElement): string =>
  root(element).querySelector('.visually-hidden[role="status"]')?.textContent ?? '';
export const press = (element: HistoryTodayElement, name: string): void =>
  root(element).querySelector<HTMLElement>(`button[aria-label="${name}"]`)?.click();

export const on = async (iso: string, given: object = history): Promise<HistoryTodayElement> => {
  const element = await fixture<HistoryTodayElement>(
    html`<history-today lang="en" .history=${given} .clock=${clock(iso)}></history-today>`,
  );
  await waitUntil(() => root(element).querySelector('ol, .lack, .notice') !== null);
  return element;
};
