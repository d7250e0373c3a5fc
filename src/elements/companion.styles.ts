/* What the elements beside the timeline share: tokens, type, quiet buttons, and their states. */
import { css } from 'lit';
import { base, controls } from '../theme/tokens.js';

export const companion = css`
  ${base}
  ${controls}
  :host {
    container-type: inline-size;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-family: var(--_heading-font);
    font-weight: var(--_heading-weight);
    line-height: 1.2;
    letter-spacing: -0.005em;
    text-wrap: balance;
  }
  .muted {
    color: var(--_muted);
  }
  .progress {
    display: block;
    inline-size: min(100%, 16em);
    block-size: 2px;
    margin-block: 24px;
    appearance: none;
    border: 0;
    background: var(--_faint);
    color: var(--_accent);
    accent-color: var(--_accent);
  }
  .progress::-webkit-progress-bar {
    background: var(--_faint);
  }
  .progress::-webkit-progress-value,
  .progress::-moz-progress-bar {
    background: var(--_accent);
  }
  .notice {
    display: grid;
    justify-items: start;
    gap: 8px;
    padding: 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .notice p {
    margin: 0;
    max-inline-size: 40em;
    overflow-wrap: anywhere;
  }
  .notice .say {
    font-weight: 600;
  }
  .notice .why {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  @media print {
    .progress {
      display: none;
    }
  }
`;
