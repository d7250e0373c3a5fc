import { css } from 'lit';

/** Loading, empty, failed. */
export const stateStyles = css`
  .notice {
    padding: 32px 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    text-align: center;
    text-wrap: balance;
  }
  .notice p {
    margin: 0 0 8px;
    overflow-wrap: anywhere;
  }
  .notice-title {
    font-size: 1.125em;
    font-weight: 600;
  }
  .muted {
    color: var(--_muted);
  }
  .loading {
    /* about what comes: what stands below should not be pushed about */
    min-block-size: max(320px, min(92vh, 110cqi));
  }
  .progress {
    display: block;
    inline-size: 100%;
    block-size: 2px;
    border: 0;
    appearance: none;
    background: var(--_border);
    color: var(--_accent);
  }
  .frame > .progress {
    position: absolute;
    inset: 0 0 auto;
  }
  .progress::-webkit-progress-bar {
    background: var(--_border);
  }
  .progress::-webkit-progress-value,
  .progress::-moz-progress-bar {
    background: var(--_accent);
    transition: inline-size var(--_motion);
  }
  .ghost {
    display: grid;
    gap: 28px;
    padding-block: 44px;
  }
  .ghost i {
    block-size: 24px;
    border-radius: 3px;
    background: var(--_faint);
  }
  .ghost i:nth-child(1) {
    inline-size: 24%;
    margin-inline-start: 4%;
  }
  .ghost i:nth-child(2) {
    inline-size: 38%;
    margin-inline-start: 30%;
  }
  .ghost i:nth-child(3) {
    inline-size: 16%;
    margin-inline-start: 12%;
  }
  .ghost i:nth-child(4) {
    inline-size: 30%;
    margin-inline-start: 58%;
  }
  .ghost i:nth-child(5) {
    inline-size: 20%;
    margin-inline-start: 44%;
  }
`;
