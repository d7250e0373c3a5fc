/* What an adapter page gives the benchmark of sizes. */
import type { BenchHistory } from './events.js';

export interface Adapter {
  /** Turns the events into the contender's own shape; not part of the opening. */
  prepare(history: BenchHistory): void;
  /** Sets the data; it is shown when the probe sees the first title. */
  open(): void;
  /** Shows the middle of the history, a quarter of it, so that there is somewhere to drag to. */
  narrow?(): void;
  /** Shows everything again. */
  widen?(): void;
  /** The length of what is visible, in any unit, to tell how far was zoomed. */
  span?(): number;
}

declare global {
  interface Window {
    adapter?: Adapter;
  }
}
