/*
 * The design tokens that one event is written with, and what every element has in common.
 * Apart from the others, for where there is no timeline nothing of lanes and floats is fetched.
 */
import { css, unsafeCSS } from 'lit';

/** 0 where the text is dark (a light page), 1 where it is light (a dark page), with a short slope between. */
export const onDark = 'clamp(0, (l - 0.5) * 8, 1)';

export const tone = (light: number, dark: number, chroma: number, hue: number): string =>
  `oklch(from var(--_text) calc(${light} + ${(dark - light).toFixed(2)} * ${onDark}) ${chroma} ${hue} / 1)`;

/** What one event is written with. */
export const storyTokens = css`
  :host {
    --_text: var(--history-text, currentColor);
    --_muted: var(--history-muted, color-mix(in oklab, var(--_text) 78%, transparent));
    --_border: var(--history-border, color-mix(in oklab, var(--_text) 14%, transparent));
    --_faint: color-mix(in oklab, var(--_text) 6%, transparent);
    --_surface: var(--history-surface, transparent);
    --_accent: var(--history-accent, ${unsafeCSS(tone(0.53, 0.74, 0.16, 32))});
    --_font: var(--history-font, inherit);
    --_heading-font: var(--history-heading-font, inherit);
    --_heading-weight: var(--history-heading-weight, 600);
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
      --_accent: Highlight;
    }
  }
`;

/** What every element has in common: box, type, focus, hidden text. */
export const common = css`
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

/** A quiet button with a few words. */
export const textButton = css`
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
  .text-button {
    min-block-size: var(--_control);
    padding-inline: 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .text-button:hover:not(:disabled) {
    background: var(--_faint);
  }
`;
