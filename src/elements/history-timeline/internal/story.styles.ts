import { css } from 'lit';

/** What stands under the selected event: meanwhile, the way on. */
export const storyStyles = css`
  .meanwhile {
    display: grid;
    gap: 4px;
    margin-block-start: 20px;
  }
  .meanwhile-name {
    color: var(--_muted);
    font-size: 0.8125em;
    font-variant-caps: all-small-caps;
    letter-spacing: 0.06em;
  }
  .meanwhile ul {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .meanwhile .chip {
    border: 1px solid var(--_border);
    border-inline-start: 3px solid var(--_lane);
    border-radius: var(--_radius);
  }
  .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
    align-items: center;
    gap: 12px;
    margin-block-start: 20px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_border);
  }
  .position {
    grid-column: 2;
    grid-row: 1;
    color: var(--_muted);
    font-size: 0.75em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .step {
    grid-row: 1;
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    min-inline-size: 0;
    padding: 4px;
    border-radius: var(--_radius);
    font-size: 0.875em;
    line-height: 1.3;
    text-align: start;
  }
  .step:hover {
    background: var(--_faint);
  }
  .step svg {
    flex: none;
    inline-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  .step.previous {
    grid-column: 1;
    justify-self: start;
  }
  .step.next {
    grid-column: 3;
    justify-self: end;
    text-align: end;
  }
  .step-text {
    min-inline-size: 0;
  }
  .step-title {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .step-gap {
    display: block;
    color: var(--_muted);
    font-size: 0.857em;
  }
`;
