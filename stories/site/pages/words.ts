/*
 * What the site itself says around the elements, a file a language. The elements bring their own words.
 */
import { ar } from './words/ar.js';
import { az } from './words/az.js';
import { de } from './words/de.js';
import { en } from './words/en.js';
import { es } from './words/es.js';
import { fa } from './words/fa.js';
import { fr } from './words/fr.js';
import { ka } from './words/ka.js';
import { ru } from './words/ru.js';
import { sq } from './words/sq.js';
import { tr } from './words/tr.js';
import { zh } from './words/zh.js';
import { zhHant } from './words/zh-hant.js';

export interface Words {
  /** The language, as its readers call it. */
  readonly name: string;
  readonly site: string;
  /** The heading of the home page, and what a search engine shows of it. */
  readonly headline: string;
  readonly lead: string;
  readonly skip: string;
  readonly pages: string;
  readonly histories: string;
  readonly today: string;
  readonly news: string;
  readonly support: string;
  readonly embed: string;
  readonly language: string;
  /** The switch between the page's colours, and its three positions. */
  readonly colours: string;
  readonly system: string;
  readonly light: string;
  readonly dark: string;
  readonly onThisPage: string;
  readonly timeline: string;
  readonly map: string;
  readonly ask: string;
  readonly play: string;
  readonly read: string;
  readonly allEvents: string;
  readonly inTimeline: string;
  readonly earlier: string;
  readonly later: string;
  readonly cameOf: string;
  readonly ledTo: string;
  readonly sources: string;
  /** Where the narrative is in another language than the page. */
  readonly textIn: (language: string) => string;
  readonly needsScript: string;
  readonly rights: string;
}

/** By BCP 47 tag; English is at the root of the site, the others in folders of their own. */
export const words: Readonly<Record<string, Words>> = {
  en,
  zh,
  'zh-Hant': zhHant,
  ru,
  es,
  fr,
  de,
  ar,
  fa,
  ka,
  az,
  sq,
  tr,
};

export const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa']);
