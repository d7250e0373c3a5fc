/* What is said of a history that was read and holds no event at all. */
import { html, type TemplateResult } from 'lit';
import type { Strings } from '../../../locale/index.js';

export function renderEmpty(strings: Strings): TemplateResult {
  return html`<div class="notice" part="notice" role="status">
    <p class="say">${strings.empty}</p>
    <p class="why">${strings.emptyHint}</p>
  </div>`;
}
