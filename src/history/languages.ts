// Which of an author's languages a reader gets.
// Knows BCP 47 and language maps. Must not know the page or the browser: the wishes are passed in.
import type { Text } from './types.js';

export interface ResolvedText {
  readonly value: string;
  /** The language that `value` is in, for a `lang` attribute; undefined where nobody said. */
  readonly lang: string | undefined;
}

/** Readers of these regions read the traditional script, though their tag does not say so. */
const traditional = /^zh-(tw|hk|mo)\b/;

/** A tag and what it falls back to: `zh-TW` → `zh-Hant` → `zh`. Lower case. */
function* fallbacks(tag: string): Generator<string> {
  const lower = tag.toLowerCase();
  yield lower;
  if (lower === 'zh-cn' || lower === 'zh-sg' || lower === 'zh') yield 'zh-hans';
  if (traditional.test(lower)) yield 'zh-hant';
  let end = lower.lastIndexOf('-');
  while (end > 0) {
    // RFC 4647, 3.4: a single letter only introduces what follows it
    if (lower[end - 2] === '-') end -= 2;
    yield lower.slice(0, end);
    end = lower.lastIndexOf('-', end - 1);
  }
}

const usable = (text: unknown): text is string => typeof text === 'string' && text !== '';

/** `pt` also takes `pt-BR`, and `zh-TW` rather takes `zh-CN` than another language. */
function lookUp(tags: readonly string[], wish: string): string | undefined {
  for (const wanted of fallbacks(wish)) {
    const found = tags.find((tag) => tag.toLowerCase() === wanted);
    if (found !== undefined) return found;
  }
  const language = wish.toLowerCase().split('-', 1)[0] ?? '';
  return tags.find((tag) => tag.toLowerCase().startsWith(`${language}-`));
}

/**
 * The text in the first of `languages` (BCP 47, most wanted first) that it is written in, by the lookup of RFC 4647;
 * then in the history's `own` language, then in English, then in the first there is. Undefined where there is none.
 */
export function resolveText(
  text: Text | undefined,
  languages: readonly string[],
  own?: string,
): ResolvedText | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'string') return { value: text, lang: own };
  const tags = Object.keys(text).filter((tag) => usable(text[tag]));
  for (const wish of [...languages, own ?? 'en', 'en']) {
    const exact = text[wish];
    if (usable(exact)) return { value: exact, lang: wish };
    const tag = lookUp(tags, wish);
    const value = tag === undefined ? undefined : text[tag];
    if (value !== undefined) return { value, lang: tag };
  }
  const first = tags[0];
  return first === undefined ? undefined : { value: text[first] ?? '', lang: first };
}
