/* What stands in the place of an event that is not there: still loading, failed, not found. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SourceState } from '../../../controllers/history-source.js';
import type { Strings } from '../../../locale/index.js';

type Loading = Extract<SourceState, { status: 'loading' }>;
type Failed = Extract<SourceState, { status: 'error' }>;

/** The frame of a story, so that nothing moves when it comes. */
export function renderLoading({ progress }: Loading, strings: Strings): TemplateResult {
  return html`<div class="story skeleton" part="base" aria-busy="true">
    <div class="frame"></div>
    <div class="text">
      <span class="line short"></span><span class="line title"></span> <span class="line"></span
      ><span class="line"></span><span class="line half"></span>
    </div>
    <progress part="progress" aria-label=${strings.loading} max="1" .value=${progress ?? 0}></progress>
  </div>`;
}

export function renderFailed(state: Failed, strings: Strings, retry: () => void): TemplateResult {
  return html`<div class="notice" part="notice" role="status">
    <p class="say">${strings.failed}</p>
    <p class="why" lang="en" dir="ltr">${state.message}. ${state.hint}</p>
    <button type="button" class="text-button" part="retry" @click=${retry}>${strings.retry}</button>
  </div>`;
}

export function renderNotFound(id: string, near: readonly string[], strings: Strings): TemplateResult {
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
export function nearest(id: string, ids: readonly string[]): readonly string[] {
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
