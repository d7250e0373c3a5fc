import { css, unsafeCSS } from 'lit';
import { base, controls, laneCount } from '../../theme/tokens.js';
import { stateStyles } from './internal/states.styles.js';
import { storyStyles } from './internal/story.styles.js';

const lanes = Array.from(
  { length: laneCount },
  (_, lane) => `.lane-${lane} { --_lane: var(--_lane-${lane + 1}); }`,
).join('\n');

const frame = css`
  ${unsafeCSS(lanes)}
  :host {
    container: history-timeline / inline-size;
  }
  .frame {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    font-size: max(0.9375em, 14px);
  }
  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
  }
  .title {
    flex: 1 1 12em;
    font-family: var(--_heading-font);
    font-size: 1.6em;
    font-weight: var(--_heading-weight);
    line-height: 1.2;
    text-wrap: balance;
  }
  .tools {
    display: flex;
    align-items: center;
    gap: 2px;
    margin-inline: auto -8px;
  }
  .rule {
    inline-size: 1px;
    block-size: 18px;
    margin-inline: 5px;
    background: var(--_border);
  }
  :dir(rtl) .turns svg,
  :dir(rtl) .step svg {
    transform: scaleX(-1);
  }
  .glyph {
    inline-size: 9px;
    block-size: 9px;
    flex: none;
    fill: var(--_lane, currentColor);
  }
  .probes {
    position: absolute;
    visibility: hidden;
    inline-size: 0;
    overflow: hidden;
  }
  /* their end tells that a theme has changed */
  .probes i {
    transition:
      color 1ms,
      font-size 1ms,
      font-family 1ms;
    transition-behavior: allow-discrete;
  }
  .probes [data-lane] {
    color: var(--_lane);
  }
  .probes [data-ink='muted'] {
    color: var(--_muted);
  }
  .probes [data-ink='accent'] {
    color: var(--_accent);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 6px;
    margin-inline-start: -8px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 7px;
    min-block-size: 28px;
    max-inline-size: 100%;
    padding: 2px 10px;
    border-radius: 14px;
    font-size: 0.875em;
    line-height: 1.3;
    text-align: start;
  }
  .chip:hover {
    background: var(--_faint);
  }
  .chip .count {
    color: var(--_muted);
    font-size: 0.857em;
    font-variant-numeric: tabular-nums;
  }
  .swatch {
    display: inline-grid;
  }
  .chip[aria-pressed='false'] bdi {
    color: var(--_muted);
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }
  .chip[aria-pressed='false'] .glyph {
    fill: none;
    stroke: var(--_lane);
    stroke-width: 0.25;
  }
  @media (pointer: coarse) {
    .chip {
      min-block-size: 44px;
    }
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-block-size: 28px;
    padding-inline: 8px;
    border: 1px solid var(--_accent);
    border-radius: 14px;
    font-size: 0.8em;
    font-variant-numeric: tabular-nums;
  }
  .badge svg {
    inline-size: 16px;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .issue-list {
    margin: 0;
    padding: 8px 12px;
    max-block-size: 12em;
    overflow: auto;
    list-style: none;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-size: 0.8125em;
  }
  .issue-list code {
    color: var(--_muted);
  }
  .issue-list .error code {
    color: var(--_accent);
  }

  .columns {
    display: grid;
    gap: 20px 32px;
    align-items: start;
  }
  .axis,
  .axis-room {
    min-inline-size: 0;
  }
  .story {
    min-inline-size: 0;
    border-block-start: 1px solid var(--_border);
    padding-block-start: 20px;
    outline-offset: 6px;
  }
  /* the story stands on the timeline's ground and in its type */
  history-event {
    --history-surface: transparent;
    --history-padding: 0;
    --history-font-size: inherit;
  }
  @container history-timeline (min-width: 900px) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(300px, 34%);
    }
    .story {
      border-block-start: 0;
      padding-block: 0;
      /* as high as the axis beside it, whatever it holds */
      align-self: stretch;
      contain: size;
      contain-intrinsic-block-size: 480px;
      overflow-y: auto;
      overscroll-behavior: auto;
      padding-inline-end: 8px;
      padding-block-end: 28px;
      /* there is more to read */
      mask-image: linear-gradient(to bottom, #000 calc(100% - 28px), transparent);
      scrollbar-width: thin;
      scrollbar-color: var(--_border) transparent;
    }
  }

  @media print {
    .tools,
    .legend,
    .search,
    .issue-list,
    .more,
    .steps,
    .meanwhile {
      display: none !important;
    }
  }
`;

export const styles = [base, controls, frame, storyStyles, stateStyles];
