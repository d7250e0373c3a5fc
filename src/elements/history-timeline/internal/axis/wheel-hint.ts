import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Turns of the wheel before it is clear that they are meant for the axis, not for the page that passes by. */
const meant = 3;
/** Ms without a turn after which the hint goes. */
const rest = 1400;

/** Whether to tell the reader how to zoom: when the plain wheel is turned over the axis again and again. */
export class WheelHint implements ReactiveController {
  shown = false;
  readonly #host: ReactiveControllerHost;
  #turns = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#forget();
  }

  turn(): void {
    this.#turns += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#forget(), rest);
    if (this.#turns >= meant && !this.shown) {
      this.shown = true;
      this.#host.requestUpdate();
    }
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#turns = 0;
    if (!this.shown) return;
    this.shown = false;
    this.#host.requestUpdate();
  }
}
