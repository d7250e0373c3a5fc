import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells when the page is being printed, and has the host drawn for it in time. */
export class PrintController implements ReactiveController {
  /** True from just before the page is printed to just after. */
  active = false;
  readonly #draw: () => void;
  readonly #prepare: () => void;
  #listening: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * `draw` must have drawn when it returns: the page is printed as soon as the listener does. `prepare`
   * fetches what that needs, some time after `ready` was called.
   */
  constructor(host: ReactiveControllerHost, draw: () => void, prepare: () => void) {
    this.#draw = draw;
    this.#prepare = prepare;
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
    clearTimeout(this.#timer);
    this.active = false;
  }

  /** There is something to print; what that takes is fetched when the first rush is over. */
  ready(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#prepare, 1500);
  }

  #set(active: boolean): void {
    this.active = active;
    this.#draw();
  }
}
