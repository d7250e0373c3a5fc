/*
 * What few pages need, and none at once: the dates of a window, the list of problems, what is said of an event that there
 * is not. One chunk for all of it, fetched when a history is there: import it with `import()` alone.
 * Owns: what was found already. Must not know who asked for an event.
 */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { SourceState } from '../../../controllers/history-source.js';
import { holds } from '../../../history/table.js';
import type { Issue } from '../../../history/types.js';
import type { Strings } from '../../../locale/index.js';
import type { missed } from '../../missed.js';
import type { Model } from './model.js';
import { rangeOf, statedRange } from './range.js';

/** What was wrong with parts of the data; shown to the author, not to readers. */
const issueList = (issues: readonly Issue[]): TemplateResult => html`
  <ul class="issue-list">
    ${issues.map(
      (issue) =>
        html`<li class=${issue.severity}><code>${issue.path}</code> <span>${issue.message}</span></li>`,
    )}
  </ul>
`;

function issueOf(id: string): Issue {
  const hint = 'write the id of one, as it stands in the history';
  const message = `selected: there is no event of this id (got ${JSON.stringify(id)}); ${hint}`;
  return { severity: 'warning', code: 'unknown-event', path: 'selected', message, value: id, hint };
}

/** An event that there is not. */
interface Miss {
  readonly id: string;
  readonly issue: Issue;
  say?: ReturnType<typeof missed>;
}

export class Seldom {
  readonly rangeOf = rangeOf;
  readonly statedRange = statedRange;
  #wanted: string | undefined;
  #model: Model | undefined;
  #miss: Miss | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** `issues` and, where the event that is `wanted` is not there, that. */
  issues(
    issues: readonly Issue[],
    wanted: string | undefined,
    state: SourceState,
    model: Model | undefined,
  ): readonly Issue[] {
    this.#lookUp(wanted, state, model);
    return this.#miss === undefined ? issues : [...issues, this.#miss.issue];
  }

  /** How many problems are to be shown: to the author, who says so, or whose own machine this is. */
  count(issues: readonly Issue[], debug: boolean): number {
    return debug || ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname) ? issues.length : 0;
  }

  /** What stands under the header, after `issues` was asked. */
  notes(strings: Strings, problems: readonly Issue[] | undefined): TemplateResult {
    return html`${problems === undefined ? nothing : issueList(problems)} ${this.#miss?.say?.(strings)}`;
  }

  /** Once in each history, until it was found in one: what becomes of a selection later is not the page's mistake. */
  #lookUp(wanted: string | undefined, { status }: SourceState, model: Model | undefined): void {
    if (model === undefined || status !== 'ready') return;
    if (this.#wanted === wanted && (this.#model === model || this.#miss === undefined)) return;
    this.#wanted = wanted;
    this.#model = model;
    const { events } = model;
    // an address may lead to anything of the page's
    const isHere = wanted === undefined || holds(events, wanted) || document.getElementById(wanted) !== null;
    this.#miss = isHere ? undefined : { id: wanted, issue: issueOf(wanted) };
    if (this.#miss !== undefined) void this.#find(this.#miss, events);
  }

  /** The words are those of the elements beside the timeline, and come only where they are wanted. */
  async #find(miss: Miss, events: Model['events']): Promise<void> {
    try {
      const { missed: saying } = await import('../../missed.js');
      miss.say = saying(miss.id, events);
      this.#host.requestUpdate();
    } catch {
      // a chunk that does not come: the issue says it
    }
  }
}
