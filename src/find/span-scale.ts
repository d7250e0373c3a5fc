/*
 * One scale for the spans of many histories: in proportion where that shows them all, else by powers of ten before now,
 * so that 13.8 billion years and 77 stand on one axis. Knows: spans as numbers. Must not know: languages, drawing.
 */
import type { HistoricalDate } from '../time/index.js';

/** ms; the mean Gregorian year. */
const YEAR = 365.2425 * 86_400_000;

/** From here on the shortest of the spans would be less than a few pixels wide. */
const mostRatio = 200;

/** Fewer years have too few powers of ten in them to be read by. */
const leastYears = 2000;

/** Years before now up to which a scale of powers is in proportion. */
const linearYears = 10;

export interface SpanScale {
  readonly kind: 'linear' | 'powers';
  /** ms since 1970. */
  readonly start: number;
  readonly end: number;
  /** 0 at the start, 1 at the end; what lies beyond them, or has no end, stands at them. */
  readonly at: (time: number) => number;
  /** Of a scale of powers: years before its end, with those that have room for a label. */
  readonly powers: readonly { readonly years: number; readonly at: number; readonly labelled: boolean }[];
}

const finite = (values: readonly number[]): readonly number[] => values.filter(Number.isFinite);

/** `now` is ms since 1970: where open spans end. Undefined where no span says anything. */
export function createSpanScale(
  spans: readonly Pick<HistoricalDate, 'min' | 'max'>[],
  now: number,
): SpanScale | undefined {
  const starts = finite(spans.map(({ min }) => min));
  const ends = finite(spans.map(({ max }) => max));
  if (starts.length + ends.length === 0) return undefined;
  const isOpen = spans.some(({ max }) => max === Infinity);
  const end = Math.max(...ends, ...starts.map((time) => time + YEAR), isOpen ? now : -Infinity);
  // a span without a start or an end has room all the same
  const start = Math.min(...starts, ...ends.map((time) => time - YEAR));
  const lengths = spans.map(({ min, max }) => Math.min(max, end) - Math.max(min, start));
  const shortest = Math.max(Math.min(...lengths.filter((length) => length > 0)), YEAR);
  const clamped = (share: number): number => Math.min(1, Math.max(0, share));
  if ((end - start) / shortest <= mostRatio || end - start < leastYears * YEAR) {
    return { kind: 'linear', start, end, at: (time) => clamped((time - start) / (end - start)), powers: [] };
  }
  const height = (years: number): number => Math.log10(1 + Math.max(years, 0) / linearYears);
  const whole = height((end - start) / YEAR);
  const at = (time: number): number =>
    time === -Infinity ? 0 : clamped(1 - height((end - time) / YEAR) / whole);
  const most = Math.floor(Math.log10((end - start) / YEAR));
  // thousands, millions, billions where each power has no room
  const step = most > 5 ? 3 : 1;
  const powers = Array.from({ length: Math.max(0, most - 1) }, (_, index) => index + 2).map((power) => ({
    years: 10 ** power,
    at: 1 - height(10 ** power) / whole,
    labelled: power % step === 0,
  }));
  return { kind: 'powers', start, end, at, powers };
}
