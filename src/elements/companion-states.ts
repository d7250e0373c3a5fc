/* What stands in the place of a history that is not there yet, is empty, or could not be read. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SourceState } from '../controllers/history-source.js';
import type { Strings } from '../locale/index.js';

/** How far the loading is; elements with a frame of their own set this into it. */
export const renderProgress = (share: number | undefined, strings: Strings): TemplateResult => html`
  <progress
    class="progress"
    part="progress"
    aria-label=${strings.loading}
    max="1"
    value=${share ?? nothing}
  ></progress>
`;

/** Something is not as it should be: what, why, and the way out. */
export const renderNotice = (
  say: string,
  why: { readonly message?: string; readonly hint?: string } = {},
  button?: { readonly label: string; readonly press: () => void },
): TemplateResult => html`
  <div class="notice" part="notice" role="status">
    <p class="say">${say}</p>
    ${
      why.message === undefined && why.hint === undefined
        ? nothing
        : html`<p class="why" lang="en" dir="ltr">
            ${[why.message === undefined ? undefined : `${why.message}.`, why.hint].filter(Boolean).join(' ')}
          </p>`
    }
    ${
      button
        ? html`<button type="button" class="text-button" part="retry-button" @click=${button.press}>
            ${button.label}
          </button>`
        : nothing
    }
  </div>
`;

export function renderEmpty(strings: Strings): TemplateResult {
  return html`<div class="notice" part="notice" role="status">
    <p class="say">${strings.empty}</p>
    <p class="why">${strings.emptyHint}</p>
  </div>`;
}

/** For any state but `ready` with events in it, which is the element's own to draw. */
export function renderState(state: SourceState, strings: Strings, retry?: () => void): TemplateResult {
  switch (state.status) {
    case 'loading':
      return renderProgress(state.progress, strings);
    case 'error':
      return renderNotice(strings.failed, state, retry && { label: strings.retry, press: retry });
    default:
      return renderEmpty(strings);
  }
}
