import { svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { html } from 'lit';

const icon = (shape: SVGTemplateResult): TemplateResult =>
  html`<svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">${shape}</svg>`;

/** Drawn on a 20 px square, strokes only; colour and weight come from the button. */
export const icons = {
  zoomIn: icon(svg`<path d="M10 4v12M4 10h12" />`),
  zoomOut: icon(svg`<path d="M4 10h12" />`),
  fit: icon(svg`<path d="M3 5v10M17 5v10M6 10h8M8.5 7.5 6 10l2.5 2.5M11.5 7.5 14 10l-2.5 2.5" />`),
  search: icon(svg`<circle cx="9" cy="9" r="5" /><path d="m13 13 4 4" />`),
  help: icon(
    svg`<rect x="2.5" y="5" width="15" height="10" rx="1.5" /><path d="M6 12.2h8M5.6 8.4h.01M8.6 8.4h.01M11.5 8.4h.01M14.4 8.4h.01" />`,
  ),
  close: icon(svg`<path d="m5 5 10 10M15 5 5 15" />`),
  earlier: icon(svg`<path d="m12 4-6 6 6 6" />`),
  later: icon(svg`<path d="m8 4 6 6-6 6" />`),
  issues: icon(svg`<path d="M10 3 2.5 16.5h15zM10 8.5v3.6M10 14.3h.01" />`),
};
