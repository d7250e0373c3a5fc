import { css } from 'lit';

export const spansStyles = css`
  .spans {
    margin-block-end: 32px;
  }
  .spans-title {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
    margin: 0 0 12px;
    font-size: 0.875em;
    font-weight: 600;
  }
  .spans-title .muted {
    font-weight: 400;
  }
  .plot {
    --_names: 14em;
    position: relative;
    padding-block-end: 32px;
    font-size: 0.875em;
  }
  .lines {
    position: absolute;
    inset-block: 0 32px;
    inset-inline: var(--_names) 0;
    pointer-events: none;
  }
  .line {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--at);
    border-inline-start: 1px solid var(--_faint);
  }
  .line.named {
    border-color: var(--_border);
  }
  .label {
    position: absolute;
    inset-block-start: calc(100% + 6px);
    inset-inline-start: 0;
    inline-size: max-content;
    /* two thirds of the way to the next: the first and the last stand to one side of their line */
    max-inline-size: max(5.5em, (100cqi - var(--_names)) * var(--_room) * 0.66);
    color: var(--_muted);
    font-size: 12px;
    line-height: 1.2;
    text-align: center;
    translate: -50%;
  }
  :host(:dir(rtl)) .label {
    translate: 50%;
  }
  /* in the middle these would stand over the edge */
  .first .label,
  .last .label,
  :host(:dir(rtl)) :is(.first, .last) .label {
    translate: none;
  }
  .last .label {
    inset-inline: auto 0;
  }
  .row {
    display: grid;
    grid-template-columns: var(--_names) 1fr;
    align-items: center;
    min-block-size: 32px;
  }
  .span-label {
    min-block-size: var(--_control);
    padding-inline-end: 16px;
    text-align: start;
    text-decoration: none;
    align-content: center;
    overflow-wrap: anywhere;
    line-height: 1.25;
  }
  .row:hover .span-label {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 1px;
  }
  .track {
    position: relative;
    block-size: 10px;
  }
  .bar {
    position: absolute;
    inset-block: 0;
    inset-inline: var(--from) var(--to);
    min-inline-size: 4px;
    border-radius: 2px;
    background: color-mix(in oklab, var(--_accent) 72%, transparent);
    --_soft: 0px;
    --_soft-end: 0px;
    --_to: right;
    mask-image: linear-gradient(
      to var(--_to),
      transparent,
      #000 var(--_soft),
      #000 calc(100% - var(--_soft-end)),
      transparent
    );
  }
  .bar:dir(rtl) {
    --_to: left;
  }
  .row:has([aria-current]) .bar,
  .row:hover .bar,
  .row:focus-within .bar {
    background: var(--_accent);
  }
  .soft-start {
    --_soft: min(24px, 40%);
  }
  .soft-end {
    --_soft-end: min(24px, 40%);
  }
  /* an open end is a point that goes on */
  .open-end {
    border-radius: 2px 0 0 2px;
    clip-path: polygon(0 0, calc(100% - 5px) 0, 100% 50%, calc(100% - 5px) 100%, 0 100%);
  }
  .open-end:dir(rtl) {
    clip-path: polygon(100% 0, 5px 0, 0 50%, 5px 100%, 100% 100%);
  }
  @container (max-width: 560px) {
    .plot {
      --_names: 0px;
    }
    .row {
      grid-template-columns: 1fr;
      padding-block: 4px 8px;
    }
    .span-label {
      padding: 0;
      min-block-size: min(var(--_control), 32px);
    }
  }
  /* the last line tells its time without a word, too */
  @container (max-width: 320px) {
    .last .label {
      display: none;
    }
  }
  @media (pointer: coarse) {
    .span-label {
      min-block-size: var(--_control);
    }
  }
  @media (forced-colors: active) {
    .bar {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .line:not(.named) {
      display: none;
    }
    .line {
      border-color: GrayText;
    }
  }
  @media print {
    .bar {
      print-color-adjust: exact;
    }
    .row {
      break-inside: avoid;
    }
  }
`;
