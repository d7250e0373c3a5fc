/*
 * Something drawn that may take its time: kept while its keys stay the same, asked for again when they change.
 * Knows: promises. A late answer to an earlier question is dropped.
 */
import type { ReactiveControllerHost } from 'lit';

export class Later<T> {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #keys: readonly unknown[] = [this];
  #value: T | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** What `make` gave for these keys; undefined until it is there, and where it fails. */
  get(keys: readonly unknown[], make: () => T | Promise<T>): T | undefined {
    if (keys.length === this.#keys.length && keys.every((key, index) => key === this.#keys[index]))
      return this.#value;
    this.#keys = keys;
    const made = make();
    this.#value = made instanceof Promise ? undefined : made;
    if (made instanceof Promise) void this.#wait(made, keys);
    return this.#value;
  }

  async #wait(promise: Promise<T>, keys: readonly unknown[]): Promise<void> {
    try {
      const value = await promise;
      if (keys !== this.#keys) return;
      this.#value = value;
      this.#host.requestUpdate();
    } catch {
      // a chunk that does not come: what stands there meanwhile stays
    }
  }
}
