import { css } from 'lit';
import { itemStyles } from './items.styles.js';

/** The axis: eras, ticks, field, items, overview. */
export const axisStyles = css`
  ${itemStyles}
  .axis {
    position: relative;
  }
  .eras,
  .ticks {
    position: relative;
    overflow: hidden;
  }
  .eras {
    block-size: 24px;
  }
  .run {
    position: absolute;
    inset: 0;
  }
  .era {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    overflow: hidden;
    border-inline-start: 1px solid var(--_border);
    background: color-mix(in oklab, var(--_era, var(--_text)) 7%, transparent);
  }
  .era-1 {
    background: color-mix(in oklab, var(--_era, var(--_text)) 3%, transparent);
  }
  .era span {
    display: block;
    inline-size: fit-content;
    max-inline-size: 100%;
    overflow: hidden;
    padding-inline: 8px;
    line-height: 24px;
    font-size: 0.8em;
    font-variant-caps: all-small-caps;
    letter-spacing: 0.06em;
    color: var(--_muted);
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .ticks {
    block-size: 26px;
    border-block-end: 1px solid var(--_border);
    font-size: 0.8em;
    font-variant-numeric: tabular-nums;
  }
  .tick {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
    block-size: 26px;
    border-inline-start: 1px solid var(--_border);
    white-space: nowrap;
  }
  .tick span {
    display: block;
    padding-inline-start: 5px;
    line-height: 24px;
  }
  .tick.boundary {
    font-weight: 600;
  }
  .minor {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    inline-size: 100%;
    block-size: 5px;
  }
  .tick.context {
    z-index: 1;
    border: 0;
    font-weight: 600;
  }
  .field {
    position: relative;
    overflow: clip;
    overflow-clip-margin: 4px;
    cursor: grab;
  }
  .field:active {
    cursor: grabbing;
  }
  .marks,
  .ridges {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    pointer-events: none;
  }
  .items {
    /* vis-timeline sets it to relative */
    position: absolute !important;
    inset: 0;
    /* vis-timeline asks for sizes in every frame: the answer must not depend on the rest of the page */
    contain: strict;
  }
  .lane-name {
    position: absolute;
    inset-inline-start: 0;
    display: flex;
    align-items: center;
    gap: 6px;
    padding-block: 3px;
    font-size: 0.75em;
    line-height: 16px;
    font-variant-caps: all-small-caps;
    letter-spacing: 0.07em;
    color: var(--_muted);
    pointer-events: none;
  }
  .lane-name .glyph {
    inline-size: 7px;
    block-size: 7px;
  }

  /* scripts without small capitals need their full size; a list in one :lang() is not known everywhere */
  :is(.lane-name, .era span, .meanwhile-name):is(
    :lang(ar),
    :lang(fa),
    :lang(zh),
    :lang(ja),
    :lang(ko),
    :lang(ka)
  ) {
    font-size: 0.8em;
    font-variant-caps: normal;
    letter-spacing: 0;
  }

  /* on the edge of its button, whichever way it runs */
  .step-title {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .options {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .option {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    border-radius: 3px;
  }
  .option:focus-visible {
    outline-offset: 1px;
    z-index: 3;
  }
  .tip {
    position: absolute;
    z-index: 4;
    display: grid;
    max-inline-size: min(256px, 90%);
    padding: 6px 10px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_float);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.14);
    font-size: 0.8125em;
    line-height: 1.4;
    pointer-events: none;
  }
  .tip-title {
    font-weight: 600;
  }
  .tip-date,
  .tip-more {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .wheel-hint {
    position: absolute;
    inset-block-start: 50%;
    inset-inline: 0;
    z-index: 4;
    inline-size: fit-content;
    margin: -18px auto 0;
    padding: 8px 16px;
    border-radius: 18px;
    background: var(--_float);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.16);
    font-size: 0.875em;
    pointer-events: none;
    animation: appear var(--_motion) var(--_ease);
  }
  .help {
    position: absolute;
    z-index: 5;
    inset-block-start: 12px;
    inset-inline-end: 12px;
    padding: 12px 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_float);
    box-shadow: 0 6px 24px rgb(0 0 0 / 0.16);
    font-size: 0.875em;
  }
  .keys {
    display: grid;
    gap: 4px;
    margin: 0;
  }
  .key-row {
    display: grid;
    grid-template-columns: 7em auto;
    gap: 12px;
  }
  .keys dd {
    margin: 0;
    color: var(--_muted);
  }
  kbd {
    display: inline-block;
    min-inline-size: 1.6em;
    margin-inline-end: 4px;
    padding-inline: 5px;
    border: 1px solid var(--_border);
    border-radius: 3px;
    font: inherit;
    font-size: 0.857em;
    text-align: center;
  }
  .overview {
    position: relative;
    block-size: 40px;
    margin-block-start: 8px;
    border: 1px solid var(--_border);
    border-inline: 0;
    touch-action: none;
    cursor: pointer;
  }
  .brush {
    position: absolute;
    inset-block: -1px;
    inset-inline-start: 0;
    border: 1px solid color-mix(in oklab, var(--_text) 45%, transparent);
    border-radius: 3px;
    background: color-mix(in oklab, var(--_text) 5%, transparent);
    cursor: grab;
  }
  .handle {
    position: absolute;
    inset-block: 0;
    inline-size: 24px;
    cursor: ew-resize;
  }
  .handle-start {
    inset-inline-start: -12px;
  }
  .handle-end {
    inset-inline-end: -12px;
  }
  @media (pointer: coarse) {
    .handle {
      inline-size: 44px;
    }
    .handle-start {
      inset-inline-start: -22px;
    }
    .handle-end {
      inset-inline-end: -22px;
    }
  }
  .handle::after {
    content: '';
    position: absolute;
    inset-block: 10px;
    inset-inline-start: calc(50% - 3px);
    inline-size: 6px;
    border: 1px solid color-mix(in oklab, var(--_text) 60%, transparent);
    border-radius: 3px;
    background: var(--_float);
  }
  @media (forced-colors: active) {
    .vis-item::before,
    .brush,
    .chip {
      border: 1px solid CanvasText;
    }
    .vis-item.selected::before {
      outline-color: Highlight;
    }
    .glyph {
      forced-color-adjust: none;
    }
  }
`;
