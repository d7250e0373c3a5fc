import type { Extent } from '../../../../find/index.js';

const ease = (share: number): number => 1 - (1 - share) ** 3;

/** Moves a window of time from one place to another, one step a frame; a new target takes over at once. */
export class WindowMotion {
  readonly #show: (window: Extent) => void;
  readonly #done: () => void;
  #frame = 0;
  #target: Extent | undefined;

  constructor(show: (window: Extent) => void, done: () => void) {
    this.#show = show;
    this.#done = done;
  }

  /** Where the window is going, while it moves. */
  get target(): Extent | undefined {
    return this.#target;
  }

  /** `duration` in ms; 0 shows the target at once. */
  go(from: Extent, to: Extent, duration: number): void {
    this.stop();
    if (duration === 0) {
      this.#show(to);
      this.#done();
      return;
    }
    this.#target = to;
    const began = performance.now();
    const step = (now: number): void => {
      const share = Math.min(1, Math.max(0, (now - began) / duration));
      const along = ease(share);
      this.#show(
        share === 1
          ? to
          : {
              start: from.start + (to.start - from.start) * along,
              end: from.end + (to.end - from.end) * along,
            },
      );
      if (share === 1) {
        this.#frame = 0;
        this.#target = undefined;
        this.#done();
      } else this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#target = undefined;
  }
}

/** Milliseconds; as the look has it, none for who wants none. */
export const motionMs = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 220);
