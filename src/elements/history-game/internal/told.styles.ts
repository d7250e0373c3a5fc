/* How it was: a rail of dates, with the time between. */
import { css } from 'lit';

export const told = css`
  dl {
    margin-block-end: 24px;
    max-inline-size: 24em;
    font-variant-numeric: tabular-nums;
  }
  dl > div {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    padding-block: 4px;
  }
  dl > div:last-child {
    margin-block-start: 4px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_border);
    font-weight: 600;
  }
  [part='truth'] {
    margin-block-end: 24px;
  }
  [part='event'] {
    position: relative;
    padding-inline-start: 24px;
    padding-block-end: 4px;
  }
  [part='event']::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 4px;
    inline-size: 1px;
    background: var(--_border);
  }
  [part='event']:first-child::before {
    inset-block-start: 28px;
  }
  /* the last ends at its mark, however high the gap above it is */
  [part='event']:last-child::before {
    content: none;
  }
  [part='event']:last-child :is([part='gap'], .entry)::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: -20px;
    inline-size: 1px;
    background: var(--_border);
  }
  /* a border is derived from the colour around it, which is fainter here: 14 % of text is 18 % of muted text */
  [part='event']:last-child [part='gap']::after {
    background: var(--history-border, color-mix(in oklab, currentColor 18%, transparent));
  }
  [part='event']:last-child .entry::after {
    inset-block-end: calc(50% + 4px);
  }
  [part='gap'] {
    position: relative;
    padding-block: 4px;
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.4;
  }
  .entry {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    padding-block: 4px;
  }
  .entry::before {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 5px);
    inset-inline-start: -24px;
    inline-size: 9px;
    block-size: 9px;
    border: 1.5px solid var(--_accent);
    border-radius: 50%;
    background: var(--_float);
  }
  .kept .entry::before {
    background: var(--_accent);
  }
  .entry img {
    margin-inline-start: 0;
  }
  .entry .face {
    grid-column: 2;
    padding: 0;
  }
  .entry .text-button {
    margin-inline-start: 12px;
    font-size: 0.875em;
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    column-gap: 12px;
    font-size: 0.875em;
    line-height: 1.4;
  }
  .when time {
    color: var(--_accent);
    font-weight: 600;
  }
  .mark {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    color: var(--_muted);
  }
  .missed .mark {
    color: var(--_text);
  }
  .mark svg {
    inline-size: 14px;
    block-size: 14px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [part='story'] {
    margin-block: 12px 20px;
  }
  history-event {
    --history-surface: transparent;
    --history-padding: 0;
    --history-font-size: inherit;
  }
  .raw {
    white-space: pre-line;
  }
  @container (max-width: 519px) {
    .entry {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .entry img {
      inline-size: 60px;
      block-size: 40px;
      align-self: start;
      margin-block-start: 4px;
    }
    .entry .text-button {
      grid-column: 2;
      justify-self: start;
      margin: 8px 0 4px;
    }
    .entry::before {
      inset-block-start: 18px;
    }
    [part='event']:last-child .entry::after {
      inset-block-end: auto;
      block-size: 18px;
    }
    [part='event']:first-child::before {
      inset-block-start: 20px;
    }
  }
  @media (forced-colors: active) {
    .kept .entry::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  @media print {
    .entry .text-button {
      display: none;
    }
    [part='event'] {
      break-inside: avoid;
    }
  }
`;
