/* The table: a rail of places, a card on each. */
import { css } from 'lit';

export const table = css`
  .board {
    margin-block-end: 20px;
  }
  .end {
    padding-inline-start: 36px;
    color: var(--_muted);
    font-size: 0.75em;
    font-weight: 600;
    letter-spacing: 0.04em;
  }
  [part='cards'] {
    position: relative;
    display: grid;
    gap: 8px;
    padding-block: 8px;
  }
  [part='cards']::before {
    content: '';
    position: absolute;
    inset-block: -16px;
    inset-inline-start: 11px;
    inline-size: 1px;
    background: var(--_border);
  }
  .slot {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    align-items: center;
    column-gap: 12px;
  }
  .place {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 23px;
    block-size: 23px;
    border: 1px solid var(--_border);
    border-radius: 50%;
    background: var(--_float);
    color: var(--_muted);
    font-size: 0.75em;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .card {
    position: relative;
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr) auto;
    align-items: center;
    min-block-size: 72px;
    padding-block: 8px;
    padding-inline: 4px 8px;
    border: 1px solid var(--_border);
    border-radius: max(var(--_radius), 3px);
    background: var(--_float);
    user-select: none;
    -webkit-user-select: none;
  }
  .dragging .card {
    transition: transform var(--_motion) var(--_ease);
  }
  .card.picked,
  .card.lifted {
    z-index: 1;
    border-color: var(--_accent);
    box-shadow: 0 8px 24px -12px color-mix(in oklab, var(--_text) 50%, transparent);
  }
  .card.lifted {
    transition: none;
  }
  .handle {
    display: grid;
    place-items: center;
    inline-size: var(--_control);
    align-self: stretch;
    min-block-size: var(--_control);
    color: var(--_muted);
    cursor: grab;
    /* a finger on the handle carries the card; on the rest of it, it scrolls the page */
    touch-action: none;
  }
  .lifted .handle {
    cursor: grabbing;
  }
  .handle svg {
    inline-size: 18px;
    block-size: 18px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
    stroke-linecap: round;
  }
  img {
    inline-size: 84px;
    block-size: 56px;
    margin-inline: 4px 12px;
    object-fit: cover;
    border-radius: 2px;
    background: var(--_faint);
  }
  img.failed {
    display: none;
  }
  .face {
    grid-column: 3;
    min-inline-size: 0;
    padding-inline-start: 4px;
    overflow-wrap: break-word;
  }
  [part='card-title'] {
    font-family: var(--_heading-font);
    font-size: 1.0625em;
    font-weight: var(--_heading-weight);
    line-height: 1.25;
    text-wrap: balance;
  }
  .where {
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.4;
  }
  .hidden-year {
    color: var(--_muted);
    letter-spacing: 0.1em;
  }
  [part='hint'] {
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.4;
  }
  .moves {
    grid-column: 4;
    display: flex;
    margin-inline-start: 8px;
    color: var(--_muted);
  }
  .moves button:hover {
    color: var(--_text);
  }
  /* who has come to a handle by key reads how to go on */
  .board:has(.handle:focus-visible) ~ .keys {
    position: static;
    inline-size: auto;
    block-size: auto;
    margin-block-start: 12px;
    overflow: visible;
    clip-path: none;
    white-space: normal;
    color: var(--_muted);
    font-size: 0.875em;
    text-wrap: pretty;
  }
  [aria-disabled='true'] {
    opacity: 0.35;
    cursor: default;
  }
  @container (max-width: 519px) {
    .card {
      grid-template-columns: auto auto minmax(0, 1fr);
      row-gap: 4px;
      padding-block-end: 4px;
    }
    .handle {
      grid-row: 1 / 3;
    }
    .card .face {
      grid-column: 2 / 4;
    }
    .card img {
      grid-area: 2 / 2;
      inline-size: 54px;
      block-size: 36px;
      margin-inline: 4px 0;
    }
    .moves {
      grid-area: 2 / 3;
      justify-content: end;
      margin: 0;
    }
    .slot {
      column-gap: 8px;
    }
    .end {
      padding-inline-start: 32px;
    }
  }
  @media (forced-colors: active) {
    .card.picked,
    .card.lifted {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .moves,
    .handle {
      display: none;
    }
    .card {
      break-inside: avoid;
      padding-inline-start: 12px;
    }
    .card img {
      margin-inline-start: 0;
    }
    /* on paper it is played with a pencil */
    .place {
      border-color: var(--_text);
      border-radius: 2px;
      font-size: 0;
    }
    [part='cards']::before,
    .end {
      display: none;
    }
  }
`;
