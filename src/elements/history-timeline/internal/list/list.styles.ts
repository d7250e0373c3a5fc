import { css } from 'lit';

/** The list on a rail: narrow widths, `view="list"`, print. */
export const listStyles = css`
  .strip {
    position: sticky;
    z-index: 2;
    inset-block-start: 0;
    block-size: 44px;
    border-block-end: 1px solid var(--_border);
    background: var(--_float);
    /* a window on its way is still as wide as the strip was */
    overflow: clip;
    touch-action: pan-y;
    cursor: pointer;
  }
  .strip .ridges {
    opacity: 0.6;
  }
  .strip-here {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-block-end: 2px solid var(--_accent);
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
    transition: transform var(--_motion) var(--_ease);
  }
  .strip-labels {
    position: absolute;
    inset: 0;
    overflow: hidden;
    font-size: 0.75em;
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }
  .strip-label {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    padding-inline-start: 4px;
    border-inline-start: 1px solid var(--_border);
    line-height: 18px;
  }
  .list {
    position: relative;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .list::before {
    content: '';
    position: absolute;
    inset-block: 8px;
    inset-inline-start: 7px;
    inline-size: 1px;
    background: var(--_border);
  }
  .entry {
    position: relative;
    padding-inline-start: 32px;
    padding-block-end: 20px;
    scroll-margin-block-start: 56px;
  }
  .entry-dot {
    position: absolute;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: 15px;
    block-size: 1.55em;
  }
  .entry-dot .glyph {
    inline-size: 11px;
    block-size: 11px;
    overflow: visible;
    stroke: var(--_float);
    stroke-width: 0.5;
    paint-order: stroke;
  }
  .entry-era {
    margin: 4px 0 12px;
    color: var(--_muted);
    font-variant-caps: all-small-caps;
    letter-spacing: 0.07em;
  }
  :is(.entry-era, .meanwhile-name):is(:lang(ar), :lang(fa), :lang(zh), :lang(ja), :lang(ko), :lang(ka)) {
    font-size: 0.875em;
    font-variant-caps: normal;
    letter-spacing: 0;
  }
  .entry-gap {
    margin: -12px 0 8px;
    color: var(--_muted);
    font-size: 0.75em;
  }
  .entry-head {
    display: grid;
    inline-size: 100%;
    text-align: start;
    min-block-size: 44px;
  }
  .entry-date {
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .entry-title {
    font-family: var(--_heading-font);
    font-size: 1.125em;
    font-weight: var(--_heading-weight);
    line-height: 1.3;
    text-wrap: balance;
  }
  .entry-head:hover .entry-title {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-underline-offset: 0.18em;
  }
  .entry-picture {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 3 / 2;
    margin-block-start: 8px;
    object-fit: cover;
    border-radius: var(--_radius);
    background: var(--_faint);
  }
  .entry-summary {
    max-inline-size: 66ch;
    margin: 6px 0 0;
    color: var(--_muted);
  }
  .entry-story {
    margin-block-start: 8px;
  }
  /* the entry's own head says it */
  .entry-story history-event::part(date) {
    display: none;
  }
  /* heard as the story's heading, seen once */
  .entry-story history-event::part(title) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* on the edge of its button, whichever way it runs */
  .step-title {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .more {
    margin-inline-start: 32px;
  }
  @container history-timeline (min-width: 560px) {
    .entry:not(:has(.entry-story)) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 160px;
      column-gap: 24px;
    }
    .entry > * {
      grid-column: 1;
    }
    .entry-picture {
      grid-column: 2;
      grid-row: 1 / span 4;
      margin: 0;
    }
  }
  @media print {
    .strip {
      display: none;
    }
    .entry {
      break-inside: auto;
    }
    .entry-head {
      min-block-size: 0;
      break-after: avoid;
    }
  }
`;
