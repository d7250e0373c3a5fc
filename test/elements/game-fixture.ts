import { fixture, html, waitUntil } from '@open-wc/testing';
import { HistoryEventElement } from '../../src/elements/history-event/history-event.js';
import { HistoryGameElement } from '../../src/elements/history-game/history-game.js';
import { define } from '../support/define.js';

define('history-event', HistoryEventElement);
define('history-game', HistoryGameElement);

const words = ['Ants', 'Bees', 'Cats', 'Dogs', 'Elks', 'Foxes', 'Goats', 'Hens', 'Ibises', 'Jays'];

/** Ten events, ten years apart, named in the order of time. */
export const decades = {
  id: 'decades',
  title: { en: 'Ten decades', fa: 'ده دهه' },
  lang: 'en',
  events: words.map((title, index) => ({
    id: title.toLowerCase(),
    title,
    date: String(1900 + 10 * index),
    body: `All about ${title.toLowerCase()}.`,
  })),
};

/** The game with its history read. */
export async function game(
  attributes: Readonly<Record<string, string>> = {},
  history: object = decades,
): Promise<HistoryGameElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('history-game');
  element.setAttribute('seed', 'test');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.history = history;
  box.append(element);
  await waitUntil(() => part(element, 'start-button') ?? part(element, 'notice'));
  return element;
}

export const part = (element: HistoryGameElement, name: string): HTMLElement | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part="${name}"]`) ?? undefined;

export const parts = (element: HistoryGameElement, name: string): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part="${name}"]`) ?? []),
];

/** The button or other element that must be there. */
export function need(element: HistoryGameElement, name: string, index = 0): HTMLElement {
  const found = parts(element, name)[index];
  if (!found) throw new Error(`no part “${name}” (${index}) in ${element.shadowRoot?.textContent}`);
  return found;
}

export async function press(element: HistoryGameElement, name: string, index = 0): Promise<void> {
  need(element, name, index).click();
  await element.updateComplete;
}

/** The ids of the cards as they lie. */
export const order = (element: HistoryGameElement): readonly string[] =>
  parts(element, 'card').map(({ dataset }) => dataset['card'] ?? '');

export const said = (element: HistoryGameElement): string =>
  element.shadowRoot?.querySelector('section > [role="status"]')?.textContent.trim() ?? '';

/** By the buttons on the cards, until they lie in the order of their dates. */
export async function sort(
  element: HistoryGameElement,
  truth = decades.events.map(({ id }) => id),
): Promise<void> {
  const rank = (id: string | undefined): number => truth.indexOf(id ?? '');
  for (let turn = 0; turn < 20; turn += 1) {
    const now = order(element);
    const at = now.findIndex((id, index) => rank(id) > rank(now[index + 1] ?? id));
    if (at < 0) return;
    // two step buttons on each card: earlier, later
    await press(element, 'step-button', at * 2 + 1);
  }
}
