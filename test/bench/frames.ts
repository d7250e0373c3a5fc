/* The frames of a gesture, as a few numbers. */
import type { Frames } from './results.js';
import { medianOf, percentile } from './statistics.js';

/** Ms; three frames of a screen come 50.0 ± 0.1 ms apart, and are not over 50. */
const longFrame = 50.5;

/** `deltas`: ms between frames; undefined of none. */
export function summary(deltas: readonly number[]): Frames | undefined {
  const p50 = percentile(deltas, 0.5);
  const p95 = percentile(deltas, 0.95);
  if (p50 === undefined || p95 === undefined) return undefined;
  const over50 = deltas.filter((delta) => delta > longFrame).length;
  return { p50, p95, longest: Math.max(...deltas), over50 };
}

/** Number by number, the medians of several gestures; undefined where most of them froze. */
export function medianFrames(all: readonly (Frames | undefined)[]): Frames | undefined {
  const of = (key: keyof Frames): number | undefined => medianOf(all.map((frames) => frames?.[key]));
  const [p50, p95, longest, over50] = [of('p50'), of('p95'), of('longest'), of('over50')];
  return p50 === undefined || p95 === undefined || longest === undefined || over50 === undefined
    ? undefined
    : { p50, p95, longest, over50 };
}
