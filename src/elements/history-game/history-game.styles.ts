/* A quiet game of cards: titles set like those of a book, a hairline around each, the order of time down the page. */
import { css } from 'lit';
import { companion } from '../companion.styles.js';

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

  /* the table: a rail of places, a card on each */
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
  [aria-disabled='true'] {
    opacity: 0.35;
    cursor: default;
  }

  /* how it was */
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
    inset-block-start: 30px;
  }
  [part='event']:last-child::before {
    inset-block-end: auto;
    block-size: 64px;
  }
  [part='gap'] {
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
    [part='event']:last-child::before {
      block-size: 48px;
    }
    [part='event']:first-child::before {
      inset-block-start: 20px;
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
    .kept .entry::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  @media print {
    .actions,
    .moves,
    .handle,
    .entry .text-button,
    details {
      display: none;
    }
    .card,
    .entry,
    [part='event'] {
      break-inside: avoid;
    }
    .card {
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

export default [companion, game];
