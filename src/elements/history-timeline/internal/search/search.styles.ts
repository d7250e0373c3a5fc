import { css } from 'lit';

/** The search box and its hits. */
export const searchStyles = css`
  .search {
    position: relative;
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .search-field {
    flex: 1;
    min-inline-size: 0;
    min-block-size: var(--_control);
    padding-inline: 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    font-size: max(1em, 16px);
  }
  .search-field::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .search-field::-webkit-search-cancel-button {
    display: none;
  }
  .hits,
  .no-hits {
    position: absolute;
    z-index: 5;
    inset-block-start: 100%;
    inset-inline: 0;
    margin: 4px 0 0;
    padding: 4px;
    list-style: none;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_float);
    box-shadow: 0 6px 24px rgb(0 0 0 / 0.16);
  }
  .no-hits {
    padding: 10px 12px;
  }
  .hit {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
    padding: 8px;
    border-radius: 3px;
    cursor: pointer;
  }
  .hit[aria-selected='true'],
  .hit:hover {
    background: var(--_faint);
    box-shadow: inset 2px 0 var(--_accent);
  }
  .hit-date {
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
`;
