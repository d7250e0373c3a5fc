/*
 * The histories of the site as they were read, and how their texts and dates are said in one language.
 * Knows: data/, src/history, src/time. Must not know how a page looks.
 */
import { readFileSync } from 'node:fs';
import {
  readCatalogue,
  readHistory,
  resolveText,
  type CatalogueHistory,
  type History,
  type HistoryEvent,
  type ResolvedText,
  type Text,
} from '../../../src/history/index.js';
import { plainText } from '../../../src/history/plain-text.js';
import { loadLocale, type Locale } from '../../../src/locale/index.js';
import { formatDate, machineDate } from '../../../src/time/index.js';
import { filesUnder, fromRoot } from '../../../test/build/files.js';
import { rightToLeft, words, type Words } from './words.js';

export interface Told {
  readonly history: History;
  /** From the root of the site: `data/georgia.json`. */
  readonly file: string;
  /** The same in the catalogue, which speaks more languages. */
  readonly listed: CatalogueHistory | undefined;
}

/** Every history of the data folder; pictures keep their addresses, relative to `data/`. */
export function readHistories(): readonly Told[] {
  const { catalogue } = readCatalogue(JSON.parse(readFileSync(fromRoot('data/catalog.json'), 'utf8')));
  return filesUnder('data')
    .filter((path) => /^data\/[\w-]+\.json$/.test(path))
    .flatMap((file) => {
      const input: unknown = JSON.parse(readFileSync(fromRoot(file), 'utf8'));
      const isHistory = typeof input === 'object' && input !== null && 'events' in input;
      if (!isHistory) return [];
      const { history } = readHistory(input);
      return [{ history, file, listed: catalogue.histories.find(({ id }) => id === history.id) }];
    });
}

/** How one language says it. */
export interface Speech {
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: Words;
  readonly locale: Locale;
  text(text: Text | undefined, history: History): ResolvedText | undefined;
  /** What the history is called, or about: in its own words where these are of this language, else in the catalogue's. */
  of(told: Told, part: 'title' | 'summary'): ResolvedText | undefined;
  date(event: HistoryEvent, history: History): string;
  /** Whether the event has a title of its own in this language. */
  has(event: HistoryEvent, history: History): boolean;
}

export async function speechIn(lang: string): Promise<Speech> {
  const own = words[lang];
  if (own === undefined)
    throw new Error(`stories/site/pages/words: no words in "${lang}"; add a file for it`);
  const locale = await loadLocale([lang]);
  const text = (value: Text | undefined, history: History): ResolvedText | undefined =>
    resolveText(value, [lang], history.lang);
  return {
    lang,
    direction: rightToLeft.has(lang) ? 'rtl' : 'ltr',
    words: own,
    locale,
    text,
    of: ({ history, listed }, part) => {
      const own = text(history[part], history);
      const other = resolveText(listed?.[part], [lang]);
      return own?.lang !== lang && other?.lang === lang ? other : own;
    },
    date: (event, history) =>
      text(event.dateText, history)?.value ??
      formatDate(event.date, { locale: locale.lang, words: locale.words }),
    has: (event, history) => text(event.title, history)?.lang === lang,
  };
}

/** Share of the events that may lie before the window in which a history opens, and by how much that has to be shorter. */
const early = 0.2;
const shorter = 3;
/** From writing on, what is of the first importance stays in that window: 3000 BCE, ms since 1970. */
const written = Date.UTC(-2999, 0, 1);
const first = 5;

export interface Opening {
  readonly event: HistoryEvent;
  /** Years, as EDTF. */
  readonly start: string;
  readonly end: string;
}

/**
 * Where a history opens whose first events lie long before the rest: the first of the rest, and a window for them.
 * Undefined where the whole is a good look at it.
 */
export function openingOf({ events }: History): Opening | undefined {
  const end = Date.now();
  const lengthFrom = (at: number): number => end - (events[at]?.date.min ?? end);
  let opening = 0;
  for (let at = 1; at <= events.length * early; at += 1) {
    const cut = events[at - 1];
    if (cut !== undefined && cut.importance === first && cut.date.min >= written) break;
    if (lengthFrom(at) * shorter < lengthFrom(opening)) opening = at;
  }
  const event = events[opening];
  const year = Math.floor((event?.date.from?.year ?? NaN) / 100) * 100;
  // in years of four digits alone is a window easily said
  if (opening === 0 || event === undefined || !(year >= -9900)) return undefined;
  const edtf = (one: number): string => `${one < 0 ? '-' : ''}${String(Math.abs(one)).padStart(4, '0')}`;
  // a little room after today, as the whole has
  const now = new Date(end).getUTCFullYear();
  return { event, start: edtf(year), end: edtf(now + Math.ceil((now - year) / 30)) };
}

/** For `datetime`, where HTML can say it. */
export const machine = (event: HistoryEvent): string | undefined => machineDate(event.date) ?? undefined;

/** The first paragraph without its marks, cut at a word where it is longer than `most` characters. */
export function excerpt(text: string | undefined, most: number): string {
  const [first = ''] = (text ?? '').split(/\n\s*\n/, 1);
  const plain = plainText(first);
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[\s,;:–—]+$/u, '')}…`;
}
