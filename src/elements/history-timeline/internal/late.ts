import type { ReactiveControllerHost } from 'lit';

/** Code that comes later: asked for once, there from then on; its host is drawn anew when it comes. */
export class Late<T> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<T>;
  #asked: Promise<T> | undefined;
  #value: T | undefined;

  constructor(host: ReactiveControllerHost, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  /** What has come; undefined until then. Does not ask. */
  get now(): T | undefined {
    return this.#value;
  }

  /** Asks for it; a failed load can be asked for again. */
  async get(): Promise<T> {
    this.#asked ??= this.#load();
    try {
      if (this.#value === undefined) {
        this.#value = await this.#asked;
        this.#host.requestUpdate();
      }
      return this.#value;
    } catch (error) {
      this.#asked = undefined;
      throw error;
    }
  }
}
