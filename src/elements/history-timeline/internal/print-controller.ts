import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells when the page is being printed, and has the host drawn for it in time. */
export class PrintController implements ReactiveController {
  /** True from just before the page is printed to just after. */
  active = false;
  readonly #draw: () => void;
  #listening: AbortController | undefined;

  /** `draw` must have drawn when it returns: the page is printed as soon as the listener does. */
  constructor(host: ReactiveControllerHost, draw: () => void) {
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('beforeprint', () => this.#set(true), { signal });
    addEventListener('afterprint', () => this.#set(false), { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.active = false;
  }

  #set(active: boolean): void {
    this.active = active;
    this.#draw();
  }
}
