/*
 * The design tokens: what a host may set (`--history-*`) and what the elements read (`--_*`).
 * Knows: colours, type, space, motion. Must not know: any element, any data.
 * Each colour is derived from the text's own, so that light and dark pages need no switch.
 */
import { css, unsafeCSS } from 'lit';
import { common, onDark, storyTokens, textButton, tone } from './basics.js';

/** Lanes come back round to the first hue after this many. */
export const laneCount = 8;

/** Degrees in OKLCH, ordered so that neighbours lie far apart for every kind of colour blindness. */
const laneHues = [75, 215, 5, 300, 145, 335, 115, 185] as const;

const lanes = laneHues
  .map(
    (hue, index) => `--_lane-${index + 1}: var(--history-lane-${index + 1}, ${tone(0.52, 0.76, 0.13, hue)});`,
  )
  .join('');

/** Forced colours leave one ink: there the glyphs alone tell lanes apart. */
const forcedLanes = laneHues.map((_, index) => `--_lane-${index + 1}: CanvasText;`).join('');

const floating = `oklch(from var(--_text) calc(0.985 - 0.78 * ${onDark}) 0.004 90)`;

/** All tokens: those of a story, and what stands on an axis or floats above it. */
export const tokens = css`
  ${storyTokens}
  :host {
    --_float: var(--history-float, ${unsafeCSS(floating)});
    --_on-accent: var(--history-on-accent, ${unsafeCSS(tone(0.99, 0.18, 0.01, 90))});
    ${unsafeCSS(lanes)}
    --_label-size: var(--history-label-size, 13px);
  }
  @media (forced-colors: active) {
    :host {
      --_float: Canvas;
      --_on-accent: HighlightText;
      ${unsafeCSS(forcedLanes)}
    }
  }
`;

/** Where an element has all tokens, its styles start with this. */
export const base = css`
  ${tokens}
  ${common}
`;

/** Quiet buttons: an icon, or a few words. */
export const controls = css`
  ${textButton}
  button:disabled {
    cursor: default;
    opacity: 0.45;
  }
  .icon-button {
    display: inline-grid;
    place-items: center;
    inline-size: var(--_control);
    block-size: var(--_control);
    border-radius: var(--_radius);
  }
  .icon-button:hover:not(:disabled) {
    background: var(--_faint);
  }
  .icon-button svg {
    inline-size: 18px;
    block-size: 18px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
