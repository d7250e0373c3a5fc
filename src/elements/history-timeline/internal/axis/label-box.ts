import { labelMetrics } from '../../../../find/labels.js';
import type { Placement } from '../../../../find/index.js';
import type { TimeScale } from '../../../../time/index.js';
import { sizes, type LaneBox } from '../geometry.js';

/** A label in the field, CSS px from its start edge and top. */
export interface LabelBox {
  /** Where the bar or the mark stands, uncut. */
  readonly from: number;
  readonly to: number;
  readonly point: boolean;
  readonly top: number;
  /** How far a title inside a bar is pushed in, so that it stays in sight when the bar runs out at the start. */
  readonly shift: number;
  /** What there is room for of the title; 0 where it would be no more than an ellipsis. */
  readonly text: number;
  /** All of it that is in sight: for focus and tooltip. */
  readonly left: number;
  readonly width: number;
}

/** Less room than this for a title shows none of it. */
const leastText = 28;

/** CSS px: a title that runs out of sight is cut anew, and laid out anew, once in so many and not in every frame. */
const cutStep = 8;

/** Where the label of a span `start`–`end` (ms) stands on the scale; `textWidth` is the title's own, already limited. */
export function labelBox(
  scale: TimeScale,
  start: number,
  end: number,
  placement: Placement,
  lane: LaneBox,
  textWidth: number,
): LabelBox {
  const { width } = scale;
  const { point: size, gap, padding } = labelMetrics;
  const left = scale.toPx(start);
  const right = scale.toPx(end);
  const point = right - left < size;
  const from = point ? (left + right - size) / 2 : left;
  const to = point ? from + size : right;
  const top = lane.rows + placement.row * sizes.row;
  const seen = { from: Math.max(0, from), to: Math.min(width, to) };
  const cut = (room: number): number => {
    if (room >= textWidth) return textWidth;
    return room < leastText ? 0 : Math.floor(room / cutStep) * cutStep;
  };
  const whole = (a: number, b: number): { left: number; width: number } => ({
    left: Math.max(a, -2),
    width: Math.max(Math.min(b, width + 2) - Math.max(a, -2), size),
  });
  switch (placement.side) {
    case 'inside': {
      const text = cut(seen.to - seen.from - 2 * padding);
      // vis-timeline draws no bar further out than the axis is wide
      const shift = Math.min(width, Math.max(0, -from));
      return { from, to, point, top, shift, text, ...whole(from, to) };
    }
    case 'after': {
      // a title whose mark has left is not shown in part
      const text = to < 0 ? 0 : cut(width - to - gap);
      return { from, to, point, top, shift: 0, text, ...whole(from, to + gap + text) };
    }
    case 'before': {
      const text = from > width ? 0 : cut(from - gap);
      return { from, to, point, top, shift: 0, text, ...whole(from - gap - text, to) };
    }
  }
}
