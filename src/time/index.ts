// What a historical date is: read it, compare it, show it, lay it out on an axis.
// Pure: everything comes in as an argument (locale, words, "now"), nothing runs on import.
// It must not know the DOM, any element, or any other room of src.
export * from './civil.js';
export { compareDates } from './compare.js';
export { formatYear, type FormatOptions } from './civil-text.js';
export { formatDate, formatSpoken } from './format.js';
export { machineDate } from './machine.js';
export { parseDate } from './parse.js';
export type * from './types.js';
export type { PluralForms, TimeWords } from './words.js';
export { words as english } from './words/en.js';
