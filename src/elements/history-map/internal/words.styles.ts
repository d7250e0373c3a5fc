/* The map in words: the panel of a place, and the list of all. */
import { css } from 'lit';

export const words = css`
  .inline {
    min-block-size: 24px;
    text-decoration: underline var(--_accent) 1px;
    text-underline-offset: 0.18em;
  }
  .panel .text-button {
    margin-block-start: 8px;
  }
  .count {
    margin-inline-start: 8px;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  .panel {
    margin-block-start: 12px;
    padding: 4px 4px 8px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .panel-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
  }
  .panel-head p,
  .place {
    margin: 0;
    font-weight: 600;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .events button {
    display: grid;
    grid-template-columns: minmax(5em, 9em) minmax(0, 1fr);
    gap: 12px;
    inline-size: 100%;
    padding: 4px 0;
    text-align: start;
    line-height: 1.4;
  }
  .events .date {
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .events button:hover .name {
    text-decoration: underline var(--_accent) 1px;
    text-underline-offset: 0.18em;
  }
  [aria-current='true'] .name {
    color: var(--_accent);
    font-weight: 600;
  }
  details {
    margin-block-start: 8px;
    font-size: 0.9375em;
  }
  summary {
    inline-size: fit-content;
    padding-block: 4px;
    color: var(--_muted);
    cursor: pointer;
  }
  .place-list {
    columns: 20em;
    column-gap: 32px;
    padding-block-start: 8px;
  }
  .place-list > li {
    break-inside: avoid;
    padding-block-end: 12px;
  }
  @media print {
    .panel,
    .inline,
    summary {
      display: none;
    }
    .events button {
      padding: 0;
    }
  }
`;
