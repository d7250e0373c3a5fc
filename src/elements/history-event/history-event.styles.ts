import { css } from 'lit';
import { common, storyTokens, textButton } from '../../theme/basics.js';
import { story } from '../story/story.styles.js';

export default [
  storyTokens,
  common,
  textButton,
  story,
  css`
    :host {
      container: history-event / inline-size;
      /* what it asks for where a flex row or a float asks its content: a column of text */
      contain-intrinsic-inline-size: 32em;
    }
    .notice {
      display: grid;
      justify-items: start;
      gap: 8px;
      padding: 20px;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
    }
    .notice p {
      margin: 0;
      max-inline-size: 66ch;
      overflow-wrap: anywhere;
    }
    .notice .why {
      font-size: 0.875em;
      color: var(--_muted);
    }
    .notice button {
      margin-block-start: 4px;
    }
    .notice + .story {
      margin-block-start: 24px;
    }
    .skeleton {
      position: relative;
    }
    .skeleton .frame,
    .line {
      background: var(--_faint);
    }
    .line {
      display: block;
      block-size: 0.8em;
      margin-block-end: 0.75em;
      border-radius: 2px;
    }
    .line.short {
      inline-size: 32%;
    }
    .line.title {
      block-size: 1.6em;
      inline-size: 72%;
      margin-block-end: 20px;
    }
    .line.half {
      inline-size: 54%;
    }
    progress {
      position: absolute;
      inset-block-start: 0;
      inset-inline: 0;
      inline-size: 100%;
      block-size: 2px;
      appearance: none;
      border: 0;
      background: none;
    }
    progress::-webkit-progress-bar {
      background: none;
    }
    progress::-webkit-progress-value {
      background: var(--_accent);
      transition: inline-size var(--_motion) var(--_ease);
    }
    progress::-moz-progress-bar {
      background: var(--_accent);
    }
    @media (forced-colors: active) {
      .skeleton .frame,
      .line {
        border: 1px solid GrayText;
      }
    }
    @media print {
      .skeleton,
      .notice button {
        display: none;
      }
    }
  `,
];
