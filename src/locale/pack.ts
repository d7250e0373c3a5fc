/*
 * What one element says beside the texts that all share: a folder of its own in this room, a file a language.
 * Knows: how the nearest language is found and fetched. Must not know what is said.
 */
import { languageOf } from './index.js';

/** English is inside, the other languages come when they are wanted. */
export interface Pack<T> {
  readonly english: T;
  /** By language as `languages` lists them. */
  readonly others: Readonly<Record<string, () => Promise<{ readonly strings: T }>>>;
}

/**
 * The texts in the first of `tags` (BCP 47, most wanted first) that there are texts in, else in English.
 * Rejects where the file of that language does not come.
 */
export async function loadStrings<T>({ english, others }: Pack<T>, tags: readonly string[]): Promise<T> {
  for (const tag of tags) {
    const language = languageOf(tag);
    if (language === 'en') return english;
    const load = others[language];
    if (load !== undefined) return (await load()).strings;
  }
  return english;
}
