// What a page takes that reads dates and shows them in one language; `npm run size` weighs it.
export { formatDate, parseDate } from '../../src/time/index.js';
