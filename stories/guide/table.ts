import { html, type TemplateResult } from 'lit';

export type Cell = string | TemplateResult | readonly TemplateResult[];

const cell =
  'border-block-end: 1px solid #8884; padding: 6px 16px 6px 0; vertical-align: top; text-align: start';

/** A plain table; the first cell of a row names it. */
export const table = (head: readonly string[], rows: readonly (readonly Cell[])[]): TemplateResult => html`
  <div
    style="overflow-x: auto; font: 15px/1.5 system-ui, sans-serif"
    tabindex="0"
    role="group"
    aria-label=${head.join(', ')}
  >
    <table style="border-collapse: collapse; inline-size: 100%">
      <thead>
        <tr>
          ${head.map((name) => html`<th scope="col" style=${cell}>${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...rest]) => html`
            <tr>
              <th scope="row" style="${cell}; font-weight: 400">${first}</th>
              ${rest.map((content) => html`<td style=${cell}>${content}</td>`)}
            </tr>
          `,
        )}
      </tbody>
    </table>
  </div>
`;

export const code = (text: string): TemplateResult => html`<code>${text}</code>`;
