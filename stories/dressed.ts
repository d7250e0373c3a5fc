import { css, html, render, unsafeCSS, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

const ground = css`
  :host {
    display: block;
  }
`;

/** Draws in a shadow root with a style sheet of its own, which would otherwise dress the stories beside it too. */
export const dressed = (sheet: string, content: TemplateResult): TemplateResult =>
  html`<div
    ${ref((element) => {
      if (!(element instanceof HTMLElement) || element.shadowRoot !== null) return;
      const root = element.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [ground, unsafeCSS(sheet)].flatMap(({ styleSheet }) => styleSheet ?? []);
      render(content, root);
    })}
  ></div>`;
