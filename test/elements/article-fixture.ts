/* What the tests of `<history-article>` have in common: a small history with everything in it, and ways to ask. */
import { assert, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { HistoryArticleElement } from '../../src/elements/history-article/history-article.js';

const paragraph =
  'Words that fill a line and then some more of them, so that an event is as long as events are. ';

export const small = {
  id: 'small',
  title: 'A small history',
  summary: 'Of three eras.',
  lang: 'en',
  eras: [
    { id: 'first', title: 'First era', date: '1900/1909' },
    { id: 'second', title: 'Second era', date: '1920/1929' },
  ],
  sources: [
    { id: 'book', title: 'A book', author: 'Someone', year: 1999 },
    { id: 'page', title: 'A page', href: 'https://example.org/page' },
  ],
  events: Array.from({ length: 12 }, (_, index) => ({
    id: `e${index}`,
    title: `Event ${index}`,
    date: String(1896 + 3 * index),
    place: { name: `Place ${index}` },
    body: `${paragraph.repeat(4)}[^${index % 2 === 0 ? 'book' : 'page'}]\n\n${paragraph.repeat(6)}`,
  })),
};

export const root = (article: HistoryArticleElement): ShadowRoot => {
  assert.exists(article.shadowRoot);
  return article.shadowRoot;
};

export const all = (article: HistoryArticleElement, selector: string): readonly HTMLElement[] => [
  ...root(article).querySelectorAll<HTMLElement>(selector),
];

export function one(article: HistoryArticleElement, selector: string): HTMLElement {
  const [found] = all(article, selector);
  assert.exists(found, selector);
  return found;
}

export const words = (element: Element): string => element.textContent.trim().replaceAll(/\s+/g, ' ');

export const event = (article: HistoryArticleElement, index: number): HTMLElement =>
  one(article, `#event-${index}`);

export const current = (article: HistoryArticleElement): string | undefined => {
  const entry = root(article).querySelector('.contents [aria-current="location"]');
  return entry ? words(entry) : undefined;
};

/** The text of the article is there. */
export async function told(article: HistoryArticleElement): Promise<HistoryArticleElement> {
  await waitUntil(() => article.shadowRoot?.querySelector('.event') !== null, 'events');
  await article.updateComplete;
  return article;
}

export async function article(history: object = small): Promise<HistoryArticleElement> {
  return told(
    await fixture<HistoryArticleElement>(html`<history-article .history=${history}></history-article>`),
  );
}

/** As a reader does it: the wheel, and then the page moves. */
export async function wheelTo(element: Element, box?: Element): Promise<void> {
  window.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
  if (box) box.scrollTop += element.getBoundingClientRect().top - box.getBoundingClientRect().top;
  else window.scrollTo(0, window.scrollY + element.getBoundingClientRect().top);
  await frames(3);
}

export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await nextFrame();
}

export const topOf = (element: Element): number => element.getBoundingClientRect().top;
