// Reads a history from the text of a file.
// Knows JSON as text, and where it breaks off. Must not know the format beyond that.
import { locateError } from './json-error.js';
import { readHistory } from './read.js';
import type { ReadOptions, ReadResult } from './types.js';

/** As `readHistory`; text that is not JSON gives one issue that names line and column. Never throws. */
export function parseHistory(text: string, options: ReadOptions = {}): ReadResult {
  // some editors begin a file with a byte order mark, which JSON does not allow
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    const { history } = readHistory({ id: 'history', title: '', events: [] });
    return { history, issues: [locateError(json)] };
  }
  return readHistory(input, options);
}
