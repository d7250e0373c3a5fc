/*
 * How far a map on its own was played: what is later stays away, while it is paused too.
 * Knows: times. Must not know who plays, or what is drawn.
 */
import type { TimeWindow } from './view-model.js';

export class Played {
  /** Ms since 1970. */
  #until: number | undefined;

  /** All up to there; undefined where all is shown. */
  get window(): TimeWindow | undefined {
    return this.#until === undefined ? undefined : { start: -Infinity, end: this.#until };
  }

  clear(): void {
    this.#until = undefined;
  }

  /**
   * `at` is when the selected event begins. Playing moves the time there; a pause leaves it where it is, but lets a later
   * event in; after the last one nothing is kept away.
   */
  follow(at: number | undefined, playing: boolean, isLast: boolean): void {
    if (at === undefined || (!playing && this.#until === undefined)) return;
    if (!playing && isLast) this.clear();
    else this.#until = playing ? at + 1 : Math.max(at + 1, this.#until ?? 0);
  }
}
