/* How a story is set: by its own width, on a grid of 4 px, in the host's type. */
import { css } from 'lit';

export const story = css`
  .story {
    display: grid;
    gap: 20px;
    /* a picture and a full measure of text: wider would only pull them apart */
    max-inline-size: 76em;
    overflow-wrap: break-word;
  }
  figure,
  .pictured {
    margin: 0;
    min-inline-size: 0;
  }
  .frame {
    position: relative;
    overflow: hidden;
    aspect-ratio: 3 / 2;
    background: var(--_faint);
    border-radius: var(--_radius);
  }
  .stand-in {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  /* a band across the globe: the whole of it would be a large picture of nothing */
  .bare .frame {
    aspect-ratio: 3 / 1;
  }
  .bare .stand-in {
    inset-block: -75%;
    block-size: 250%;
  }
  .frame img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    /* faces stand in the upper part of most pictures */
    object-position: 50% 30%;
  }
  .frame img.mounted {
    object-fit: contain;
    object-position: center;
    padding: 12px;
  }
  .globe {
    fill: none;
    stroke: var(--_text);
    stroke-width: 0.7;
    stroke-opacity: 0.55;
  }
  .graticule {
    stroke-width: 0.5;
    stroke-opacity: 0.32;
  }
  .rim {
    stroke-opacity: 0.2;
  }
  .mark {
    fill: var(--_accent);
    stroke: none;
  }
  .halo {
    stroke: var(--_accent);
    stroke-width: 0.9;
    stroke-opacity: 1;
  }
  figcaption {
    margin-block-start: 8px;
    font-size: 0.875em;
    line-height: 1.45;
    text-wrap: pretty;
  }
  figcaption > span {
    display: block;
  }
  [part='caption'] {
    font-style: italic;
  }
  [part='credit'] {
    margin-block-start: 2px;
    font-size: 0.857em;
    color: var(--_muted);
  }
  .text {
    min-inline-size: 0;
    max-inline-size: 34em;
  }
  [part='meta'] {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.2em;
    margin: 0;
    font-size: 0.875em;
    line-height: 1.45;
    /* the rule stands in the gap: before a place that begins a line it is cut off */
    overflow-x: clip;
  }
  [part='meta'] [part='date'],
  [part='meta'] ::slotted(time) {
    color: var(--_accent);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  /* not on the line: the accent is derived from the colour around it, and would fade with it */
  [part='place'],
  [part='meta'] ::slotted([slot='place']) {
    position: relative;
    color: var(--_muted);
  }
  [part='place']::before,
  [part='meta'] ::slotted([slot='place'])::before {
    content: '';
    position: absolute;
    inset-block-start: 0.275em;
    inset-inline-start: -0.6em;
    block-size: 0.9em;
    border-inline-start: 1px solid;
    opacity: 0.5;
  }
  [part='title'],
  .light ::slotted(:is(h1, h2, h3, h4, h5, h6)) {
    margin: 4px 0 12px;
    font-family: var(--_heading-font);
    font-size: 1.25em;
    font-weight: var(--_heading-weight);
    line-height: 1.2;
    letter-spacing: -0.005em;
    text-wrap: balance;
  }
  [part='body'] {
    text-wrap: pretty;
    hanging-punctuation: first last;
  }
  [part='body'] :is(p, ul, ol, blockquote),
  [part='body'] ::slotted(:is(p, ul, ol, blockquote)) {
    margin-block: 0 12px;
  }
  [part='body'] :last-child,
  [part='body'] ::slotted(:last-child) {
    margin-block-end: 0;
  }
  [part='body'] :is(ul, ol),
  [part='body'] ::slotted(:is(ul, ol)) {
    padding-inline-start: 1.4em;
  }
  [part='body'] blockquote,
  [part='body'] ::slotted(blockquote) {
    margin-inline: 0;
    padding-inline-start: 16px;
    border-inline-start: 2px solid var(--_border);
    font-style: italic;
  }
  .raw {
    white-space: pre-line;
  }
  sup {
    line-height: 0;
    font-size: 0.75em;
  }
  .ref,
  .back {
    padding: 4px;
    margin: -4px;
    line-height: 1;
    color: var(--_accent);
    font-variant-numeric: tabular-nums;
  }
  .ref {
    margin-inline-start: -3px;
  }
  .ref:hover {
    text-decoration: underline;
  }
  .glue {
    white-space: nowrap;
  }
  .back {
    margin-inline-start: 0;
  }
  [part='links'] {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin: 16px 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
  }
  [part='sources'] {
    margin-block-start: 24px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_border);
    font-size: 0.875em;
    line-height: 1.45;
  }
  [part='sources-title'] {
    margin: 0 0 4px;
    font-size: 0.857em;
    font-weight: 600;
    color: var(--_muted);
  }
  [part='sources'] ol {
    margin: 0;
    padding-inline-start: 1.6em;
  }
  /* with the digits of the numbers in the text */
  [part='sources'] ol:lang(fa) {
    list-style-type: persian;
  }
  [part='sources'] li {
    padding-block: 2px;
  }
  [part='sources'] li::marker {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .light ::slotted(figure) {
    margin: 0;
    min-inline-size: 0;
  }
  .light ::slotted(img) {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 3 / 2;
    object-fit: cover;
    border-radius: var(--_radius);
  }
  @container (min-width: 560px) {
    .story {
      grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
      gap: 28px;
      align-items: start;
    }
    .plain {
      grid-template-columns: minmax(0, 1fr);
    }
    .bare .frame {
      aspect-ratio: 3 / 2;
    }
    .bare .stand-in {
      inset-block: 0;
      block-size: 100%;
    }
    [part='title'],
    .light ::slotted(:is(h1, h2, h3, h4, h5, h6)) {
      margin-block: 4px 16px;
      font-size: 1.6em;
      line-height: 1.15;
    }
  }
  @container (min-width: 960px) {
    .story {
      gap: 40px;
    }
  }
  @media (forced-colors: active) {
    .globe {
      stroke: CanvasText;
    }
    .frame {
      border: 1px solid CanvasText;
    }
    /* the system's highlight is made to stand behind text, not to be text */
    [part='meta'] [part='date'],
    [part='meta'] ::slotted(time) {
      color: CanvasText;
    }
  }
  @media print {
    .story {
      display: block;
    }
    figure {
      break-inside: avoid;
      margin-block-end: 12px;
      max-inline-size: 60%;
    }
    .frame {
      aspect-ratio: auto;
      background: none;
    }
    .frame img,
    .frame img.mounted {
      inline-size: auto;
      block-size: auto;
      max-inline-size: 100%;
      max-block-size: 60vh;
      padding: 0;
    }
    .light ::slotted(figure) {
      break-inside: avoid;
    }
    .bare,
    .back {
      display: none;
    }
    [part='title'] {
      break-after: avoid;
    }
    p {
      orphans: 3;
      widows: 3;
    }
  }
`;
