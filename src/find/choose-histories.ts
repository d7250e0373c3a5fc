/*
 * Which histories of a catalogue a reader wants to see, and in what order.
 * Knows: words, regions, periods, spans. Must not know: the page; the reader's language is passed in.
 */
import type { Catalogue, CatalogueHistory, Text } from '../history/index.js';
import { compareDates } from '../time/index.js';

export type HistorySort = 'listed' | 'title' | 'earliest' | 'events';

export interface HistoryWish {
  /** Words, all of which must be there; beginnings and any language will do. */
  readonly query: string;
  /** The id of a region or a period; empty for all. */
  readonly region: string;
  readonly period: string;
  readonly sort: HistorySort;
}

/** Letters that Unicode does not take apart, and those that Arabic and Persian write differently. */
const letters: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
};

/** A text as it is looked for: small letters without their marks, so that “Shqiperia” finds “Shqipëria”. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}|\u200c/gu, '')
    .toLowerCase()
    .replaceAll(/[ıøłđðßæœəيىك]/g, (letter) => letters[letter] ?? letter);

const textsIn = (text: Text | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

function wordsOf(history: CatalogueHistory, { regions, periods }: Catalogue): string {
  const around = [
    ...regions.filter(({ id }) => id === history.region),
    ...periods.filter(({ id }) => history.periods.includes(id)),
  ];
  const texts = [history.title, history.summary, ...around.map(({ title }) => title)].flatMap(textsIn);
  return fold([history.id, ...texts, ...history.tags].join('\n'));
}

/** What is not known comes last, in either order. */
function byNumber(value: (history: CatalogueHistory) => number | undefined) {
  return (a: CatalogueHistory, b: CatalogueHistory): number => (value(b) ?? -1) - (value(a) ?? -1);
}

function byStart(a: CatalogueHistory, b: CatalogueHistory): number {
  if (a.span === undefined || b.span === undefined)
    return Number(a.span === undefined) - Number(b.span === undefined);
  return compareDates(a.span, b.span);
}

/** `titleOf` gives the title as the reader sees it; `lang` (BCP 47) says how titles are sorted. */
export function chooseHistories(
  catalogue: Catalogue,
  { query, region, period, sort }: HistoryWish,
  titleOf: (history: CatalogueHistory) => string,
  lang: string,
): readonly CatalogueHistory[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const found = catalogue.histories.filter((history) => {
    if (region !== '' && history.region !== region) return false;
    if (period !== '' && !history.periods.includes(period)) return false;
    if (words.length === 0) return true;
    const text = wordsOf(history, catalogue);
    return words.every((word) => text.includes(word));
  });
  switch (sort) {
    case 'title': {
      const { compare } = new Intl.Collator(lang);
      return found.toSorted((a, b) => compare(titleOf(a), titleOf(b)));
    }
    case 'earliest':
      return found.toSorted(byStart);
    case 'events':
      return found.toSorted(byNumber(({ count }) => count));
    default:
      return found;
  }
}
