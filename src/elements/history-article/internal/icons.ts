import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const icon = (shape: SVGTemplateResult): TemplateResult =>
  html`<svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">${shape}</svg>`;

/** Drawn on a 20 px square, strokes only. Up and down, as one reads: they need no mirror. */
export const icons = {
  contents: icon(svg`<path d="M4 5.5h12M4 10h12M4 14.5h7" />`),
  previous: icon(svg`<path d="m4.5 12.5 5.5-6 5.5 6" />`),
  next: icon(svg`<path d="m4.5 7.5 5.5 6 5.5-6" />`),
  speak: icon(
    svg`<path d="M3.5 8v4h3l4 3.5v-11L6.5 8zM13.5 7.5a3.6 3.6 0 0 1 0 5M15.6 5.2a6.8 6.8 0 0 1 0 9.6" />`,
  ),
  stop: icon(svg`<path d="M5.5 5.5h9v9h-9z" />`),
  nextParagraph: icon(svg`<path d="m5 5 6.5 5L5 15zM14.5 5v10" />`),
  close: icon(svg`<path d="m5 5 10 10M15 5 5 15" />`),
};
