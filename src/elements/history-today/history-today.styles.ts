/* The column of a good newspaper: the day large, the years as figures in a column of their own. */
import { css } from 'lit';
import { companion } from '../companion.styles.js';

const today = css`
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 12px 24px;
    padding-block-end: 16px;
    border-block-end: 1px solid var(--_border);
  }
  [part='label'] {
    margin: 0;
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part='heading'] {
    font-family: var(--_heading-font);
    font-size: 2em;
    font-weight: var(--_heading-weight);
    line-height: 1.1;
    letter-spacing: -0.015em;
  }
  .picker {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
  }
  select {
    min-block-size: var(--_control);
    padding-inline: 8px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  option {
    background: var(--_float);
  }
  select:hover {
    background: var(--_faint);
  }
  .picker .text-button {
    margin-inline-start: 8px;
  }
  :dir(rtl) .flips svg {
    transform: scaleX(-1);
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px 16px;
    padding-block: 16px;
    border-block-end: 1px solid var(--_border);
  }
  li:last-child {
    border-block-end: 0;
    padding-block-end: 0;
  }
  p {
    margin: 0;
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 12px;
  }
  .year {
    color: var(--_accent);
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
  .ago {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .round {
    color: inherit;
    font-weight: 600;
  }
  .title {
    font-family: var(--_heading-font);
    font-size: 1.125em;
    font-weight: var(--_heading-weight);
    line-height: 1.3;
    text-wrap: balance;
  }
  .title button,
  .title a {
    font: inherit;
    text-align: start;
    text-decoration: underline transparent 1px;
    text-underline-offset: 0.18em;
  }
  .title button:hover,
  .title a:hover,
  .title [aria-current] {
    text-decoration-color: var(--_accent);
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    column-gap: 12px;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.5;
  }
  .ended {
    color: var(--_text);
  }
  .of {
    font-weight: 600;
  }
  .body {
    max-inline-size: 38em;
    margin-block-start: 4px;
    text-wrap: pretty;
  }
  img {
    inline-size: 100%;
    max-inline-size: 160px;
    align-self: start;
    margin-block-start: 4px;
    aspect-ratio: 3 / 2;
    object-fit: cover;
    border-radius: var(--_radius);
    background: var(--_faint);
  }
  img.failed {
    display: none;
  }
  .lack {
    display: grid;
    justify-items: start;
    gap: 4px;
    padding-block: 16px;
  }
  .lack ol {
    justify-self: stretch;
  }
  .other {
    margin-block-start: 12px;
    font-weight: 600;
  }
  .lack .text-button {
    margin-block-start: 8px;
  }
  .aside {
    padding-block-start: 16px;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .missing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  @container (max-width: 479.98px) {
    /* the arrow, not its button, stands at the edge */
    .picker {
      margin-inline-start: -8px;
    }
  }
  @container (min-width: 320px) {
    li:has(img:not(.failed)) {
      grid-template-columns: minmax(0, 1fr) 96px;
    }
    .when {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 560px) {
    li,
    li:has(img:not(.failed)) {
      grid-template-columns: 7.5em minmax(0, 1fr) 144px;
      column-gap: 20px;
    }
    .when {
      display: block;
      grid-column: auto;
    }
    .when > span {
      display: block;
    }
    img {
      inline-size: 144px;
    }
  }
  @media (pointer: coarse) {
    .title button,
    .title a {
      display: inline-block;
      min-block-size: 44px;
      align-content: center;
    }
  }
  @media print {
    .picker,
    [part='day-button'] {
      display: none;
    }
    li {
      break-inside: avoid;
    }
  }
`;

export default [companion, today];
