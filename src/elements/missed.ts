/*
 * What is said where a history, or a catalogue, was read and does not hold what is asked for. Seldom wanted: import it with `import()` alone.
 * Knows: ids and words. Must not know who asked.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { nearestIds } from '../find/nearest-ids.js';
import type { Strings } from '../locale/index.js';
import { styled } from './styled.js';

/** Other notices stand in the place of all; this one stands beside what is shown. */
const beside = { 'margin-block': '12px', 'padding-block': '12px' };

/** In whatever language it is asked for: that there is none of this id among all, and which may have been meant. */
export function missed(
  id: string,
  all: readonly { readonly id: string }[],
): (strings: Pick<Strings, 'notFound' | 'nearest'>) => TemplateResult {
  const near = nearestIds(all, id);
  return (strings) =>
    html`<div class="notice" part="notice" role="status" ${styled(beside)}>
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
