/* What tests of the elements of a catalogue share: a small catalogue, and what can be asked of an element. */
import { waitUntil } from '@open-wc/testing';
import type { CatalogueElement } from '../../src/elements/catalogue-element.js';

export const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

export const catalogue = {
  id: 'c',
  title: { en: 'Our histories', fa: 'تاریخچه‌های ما' },
  lang: 'en',
  regions: [
    { id: 'asia', title: 'Asia' },
    { id: 'caucasus', title: { en: 'Caucasus', fa: 'قفقاز' } },
  ],
  periods: [
    { id: 'old', title: 'Old', date: '../1899' },
    { id: 'new', title: 'New', date: '1900/..' },
  ],
  histories: [
    {
      id: 'china',
      title: { en: 'China', zh: '中国' },
      src: 'china.json',
      href: '#china',
      summary: 'Seven decades.',
      image: { src: pixel, alt: 'A map', credit: 'Map: us', license: 'CC BY' },
      span: '1949-10-01/..',
      count: 87,
      region: 'asia',
    },
    {
      id: 'georgia',
      title: 'Georgia',
      src: 'georgia.json',
      span: 'Y-1798000~/2024-12',
      count: 62,
      region: 'caucasus',
    },
    { id: 'plain', title: 'Hardly anything', src: 'plain.json', href: '#plain' },
  ],
  news: [
    { id: 'n1', date: '2026-11-23', kind: 'feature', title: 'Themes', body: 'Three *of* them.' },
    { id: 'n2', date: '2026-11-25', kind: 'fixed', title: 'Clicks', href: '#clicks' },
    { id: 'n3', date: '2026-11-24', kind: 'updated', title: 'Axis' },
    { id: 'n4', date: '2026-11', kind: 'history', title: { en: 'Georgia', ka: 'საქართველო' } },
  ],
  support: [
    { kind: 'shop', title: 'The shop', body: 'All we have.', href: 'https://example.org/shop' },
    {
      kind: 'shop',
      title: 'Poster',
      image: { src: pixel, alt: 'A poster', credit: 'Map: us' },
      price: { amount: 1234.5, currency: 'EUR' },
      href: 'https://example.org/poster',
    },
    { kind: 'donate', title: 'Give', body: 'It helps.', href: 'https://example.org/donate' },
    { kind: 'page', title: 'More ways', href: 'mailto:us@example.org' },
  ],
};

export const find = (element: Element, selector: string): HTMLElement | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;

export const all = (element: Element, selector: string): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

export const shown = (element: Element): string =>
  element.shadowRoot?.textContent.trim().replaceAll(/\s+/g, ' ') ?? '';

export const texts = (element: Element, selector: string): readonly string[] =>
  all(element, selector).map(({ textContent }) => textContent.trim().replaceAll(/\s+/g, ' '));

export async function says(element: Element, words: string): Promise<void> {
  await waitUntil(() => shown(element).includes(words), `“${words}” in “${shown(element)}”`);
}

/** What stands there once the catalogue has been read. */
export async function ready<T extends CatalogueElement>(element: T): Promise<T> {
  await waitUntil(() => element.state.status === 'ready', 'the catalogue is read');
  await element.updateComplete;
  return element;
}
