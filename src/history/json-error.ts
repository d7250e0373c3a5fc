// Finds where a text stops being JSON and says so in an author's words; engines differ and some name no place.
// Knows the grammar of JSON. Must not know what the text was to hold. Runs only when parsing has failed.
import { describe } from './report.js';
import type { Issue } from './types.js';

interface Fault {
  /** UTF-16 offset. */
  readonly at: number;
  readonly problem: string;
  readonly hint: string;
}

/** What may come next. `first` also allows the list or object to end, `next` (after a comma) does not. */
type Expected = 'value' | 'first-value' | 'first-name' | 'name' | 'colon' | 'comma' | 'end';

const fault = (at: number, problem: string, hint: string): Fault => ({ at, problem, hint });

const space = /[ \t\n\r]*/y;
// oxlint-disable-next-line no-control-regex -- JSON forbids them inside a string
const plain = /[^"\\\0-\x1f]*/y;
const escape = /\\(["\\/bfnrt]|u[\da-fA-F]{4})/y;
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const word = /[\w.+-]{1,30}/y;

/** Where the match of a sticky pattern at `from` ends; `from` itself where there is none. */
function after(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

function endOfString(text: string, start: number): number | Fault {
  let at = start + 1;
  for (;;) {
    at = after(plain, text, at);
    if (text[at] === '"') return at + 1;
    if (text[at] !== '\\') {
      return fault(
        at,
        'the text is not closed',
        'close it with " on the same line, write line breaks as \\n',
      );
    }
    const next = after(escape, text, at);
    if (next === at) return fault(at, 'this is no escape', 'write \\\\ for a backslash');
    at = next;
  }
}

function endOfValue(text: string, at: number): number | Fault {
  if (text[at] === '"') return endOfString(text, at);
  const end = after(scalar, text, at);
  if (end > at) return end;
  const found = text.slice(at, after(word, text, at));
  return found
    ? fault(at, `${describe(found)} is not a value`, 'write texts in double quotes, numbers plainly')
    : unexpected(text, at);
}

/** What people write that JSON does not know. */
function unexpected(text: string, at: number): Fault {
  const found = text[at];
  if (found === '/') return fault(at, 'JSON has no comments', 'take it out');
  if (found === "'" || found === '“' || found === '‘' || found === '`') {
    return fault(at, 'this is not a double quote', 'write "');
  }
  if (found === '<' && text.slice(0, at).trim() === '') {
    return fault(at, 'this is a web page or XML, not JSON', 'check the address of the file');
  }
  return fault(at, `${describe(found)} cannot stand here`, 'take it out or mend what stands before it');
}

/** Brackets without end would be followed for seconds. */
const deepest = 10_000;

const closes = (open: string | undefined): string => (open === '[' ? ']' : '}');

function find(text: string, whole: string): Fault | undefined {
  const open: string[] = [];
  let expected: Expected = 'value';
  let comma = 0;
  let at = 0;
  for (;;) {
    at = after(space, text, at);
    const found = text[at];
    if (found === undefined) return ending(expected, open, at, whole);
    const top = open.at(-1);
    if (expected === 'end') return fault(at, 'something follows the end', 'take it out');
    if (expected !== 'colon' && found === closes(top) && top !== undefined) {
      if (expected === 'name' || (expected === 'value' && top === '[')) {
        return fault(comma, `there is a comma before the closing ${found}`, 'take the comma out');
      }
      if (expected === 'value') return fault(at, 'there is no value', 'write one after the colon');
      open.pop();
      expected = open.length > 0 ? 'comma' : 'end';
      at += 1;
    } else if (expected === 'comma') {
      if (found !== ',') return noComma(text, at, closes(top));
      comma = at;
      expected = top === '[' ? 'value' : 'name';
      at += 1;
    } else if (expected === 'colon') {
      if (found !== ':') return fault(at, 'there is no colon after the name', 'write a colon');
      expected = 'value';
      at += 1;
    } else if (expected === 'name' || expected === 'first-name') {
      if (/[\w$]/.test(found)) return fault(at, 'the name is not in double quotes', 'write "…" around it');
      const end = found === '"' ? endOfString(text, at) : unexpected(text, at);
      if (typeof end !== 'number') return end;
      at = end;
      expected = 'colon';
    } else if (found === '{' || found === '[') {
      open.push(found);
      if (open.length > deepest)
        return fault(at, 'this is nested deeper than any file', 'check what wrote the file');
      expected = found === '{' ? 'first-name' : 'first-value';
      at += 1;
    } else {
      const end = endOfValue(text, at);
      if (typeof end !== 'number') return end;
      at = end;
      expected = open.length > 0 ? 'comma' : 'end';
    }
  }
}

function ending(expected: Expected, open: readonly string[], at: number, whole: string): Fault | undefined {
  if (expected === 'end') return undefined;
  if (open.length === 0) return fault(at, 'there is nothing in it', whole);
  const missing = open.length > 20 ? 'what is missing' : open.toReversed().map(closes).join('');
  return fault(at, 'the file ends too early', `close it with ${missing}, or fetch the whole of it`);
}

function noComma(text: string, at: number, close: string): Fault {
  if (text[at] === '}' || text[at] === ']') {
    return fault(at, `${close} is to come before ${text[at]}`, `write ${close} first`);
  }
  if (text[at] === '/' || text[at] === "'") return unexpected(text, at);
  return fault(at, 'there is no comma before this', 'write one');
}

const history = 'write { "id": "…", "title": "…", "events": [ … ] }';

/** The issue for a text that `JSON.parse` refused; lines and columns count from 1. `whole` says what a file holds. */
export function locateError(text: string, whole = history): Issue {
  // a fault that is not found here would be the engine's own limit
  const { at, problem, hint } =
    find(text, whole) ?? fault(0, 'this cannot be read as JSON', 'divide the file');
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  let line = 1;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line += 1;
  const lineEnd = text.indexOf('\n', at);
  const end = lineEnd < 0 ? text.length : lineEnd;
  const from = Math.max(lineStart, at - 40);
  const to = Math.min(end, at + 20);
  const value = `${from > lineStart ? '…' : ''}${text.slice(from, to).trim()}${to < end ? '…' : ''}`;
  const message = `line ${line}, column ${at - lineStart + 1}: ${problem} (got ${value || 'the end of the file'}); ${hint}`;
  return { severity: 'error', code: 'json', path: '', message, value, hint };
}
