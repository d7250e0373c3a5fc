/*
 * The model of what the element shows: at once for few events, in slices between frames for many.
 * Owns: the work under way. Does not own what is shown meanwhile.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { atOnce, type LaneKind } from '../../../find/index.js';
import type { History } from '../../../history/types.js';
import { modelSteps, type Model } from './model.js';

/** With up to so many events a model takes less than a frame. */
const few = 10_000;

export class Models implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #made:
    { readonly history: History; readonly lanes: LaneKind; readonly model: Model | undefined } | undefined;
  #working: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.#working !== undefined) this.#made = undefined;
    this.#working?.abort();
    this.#working = undefined;
  }

  /** Undefined while it is being made; the host is updated when it is there. */
  of(history: History, lanes: LaneKind): Model | undefined {
    const made = this.#made;
    if (made?.history === history && made.lanes === lanes) return made.model;
    this.#working?.abort();
    this.#working = undefined;
    const steps = modelSteps(history, lanes, Date.now());
    const model = history.events.length > few ? undefined : atOnce(steps);
    this.#made = { history, lanes, model };
    if (model === undefined) void this.#work(history, lanes, steps);
    return model;
  }

  async #work(history: History, lanes: LaneKind, steps: Generator<void, Model>): Promise<void> {
    const working = (this.#working = new AbortController());
    const { inSlices } = await import('../../../controllers/slices.js');
    const model = await inSlices(steps, working.signal);
    if (model === undefined) return;
    this.#working = undefined;
    this.#made = { history, lanes, model };
    this.#host.requestUpdate();
  }
}
