/*
 * Tells its host when another day has come where the reader is.
 * Knows: the reader's clock. Must not know what a day is for.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Ms; a clock may be a little early. */
const after = 250;

const dayOf = (time: Date): string => `${time.getFullYear()}-${time.getMonth()}-${time.getDate()}`;

export class MidnightController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #now: () => Date;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #day = '';

  /** `now` is asked at each look, so that a page or a test may keep a time of its own. */
  constructor(host: ReactiveControllerHost, now: () => Date) {
    this.#host = host;
    this.#now = now;
    host.addController(this);
  }

  /** The reader's time. */
  get now(): Date {
    return this.#now();
  }

  hostConnected(): void {
    // a sleeping machine misses its timers
    document.addEventListener('visibilitychange', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    clearTimeout(this.#timer);
  }

  readonly #look = (): void => {
    const { now } = this;
    if (dayOf(now) !== this.#day) {
      this.#day = dayOf(now);
      this.#host.requestUpdate();
    }
    clearTimeout(this.#timer);
    // the date counts days where clocks are put forward and back
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    this.#timer = setTimeout(this.#look, Math.max(midnight.getTime() - now.getTime(), 0) + after);
  };
}
