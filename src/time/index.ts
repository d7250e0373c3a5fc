// What a historical date is: read it, compare it, show it, lay it out on an axis.
// Pure: everything comes in as an argument (locale, words, "now"), nothing runs on import.
// It must not know the DOM, any element, or any other room of src.
export * from './civil.js';
export { compareDates } from './compare.js';
export { formatCount, formatYear, warmFormats, type FormatOptions } from './civil-text.js';
export { formatAgo, formatDate, formatSpoken } from './format.js';
export { formatDuration, formatGap } from './gap.js';
export { machineDate } from './machine.js';
export { parseDate } from './parse.js';
export { createScale, type ScaleWindow, type TimeScale } from './scale.js';
export type { TickStep, TickUnit } from './tick-steps.js';
export { type Tick, type TickOptions, type Ticks, ticks } from './ticks.js';
export type * from './types.js';
export type { PluralForms, TimeWords } from './words.js';
export { words as english } from './words/en.js';
