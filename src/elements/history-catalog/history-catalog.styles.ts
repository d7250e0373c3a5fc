import { css } from 'lit';
import { cardPictureStyles } from '../card-picture.js';
import { cardStyles, catalogueStyles } from '../catalogue.styles.js';
import { spansStyles } from './internal/spans.styles.js';

export default css`
  ${catalogueStyles}
  ${cardPictureStyles}
  ${cardStyles}
  ${spansStyles}
  .summary {
    margin: 8px 0 0;
    max-inline-size: 44em;
    text-wrap: pretty;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 16px;
    margin-block-start: 24px;
  }
  .field {
    display: grid;
    flex: 1 1 8em;
    gap: 4px;
    min-inline-size: 0;
  }
  .field.grow {
    flex-grow: 2;
    flex-basis: 16em;
  }
  .name {
    color: var(--_muted);
    font-size: 0.875em;
  }
  input,
  select {
    inline-size: 100%;
    min-inline-size: 0;
    block-size: var(--_control);
    margin: 0;
    padding-inline: 10px;
    border: 1px solid color-mix(in oklab, var(--_text) 55%, transparent);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: max(1em, 16px);
    appearance: none;
    text-overflow: ellipsis;
  }
  select {
    padding-inline-end: 30px;
    background-image:
      linear-gradient(45deg, transparent 50%, currentColor 50%),
      linear-gradient(-45deg, transparent 50%, currentColor 50%);
    background-repeat: no-repeat;
    background-size: 5px 5px;
    background-position:
      right 16px center,
      right 11px center;
  }
  select:dir(rtl) {
    background-position:
      left 11px center,
      left 16px center;
  }
  /* the list itself is drawn by the system, on its own ground */
  option {
    background: Canvas;
    color: CanvasText;
  }
  .count {
    margin: 16px 0;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .notice {
    margin-block-end: 24px;
  }
  .card .date,
  .facts {
    font-size: 0.875em;
  }
  .card .date {
    margin-block-start: -4px;
    color: var(--_accent);
  }
  .card-summary {
    margin: 0;
    font-size: 0.9375em;
    text-wrap: pretty;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 4px 16px;
    margin-block-start: auto;
    padding-block-start: 8px;
    font-variant-numeric: tabular-nums;
  }
  @media print {
    .controls,
    .count {
      display: none;
    }
    .spans {
      margin-block-start: 16px;
    }
  }
  @media (forced-colors: active) {
    input,
    select {
      border-color: ButtonBorder;
    }
    select {
      appearance: auto;
      padding-inline-end: 4px;
      background-image: none;
    }
    .card .date {
      color: CanvasText;
    }
  }
`;
