/*
 * What reads large histories: fetched when there is one, and never before.
 * Import it with `import()` alone. Holds nothing of its own.
 */
export { readLargeFile } from './large-file.js';
export { readLargeObject } from './large-object.js';
