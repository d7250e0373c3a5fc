/* The contents: a line that sticks and unfolds where it is narrow, a column that stays where there is room for one. */
import { css } from 'lit';

export const contents = css`
  .contents {
    position: sticky;
    inset-block-start: var(--_top);
    z-index: 2;
    font-size: 0.875em;
    line-height: 1.4;
    background: var(--_float);
    border-block: 1px solid var(--_border);
  }
  .bar {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .bar-title {
    display: none;
  }
  .toggle {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 8px;
    min-inline-size: 0;
    min-block-size: 44px;
    padding-inline: 8px;
    text-align: start;
  }
  .toggle span {
    flex: none;
    font-weight: 600;
  }
  .toggle svg {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
  }
  .toggle .here {
    overflow: hidden;
    color: var(--_muted);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .steps {
    display: flex;
    flex: none;
  }
  .entries-box {
    display: none;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .open .entries-box {
    position: absolute;
    inset-inline: -1px;
    inset-block-start: 100%;
    display: block;
    max-block-size: 60vh;
    padding: 8px;
    background: var(--_float);
    border: 1px solid var(--_border);
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    box-shadow: 0 8px 16px rgb(0 0 0 / 12%);
  }
  .contents ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .contents a {
    display: block;
    padding: 4px 8px;
    color: var(--_muted);
    text-decoration: none;
    text-wrap: pretty;
    border-inline-start: 2px solid transparent;
  }
  .contents a:hover {
    color: var(--_text);
    background: var(--_faint);
  }
  .contents a:focus-visible {
    outline-offset: -2px;
  }
  .contents a[aria-current] {
    color: var(--_text);
    font-weight: 600;
    border-inline-start-color: var(--_accent);
  }
  .contents .chapter-link {
    padding-block: 6px 4px;
    color: var(--_text);
    font-weight: 600;
  }
  .chapter-entry + .chapter-entry {
    margin-block-start: 8px;
  }
  .contents .rest {
    font-style: italic;
  }
  @media (pointer: coarse) {
    .contents a {
      min-block-size: 44px;
      padding-block: 12px;
    }
  }
  @container (min-width: 960px) {
    .contents {
      grid-area: 1 / 1 / 3 / 2;
      align-self: start;
      inset-block-start: calc(var(--_top) + 16px);
      display: flex;
      flex-direction: column;
      max-block-size: calc(min(100vh, var(--_port, 100vh)) - var(--_top) - 32px);
      background: none;
      border-block: 0;
    }
    .bar {
      flex: none;
      justify-content: space-between;
      padding-inline-start: 10px;
      border-block-end: 1px solid var(--_border);
    }
    .bar-title {
      display: block;
      font-weight: 600;
    }
    .toggle {
      display: none;
    }
    .entries-box,
    .open .entries-box {
      position: static;
      display: block;
      max-block-size: none;
      padding: 8px 0 16px;
      background: none;
      border: 0;
      box-shadow: none;
      scrollbar-width: thin;
    }
  }
`;
