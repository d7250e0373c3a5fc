/* What is said of a history that was read and does not hold the event. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../../../locale/index.js';

/** `ids` are those that there are. */
export function renderNotFound(id: string, ids: readonly string[], strings: Strings): TemplateResult {
  const near = nearest(id, ids);
  return html`<div class="notice" part="notice" role="status">
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

export function renderEmpty(strings: Strings): TemplateResult {
  return html`<div class="notice" part="notice" role="status">
    <p class="say">${strings.empty}</p>
    <p class="why">${strings.emptyHint}</p>
  </div>`;
}

const pairs = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: text.length + 1 }, (_, index) => ` ${text} `.slice(index, index + 2)));

/** At most three of `ids` that share most pairs of letters with `id` (Dice's coefficient). */
function nearest(id: string, ids: readonly string[]): readonly string[] {
  const own = pairs(id.toLowerCase());
  return ids
    .map((name) => {
      const other = pairs(name.toLowerCase());
      const shared = [...own].filter((pair) => other.has(pair)).length;
      return { name, likeness: (2 * shared) / (own.size + other.size) };
    })
    .filter(({ likeness }) => likeness > 0.3)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3)
    .map(({ name }) => name);
}
