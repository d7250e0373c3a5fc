/* On paper: the contents once, no button, addresses of links written out, chapters that break well. */
import { css } from 'lit';

export const print = css`
  @media print {
    .article {
      display: block;
    }
    .contents {
      position: static;
      display: block;
      max-block-size: none;
      background: none;
      border-block: 0;
      break-inside: avoid-page;
    }
    .toggle,
    .steps,
    .speak,
    .address,
    .foot,
    .sources .glue .back,
    .sources .muted {
      display: none;
    }
    .bar {
      padding: 0;
      border: 0;
    }
    .bar-title {
      display: block;
      margin-block-end: 8px;
      font-weight: 600;
    }
    .entries-box,
    .open .entries-box {
      position: static;
      display: block;
      max-block-size: none;
      padding: 0;
      overflow: visible;
      columns: 3 14em;
      column-gap: 24px;
      background: none;
      border: 0;
      box-shadow: none;
    }
    .contents a,
    .contents a[aria-current] {
      padding: 1px 0;
      color: inherit;
      font-weight: inherit;
      border: 0;
    }
    .contents .chapter-link {
      font-weight: 600;
      break-after: avoid;
    }
    .event,
    .whole .event {
      content-visibility: visible;
      padding-block: 12px;
    }
    .event,
    .chapter-head,
    .head,
    .sources {
      max-inline-size: none;
    }
    .block {
      block-size: auto;
    }
    .chapter-head,
    .title-line,
    [part='meta'] {
      break-after: avoid;
    }
    .event figure {
      float: inline-end;
      max-inline-size: 40%;
      margin: 0 0 12px 24px;
    }
    .event::after {
      content: '';
      display: block;
      clear: both;
    }
    .sources li {
      break-inside: avoid;
    }
    .ref {
      color: inherit;
    }
    /* what a reader of the paper could type */
    [part='body'] a[href^='http']::after,
    [part='links'] a[href^='http']::after,
    cite a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.857em;
      overflow-wrap: anywhere;
    }
    .spoken {
      background: none;
      box-shadow: none;
    }
  }
`;
