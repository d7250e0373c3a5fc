/*
 * What has to be known of a whole history before it can be told from the first event to the last: chapters, the
 * numbers of its sources, how long it takes to read, about how much room each event needs.
 * Knows: events that were read, footnotes. Must not know: the DOM, how any of it is drawn.
 */
import type { ResolvedText } from '../history/languages.js';
import { isLazy } from '../history/table.js';
import type { History, HistoryEvent, Source, Text } from '../history/types.js';
import { parseDate, type DatePoint, type HistoricalDate } from '../time/index.js';
import { chaptersOf, type Chapter } from './chapters.js';
import { narrativeOf, sourcesOf } from './event-sources.js';
import { amountOf, readingMinutes } from './reading-time.js';

/** A source, and the events that refer to it; those after the first ten are counted alone. */
export interface Cited {
  readonly source: Source;
  readonly mentions: readonly number[];
  readonly more: number;
}

export interface ArticlePlan {
  readonly history: History;
  readonly chapters: readonly Chapter[];
  /** In the order in which they are first referred to, then those that nothing refers to. */
  readonly cited: readonly Cited[];
  readonly sources: readonly Source[];
  /** The history's own sources, by id. */
  readonly known: ReadonlyMap<string, Source>;
  /** Counted from 1. */
  readonly numbers: ReadonlyMap<Source, number>;
  /** From the first year to the last, where both are known to the year. */
  readonly years: HistoricalDate | undefined;
  readonly minutes: number;
  /** About how long each event is, in lines of text. */
  readonly lines: Float32Array;
  readonly find: (id: string) => number | undefined;
}

/** Chooses among the languages of a text. */
export type Choose = (text: Text | undefined) => ResolvedText | undefined;

const mostMentions = 10;
/** Latin letters on a line of the measure; characters that are as wide as they are high take two. */
const lineLength = 66;
const headingLines = 5;
const pictureLines = 15;

function linesOf(event: HistoryEvent, narrative: string): number {
  const wide = narrative.length - narrative.replaceAll(/[\u2E80-\uFFEF]/g, '').length;
  const paragraphs = narrative === '' ? 0 : narrative.split(/\n\s*\n/).length;
  const text = (narrative.length + wide) / lineLength + paragraphs;
  return headingLines + text + (event.image === undefined ? 0 : pictureLines);
}

const exact = new Set(['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond']);

function yearOf(point: DatePoint | undefined): string | undefined {
  if (point === undefined || !exact.has(point.precision) || Math.abs(point.year) > 9999) return undefined;
  if (point.approximate || point.uncertain || point.excluded || point.spread > 0) return undefined;
  return `${point.year < 0 ? '-' : ''}${String(Math.abs(point.year)).padStart(4, '0')}`;
}

function yearsOf(
  first: HistoryEvent | undefined,
  last: HistoryEvent | undefined,
): HistoricalDate | undefined {
  const from = yearOf(first?.date.from);
  const to = last?.date.end === 'open' ? '..' : yearOf(last?.date.to);
  if (from === undefined || to === undefined) return undefined;
  const years = parseDate(from === to ? from : `${from}/${to}`);
  return years.ok ? years.value : undefined;
}

/** In steps, so that a large history can be planned in slices. */
export function* planArticle(history: History, choose: Choose): Generator<void, ArticlePlan, void> {
  const { events } = history;
  const known = new Map(history.sources.map((source) => [source.id, source]));
  const mentions = new Map<Source, number[]>();
  const lines = new Float32Array(events.length);
  const ids = new Map<string, number>();
  const lazy = isLazy(events);
  let minutes = 0;
  let last: HistoryEvent | undefined;
  for (let index = 0; index < events.length; index += 1) {
    const event = events[index];
    if (event === undefined) continue;
    const { max } = event.date;
    if (last === undefined || max >= last.date.max) last = event;
    const title = choose(event.title);
    const body = choose(narrativeOf(event));
    const narrative = body?.value ?? '';
    minutes +=
      readingMinutes(amountOf(title?.value ?? ''), title?.lang) +
      readingMinutes(amountOf(narrative), body?.lang);
    lines[index] = linesOf(event, narrative);
    if (!lazy) ids.set(event.id, index);
    const { inText, besides } = sourcesOf(event, narrative, known);
    for (const source of [...inText, ...besides]) {
      const list = mentions.get(source);
      if (list === undefined) mentions.set(source, [index]);
      else list.push(index);
    }
    if (index % 64 === 63) yield;
  }
  for (const source of history.sources) if (!mentions.has(source)) mentions.set(source, []);
  return {
    history,
    chapters: chaptersOf(events, history.eras),
    cited: [...mentions].map(([source, at]) => ({
      source,
      mentions: at.slice(0, mostMentions),
      more: Math.max(0, at.length - mostMentions),
    })),
    sources: [...mentions.keys()],
    known,
    numbers: new Map([...mentions.keys()].map((source, index) => [source, index + 1])),
    years: yearsOf(events[0], last),
    minutes,
    lines,
    find: lazy ? (id) => events.rowOf(id) : (id) => ids.get(id),
  };
}
