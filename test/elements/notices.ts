import { waitUntil } from '@open-wc/testing';

/** What an element says is wrong, in its place. */
export const noticesOf = (element: Element): string =>
  [...(element.shadowRoot?.querySelectorAll('[part~="notice"]') ?? [])]
    .map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim())
    .join(' | ');

export const says = (element: Element, words: string): Promise<void> =>
  waitUntil(() => noticesOf(element).includes(words), `“${words}” in “${noticesOf(element)}”`);
