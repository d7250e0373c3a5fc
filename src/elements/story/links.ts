/* Where an event's author sends who wants to read on. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Link } from '../../history/index.js';
import { textOf, type View } from './view.js';

/** `dir` is that of the words around it, where these do not give it to all of their story. */
export function renderLinks(
  links: readonly Link[],
  view: View,
  dir?: 'ltr' | 'rtl',
): TemplateResult | typeof nothing {
  if (links.length === 0) return nothing;
  return html`<ul part="links" dir=${ifDefined(dir)} aria-label=${view.locale.strings.links}>
    ${links.map((link) => {
      const title = textOf(link.title, view);
      return html`<li>
        <a href=${link.href} rel="noopener" lang=${ifDefined(title?.lang)}>${title?.value ?? link.href}</a>
      </li>`;
    })}
  </ul>`;
}
