/*
 * A date in a story. Knows: how one is shown, spoken and marked up. Must not know the event it belongs to.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatSpoken, machineDate, type HistoricalDate } from '../../time/index.js';
import type { View } from './view.js';

/** A date as it is seen, and in full as it is heard. */
export function renderDate(date: HistoricalDate, said: string | undefined, view: View): TemplateResult {
  const options = { locale: view.locale.lang, words: view.locale.words, style: view.dateStyle };
  const shown = said ?? formatDate(date, options);
  const spoken = formatSpoken(date, options);
  return html`<time part="date" datetime=${machineDate(date) ?? nothing}
    >${
      spoken === shown
        ? html`<bdi>${shown}</bdi>`
        : html`<bdi aria-hidden="true">${shown}</bdi><span class="visually-hidden">${spoken}</span>`
    }</time
  >`;
}
