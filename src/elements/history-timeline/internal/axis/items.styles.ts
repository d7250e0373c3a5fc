import { css } from 'lit';

/** The labels: bars, marks, titles, in the boxes that vis-timeline moves. */
export const itemStyles = css`
  .vis-item {
    position: absolute;
    inset-block-start: 0;
    margin: 0;
    block-size: 24px;
    cursor: pointer;
    contain: layout style;
  }
  .vis-item-overflow {
    position: relative;
    inline-size: 100%;
    block-size: 100%;
  }
  .vis-item-content {
    position: relative;
    inline-size: max-content;
    /* where it may wrap, vis-timeline measures every item in every frame */
    white-space: nowrap;
  }
  .vis-item.fresh {
    animation: appear var(--_motion) var(--_ease);
  }
  .leaving {
    position: absolute;
    inset: 0;
    pointer-events: none;
    /* it stays gone until its elements are taken away */
    animation: vanish var(--_motion) var(--_ease) forwards;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @keyframes vanish {
    to {
      opacity: 0;
    }
  }
  .vis-item::before {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: 3px;
    background: color-mix(in oklab, var(--_lane) 15%, transparent);
    border: 1px solid color-mix(in oklab, var(--_lane) 28%, transparent);
    border-inline-start: 3px solid var(--_lane);
  }
  .vis-item:hover::before {
    background: color-mix(in oklab, var(--_lane) 26%, transparent);
  }
  .vis-item.point::before {
    content: none;
  }
  .vis-item.start-soft::before,
  .vis-item.start-unknown::before {
    border-inline-start-color: transparent;
    mask-image: linear-gradient(to right, transparent, #000 min(28px, 50%));
  }
  .vis-item.end-soft::before,
  .vis-item.end-open::before,
  .vis-item.end-unknown::before {
    border-inline-end-color: transparent;
    mask-image: linear-gradient(to left, transparent, #000 min(28px, 50%));
  }
  .vis-item.start-soft.end-soft::before,
  .vis-item.start-soft.end-unknown::before,
  .vis-item.start-unknown.end-soft::before,
  .vis-item.start-soft.end-open::before,
  .vis-item.start-unknown.end-open::before {
    mask-image: linear-gradient(
      to right,
      transparent,
      #000 min(28px, 50%) calc(100% - min(28px, 50%)),
      transparent
    );
  }
  :dir(rtl) .vis-item.start-soft:not(.end-soft)::before,
  :dir(rtl) .vis-item.start-unknown::before {
    mask-image: linear-gradient(to left, transparent, #000 min(28px, 50%));
  }
  :dir(rtl) .vis-item.end-soft:not(.start-soft)::before,
  :dir(rtl) .vis-item.end-open::before,
  :dir(rtl) .vis-item.end-unknown::before {
    mask-image: linear-gradient(to right, transparent, #000 min(28px, 50%));
  }
  .vis-item.uncertain::before {
    border-style: dashed;
  }
  .vis-item.end-open::after,
  .vis-item.start-open::after {
    content: '';
    position: absolute;
    inset-block-start: 7px;
    inline-size: 7px;
    block-size: 7px;
    border: solid var(--_lane);
    border-width: 1.5px 1.5px 0 0;
  }
  .vis-item.end-open::after {
    inset-inline-end: 4px;
    transform: rotate(45deg);
  }
  .vis-item.start-open::after {
    inset-inline-start: 4px;
    transform: rotate(-135deg);
  }
  :dir(rtl) .vis-item.end-open::after {
    transform: rotate(-135deg);
  }
  :dir(rtl) .vis-item.start-open::after {
    transform: rotate(45deg);
  }
  .label {
    display: flex;
    align-items: center;
    gap: 7px;
    block-size: 24px;
    font-size: var(--_label-size);
    line-height: 24px;
    white-space: nowrap;
  }
  .label .glyph {
    display: none;
  }
  .label-text {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .inside .label {
    padding-inline-start: 9px;
  }
  .after .vis-item-content {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 100%;
    padding-inline-start: 6px;
  }
  .before .vis-item-content {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 100%;
    padding-inline-end: 6px;
  }
  .point .vis-item-content {
    padding: 0;
  }
  .point.after .vis-item-content {
    inset-inline-start: -5px;
  }
  .point.before .vis-item-content {
    inset-inline-end: -6px;
  }
  .point.before .label {
    flex-direction: row-reverse;
  }
  .point .glyph {
    display: block;
    inline-size: 10px;
    block-size: 10px;
  }
  .point.start-soft .glyph {
    fill: color-mix(in oklab, var(--_lane) 45%, transparent);
  }
  .point.uncertain .glyph {
    fill: none;
    stroke: var(--_lane);
    stroke-width: 0.3;
    overflow: visible;
  }
  .vis-item.selected {
    z-index: 2;
  }
  .vis-item.selected:not(.point)::before {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
    mask-image: none;
  }
  .vis-item.selected.point .glyph {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 50%;
  }
`;
