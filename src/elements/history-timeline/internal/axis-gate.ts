/*
 * The window of time before the axis is there and after: asks for the axis's code when it is first needed.
 * Knows: the window. Must not know how it is drawn.
 */
import type { LitElement, TemplateResult } from 'lit';
import type { Extent } from '../../../find/index.js';
import { Late } from './late.js';
import { limited, revealing, zoomed } from './limits.js';
import type { AxisPart, Stage } from './views.js';

export class AxisGate {
  readonly #stage: Stage;
  readonly #late: Late<AxisPart>;
  #window: Extent | undefined;

  constructor(host: LitElement, stage: Stage) {
    this.#stage = stage;
    this.#late = new Late(host, async () => {
      const { createAxisPart } = await import('./axis/axis-part.js');
      return createAxisPart(host, stage, this.#window);
    });
  }

  get #part(): AxisPart | undefined {
    return this.#late.now;
  }

  get window(): Extent | undefined {
    return this.#part?.window ?? this.#window;
  }

  get help(): boolean {
    return this.#part?.help ?? false;
  }

  /** Shows the window; `tell` has it read out when it has come to rest. */
  go(window: Extent, smoothly = true, tell = false): void {
    if (this.#part !== undefined) {
      this.#part.go(window, smoothly, tell);
      return;
    }
    const full = this.#stage.shown()?.model.full;
    this.#window = full === undefined ? window : limited(window, full);
    this.#stage.range(this.#window, false);
  }

  zoom(factor: number): void {
    if (this.#part !== undefined) this.#part.zoom(factor);
    else if (this.#window !== undefined) this.go(zoomed(this.#window, factor));
  }

  reveal(span: Extent): void {
    if (this.#part !== undefined) {
      this.#part.reveal(span);
      return;
    }
    if (this.#window === undefined) return;
    const target = revealing(this.#window, span);
    if (target !== this.#window) this.go(target);
  }

  activate(index: number): void {
    this.#part?.activate(index);
  }

  toggleHelp(): void {
    this.#part?.toggleHelp();
  }

  /** Asks for the axis's code ahead of the data, so that both are on their way at once. */
  prepare(): void {
    void this.#late.get();
  }

  /** What the axis draws; undefined while its code is on the way. */
  template(): TemplateResult | undefined {
    if (this.#part === undefined) void this.#late.get();
    return this.#part?.template();
  }
}
