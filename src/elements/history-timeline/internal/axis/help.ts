import { html, type TemplateResult } from 'lit';
import type { Strings } from '../../../../locale/index.js';

const row = (keys: readonly string[], meaning: string): TemplateResult => html`
  <div class="key-row">
    <dt>${keys.map((key) => html`<kbd>${key}</kbd>`)}</dt>
    <dd>${meaning}</dd>
  </div>
`;

/** The map of keys. */
export const keyMap = ({ keys }: Strings): TemplateResult => html`
  <dl class="keys">
    ${row(['←', '→'], keys.move)} ${row(['↑', '↓'], keys.lane)} ${row(['Home', 'End'], keys.ends)}
    ${row(['Enter'], keys.select)} ${row(['+', '−'], keys.zoom)} ${row(['0'], keys.fit)}
    ${row(['/'], keys.search)} ${row(['?'], keys.help)} ${row(['Esc'], keys.leave)}
  </dl>
`;
