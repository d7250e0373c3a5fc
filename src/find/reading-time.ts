/*
 * How long a text takes to read.
 * Knows: words, characters, languages. Must not know: what the text is of.
 */
import { languageOf } from '../locale/index.js';

/** Words between spaces, and characters of the scripts that set none. */
export interface TextAmount {
  readonly words: number;
  readonly characters: number;
}

/**
 * Words a minute, as measured with the same ten texts in 17 languages: S. Trauzettel-Klosinski and K. Dietz,
 * “Standardized Assessment of Reading Performance: The New International Reading Speed Texts IReST”, Investigative
 * Ophthalmology & Visual Science 53 (2012), 5452–5461, table 2. Read aloud by adults, which is a little slower than to
 * oneself (238 in English: M. Brysbaert, Journal of Memory and Language 109, 2019): nobody is promised too much.
 */
const wordsPerMinute: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
};
/** The mean of all 17, for those that were not measured. */
const usualWords = 184;

/** From the same table, in characters. */
const charactersPerMinute: Readonly<Record<string, number>> = { zh: 255, ja: 357 };
const usualCharacters = 255;

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

export function amountOf(text: string): TextAmount {
  const spaced = text.replaceAll(unspaced, ' ');
  return {
    characters: text.match(unspaced)?.length ?? 0,
    words: spaced.match(/[^\s\p{P}\p{S}]\S*/gu)?.length ?? 0,
  };
}

/** Minutes, not rounded, that a reader of `lang` (BCP 47) takes for so much text in it. */
export function readingMinutes({ words, characters }: TextAmount, lang: string | undefined): number {
  const language = lang === undefined ? '' : (languageOf(lang).split('-')[0] ?? '');
  return (
    words / (wordsPerMinute[language] ?? usualWords) +
    characters / (charactersPerMinute[language] ?? usualCharacters)
  );
}
