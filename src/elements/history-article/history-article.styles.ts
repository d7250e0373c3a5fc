import { css } from 'lit';
import { companion } from '../companion.styles.js';
import { story } from '../story/story.styles.js';
import { contents } from './internal/contents.styles.js';
import { print } from './internal/print.styles.js';

const article = css`
  :host {
    --_top: var(--history-sticky-top, 0px);
    /* of all that stands in the column of text */
    --_measure: 34em;
    contain-intrinsic-inline-size: 48em;
  }
  .article {
    position: relative;
    line-height: 1.6;
    overflow-wrap: break-word;
  }
  .head {
    max-inline-size: var(--_measure);
    padding-block-end: 24px;
  }
  .head [part='title'] {
    margin: 0;
    font-size: 1.6em;
    line-height: 1.15;
    letter-spacing: -0.01em;
  }
  [part='summary'] {
    margin: 12px 0 0;
    font-size: 1.125em;
    line-height: 1.5;
    text-wrap: pretty;
  }
  [part='facts'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
    margin: 12px 0 0;
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    overflow-x: clip;
  }
  /* in the gap: before one that begins a line it is cut off */
  [part='facts'] span {
    position: relative;
  }
  [part='facts'] span::before {
    content: '·';
    position: absolute;
    inset-inline-start: -0.85em;
  }
  .head figure {
    margin-block-start: 24px;
  }
  .speak {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    margin-block-start: 16px;
    padding-inline: 10px 14px;
    font-size: 0.875em;
  }
  .speak svg {
    inline-size: 18px;
    block-size: 18px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .chapter-line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 4px 24px;
    max-inline-size: var(--_measure);
  }
  .chapter-head {
    max-inline-size: var(--_measure);
    margin-block: 48px 8px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_text);
    scroll-margin-block-start: calc(var(--_top) + 64px);
  }
  /* the line of the contents is right above */
  .chapter:first-child .chapter-head {
    margin-block-start: 16px;
    border: 0;
  }
  [part='chapter-title'] {
    font-size: 1.6em;
    line-height: 1.2;
  }
  [part='chapter-date'] {
    margin: 0;
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .event {
    max-inline-size: var(--_measure);
    padding-block: 20px;
    scroll-margin-block-start: calc(var(--_top) + 52px);
    /* the ring around a title stands out a little */
    overflow-clip-margin: 8px;
  }
  .whole .event {
    content-visibility: auto;
  }
  .event:focus-visible {
    outline: none;
  }
  .event:focus-visible [part='event-title'] {
    outline: 2px solid var(--_accent);
    outline-offset: 4px;
    border-radius: 2px;
  }
  .event.selected [part='meta']::before {
    content: '';
    align-self: center;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: -0.6em;
    background: var(--_accent);
    border-radius: 50%;
  }
  .title-line {
    display: flex;
    align-items: baseline;
    gap: 8px;
    margin-block: 2px 8px;
  }
  [part='event-title'] {
    font-size: 1.25em;
    line-height: 1.25;
  }
  .address {
    flex: none;
    padding-inline: 6px;
    color: var(--_muted);
    text-decoration: none;
    opacity: 0;
    transition: opacity var(--_motion) var(--_ease);
  }
  .event:hover .address,
  .address:focus-visible {
    opacity: 1;
  }
  @media (hover: none) {
    .address {
      opacity: 0.6;
    }
  }
  .event figure {
    margin-block: 4px 16px;
  }
  .besides {
    margin: 8px 0 0;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .besides sup {
    margin-inline-start: 6px;
  }
  .event [part='links'] {
    margin-block-start: 12px;
  }
  .spoken {
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
    box-shadow: 0 0 0 4px color-mix(in oklab, var(--_accent) 12%, transparent);
    border-radius: 1px;
  }

  /* as wide as the text above, in smaller type */
  .sources {
    max-inline-size: calc(var(--_measure) / 0.875);
  }
  [part='sources'].sources {
    margin-block-start: 56px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_text);
  }
  .sources [part='sources-title'] {
    margin-block-end: 12px;
    color: inherit;
    font-size: 1.43em;
    font-weight: var(--_heading-weight);
  }
  .sources ol {
    padding-inline-start: 2.4em;
  }
  .sources .glue {
    white-space: normal;
  }
  .sources .back {
    margin: -4px 0;
    min-inline-size: 24px;
    text-align: center;
  }
  .sources .back sup {
    font-size: 0.857em;
  }
  .sources li:focus-visible {
    outline-offset: 4px;
  }

  .foot {
    position: sticky;
    inset-block-end: 12px;
    z-index: 3;
    display: flex;
    align-items: center;
    gap: 4px;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-block-start: 16px;
    padding: 4px;
    background: var(--_float);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    box-shadow: 0 2px 12px rgb(0 0 0 / 14%);
    font-size: 0.875em;
  }
  .foot-text {
    min-inline-size: 0;
    padding: 4px 12px;
    overflow: hidden;
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .foot-text.link {
    min-block-size: var(--_control);
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-underline-offset: 0.18em;
  }
  .foot .icon-button {
    flex: none;
  }
  /* the voice and the way on point where the text runs */
  :is(.foot, .speak) svg:dir(rtl) {
    transform: scaleX(-1);
  }

  @container (min-width: 560px) {
    .head [part='title'] {
      font-size: 2em;
    }
    .chapter-head {
      margin-block: 72px 12px;
    }
    .chapter:first-child .chapter-head {
      margin-block-start: 24px;
    }
    .event {
      padding-block: 24px;
    }
    [part='event-title'] {
      font-size: 1.25em;
    }
  }
  @container (min-width: 960px) {
    .article {
      display: grid;
      grid-template-columns: 15em minmax(0, 1fr);
      grid-template-rows: auto 1fr;
      column-gap: 56px;
    }
    .head {
      grid-area: 1 / 2;
    }
    .text-column {
      grid-area: 2 / 2;
      min-inline-size: 0;
    }
    .chapter:first-child .chapter-head {
      border-block-start: 1px solid var(--_text);
    }
    .foot {
      grid-area: 1 / 2 / 3 / 3;
      align-self: end;
    }
    .event,
    .chapter-head {
      scroll-margin-block-start: calc(var(--_top) + 16px);
    }
  }
  /* the picture hangs in a margin of its own, its top on the line of the date */
  @container (min-width: 1120px) {
    .chapter-head {
      max-inline-size: none;
    }
    .event.pictured {
      display: grid;
      grid-template-columns: minmax(0, var(--_measure)) minmax(12em, 1fr);
      grid-template-rows: repeat(4, min-content) 1fr;
      column-gap: 40px;
      max-inline-size: none;
    }
    .event.pictured > * {
      grid-column: 1;
    }
    .event.pictured > figure {
      grid-area: 1 / 2 / -1 / 3;
      max-inline-size: 18em;
      margin-block: 4px 0;
    }
  }
  @media (forced-colors: active) {
    .spoken {
      outline: 2px solid Highlight;
    }
    .event.selected [part='meta']::before {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;

export const styles = [companion, story, article, contents, print];
