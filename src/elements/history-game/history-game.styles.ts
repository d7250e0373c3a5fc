/* A quiet game of cards: titles set like those of a book, a hairline around each, the order of time down the page. */
import { css } from 'lit';
import { companion } from '../companion.styles.js';
import { table } from './internal/table.styles.js';
import { told } from './internal/told.styles.js';

const game = css`
  section {
    max-inline-size: 44em;
  }
  p,
  dl,
  dd {
    margin: 0;
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    column-gap: 24px;
    padding-block-end: 12px;
    margin-block-end: 16px;
    border-block-end: 1px solid var(--_border);
  }
  [part='label'] {
    flex-basis: 100%;
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part='heading'] {
    font-family: var(--_heading-font);
    font-size: 1.6em;
    font-weight: var(--_heading-weight);
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  [part='standing'] {
    display: flex;
    flex-wrap: wrap;
    column-gap: 16px;
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .rules {
    max-inline-size: 34em;
    text-wrap: pretty;
  }
  .start,
  .result {
    display: grid;
    justify-items: start;
    gap: 20px;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 4px;
    font-size: 0.875em;
    font-weight: 600;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  label {
    position: relative;
  }
  label input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  label span {
    display: grid;
    place-items: center;
    min-inline-size: 44px;
    min-block-size: var(--_control);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-variant-numeric: tabular-nums;
  }
  label input:hover + span {
    background: var(--_faint);
  }
  label input:checked + span {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }
  label input:focus-visible + span {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  fieldset .muted {
    margin-block-start: 8px;
    max-inline-size: 38em;
    font-size: 0.875em;
    text-wrap: pretty;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .primary {
    min-block-size: max(40px, var(--_control));
    padding-inline: 20px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent);
    font-weight: 600;
  }
  /* not on the button: the accent is derived from the colour around it, and would turn with it */
  .primary span {
    color: var(--_on-accent);
  }
  .primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_text));
  }
  details {
    max-inline-size: 38em;
    font-size: 0.875em;
  }
  summary {
    min-block-size: 24px;
    color: var(--_muted);
    cursor: pointer;
  }
  details p {
    padding-block-start: 8px;
    text-wrap: pretty;
  }
  .again {
    margin-block-end: 16px;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_accent);
  }

  /* what it came to */
  .total {
    font-family: var(--_heading-font);
    font-size: 2em;
    font-weight: var(--_heading-weight);
    line-height: 1.15;
    letter-spacing: -0.015em;
    font-variant-numeric: tabular-nums;
  }
  .verdict {
    margin-block-start: -12px;
  }
  [part='rounds'] {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 8px 16px;
    inline-size: min(100%, 28em);
    font-size: 0.875em;
  }
  [part='rounds'] li {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: center;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  meter {
    appearance: none;
    inline-size: 100%;
    block-size: 4px;
    border: 0;
    border-radius: 2px;
    background: var(--_faint);
  }
  meter::-webkit-meter-bar {
    block-size: 4px;
    border: 0;
    border-radius: 2px;
    background: color-mix(in oklab, var(--_text) 10%, transparent);
  }
  meter::-webkit-meter-optimum-value {
    border-radius: 2px;
    background: var(--_accent);
  }
  meter::-moz-meter-bar {
    border-radius: 2px;
    background: var(--_accent);
  }

  @media print {
    .actions,
    details {
      display: none;
    }
  }
`;

export default [companion, game, table, told];
