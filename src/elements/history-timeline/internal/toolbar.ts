import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../../../locale/index.js';
import { icons } from './icons.js';

export interface ToolbarState {
  readonly strings: Strings;
  readonly axis: boolean;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly issues: number;
}

export interface ToolbarHandlers {
  readonly zoom: (by: 1 | -1) => void;
  readonly fit: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly search: () => void;
  readonly help: () => void;
  readonly issues: () => void;
}

const button = (
  name: string,
  icon: TemplateResult,
  part: string,
  act: () => void,
  disabled = false,
): TemplateResult => html`
  <button
    type="button"
    class="icon-button"
    part="button ${part}"
    aria-label=${name}
    title=${name}
    ?disabled=${disabled}
    @click=${act}
  >
    ${icon}
  </button>
`;

/** Quiet icon buttons; what only the axis can do is left out of the list. */
export function toolbar(state: ToolbarState, on: ToolbarHandlers): TemplateResult {
  const { strings } = state;
  return html`
    <div class="tools" part="tools" role="group" aria-label=${strings.tools}>
      ${
        state.issues > 0
          ? html`<button
              type="button"
              class="badge"
              part="issues-button"
              title=${strings.issues(state.issues)}
              aria-label=${strings.issues(state.issues)}
              @click=${on.issues}
            >
              ${icons.issues}<span aria-hidden="true">${state.issues}</span>
            </button>`
          : nothing
      }
      ${button(strings.previous, icons.earlier, 'previous-button', () => on.step(-1), !state.hasPrevious)}
      ${button(strings.next, icons.later, 'next-button', () => on.step(1), !state.hasNext)}
      ${
        state.axis
          ? html`<span class="rule"></span>
              ${button(strings.zoomOut, icons.zoomOut, 'zoom-out-button', () => on.zoom(-1))}
              ${button(strings.zoomIn, icons.zoomIn, 'zoom-in-button', () => on.zoom(1))}
              ${button(strings.fit, icons.fit, 'fit-button', on.fit)}`
          : nothing
      }
      <span class="rule"></span>
      ${button(strings.search, icons.search, 'search-button', on.search)}
      ${state.axis ? button(strings.keyboardHelp, icons.help, 'help-button', on.help) : nothing}
    </div>
  `;
}
