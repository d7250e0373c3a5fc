import { css } from 'lit';
import { cardPictureStyles } from '../card-picture.js';
import { cardStyles, catalogueStyles } from '../catalogue.styles.js';

export default css`
  ${catalogueStyles}
  ${cardPictureStyles}
  ${cardStyles}
  .group {
    margin-block-start: 32px;
  }
  [part='title'] + .group {
    margin-block-start: 16px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 16px 32px;
    margin-block-end: 24px;
  }
  .head > div {
    flex: 1 1 18em;
  }
  .intro {
    max-inline-size: 40em;
    margin-block-start: 8px;
  }
  .shop-now,
  .way .text-button {
    display: inline-grid;
    align-content: center;
    min-block-size: var(--_control);
    padding-inline: 16px;
    border-radius: var(--_radius);
    text-decoration: none;
  }
  .shop-now {
    background: var(--_accent);
    font-weight: 600;
  }
  /* within: the accent follows from the colour of the text around it */
  .shop-now span {
    color: var(--_on-accent);
  }
  .shop-now:hover {
    background: color-mix(in oklab, var(--_accent) 86%, var(--_text));
  }
  .card .body {
    font-size: 0.9375em;
  }
  .price {
    margin: auto 0 0;
    padding-block-start: 4px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: 24px;
    margin-block-start: 16px;
  }
  .way {
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: 8px;
    padding: 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  [part='way-title'] {
    font-size: 1.125em;
  }
  .way .text-button {
    margin-block-start: auto;
  }
  .way .body {
    padding-block-end: 8px;
    font-size: 0.9375em;
  }
  @media print {
    .way {
      break-inside: avoid;
    }
    /* on paper a link is its address */
    .shop-now {
      padding: 0;
      background: none;
    }
    .shop-now span {
      color: inherit;
    }
    .shop-now::after,
    .way .text-button::after,
    .whole::after {
      position: static;
      display: block;
      content: attr(href);
      font-weight: 400;
      font-size: 0.8125em;
      overflow-wrap: anywhere;
    }
  }
  @media (forced-colors: active) {
    .shop-now {
      border: 1px solid LinkText;
      background: Canvas;
    }
    .shop-now span {
      color: LinkText;
    }
  }
`;
