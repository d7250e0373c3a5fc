/* What stands under the map: how much of the history is on it, what is drawn, where it comes from; and all of it in words. */
import { html, nothing, type TemplateResult } from 'lit';
import { renderNotice } from '../../companion-states.js';
import type { Layers } from './layers.js';
import { renderPlaceList, type ListView } from './place-list.js';
import type { SeenPlace } from './spots.js';

export interface FootView extends ListView {
  readonly seen: readonly SeenPlace[];
  readonly total: number;
  readonly without: number;
  readonly layers: Layers;
  readonly borders: boolean;
  /** The land did not come; asks for it again. */
  readonly landless: (() => void) | undefined;
  /** The title of a selected event without a place. */
  readonly placeless: string | undefined;
  readonly listed: boolean;
  readonly list: (open: boolean) => void;
}

export const countOf = (seen: readonly SeenPlace[]): number =>
  seen.reduce((sum, { events }) => sum + events.length, 0);

export function renderFoot(view: FootView): TemplateResult {
  const { strings, common, layers } = view;
  const names = layers.good.flatMap(({ name }) => name ?? []);
  return html`
    <p class="foot" part="foot">
      <span>${strings.shown(countOf(view.seen), view.total)}</span>
      ${view.without > 0 ? html`<span>${strings.without(view.without)}</span>` : nothing}
      ${view.placeless === undefined ? nothing : html`<span>${strings.placeless(view.placeless)}</span>`}
      ${names.length > 0 ? html`<span>${strings.layers}: <bdi>${names.join(', ')}</bdi></span>` : nothing}
      ${
        view.landless
          ? html`<span
              >${strings.noLand}
              <button type="button" class="inline" part="retry-button" @click=${view.landless}>
                ${common.retry}
              </button></span
            >`
          : nothing
      }
      <span class="source"
        >${strings.source}${view.borders ? html` · ${strings.bordersToday}` : nothing}</span
      >
    </p>
    ${layers.wrong === undefined ? nothing : renderNotice(common.failed, layers.wrong)}
    <details
      ?open=${view.listed}
      @toggle=${({ target }: Event) => view.list(target instanceof HTMLDetailsElement && target.open)}
    >
      <summary>${strings.list}</summary>
      ${view.listed ? renderPlaceList(view.seen, view) : nothing}
    </details>
  `;
}
