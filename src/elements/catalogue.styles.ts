/* What the elements of a catalogue share beyond companions: headings by their place, cards, bodies of a few lines. */
import { css } from 'lit';
import { companion } from './companion.styles.js';

export const catalogueStyles = css`
  ${companion}
  .heading {
    font-family: var(--_heading-font);
    font-weight: var(--_heading-weight);
    line-height: 1.25;
    letter-spacing: -0.005em;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  [part='title'] {
    font-size: 1.6em;
  }
  [part='group-title'] {
    font-size: 1.25em;
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .body > :first-child {
    margin-block-start: 0;
  }
  .body > :last-child {
    margin-block-end: 0;
  }
  /* one edge for all of a card, whatever languages meet in it */
  .body {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  /* what is typed reads from left to right in every language */
  .body code {
    direction: ltr;
    unicode-bidi: isolate;
  }
  .credits {
    margin: 24px 0 0;
    color: var(--_muted);
    font-size: 0.75em;
  }
`;

/** Cards side by side, each with one link that takes the whole of it. */
export const cardStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: 24px;
  }
  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    transition: border-color var(--_motion) var(--_ease);
  }
  .card:hover {
    border-color: color-mix(in oklab, var(--_text) 45%, transparent);
  }
  .card:has([aria-current]) {
    border-color: var(--_accent);
  }
  .card .text {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 8px;
    padding: 16px;
  }
  .card .heading {
    font-size: 1.125em;
  }
  .whole {
    text-decoration: none;
  }
  button.whole {
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
  }
  .whole::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .card:hover .whole {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 1px;
  }
  /* the ring goes round what is clicked */
  .whole:focus-visible {
    outline-color: transparent;
  }
  .card:has(.whole:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  @media print {
    .cards {
      grid-template-columns: repeat(2, 1fr);
    }
    .card {
      break-inside: avoid;
    }
  }
`;
