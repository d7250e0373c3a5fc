// Registers the elements beside the timeline, each when the first of its kind stands in the page.
// It knows tags and chunks. What stands in a shadow root is not seen: there `customElements.define` is the host's.
// It must not be imported by any other file of src than `define.ts`.
import { defineWhenUsed, type Loaders } from './controllers/when-used.js';

const loaders: Loaders = {
  'history-catalog': async () =>
    (await import('./elements/history-catalog/history-catalog.js')).HistoryCatalogElement,
  'history-game': async () => (await import('./elements/history-game/history-game.js')).HistoryGameElement,
  'history-news': async () => (await import('./elements/history-news/history-news.js')).HistoryNewsElement,
  'history-support': async () =>
    (await import('./elements/history-support/history-support.js')).HistorySupportElement,
  'history-map': async () => (await import('./elements/history-map/history-map.js')).HistoryMapElement,
  'history-today': async () =>
    (await import('./elements/history-today/history-today.js')).HistoryTodayElement,
  'history-article': async () =>
    (await import('./elements/history-article/history-article.js')).HistoryArticleElement,
};

defineWhenUsed(document, customElements, loaders);
