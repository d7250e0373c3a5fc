/* Where an event's author sends who wants to read on. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Link } from '../../history/index.js';
import { textOf, type View } from './view.js';

export function renderLinks(links: readonly Link[], view: View): TemplateResult | typeof nothing {
  if (links.length === 0) return nothing;
  return html`<ul part="links" aria-label=${view.locale.strings.links}>
    ${links.map((link) => {
      const title = textOf(link.title, view);
      return html`<li>
        <a href=${link.href} rel="noopener" lang=${ifDefined(title?.lang)}>${title?.value ?? link.href}</a>
      </li>`;
    })}
  </ul>`;
}
