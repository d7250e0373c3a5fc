/* A quiet map: paper-coloured land in a pale sea, points that carry the colour, one accent for what is selected. */
import { css, unsafeCSS } from 'lit';
import { onDark, tone } from '../../theme/basics.js';
import { companion } from '../companion.styles.js';
import { words } from './internal/words.styles.js';

const water = unsafeCSS(`oklch(from var(--_text) calc(0.95 - 0.69 * ${onDark}) 0.018 225)`);
const land = unsafeCSS(`oklch(from var(--_text) calc(0.985 - 0.65 * ${onDark}) 0.005 95)`);
const coast = unsafeCSS(`oklch(from var(--_text) calc(0.72 - 0.22 * ${onDark}) 0.02 225)`);
const point = unsafeCSS(tone(0.5, 0.76, 0.09, 235));

const map = css`
  :host {
    --_water: var(--history-map-water, ${water});
    --_land: var(--history-map-land, ${land});
    --_coast: var(--history-map-border, ${coast});
    --_point: var(--history-map-point, ${point});
  }
  .stage {
    position: relative;
  }
  .map {
    position: relative;
    overflow: hidden;
    block-size: var(--history-map-height, clamp(17rem, 62cqi, 30rem));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_water);
    touch-action: pan-x pan-y;
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
  }
  .map:active {
    cursor: grabbing;
  }
  .chart {
    position: absolute;
    inset: 0;
    overflow: visible;
  }
  .chart path {
    fill: none;
    stroke: none;
    vector-effect: non-scaling-stroke;
  }
  .chart .water {
    fill: var(--_water);
  }
  .chart .graticule {
    stroke: var(--_coast);
    stroke-width: 0.5px;
    opacity: 0.35;
  }
  .chart .land {
    fill: var(--_land);
    stroke: var(--_coast);
    stroke-width: 0.9px;
    stroke-linejoin: round;
    opacity: 0;
    transition: opacity var(--_motion) var(--_ease);
  }
  .settled .chart .land {
    opacity: 1;
  }
  .chart .borders {
    stroke: var(--_coast);
    stroke-width: 0.8px;
    stroke-dasharray: 4 2;
  }
  .chart .layer {
    fill: color-mix(in oklab, var(--_accent) 14%, transparent);
    stroke: color-mix(in oklab, var(--_accent) 60%, transparent);
    stroke-width: 1px;
  }
  .chart .faint {
    stroke: color-mix(in oklab, var(--_text) 40%, transparent);
    stroke-width: 4px;
    stroke-linecap: round;
  }
  .spots {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 0;
    block-size: 0;
  }
  .inset {
    position: absolute;
    inset-block-end: 8px;
    inset-inline-start: 8px;
    inline-size: 108px;
    block-size: 76px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_water);
    pointer-events: none;
  }
  .inset path {
    stroke-width: 0.75px;
    stroke: var(--_coast);
    fill: var(--_land);
  }
  .inset .here {
    fill: color-mix(in oklab, var(--_accent) 20%, transparent);
    stroke: var(--_accent);
    stroke-width: 1.5px;
    stroke-linejoin: round;
  }
  .mark {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 0;
    block-size: 0;
    pointer-events: none;
  }
  .spot {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: max(24px, var(--_r) * 2);
    block-size: max(24px, var(--_r) * 2);
    margin: calc(max(24px, var(--_r) * 2) / -2) 0 0 calc(max(24px, var(--_r) * 2) / -2);
    display: grid;
    place-items: center;
    border-radius: 50%;
    cursor: pointer;
  }
  @media (pointer: coarse) {
    .spot {
      inline-size: max(34px, var(--_r) * 2);
      block-size: max(34px, var(--_r) * 2);
      margin: calc(max(34px, var(--_r) * 2) / -2) 0 0 calc(max(34px, var(--_r) * 2) / -2);
    }
  }
  .spot:focus-visible {
    z-index: 2;
    border-radius: 50%;
  }
  .spot:hover {
    z-index: 1;
  }
  .disc {
    position: absolute;
    inset-block-start: calc(var(--_r) * -1);
    inset-inline-start: calc(var(--_r) * -1);
    display: grid;
    place-items: center;
    inline-size: calc(var(--_r) * 2);
    block-size: calc(var(--_r) * 2);
    border-radius: 50%;
    background: var(--_point);
    box-shadow: 0 0 0 1.5px var(--_land);
    /* not by color, from which all colours here are derived */
    -webkit-text-fill-color: var(--_land);
    font-size: 11px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }
  .many .disc {
    box-shadow:
      0 0 0 1.5px var(--_land),
      0 0 0 3.5px color-mix(in oklab, var(--_point) 55%, transparent);
  }
  .label {
    position: absolute;
    inset-block-start: -0.6em;
    /* by the map's own sides: a name may run from right to left */
    left: calc(var(--_r) + 5px);
    color: var(--_text);
    font-size: 13px;
    line-height: 1.2;
    white-space: nowrap;
    paint-order: stroke fill;
    -webkit-text-stroke: 3px var(--_land);
    pointer-events: none;
  }
  .label.before {
    left: auto;
    right: calc(var(--_r) + 5px);
  }
  .pin {
    position: absolute;
    z-index: 3;
    inset-block-start: calc(var(--_pin) / -2);
    inset-inline-start: calc(var(--_pin) / -2);
    inline-size: var(--_pin);
    block-size: var(--_pin);
    border: 2.5px solid var(--_accent);
    border-radius: 50%;
    background: radial-gradient(circle, var(--_accent) 3px, var(--_land) 3.5px);
    box-shadow: 0 0 0 2px var(--_land);
    pointer-events: none;
  }
  .pin.ring {
    background: none;
  }
  .leader {
    position: absolute;
    /* under the spots that it passes */
    z-index: -1;
    inset-block-start: 0;
    inset-inline-start: 0;
    block-size: 1px;
    background: var(--_accent);
    transform-origin: 0 0;
    pointer-events: none;
  }
  .callout {
    position: absolute;
    z-index: 3;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 0;
    block-size: 0;
    pointer-events: none;
  }
  .callout p {
    position: absolute;
    inline-size: max-content;
    max-inline-size: 220px;
    margin: 0;
    padding: 6px 10px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_float);
    font-size: 13px;
    line-height: 18px;
  }
  .callout.above p {
    transform: translate(-50%, -100%);
  }
  .callout.below p {
    transform: translate(-50%, 0);
  }
  .callout.right p {
    transform: translate(0, -50%);
  }
  .callout.left p {
    transform: translate(-100%, -50%);
  }
  .callout .date {
    display: block;
    color: var(--_accent);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .callout .name {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    overflow: hidden;
  }
  .tools {
    position: absolute;
    z-index: 4;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    display: flex;
    flex-direction: column;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_float);
    cursor: default;
  }
  .tools .rule {
    block-size: 1px;
    margin-inline: 8px;
    background: var(--_border);
  }
  /* on a small map they would stand in the way */
  @container (max-width: 30rem) {
    .tools {
      position: static;
      flex-direction: row;
      justify-content: space-between;
      margin-block-start: 8px;
    }
    .tools .rule {
      inline-size: 1px;
      block-size: auto;
      margin: 8px 0;
    }
  }
  .hint {
    position: absolute;
    z-index: 4;
    inset-block-end: 12px;
    inset-inline: 12px;
    inline-size: fit-content;
    margin: 0 auto;
    padding: 6px 12px;
    border-radius: var(--_radius);
    background: var(--_float);
    font-size: 0.875em;
    pointer-events: none;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    margin: 8px 0 0;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .foot .source {
    margin-inline-start: auto;
  }
  @media (forced-colors: active) {
    :host {
      --_water: Canvas;
      --_land: Canvas;
      --_coast: CanvasText;
      --_point: CanvasText;
    }
    .chart,
    .inset,
    .disc,
    .leader,
    .pin {
      forced-color-adjust: none;
    }
    .disc {
      border: 1px solid Canvas;
    }
    .label {
      background: Canvas;
      /* it would be drawn in the text's own colour */
      -webkit-text-stroke: 0;
    }
  }
  @media print {
    .tools,
    .hint {
      display: none;
    }
    .map {
      break-inside: avoid;
      print-color-adjust: exact;
    }
  }
`;

export default [companion, map, words];
