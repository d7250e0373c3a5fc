import type { CSSResult, LitElement } from 'lit';

/** Adds the styles of a part that came later to the element's shadow root, once. */
export function adopt(host: LitElement, styles: CSSResult): void {
  const root = host.renderRoot;
  const sheet = styles.styleSheet;
  if (!(root instanceof ShadowRoot) || sheet === undefined || root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
