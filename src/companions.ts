// Registers the elements beside the timeline, each when the first of its kind stands in the page.
// It knows tags and chunks. What stands in a shadow root is not seen: there `customElements.define` is the host's.
// It must not be imported by any other file of src than `define.ts`.
import { defineWhenUsed, type Loaders } from './controllers/when-used.js';

const loaders: Loaders = {
  'history-article': async () =>
    (await import('./elements/history-article/history-article.js')).HistoryArticleElement,
  'history-catalog': async () =>
    (await import('./elements/history-catalog/history-catalog.js')).HistoryCatalogElement,
  'history-game': async () => (await import('./elements/history-game/history-game.js')).HistoryGameElement,
  'history-herodotus': async () =>
    (await import('./elements/history-herodotus/history-herodotus.js')).HistoryHerodotusElement,
  'history-map': async () => (await import('./elements/history-map/history-map.js')).HistoryMapElement,
  'history-news': async () => (await import('./elements/history-news/history-news.js')).HistoryNewsElement,
  'history-support': async () =>
    (await import('./elements/history-support/history-support.js')).HistorySupportElement,
  'history-today': async () =>
    (await import('./elements/history-today/history-today.js')).HistoryTodayElement,
};

defineWhenUsed(document, customElements, loaders);
