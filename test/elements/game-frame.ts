/* A page inside a course: plays one round of a game at once, and says so. */
import { HistoryGameElement } from '../../src/elements/history-game/history-game.js';
import { define } from '../support/define.js';

define('history-game', HistoryGameElement);

const words = ['Ants', 'Bees', 'Cats', 'Dogs', 'Elks'];
const element = document.createElement('history-game');
const to = window.frameElement?.getAttribute('data-to');
if (to) element.setAttribute('report-to', to);
element.rounds = 1;
element.history = {
  id: 'framed',
  title: 'In a frame',
  events: words.map((title, index) => ({ id: title, title, date: String(1900 + index) })),
};
document.body.append(element);

const button = (name: string): HTMLElement | null | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part="${name}"]`);
while (!button('start-button')) await new Promise((resolve) => setTimeout(resolve, 20));
element.start();
await element.updateComplete;
button('check-button')?.click();
// for the test alone: the game itself posts only what it was told to
window.parent.postMessage({ type: 'played' }, window.origin);
