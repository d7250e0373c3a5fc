/*
 * Has what the next step of a zoom will show made ready: a little in each frame on the way there, the rest while the
 * page has nothing else to do.
 * Knows: where the zoom goes. Must not know what is made.
 */
import { nextStep } from '../../../../find/index.js';
import { createScale, type TimeScale } from '../../../../time/index.js';

/** Ms that must be left of an idle time: a piece of work takes a part of it. */
const least = 3;

/** The scale with which a zoom that went from `before` to `now` comes to its next step; undefined where it is none. */
export function scaleAhead(before: TimeScale, now: TimeScale): TimeScale | undefined {
  const ratio = before.pxPerMs / now.pxPerMs;
  // a hair's breadth is a pan's rounding
  if (!(Math.abs(ratio - 1) > 1e-6)) return undefined;
  const still = (now.start - ratio * before.start) / (1 - ratio);
  const factor = now.pxPerMs / nextStep(now.pxPerMs, ratio < 1);
  const [start, end] = [still - (still - now.start) * factor, still + (now.end - still) * factor];
  return end > start && Number.isFinite(end - start)
    ? createScale({ start, end, width: now.width })
    : undefined;
}

export class Ahead {
  readonly #prepare: (scale: TimeScale) => Iterator<void>;
  #before: TimeScale | undefined;
  /** The scale that the work under way, or the last, is for. */
  #next = 0;
  #work: Iterator<void> | undefined;
  #asked = 0;

  constructor(prepare: (scale: TimeScale) => Iterator<void>) {
    this.#prepare = prepare;
  }

  /** The view was just drawn at this scale; until `until` (as `performance.now` has it) there is time in this frame. */
  look(now: TimeScale, until: number): void {
    const before = this.#before;
    this.#before = now;
    if (before === undefined || before.width !== now.width || !('requestIdleCallback' in globalThis)) return;
    const next = scaleAhead(before, now);
    if (next === undefined) return;
    if (!(Math.abs(next.pxPerMs / this.#next - 1) < 1e-6)) {
      this.#next = next.pxPerMs;
      this.#work = this.#prepare(next);
    }
    this.#go(() => until - performance.now());
    if (this.#work !== undefined && this.#asked === 0) this.#ask();
  }

  /** What there was is of no use any more. */
  clear(): void {
    if (this.#asked !== 0) cancelIdleCallback(this.#asked);
    this.#asked = 0;
    this.#work = undefined;
    this.#before = undefined;
    this.#next = 0;
  }

  #ask(): void {
    this.#asked = requestIdleCallback((deadline) => {
      this.#asked = 0;
      this.#go(() => deadline.timeRemaining() - least);
      if (this.#work !== undefined) this.#ask();
    });
  }

  #go(left: () => number): void {
    while (this.#work !== undefined && left() > 0) {
      if (this.#work.next().done === true) this.#work = undefined;
    }
  }
}
