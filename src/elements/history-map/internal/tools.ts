/* The buttons on the map: nearer, further, all; back, play, on. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../../../locale/index.js';
import type { MapStrings } from '../../../locale/map/index.js';

export interface ToolsView {
  readonly strings: MapStrings;
  readonly common: Strings;
  readonly playing: boolean;
  /** The reader wants no motion: there are only single steps. */
  readonly still: boolean;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly play: () => void;
  readonly step: (by: 1 | -1) => void;
}

const button = (name: string, path: string, press: () => void): TemplateResult =>
  html`<button
    type="button"
    class="icon-button"
    part="button"
    aria-label=${name}
    title=${name}
    @click=${press}
  >
    <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d=${path} /></svg>
  </button>`;

export const renderTools = (view: ToolsView): TemplateResult => html`
  <div class="tools" part="tools" role="group" aria-label=${view.common.tools}>
    ${button(view.common.zoomIn, 'M10 4v12M4 10h12', () => view.zoom(2))}
    ${button(view.common.zoomOut, 'M4 10h12', () => view.zoom(0.5))}
    ${button(view.strings.fit, 'M4 8V4h4M16 8V4h-4M4 12v4h4M16 12v4h-4', view.fit)}
    <span class="rule"></span>
    ${button(view.common.previous, 'm12 4-6 6 6 6', () => view.step(-1))}
    ${
      view.still
        ? nothing
        : view.playing
          ? button(view.strings.pause, 'M7 4.5v11M13 4.5v11', view.play)
          : button(view.strings.play, 'M6.5 4.5v11l9-5.5z', view.play)
    }
    ${button(view.common.next, 'm8 4 6 6-6 6', () => view.step(1))}
  </div>
`;
