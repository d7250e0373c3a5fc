// What the package gives to a page's own code: elements, their events, and the pure functions beneath.
// Nothing runs on import; `history-timeline/define` registers the tags.
export { HistoryArticleElement } from './elements/history-article/history-article.js';
export { HistoryCatalogElement } from './elements/history-catalog/history-catalog.js';
export { HistoryEventElement } from './elements/history-event/history-event.js';
export { HistoryGameElement } from './elements/history-game/history-game.js';
export { HistoryHerodotusElement } from './elements/history-herodotus/history-herodotus.js';
export { HistoryMapElement } from './elements/history-map/history-map.js';
export { HistoryNewsElement } from './elements/history-news/history-news.js';
export { HistorySupportElement } from './elements/history-support/history-support.js';
export { HistoryTimelineElement } from './elements/history-timeline/history-timeline.js';
export { HistoryTodayElement } from './elements/history-today/history-today.js';
export * from './events/index.js';
export * from './history/index.js';
export { languages, loadLocale, type Locale, type Strings } from './locale/index.js';
export * from './time/index.js';
