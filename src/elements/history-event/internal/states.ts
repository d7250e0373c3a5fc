/* What stands in the place of an event that is not there yet, or could not be loaded. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SourceState } from '../../../controllers/history-source.js';
import type { Strings } from '../../../locale/index.js';

type Failed = Extract<SourceState, { status: 'error' }>;

/** The frame of a story, so that nothing moves when it comes. */
export function renderLoading(progress: number | undefined, strings: Strings): TemplateResult {
  return html`<div class="story skeleton" part="base" aria-busy="true">
    <div class="frame"></div>
    <div class="text">
      <span class="line short"></span><span class="line title"></span> <span class="line"></span
      ><span class="line"></span><span class="line half"></span>
    </div>
    <progress part="progress" aria-label=${strings.loading} max="1" .value=${progress ?? 0}></progress>
  </div>`;
}

/** Without `retry` where trying again would not help. */
export function renderFailed(
  state: Failed,
  strings: Strings,
  retry: (() => void) | undefined,
): TemplateResult {
  return html`<div class="notice" part="notice" role="status">
    <p class="say">${strings.failed}</p>
    <p class="why" lang="en" dir="ltr">${state.message}. ${state.hint}</p>
    ${
      retry
        ? html`<button type="button" class="text-button" part="retry" @click=${retry}>
            ${strings.retry}
          </button>`
        : nothing
    }
  </div>`;
}
