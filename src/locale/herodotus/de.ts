export { strings } from './en.js';
