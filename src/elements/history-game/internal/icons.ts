import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const icon = (shape: SVGTemplateResult): TemplateResult =>
  html`<svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">${shape}</svg>`;

/** Drawn on a 20 px square, strokes only; colour and weight come from the button. */
export const icons = {
  grip: icon(svg`<path d="M4 7h12M4 10h12M4 13h12" />`),
  up: icon(svg`<path d="m4.5 12.5 5.5-6 5.5 6" />`),
  down: icon(svg`<path d="m4.5 7.5 5.5 6 5.5-6" />`),
  hint: icon(
    svg`<path d="M7.4 12.4a4.8 4.8 0 1 1 5.2 0c-.7.5-1 1-1 1.8H8.4c0-.8-.3-1.3-1-1.8zM8.6 17h2.8" />`,
  ),
  right: icon(svg`<path d="m4 10.5 4 4 8-9" />`),
};
