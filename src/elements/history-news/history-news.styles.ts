import { css } from 'lit';
import { catalogueStyles } from '../catalogue.styles.js';

export default css`
  ${catalogueStyles}
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 16px;
  }
  .fresh-count {
    margin: 0;
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .feed {
    margin-inline-start: auto;
    font-size: 0.875em;
    align-content: center;
  }
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 32px;
    margin-block-start: 24px;
  }
  [part='group-title'] {
    padding-block-end: 8px;
    border-block-end: 1px solid var(--_border);
  }
  .item {
    padding-block: 16px;
    border-block-end: 1px solid var(--_border);
  }
  .item:last-child {
    border-block-end: 0;
  }
  .item:focus:not(:focus-visible) {
    outline: none;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
    font-size: 0.875em;
  }
  .fresh {
    padding-inline: 8px;
    border: 1px solid currentColor;
    border-radius: 2px;
    color: var(--_accent);
    font-size: 0.857em;
    font-weight: 600;
    line-height: 1.5;
  }
  [part='item-title'] {
    margin-block: 2px 4px;
    font-size: 1em;
  }
  .body {
    max-inline-size: 40em;
    font-size: 0.9375em;
  }
  .body p {
    margin-block: 8px;
  }
  .all {
    margin-block-start: 16px;
  }
  @media (pointer: coarse) {
    .feed,
    [part='item-title'] a {
      display: inline-block;
      min-block-size: 44px;
      align-content: center;
    }
  }
  @media print {
    .all {
      display: none;
    }
    .item {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .fresh,
    .fresh-count {
      color: CanvasText;
    }
  }
`;
