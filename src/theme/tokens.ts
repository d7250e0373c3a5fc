/*
 * The design tokens: what a host may set (`--history-*`) and what the elements read (`--_*`).
 * Knows: colours, type, space, motion. Must not know: any element, any data.
 * Each colour is derived from the text's own, so that light and dark pages need no switch.
 */
import { css, unsafeCSS } from 'lit';

/** Lanes come back round to the first hue after this many. */
export const laneCount = 8;

/** Degrees in OKLCH, ordered so that neighbours lie far apart for every kind of colour blindness. */
const laneHues = [75, 215, 5, 300, 145, 335, 115, 185] as const;

/** 0 where the text is dark (a light page), 1 where it is light (a dark page), with a short slope between. */
const onDark = 'clamp(0, (l - 0.5) * 8, 1)';

const tone = (light: number, dark: number, chroma: number, hue: number): string =>
  `oklch(from var(--_text) calc(${light} + ${(dark - light).toFixed(2)} * ${onDark}) ${chroma} ${hue} / 1)`;

const lanes = laneHues
  .map(
    (hue, index) => `--_lane-${index + 1}: var(--history-lane-${index + 1}, ${tone(0.52, 0.76, 0.13, hue)});`,
  )
  .join('\n    ');

/** Forced colours leave one ink: there the glyphs alone tell lanes apart. */
const forcedLanes = laneHues.map((_, index) => `--_lane-${index + 1}: CanvasText;`).join('\n      ');

/** The tokens alone; every element's styles start with them. */
export const tokens = css`
  :host {
    --_text: var(--history-text, currentColor);
    --_muted: var(--history-muted, color-mix(in oklab, var(--_text) 78%, transparent));
    --_border: var(--history-border, color-mix(in oklab, var(--_text) 14%, transparent));
    --_faint: color-mix(in oklab, var(--_text) 6%, transparent);
    --_surface: var(--history-surface, transparent);
    --_float: var(
      --history-float,
      ${unsafeCSS(`oklch(from var(--_text) calc(0.985 - 0.78 * ${onDark}) 0.004 90)`)}
    );
    --_accent: var(--history-accent, ${unsafeCSS(tone(0.53, 0.74, 0.16, 32))});
    --_on-accent: var(--history-on-accent, ${unsafeCSS(tone(0.99, 0.18, 0.01, 90))});
    ${unsafeCSS(lanes)}
    --_font: var(--history-font, inherit);
    --_heading-font: var(--history-heading-font, inherit);
    --_heading-weight: var(--history-heading-weight, 600);
    --_label-size: var(--history-label-size, 13px);
    --_radius: var(--history-radius, 4px);
    --_control: 36px;
    --_motion: var(--history-motion, 200ms);
    --_ease: cubic-bezier(0.2, 0, 0, 1);
  }
  @media (pointer: coarse) {
    :host {
      --_control: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_motion: 0ms;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_text: CanvasText;
      --_muted: CanvasText;
      --_border: CanvasText;
      --_faint: Canvas;
      --_surface: Canvas;
      --_float: Canvas;
      --_accent: Highlight;
      --_on-accent: HighlightText;
      ${unsafeCSS(forcedLanes)}
    }
  }
`;

/** What every element has in common: box, type, focus, hidden text. */
export const base = css`
  ${tokens}
  :host {
    display: block;
    box-sizing: border-box;
    color: var(--_text);
    padding: var(--history-padding, 0);
    background: var(--_surface);
    border-radius: var(--_radius);
    font-family: var(--_font);
    font-size: var(--history-font-size, inherit);
    line-height: 1.55;
    text-align: start;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  a {
    color: inherit;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  time {
    font-variant-numeric: tabular-nums;
  }
`;

/** A quiet button: an icon, or a few words. */
export const controls = css`
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    margin: 0;
    padding: 0;
    cursor: pointer;
    touch-action: manipulation;
  }
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
  .icon-button:hover:not(:disabled),
  .text-button:hover:not(:disabled) {
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
  .text-button {
    min-block-size: var(--_control);
    padding-inline: 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
`;
