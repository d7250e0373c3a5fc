/*
 * What asking a host's endpoint needs, in one chunk that comes only where there is an endpoint.
 */
export { chat } from '../../../controllers/chat-endpoint.js';
export { blank } from '../../../find/ask/answer.js';
export { namingOf, readCitations } from '../../../find/ask/citations.js';
export { promptOf } from '../../../find/ask/prompt.js';
