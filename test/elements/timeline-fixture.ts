import { aTimeout, fixture, html } from '@open-wc/testing';
import { HistoryTimelineElement } from '../../src/elements/history-timeline/history-timeline.js';
import '../../src/define.js';

/** A small history: three lanes, a range, points, circa, an open end. */
export const history = {
  id: 'small',
  title: { en: 'A small history', de: 'Eine kleine Geschichte' },
  lang: 'en',
  groups: [
    { id: 'state', title: { en: 'State', de: 'Staat' } },
    { id: 'arts', title: 'Arts' },
    { id: 'sea', title: 'Sea' },
  ],
  eras: [
    { id: 'old', title: 'Old times', date: '1900/1949' },
    { id: 'new', title: 'New times', date: '1950/1999' },
  ],
  events: [
    {
      id: 'crown',
      title: 'Crown',
      date: '1902-06-01',
      group: 'state',
      importance: 5,
      body: 'A crown is made.',
    },
    {
      id: 'opera',
      title: 'Opera house',
      date: '1905/1911',
      group: 'arts',
      importance: 4,
      body: 'An opera house.',
    },
    { id: 'ship', title: 'Ship', date: '1914-03', group: 'sea', importance: 3, place: { name: 'Harbour' } },
    { id: 'storm', title: 'Storm', date: '1921~', group: 'sea', importance: 4, body: 'A storm breaks.' },
    { id: 'novel', title: 'Novel', date: '1950', group: 'arts', importance: 3 },
    { id: 'reform', title: 'Reform', date: '1961 Jan 1 - 1989', group: 'state', importance: 5 },
    { id: 'fair', title: 'Fair', date: '1985/..', group: 'arts', importance: 2 },
  ],
};

export const wide = 1000;

/** The element, its data read and vis-timeline attached, in a box of the given width. */
export async function timeline(
  attributes: Readonly<Record<string, string>> = {},
  data: object = history,
  width = wide,
): Promise<HistoryTimelineElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = `${width}px`;
  const element = new HistoryTimelineElement();
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.history = data;
  box.append(element);
  await settled(element);
  return element;
}

/** Waits until the element has drawn, whatever that takes. */
export async function settled(element: HistoryTimelineElement): Promise<void> {
  await until(() => element.shadowRoot?.querySelector('.frame')?.getAttribute('aria-busy') === 'false');
  await until(() => element.shadowRoot?.querySelector('.axis') === null || labels(element).length > 0);
  await aTimeout(260);
  await element.updateComplete;
}

export async function until(condition: () => boolean, most = 15_000): Promise<void> {
  const end = performance.now() + most;
  while (!condition() && performance.now() < end) await aTimeout(20);
}

export const one = (element: Element, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector(selector);
  if (found instanceof HTMLElement) return found;
  throw new Error(`no ${selector}`);
};

export const all = (element: Element, selector: string): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

export const labels = (element: Element): readonly HTMLElement[] => all(element, '.vis-item .label');

export const texts = (element: Element, selector: string): readonly string[] =>
  all(element, selector).map((found) => (found.textContent ?? '').replace(/\s+/g, ' ').trim());
