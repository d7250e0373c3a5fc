/*
 * What is said of a history that was read and does not hold the event. Seldom wanted: import it with `import()` alone.
 * Knows: ids and words. Must not know who asked for the event.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { nearestIds } from '../find/nearest-ids.js';
import type { HistoryEvent } from '../history/index.js';
import type { Strings } from '../locale/index.js';

/** That there is no event of this id, and which there are that may have been meant; in whatever language it is asked for. */
export function missed(id: string, events: readonly HistoryEvent[]): (strings: Strings) => TemplateResult {
  const near = nearestIds(events, id);
  return (strings) =>
    html`<div class="notice" part="notice" role="status">
      <p class="say">${strings.notFound(id)}</p>
      ${
        near.length > 0
          ? html`<p class="why">
              ${strings.nearest}
              ${near.map((name, index) => html`${index > 0 ? ', ' : ''}<code>${name}</code>`)}
            </p>`
          : nothing
      }
    </div>`;
}
