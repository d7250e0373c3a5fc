import { css } from 'lit';
import { companion } from '../companion.styles.js';

export default [
  companion,
  css`
    :host {
      max-inline-size: 48em;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 4px 16px;
    }
    .head :is(h1, h2, h3, h4, h5) {
      font-size: 1.25em;
    }
    p {
      margin: 0;
    }
    .knows,
    .where {
      color: var(--_muted);
      font-size: 0.875em;
      line-height: 1.45;
      text-wrap: pretty;
      overflow-wrap: anywhere;
    }
    .knows {
      margin-block-start: 4px;
    }
    .quiet {
      min-block-size: var(--_control);
      padding-inline: 8px;
      margin-inline: -8px;
      border-radius: var(--_radius);
      color: var(--_muted);
      font-size: 0.875em;
    }
    .quiet:hover {
      color: var(--_text);
      background: var(--_faint);
    }
    .quiet[aria-pressed='true'] {
      color: var(--_accent);
    }
    .suggestions {
      margin-block-start: 20px;
    }
    .label {
      font-size: 0.875em;
      font-weight: 600;
    }
    .suggestions ul {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin: 8px 0 0;
      padding: 0;
      list-style: none;
    }
    .chip {
      min-block-size: var(--_control);
      padding: 6px 12px;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      font-size: 0.875em;
      line-height: 1.4;
      text-align: start;
      text-wrap: balance;
    }
    .chip:hover {
      border-color: color-mix(in oklab, var(--_text) 32%, transparent);
      background: var(--_faint);
    }
    .exchange {
      margin-block-start: 24px;
      padding-block-start: 20px;
      border-block-start: 1px solid var(--_border);
      overflow-wrap: break-word;
    }
    .question {
      max-inline-size: 34em;
      font-family: var(--_heading-font);
      font-weight: var(--_heading-weight);
      line-height: 1.35;
      text-wrap: balance;
    }
    .answer {
      margin-block-start: 12px;
    }
    .answer > * + * {
      margin-block-start: 12px;
    }
    .lead,
    .remark,
    .worded,
    .raw {
      max-inline-size: 38em;
    }
    .lead + .lead {
      margin-block-start: 0;
    }
    .lead,
    .coming {
      color: var(--_muted);
    }
    .remark {
      padding-inline-start: 12px;
      border-inline-start: 2px solid var(--_border);
      color: var(--_muted);
      font-size: 0.875em;
      line-height: 1.5;
    }
    .told {
      max-inline-size: 46em;
    }
    .told + .told {
      margin-block-start: 12px;
    }
    .date {
      display: block;
      color: var(--_accent);
      font-size: 0.875em;
      font-weight: 600;
      line-height: 1.55;
    }
    .told p,
    .worded {
      text-wrap: pretty;
      hanging-punctuation: first last;
    }
    .worded :is(p, ul, ol, blockquote) {
      margin-block: 0 12px;
    }
    .worded > :last-child {
      margin-block-end: 0;
    }
    .worded :is(ul, ol) {
      padding-inline-start: 1.4em;
    }
    .worded blockquote {
      margin-inline: 0;
      padding-inline-start: 16px;
      border-inline-start: 2px solid var(--_border);
    }
    .raw {
      white-space: pre-line;
    }
    sup {
      line-height: 0;
      font-size: 0.75em;
    }
    .ref {
      position: relative;
      padding: 4px 2px;
      margin-block: -4px;
      line-height: 1;
      color: var(--_accent);
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    .ref:hover {
      text-decoration: underline;
    }
    .sources {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
      gap: 0 16px;
      margin-inline: -8px;
      padding: 0;
      list-style: none;
      font-size: 0.875em;
      line-height: 1.4;
    }
    .source {
      display: flex;
      gap: 8px;
      inline-size: 100%;
      min-block-size: var(--_control);
      padding: 6px 8px;
      border-radius: var(--_radius);
      text-align: start;
    }
    .source:hover {
      background: var(--_faint);
    }
    .number {
      flex: none;
      min-inline-size: 1.2em;
      color: var(--_accent);
      font-variant-numeric: tabular-nums;
    }
    .title,
    .when {
      display: block;
    }
    .when {
      color: var(--_muted);
      font-variant-numeric: tabular-nums;
    }
    .source[aria-current='true'] .title {
      font-weight: 600;
    }
    .source[aria-current='true'] {
      box-shadow: inset 0 0 0 1px var(--_accent);
    }
    form {
      margin-block-start: 28px;
    }
    .log:empty + .suggestions + form {
      margin-block-start: 24px;
    }
    .field {
      display: flex;
      gap: 8px;
      margin-block: 4px 8px;
    }
    label {
      display: inline-block;
      font-size: 0.875em;
      font-weight: 600;
    }
    input {
      flex: 1;
      min-inline-size: 0;
      min-block-size: 44px;
      margin: 0;
      padding: 8px 12px;
      font: inherit;
      color: inherit;
      background: none;
      border: 1px solid color-mix(in oklab, var(--_text) 55%, transparent);
      border-radius: var(--_radius);
      appearance: none;
    }
    input:focus-visible {
      outline-offset: 0;
      border-color: var(--_accent);
      border-radius: var(--_radius);
    }
    .ask {
      flex: none;
      min-block-size: 44px;
      padding-inline: 20px;
      border-radius: var(--_radius);
      background: var(--_accent);
      font-weight: 600;
    }
    /* not on the button: the accent is derived from the colour around it, and would turn with it */
    .ask span {
      color: var(--_on-accent);
    }
    .ask:hover {
      background: color-mix(in oklab, var(--_accent) 88%, var(--_text));
    }
    @container (min-width: 600px) {
      .told {
        display: grid;
        grid-template-columns: 8.5em minmax(0, 1fr);
        column-gap: 20px;
        align-items: baseline;
      }
    }
    @media (forced-colors: active) {
      input,
      .ask,
      .source[aria-current='true'] {
        border: 1px solid ButtonText;
      }
      .ask {
        forced-color-adjust: none;
        background: ButtonFace;
      }
      .ask span {
        color: ButtonText;
      }
      .date,
      .number,
      .ref {
        color: CanvasText;
      }
    }
    @media print {
      form,
      .suggestions,
      .quiet,
      .answer .text-button,
      .where {
        display: none;
      }
      .exchange {
        break-inside: auto;
      }
      .question {
        break-after: avoid;
      }
      .source[aria-current='true'] {
        box-shadow: none;
      }
      .told,
      .sources li {
        break-inside: avoid;
      }
    }
  `,
];
