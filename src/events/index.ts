/*
 * One typed class for each event that leaves an element; all bubble and cross shadow roots.
 * Knows: names and details. Must not know: who sends them or listens.
 */
export { HistoryErrorEvent } from './history-error.js';
export { HistoryLoadEvent } from './history-load.js';
export { HistoryRangeEvent } from './history-range.js';
export { type GameResult, HistoryResultEvent, type XapiStatement } from './history-result.js';
export { HistorySelectEvent } from './history-select.js';
