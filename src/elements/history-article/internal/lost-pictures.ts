/* The pictures that did not come, and what is drawn in their place, fetched with the first of them. */
import type { ReactiveControllerHost } from 'lit';
import type { globe } from '../../story/globe.js';

export class LostPictures {
  readonly #host: ReactiveControllerHost;
  #failed: ReadonlySet<string> = new Set();
  #globe: typeof globe | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Changes when another picture is lost, and when the drawing has come. */
  get state(): readonly unknown[] {
    return [this.#failed, this.#globe];
  }

  has(src: string): boolean {
    return this.#failed.has(src);
  }

  readonly globe = (): typeof globe | undefined => this.#globe;

  readonly add = (src: string): void => {
    this.#failed = new Set([...this.#failed, src]);
    this.#host.requestUpdate();
    if (this.#globe === undefined) void this.#load();
  };

  reset(): void {
    this.#failed = new Set();
  }

  async #load(): Promise<void> {
    try {
      this.#globe = (await import('../../story/globe.js')).globe;
      this.#host.requestUpdate();
    } catch {
      // without the drawing the frame stays empty
    }
  }
}
