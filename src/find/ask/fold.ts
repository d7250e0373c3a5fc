// Texts and questions in the form in which they are compared: without case, diacritics and the spellings of one letter.
// Knows scripts. Must not know any language's words, nor what is asked.

import type { Text } from '../../history/index.js';

/** A text in each of its languages. */
export const eachOf = (text: Text): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text);

const variants: Readonly<Record<string, string>> = {
  // Persian and Arabic write the same letters with other characters
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '−': '-',
  // a break within a word is one between its parts
  '\u200c': ' ',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u0640': '',
};
const variant = /[يىكةıßøłđæœ’‘ʼ‐‑−\u200c\u00a0\u202f\u0640]/g;

/** The digit that a decimal digit of any script stands for: each script has its ten in a row, from a zero on. */
function digit(character: string): string {
  let code = character.codePointAt(0) ?? 0x30;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code -= 1;
    value += 1;
  }
  return String(value);
}

/** Without the marks that keep a name apart from the direction of the text around it. */
export const undirected = (text: string): string =>
  text.replaceAll(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');

/** Lower case, no diacritics, ASCII digits and apostrophes, one letter for each letter. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(variant, (found) => variants[found] ?? found)
    .replace(/[^\P{Nd}0-9]/gu, digit);

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Two characters each: a dictionary may cut a name in one way in a text, and in another in a question. */
const pairs = (word: string): readonly string[] =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2));

/** What an ending leaves of an English word. */
function english(word: string): string {
  let stem = word;
  if (/(?:[^s]s)$/.test(stem) && stem.length > 3) stem = stem.slice(0, -1).replace(/ie$/, 'y');
  if (stem.length > 5) stem = stem.replace(/i[sz](?:ation|ing|ed|e)$/, 'is');
  if (stem.length > 5) stem = stem.replace(/(?:ing|ed)$/, '').replace(/([^aeiouls])\1$/, '$1');
  return stem.length > 4 ? stem.replace(/e$/, '') : stem;
}

/** Elsewhere cases and persons hang on the end: what stands before them is enough to find a word by. */
const bare = (word: string): string =>
  word.length > 5 ? word.slice(0, -2) : word.length > 4 ? word.slice(0, -1) : word;

export type Tokenizer = (text: string) => readonly string[];

/** Makes texts into the stems of their words; `lang` is the language that most of them are in. */
export function createTokenizer(lang: string | undefined): Tokenizer {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  const isEnglish = lang === undefined || lang.startsWith('en');
  const stem = (word: string): string =>
    /\d/.test(word) ? word : isEnglish && /^[a-z']+$/.test(word) ? english(word) : bare(word);
  return (text) => {
    const found: string[] = [];
    for (const { segment, isWordLike } of segmenter.segment(fold(text))) {
      if (isWordLike !== true) continue;
      if (han.test(segment)) found.push(segment, ...(segment.length > 2 ? pairs(segment) : []));
      // U.S. and Mao's; 1949-1950
      else
        for (const part of segment.replace(/'s?$|(?<=\p{L})\.(?=\p{L}|$)/gu, '').split(/['._-]/))
          if (part !== '') found.push(stem(part));
    }
    return found;
  };
}
