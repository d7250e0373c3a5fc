// Citations in a text that somebody else wrote: which there are, and which name no event.
// Knows their notation, an id or a title in brackets. Must not know what a citation looks like, nor who wrote the text.
import type { HistoryEvent } from '../../history/index.js';
import { eachOf, fold } from './fold.js';

export interface Cited {
  /** The text with each citation as a footnote, `[^id]`, which `renderBody` draws. */
  readonly text: string;
  /** Ids in the order of their first citation: the first is 1. */
  readonly ids: readonly string[];
  /** How many citations named no event, and were left out. */
  readonly dropped: number;
}

/** The id of the event that is named so, if one is. */
export type Naming = (name: string) => string | undefined;

/** Code, the address or the text that belongs to a mark, links; else what stands in brackets, with the space before it. */
const pieces =
  /(`[^`\n]*`|^ {0,3}\[[^\]\n]+\]:[ \t]*(?:<|https?:|mailto:|[/#.]).*$|!?\[[^\]\n]*\]\([^)\n]*\))|^ {0,3}\[\^([^\]\n]+)\]:[ \t]*(.*)$| ?[[【](\^?)([^\][【】\n]{1,400})[\]】]/gm;
const named = /^ {0,3}\[([^\]\n]+)\]:/;
const looksLikeId = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._:-]*$/u;
/** “source: chronicle”, “Battle of Nowhere”, “2019 report”; in a script without capitals, any name. */
const looksLikeSource = /^(?:[\p{L}\p{N} ]{2,20}[:：]|[\p{Lu}\p{N}\p{Lo}])/u;
/** What editors put into the words of others, and the boxes of a list of tasks. */
const editorial = /^(?:sic!?|recte|viz\.?|i\.e\.|ed\.?|[x ])$/i;
const label = /^[\p{L}\p{N} ]{2,20}[:：=]\s*/u;
/** The end of a clause, or the next citation. */
const endsClause = /^\s*(?:$|[.,;:!?…)\]”»"'’。，；：！？、）؟،؛।[【\n])/u;
const opens = /[“„«「『]/g;
const closes = /[”»」』]/g;

/** Within quotation marks. */
function isQuoted(before: string): boolean {
  const paragraph = before.slice(before.lastIndexOf('\n') + 1);
  const count = (mark: RegExp | string): number => paragraph.split(mark).length - 1;
  return count('"') % 2 === 1 || count(opens) > count(closes);
}

/** Whether brackets that name no event stand as a citation; else they are a word of the text. */
function standsAsCitation(inner: string, names: readonly string[], before: string, after: string): boolean {
  if (editorial.test(inner)) return false;
  const ends = endsClause.test(after);
  // “he [the king] left”, and “[Mao] died”: a word that the sentence needs
  if (!ends && (isQuoted(before) || /^\p{Lu}\p{L}*$/u.test(inner))) return false;
  return names.every((name) => looksLikeId.test(name)) || (ends && looksLikeSource.test(inner));
}

/** As titles are compared: letters and numbers alone. */
const plain = (name: string): string =>
  fold(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');

/** Events by their ids, and those that were sent by their titles too, where a title names one alone. */
export function namingOf(ids: { has: (id: string) => boolean }, sent: readonly HistoryEvent[]): Naming {
  const titles = new Map<string, string | undefined>();
  for (const { id, title } of sent) {
    for (const key of eachOf(title).map(plain)) {
      titles.set(key, titles.has(key) && titles.get(key) !== id ? undefined : id);
    }
  }
  return (name) => (ids.has(name) ? name : titles.get(plain(name)));
}

/** Makes what names an event a footnote, and takes out what stands as a citation but names none. */
export function readCitations(text: string, idOf: Naming): Cited {
  const ids: string[] = [];
  let dropped = 0;
  const find = (name: string): string | undefined => idOf(name) ?? idOf(name.replace(label, ''));
  // what a footnote stands for may be said below; the names of links are not ours
  const notes = new Map<string, string | undefined>();
  const links = new Set<string>();
  for (const [whole, kept, note, content = ''] of text.matchAll(pieces)) {
    if (note !== undefined) notes.set(note, find(note) ?? find(content.replaceAll(/^\[|[\].\s]+$/g, '')));
    const link = kept === undefined ? undefined : named.exec(whole)?.[1];
    if (link !== undefined) links.add(link);
  }
  const cite = (id: string | undefined): string => {
    if (id === undefined) {
      dropped += 1;
      return '';
    }
    if (!ids.includes(id)) ids.push(id);
    return `[^${id}]`;
  };
  const cited = text.replace(
    pieces,
    (whole, kept?: string, note?: string, _?: string, caret?: string, inner: string = '', at: number = 0) => {
      if (kept !== undefined) return whole;
      if (note !== undefined) return '';
      const after = text.slice(at + whole.length);
      if (links.has(inner) || links.has(/^\[([^\]\n]+)\]/.exec(after)?.[1] ?? '')) return whole;
      const one = notes.get(inner) ?? find(inner);
      if (one !== undefined || caret === '^') return cite(one);
      const names = inner.split(/[,;，、]\s*/).map((name: string) => name.trim().replace(/^\^/, ''));
      const found = names.map(find);
      if (
        found.every((id: string | undefined) => id === undefined) &&
        !standsAsCitation(inner, names, text.slice(0, at), after)
      )
        return whole;
      return found.map(cite).join('');
    },
  );
  return { text: cited, ids, dropped };
}
