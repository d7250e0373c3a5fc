import { html, nothing, type TemplateResult } from 'lit';
import { styled } from '../../../styled.js';
import type { Strings } from '../../../../locale/index.js';
import type { AxisSettings } from './axis-view.js';
import { glyph } from '../glyphs.js';
import { keyMap } from './help.js';
import type { Texts } from '../texts.js';

/** What the pointer or the focus is on: its texts, and where it lies, CSS px in the field. */
export interface Tip {
  readonly left: number;
  readonly top: number;
  readonly height: number;
  readonly title: string;
  readonly date: string;
  /** How much else lies there; empty where all is shown. */
  readonly more: string;
}

export interface AxisTemplateState {
  readonly settings: AxisSettings;
  readonly texts: Texts;
  readonly strings: Strings;
  readonly tip: Tip | undefined;
  /** CSS px. */
  readonly width: number;
  readonly hint: boolean;
  readonly help: boolean;
}

export interface AxisTemplateHandlers {
  readonly key: (event: KeyboardEvent) => void;
  readonly focus: (event: FocusEvent) => void;
  readonly blur: () => void;
  readonly click: (event: Event) => void;
}

const tipWidth = 256;

/** The key that the platform zooms with. */
const zoomKey = (): string => (/Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl');

/** The full name and date of what the pointer or the focus is on. */
function tooltip({ tip, width }: AxisTemplateState): TemplateResult | typeof nothing {
  if (tip === undefined) return nothing;
  const left = Math.min(Math.max(4, tip.left), Math.max(4, width - tipWidth - 4));
  return html`<div
    class="tip"
    part="tooltip"
    aria-hidden="true"
    ${styled({ 'inset-inline-start': `${left}px`, 'inset-block-start': `${tip.top + tip.height + 4}px` })}
  >
    <bdi class="tip-title">${tip.title}</bdi>
    <bdi class="tip-date">${tip.date}</bdi>
    ${tip.more === '' ? nothing : html`<bdi class="tip-more">${tip.more}</bdi>`}
  </div>`;
}

const laneNames = ({ settings, texts }: AxisTemplateState): readonly TemplateResult[] =>
  settings.geometry.boxes.map(
    ({ lane, top }) =>
      html`<div
        class="lane-name lane-${lane % 8}"
        part="lane-name"
        aria-hidden="true"
        ${styled({ 'inset-block-start': `${top}px` })}
      >
        ${glyph(lane)}<bdi>${texts.laneNames[lane]}</bdi>
      </div>`,
  );

/** What the controller draws into: eras, ticks, field, overview. */
export function axisTemplate(state: AxisTemplateState, on: AxisTemplateHandlers): TemplateResult {
  const { settings, strings } = state;
  const { events, eras } = settings.model;
  return html`
    <div class="axis" part="axis" @keydown=${on.key} @focusin=${on.focus} @focusout=${on.blur}>
      <div class="eras" part="eras" ?hidden=${eras.length === 0}><div class="run"></div></div>
      <div class="ticks" part="ticks" aria-hidden="true">
        <canvas class="minor"></canvas>
        <div class="run"></div>
      </div>
      <div class="field" part="field">
        <canvas class="marks" aria-hidden="true"></canvas>
        ${settings.named ? laneNames(state) : nothing}
        <div class="items" aria-hidden="true"></div>
        <div
          class="options"
          role="listbox"
          aria-label=${strings.events(events.length)}
          aria-orientation="horizontal"
          @click=${on.click}
        ></div>
        ${tooltip(state)}
        ${state.hint ? html`<p class="wheel-hint" part="hint">${strings.wheelHint(zoomKey())}</p>` : nothing}
      </div>
      ${state.help ? html`<div class="help" part="help">${keyMap(strings)}</div>` : nothing}
      <div class="overview" part="overview" role="group" aria-label=${strings.overview}>
        <canvas class="ridges" aria-hidden="true"></canvas>
        <div class="brush" part="brush" hidden>
          <div
            class="handle handle-start"
            part="handle"
            role="slider"
            tabindex="0"
            aria-label=${strings.windowStart}
          ></div>
          <div
            class="handle handle-end"
            part="handle"
            role="slider"
            tabindex="0"
            aria-label=${strings.windowEnd}
          ></div>
        </div>
      </div>
    </div>
  `;
}
