/*
 * What few events need: to follow another element, the drawing for a missing picture, words for a missing event.
 * One chunk for all of it, fetched when the first of them is wanted: import it with `import()` alone.
 */
export { LinkController } from '../../../controllers/link.js';
export { missed } from '../../missed.js';
export { followed, followedState } from './followed.js';
export { renderEmpty } from './missing.js';
export { where as globe } from './where.js';
