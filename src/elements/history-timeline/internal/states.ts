import { html, nothing, type TemplateResult } from 'lit';
import { styled } from '../../styled.js';
import { axisFrame } from './geometry.js';
import type { SourceState } from '../../../controllers/history-source.js';
import type { Strings } from '../../../locale/index.js';

/** How far the loading is; over what there is already where that is a part. */
export const progress = (strings: Strings, share: number | undefined): TemplateResult => html`
  <progress
    class="progress"
    aria-label=${strings.loading}
    max="100"
    value=${share === undefined ? nothing : Math.round(share * 100)}
  ></progress>
`;

/** The frame before the history: the axis and its rail at once, and how far the loading is. */
const loading = (strings: Strings, share: number | undefined): TemplateResult => html`
  <div class="loading" part="loading">
    ${progress(strings, share)}
    <div class="ghost" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i></div>
  </div>
`;

/** The axis's room before its code has come, so that nothing moves when it does; `height` of the lanes, CSS px. */
export const room = (height: number): TemplateResult => html`
  <div class="axis-room" aria-hidden="true" ${styled({ 'block-size': `${height + axisFrame}px` })}></div>
`;

const empty = (strings: Strings): TemplateResult => html`
  <div class="notice" part="notice">
    <p class="notice-title">${strings.empty}</p>
    <p>${strings.emptyHint}</p>
  </div>
`;

const failure = (strings: Strings, message: string, hint: string, retry: () => void): TemplateResult => html`
  <div class="notice" part="notice" role="alert">
    <p class="notice-title">${strings.failed}</p>
    <p>${message}</p>
    <p class="muted">${hint}</p>
    <button type="button" class="text-button" part="retry-button" @click=${retry}>${strings.retry}</button>
  </div>
`;

/** What stands in the place of a history that is not there, or not yet. */
export function instead(
  state: SourceState,
  isLoading: boolean,
  strings: Strings,
  retry: () => void,
): TemplateResult {
  if (state.status === 'error') return failure(strings, state.message, state.hint, retry);
  return isLoading
    ? loading(strings, state.status === 'loading' ? state.progress : undefined)
    : empty(strings);
}
