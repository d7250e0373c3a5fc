/*
 * What turns a file or HTML into a history: large, and needed only once there is something to read.
 * Fetched while the file itself is on its way: import it with `import()` alone. Holds nothing of its own.
 */
export { readAnswer, readInside, readObject } from './answer.js';
export { noAddress } from './states.js';
export { EventMemory } from '../history/event-memory.js';
export { parseHistory, readHistory } from '../history/index.js';
export { readLightEvents } from './light-event.js';
