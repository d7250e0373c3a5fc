/*
 * A history as chapters, in the order of time: by its eras, else by centuries or decades.
 * Knows: dates, eras. Must not know: titles, languages, the DOM.
 */
import { isLazy } from '../history/table.js';
import type { Era, HistoryEvent } from '../history/types.js';
import { civilFromMs, parseDate, type HistoricalDate } from '../time/index.js';

/** What holds the events of a chapter together. */
export type ChapterPlace =
  /** `continued` where another era came between. */
  | { readonly kind: 'era'; readonly era: Era; readonly continued: boolean }
  | { readonly kind: 'before'; readonly next: Era }
  | { readonly kind: 'between'; readonly last: Era; readonly next: Era }
  | { readonly kind: 'after'; readonly last: Era }
  /** Nothing is known, or nothing was said, of when they began. */
  | { readonly kind: 'open' }
  | { readonly kind: 'period'; readonly date: HistoricalDate }
  | { readonly kind: 'all' };

/** Events `from` up to `to`, as positions in the history. */
export interface Chapter {
  readonly place: ChapterPlace;
  readonly from: number;
  readonly to: number;
}

/** Fewer events than this are read without a heading between them. */
const fewest = 24;
/** More chapters than this would be a list themselves. */
const mostPeriods = 24;

interface Starts {
  readonly count: number;
  readonly min: (index: number) => number;
  /** The start lies before this. */
  readonly before: (index: number) => number;
}

/** A large history tells its bounds without being read. */
function startsOf(events: readonly HistoryEvent[]): Starts {
  const count = events.length;
  if (isLazy(events)) {
    const { min } = events.table;
    return { count, min: (index) => min[index] ?? 0, before: (index) => min[index] ?? 0 };
  }
  return {
    count,
    min: (index) => events[index]?.date.min ?? 0,
    before: (index) => events[index]?.date.startMax ?? 0,
  };
}

/**
 * Chapters that hold each event once, in the order of the history. An event stands in the era in which it begins; where
 * eras overlap, in the one that began last. One that may have begun just before an era or in it ("1949", the era from
 * October on) stands in it, where that leaves the order as it is.
 */
export function chaptersOf(events: readonly HistoryEvent[], eras: readonly Era[]): readonly Chapter[] {
  const starts = startsOf(events);
  if (starts.count === 0) return [];
  return eras.length > 0 ? byEras(starts, eras) : byPeriods(starts);
}

function byEras(starts: Starts, eras: readonly Era[]): readonly Chapter[] {
  const within = (index: number): Era | undefined => {
    const min = starts.min(index);
    return eras.findLast(({ date }) => date.min <= min && min < date.max);
  };
  const chosen: (Era | undefined)[] = Array.from({ length: starts.count }, (_, index) => within(index));
  // from the end: what follows decides whether a doubtful start may be moved into the era
  for (let index = starts.count - 1; index >= 0; index -= 1) {
    if (chosen[index] !== undefined || starts.min(index) === -Infinity) continue;
    const next = eras.find(({ date }) => date.min >= starts.min(index));
    const following = index + 1 < starts.count ? chosen[index + 1] : next;
    if (next !== undefined && next === following && next.date.min < starts.before(index))
      chosen[index] = next;
  }
  const told = new Set<Era>();
  const chapters: Chapter[] = [];
  let from = 0;
  let place: ChapterPlace | undefined;
  chosen.forEach((era, index) => {
    const here = era === undefined ? gapAt(starts.min(index), eras) : eraPlace(era, place, told);
    if (place !== undefined && isSame(place, here)) return;
    if (place !== undefined) chapters.push({ place, from, to: index });
    if (era !== undefined) told.add(era);
    [from, place] = [index, here];
  });
  if (place !== undefined) chapters.push({ place, from, to: starts.count });
  return chapters;
}

const eraPlace = (era: Era, current: ChapterPlace | undefined, told: ReadonlySet<Era>): ChapterPlace =>
  current?.kind === 'era' && current.era === era ? current : { kind: 'era', era, continued: told.has(era) };

function gapAt(time: number, eras: readonly Era[]): ChapterPlace {
  if (time === -Infinity) return { kind: 'open' };
  const next = eras.find(({ date }) => date.min > time);
  // the one that ended last, not the one that began last
  const last = eras
    .filter(({ date }) => date.max <= time)
    .reduce<Era | undefined>((a, b) => (a !== undefined && a.date.max > b.date.max ? a : b), undefined);
  if (last === undefined) return next === undefined ? { kind: 'all' } : { kind: 'before', next };
  return next === undefined ? { kind: 'after', last } : { kind: 'between', last, next };
}

function isSame(a: ChapterPlace, b: ChapterPlace): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind || a.kind === 'era') return false;
  const ends = (place: ChapterPlace): readonly unknown[] => [
    'last' in place ? place.last : undefined,
    'next' in place ? place.next : undefined,
  ];
  return ends(a).every((end, index) => end === ends(b)[index]);
}

const steps = [
  { years: 10, mask: 'X' },
  { years: 100, mask: 'XX' },
  { years: 1000, mask: 'XXX' },
] as const;

/** Decades, centuries or millennia, the finest that make few chapters; one chapter where none do. */
function byPeriods(starts: Starts): readonly Chapter[] {
  const all: Chapter = { place: { kind: 'all' }, from: 0, to: starts.count };
  if (starts.count < fewest) return [all];
  for (const step of steps) {
    const chapters = periods(starts, step);
    if (chapters === undefined) break;
    if (chapters.length <= mostPeriods) return chapters.length > 1 ? chapters : [all];
  }
  return [all];
}

/** Undefined where years have more than four digits: nobody counts those in centuries. */
function periods(starts: Starts, { years, mask }: (typeof steps)[number]): readonly Chapter[] | undefined {
  const chapters: Chapter[] = [];
  let [from, current] = [0, ''];
  for (let index = 0; index <= starts.count; index += 1) {
    const min = index < starts.count ? starts.min(index) : Infinity;
    const { year } = Number.isFinite(min) ? civilFromMs(min) : { year: 0 };
    if (Math.abs(year) > 9999) return undefined;
    // the year 0 is 1 BCE, and a masked date counts its digits from there both ways
    const digits = String(Math.trunc(Math.abs(year) / years)).padStart(4 - mask.length, '0');
    const key = Number.isFinite(min) ? `${year <= 0 ? '-' : ''}${digits}${mask}` : String(min);
    if (index > 0 && key !== current) {
      const date = parseDate(current);
      const place: ChapterPlace = date.ok ? { kind: 'period', date: date.value } : { kind: 'open' };
      chapters.push({ place, from, to: index });
      from = index;
    }
    current = key;
  }
  return chapters;
}
