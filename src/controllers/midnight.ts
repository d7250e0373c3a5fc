/*
 * Tells its host when another day has come where the reader is.
 * Knows: the reader's clock. Must not know what a day is for.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Ms; a clock may be a little early. */
const after = 250;

/** Ms. A timer stands still while the machine sleeps, and the reader may travel: now and then the clock is asked again. */
const atMost = 600_000;

const dayOf = (time: Date): string => `${time.getFullYear()}-${time.getMonth()}-${time.getDate()}`;

export class MidnightController implements ReactiveController {
  readonly #now: () => Date;
  readonly #onDay: () => void;
  #listening: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #day: string | undefined;

  /** `now` is asked at each look, so that a page or a test may keep a time of its own; `onDay` hears of each new day. */
  constructor(host: ReactiveControllerHost, now: () => Date, onDay: () => void) {
    this.#now = now;
    this.#onDay = onDay;
    host.addController(this);
  }

  /** The reader's time; the machine's where that is no time. */
  get now(): Date {
    const now = this.#now();
    return Number.isNaN(now.getTime()) ? new Date() : now;
  }

  hostConnected(): void {
    const { signal } = (this.#listening = new AbortController());
    // a sleeping machine misses its timers, and a page that is kept in the history too
    document.addEventListener('visibilitychange', this.look, { signal });
    window.addEventListener('pageshow', this.look, { signal });
    window.addEventListener('focus', this.look, { signal });
    this.look();
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    clearTimeout(this.#timer);
  }

  /** Asks the clock, which may be another one than before. */
  readonly look = (): void => {
    if (this.#listening === undefined || this.#listening.signal.aborted) return;
    const { now } = this;
    const before = this.#day;
    this.#day = dayOf(now);
    clearTimeout(this.#timer);
    // the date counts days where clocks are put forward and back
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    const left = Math.max(midnight.getTime() - now.getTime(), 0) + after;
    this.#timer = setTimeout(this.look, Math.min(left, atMost));
    if (before !== undefined && before !== this.#day) this.#onDay();
  };
}
