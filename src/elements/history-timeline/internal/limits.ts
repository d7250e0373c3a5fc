import type { Extent } from '../../../find/index.js';

/** A minute: nothing in a history is told more finely. */
export const shortest = 60_000;
/** How much more than everything a window may show. */
const widest = 1.5;
/** How far past the first and last event the window's middle may go, as a share of its length. */
const overhang = 0.1;

/** The nearest window to `wanted` that still shows something of `full`. */
export function limited(wanted: Extent, full: Extent): Extent {
  const whole = full.end - full.start;
  // float64 has steps of a minute at 13.8 billion years: a window must span many of them
  const finest = Math.max(shortest, Math.max(Math.abs(wanted.start), Math.abs(wanted.end)) * 1e-12);
  const length = Math.min(Math.max(wanted.end - wanted.start, finest), whole * widest);
  const middle = (wanted.start + wanted.end) / 2;
  const low = full.start + length * (0.5 - overhang);
  const high = full.end - length * (0.5 - overhang);
  const centre = low > high ? (full.start + full.end) / 2 : Math.min(high, Math.max(low, middle));
  // untouched where it is within the limits: a window set twice is the same window
  if (centre === middle && length === wanted.end - wanted.start) return wanted;
  return { start: centre - length / 2, end: centre + length / 2 };
}

/** A window `factor` times as long about a time that stays where it is. */
export const zoomed = ({ start, end }: Extent, factor: number, about = (start + end) / 2): Extent => ({
  start: about - (about - start) * factor,
  end: about + (end - about) * factor,
});

/** The window moved by no more than needed to show `span` with some room about it. */
export function revealing(window: Extent, span: Extent): Extent {
  const length = window.end - window.start;
  const room = length * 0.12;
  const middle = (span.start + span.end) / 2;
  // longer than the window: its beginning, or what is already in sight of it
  if (span.end - span.start > length - 2 * room) {
    if (span.start < window.end - room && span.end > window.start + room) return window;
    return { start: span.start - room, end: span.start - room + length };
  }
  if (span.start >= window.start && span.end <= window.end) return window;
  return { start: middle - length / 2, end: middle + length / 2 };
}

/** Where the window goes when the data has changed from `before` to `full`; undefined where it can stay. */
export function rangeAfter(
  window: Extent | undefined,
  before: Extent | undefined,
  full: Extent,
): Extent | undefined {
  if (window === undefined || before === undefined) return full;
  const sawAll = window.start <= before.start && window.end >= before.end;
  const stillThere = window.start < full.end && window.end > full.start;
  return sawAll || !stillThere ? full : undefined;
}

/** The window where it leaves something out of the whole; what an address has to tell. */
export const partOf = (window: Extent | undefined, full: Extent | undefined): Extent | undefined =>
  window === undefined || full === undefined || (window.start <= full.start && window.end >= full.end)
    ? undefined
    : window;
