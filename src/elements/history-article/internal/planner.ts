/*
 * Keeps the plan of the history that is shown: made at once for most, in slices for a large one.
 * Owns: when it is made anew. Does not own what it says.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { inSlices } from '../../../controllers/slices.js';
import type * as Plans from '../../../find/article-plan.js';
import type { ArticlePlan, Choose } from '../../../find/article-plan.js';
import type { History } from '../../../history/index.js';

/** So many events are planned in a few milliseconds. */
const atOnce = 1000;

export class Planner implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #history: History | undefined;
  #language = '';
  #plan: ArticlePlan | undefined;
  #making: AbortController | undefined;
  /** Comes beside the history itself, which takes its time too. */
  #plans: typeof Plans | undefined;
  /** The code did not come. */
  failed = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#plans === undefined) void this.load();
  }

  readonly load = async (): Promise<void> => {
    try {
      this.#plans = await import('../../../find/article-plan.js');
      this.failed = false;
    } catch {
      this.failed = true;
    }
    this.#host.requestUpdate();
  };

  hostDisconnected(): void {
    if (this.#making === undefined) return;
    this.#making.abort();
    this.#making = undefined;
    this.#history = undefined;
  }

  /** The plan of `history` in these languages; undefined while it is being made. */
  of(history: History, languages: readonly string[], choose: Choose): ArticlePlan | undefined {
    if (this.#plans === undefined) return undefined;
    const language = languages.join();
    if (history === this.#history && language === this.#language) return this.#plan;
    this.#making?.abort();
    this.#making = undefined;
    // in another language the same chapters stay until the new ones are there
    if (history !== this.#history) this.#plan = undefined;
    [this.#history, this.#language] = [history, language];
    const steps = this.#plans.planArticle(history, choose);
    if (history.events.length > atOnce) void this.#wait(steps);
    else {
      let step = steps.next();
      while (step.done !== true) step = steps.next();
      this.#plan = step.value;
    }
    return this.#plan;
  }

  async #wait(steps: Iterator<void, ArticlePlan>): Promise<void> {
    const making = (this.#making = new AbortController());
    const plan = await inSlices(steps, making.signal);
    if (plan === undefined || making.signal.aborted) return;
    this.#making = undefined;
    this.#plan = plan;
    this.#host.requestUpdate();
  }
}
