// What a history is, and a catalogue of them: their types, reading them from JSON with every issue, choosing among its languages.
// Pure: no DOM, no Lit, nothing fetched, nothing runs on import. Bodies become templates in `rich-text.ts`.
// It must not know where a file comes from, any element, or how anything is found or shown.
export type * from './catalogue-types.js';
export { parseCatalogue, readCatalogue } from './catalogue.js';
export { parseHistory } from './parse.js';
export { type ResolvedText, resolveText } from './languages.js';
export { readHistory } from './read.js';
export type * from './types.js';
export { safeUrl } from './url.js';
