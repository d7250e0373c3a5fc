import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Strings } from '../../../locale/index.js';
import { icons } from './icons.js';

export interface ToolbarState {
  readonly strings: Strings;
  readonly axis: boolean;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly issues: number | undefined;
  /** Which of the things that a button opens are open. */
  readonly open: Readonly<Record<'search' | 'help' | 'issues', boolean>>;
}

export interface ToolbarHandlers {
  readonly zoom: (by: 1 | -1) => void;
  readonly fit: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly search: () => void;
  readonly help: () => void;
  readonly issues: () => void;
}

interface ButtonOptions {
  readonly disabled?: boolean;
  /** Its icon points along the text, and turns with it. */
  readonly turns?: boolean;
  readonly expanded?: boolean;
}

const button = (
  name: string,
  icon: TemplateResult,
  part: string,
  act: () => void,
  { disabled = false, turns = false, expanded }: ButtonOptions = {},
): TemplateResult => html`
  <button
    type="button"
    class="icon-button ${turns ? 'turns' : ''}"
    part="button ${part}"
    aria-label=${name}
    title=${name}
    aria-expanded=${ifDefined(expanded === undefined ? undefined : expanded ? 'true' : 'false')}
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
        state.issues
          ? html`<button
              type="button"
              class="badge"
              part="issues-button"
              title=${strings.issues(state.issues)}
              aria-label=${strings.issues(state.issues)}
              aria-expanded=${state.open.issues ? 'true' : 'false'}
              @click=${on.issues}
            >
              ${icons.issues}<span aria-hidden="true">${state.issues}</span>
            </button>`
          : nothing
      }
      ${button(strings.previous, icons.earlier, 'previous-button', () => on.step(-1), {
        disabled: !state.hasPrevious,
        turns: true,
      })}
      ${button(strings.next, icons.later, 'next-button', () => on.step(1), {
        disabled: !state.hasNext,
        turns: true,
      })}
      ${
        state.axis
          ? html`<span class="rule"></span>
              ${button(strings.zoomOut, icons.zoomOut, 'zoom-out-button', () => on.zoom(-1))}
              ${button(strings.zoomIn, icons.zoomIn, 'zoom-in-button', () => on.zoom(1))}
              ${button(strings.fit, icons.fit, 'fit-button', on.fit)}`
          : nothing
      }
      <span class="rule"></span>
      ${button(strings.search, icons.search, 'search-button', on.search, { expanded: state.open.search })}
      ${state.axis ? button(strings.keyboardHelp, icons.help, 'help-button', on.help, { expanded: state.open.help }) : nothing}
    </div>
  `;
}
