import { html, type TemplateResult } from 'lit';
import type { Lane } from '../../../find/index.js';
import type { Strings } from '../../../locale/index.js';
import { formatCount } from '../../../time/index.js';
import { glyph } from './glyphs.js';

/** One switch a lane: its shape, its name, how many events it holds. */
export const legend = (
  lanes: readonly Lane[],
  names: readonly string[],
  hidden: ReadonlySet<number>,
  strings: Strings,
  lang: string,
  toggle: (lane: number) => void,
): TemplateResult => html`
  <div class="legend" part="legend" role="group" aria-label=${strings.lanes}>
    ${lanes.map(
      (lane, index) => html`
        <button
          type="button"
          class="chip lane-${index % 8}"
          part="lane-button"
          aria-pressed=${!hidden.has(index) ? 'true' : 'false'}
          @click=${() => toggle(index)}
        >
          <span class="swatch">${glyph(index)}</span>
          <bdi>${names[index]}</bdi>
          <span class="count" aria-hidden="true">${formatCount(lane.count, lang)}</span>
        </button>
      `,
    )}
  </div>
`;
