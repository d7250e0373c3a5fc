/*
 * Runs through time, one step after the other, while somebody can see it.
 * Knows: sight and timers. Must not know what a step is.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export const wantsNoMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

export class Player implements ReactiveController {
  playing = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #step: () => boolean;
  readonly #pace: number;
  #timer: ReturnType<typeof setInterval> | undefined;
  #observer: IntersectionObserver | undefined;
  #inSight = true;

  /** `step` goes on by one, and says whether there was one; `pace` are ms for a reader to find a place and read a title. */
  constructor(host: ReactiveControllerHost & Element, step: () => boolean, pace = 2600) {
    this.#host = host;
    this.#step = step;
    this.#pace = pace;
    host.addController(this);
  }

  toggle(): void {
    if (this.playing) this.stop();
    else this.#start();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#observer?.disconnect();
    this.#observer = undefined;
    if (!this.playing) return;
    this.playing = false;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.stop();
  }

  #start(): void {
    this.playing = true;
    this.#inSight = true;
    this.#observer = new IntersectionObserver(([entry]) => {
      this.#inSight = entry?.isIntersecting ?? true;
    });
    this.#observer.observe(this.#host);
    this.#timer = setInterval(() => this.#tick(), this.#pace);
    this.#host.requestUpdate();
    this.#tick();
  }

  /** Out of sight, or where the page is hidden, it waits, and goes on from there. */
  #tick(): void {
    if (!this.#inSight || document.hidden) return;
    if (wantsNoMotion() || !this.#step()) this.stop();
  }
}
