// What the package gives to a page's own code: elements, their events, and the pure functions beneath.
// Nothing runs on import; `history-timeline/define` registers the tags.
export { HistoryEventElement } from './elements/history-event/history-event.js';
export { HistoryGameElement } from './elements/history-game/history-game.js';
export { HistoryTimelineElement } from './elements/history-timeline/history-timeline.js';
export * from './events/index.js';
export * from './history/index.js';
export { languages, loadLocale, type Locale, type Strings } from './locale/index.js';
export * from './time/index.js';
