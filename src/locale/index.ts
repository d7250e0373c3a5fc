/*
 * The languages of the interface: which there are, how the nearest one is found and fetched.
 * Knows: language tags. Must not know: any element; holds nothing between calls but what the
 * module loader keeps.
 */
import { locale as english } from './en.js';
import type { Locale } from './locale.js';

export type { Locale } from './locale.js';
export type { Strings } from './strings.js';
export { english };

const loaders: Readonly<Record<string, () => Promise<{ readonly locale: Locale }>>> = {
  zh: () => import('./zh.js'),
  'zh-Hant': () => import('./zh-hant.js'),
  ru: () => import('./ru.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  de: () => import('./de.js'),
  ar: () => import('./ar.js'),
  fa: () => import('./fa.js'),
  ka: () => import('./ka.js'),
  az: () => import('./az.js'),
  sq: () => import('./sq.js'),
  tr: () => import('./tr.js'),
};

/** The interface languages there are, English first. */
export const languages: readonly string[] = ['en', ...Object.keys(loaders)];

/** The primary language of a tag; Chinese is two, by the characters it is written in. */
export const languageOf = (tag: string): string =>
  /^zh[-_](hant|tw|hk|mo)(?![a-z])/i.test(tag) ? 'zh-Hant' : (tag.toLowerCase().split(/[-_]/)[0] ?? '');

/**
 * The interface for the first of `tags` (BCP 47, most wanted first) that there is one for, else English.
 * The tag as asked for is kept as `lang`, so that `en-GB` gets British dates with English words.
 */
export async function loadLocale(tags: readonly string[]): Promise<Locale> {
  for (const tag of tags) {
    const language = languageOf(tag);
    const pack = language === 'en' ? english : (await loaders[language]?.())?.locale;
    if (pack !== undefined) return { ...pack, lang: canonical(tag) ?? pack.lang };
  }
  return english;
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
