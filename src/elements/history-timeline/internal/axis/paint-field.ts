import type { Columns, Crowd, LaneIndex } from '../../../../find/index.js';
import type { TimeScale } from '../../../../time/index.js';
import type { Geometry } from '../geometry.js';
import { paintMarks, type Mark } from './paint-marks.js';
import type { Ink } from '../strip/ink.js';

/** All that the canvas behind the labels shows at one moment. */
export interface FieldPicture {
  readonly scale: TimeScale;
  readonly columns: Columns;
  readonly index: LaneIndex;
  readonly geometry: Geometry;
  readonly ink: Ink;
  /** The lanes' shapes, about the origin, side 2. */
  readonly shapes: readonly Path2D[];
  readonly rtl: boolean;
  /** Times of gridlines, ms. */
  readonly major: readonly number[];
  readonly minor: readonly number[];
  /** Events that have a label, which the canvas leaves to it. */
  readonly labelled: ReadonlySet<number>;
  readonly selected: number | undefined;
  readonly hovered: number | Crowd | undefined;
  /** Ms, or undefined when today is not in the history. */
  readonly today: number | undefined;
}

/**
 * Gridlines, lane rules, the column of the selected event, today, and every event without a label. Gives the marks,
 * for the pointer to find.
 */
export function paintField(context: CanvasRenderingContext2D, picture: FieldPicture): readonly Mark[] {
  const { scale, geometry, ink } = picture;
  const { width } = scale;
  const { height } = geometry;
  context.save();
  // time runs from the other side: the same drawing, mirrored
  if (picture.rtl) context.transform(-1, 0, 0, 1, width, 0);

  if (picture.selected !== undefined) paintColumn(context, picture, picture.selected);
  paintGrid(context, picture);

  context.globalAlpha = 0.14;
  context.fillStyle = ink.text;
  for (const box of geometry.boxes.slice(1)) context.fillRect(0, Math.round(box.top), width, 1);
  context.globalAlpha = 1;

  const marks = paintMarks(context, picture);

  if (picture.today !== undefined && picture.today > scale.start && picture.today < scale.end) {
    context.fillStyle = ink.accent;
    context.globalAlpha = 0.7;
    context.fillRect(Math.round(scale.toPx(picture.today)), 0, 1, height);
  }
  context.restore();
  return marks;
}

function paintGrid(
  context: CanvasRenderingContext2D,
  { scale, geometry, ink, major, minor }: FieldPicture,
): void {
  context.fillStyle = ink.text;
  context.globalAlpha = 0.05;
  for (const time of minor) context.fillRect(Math.round(scale.toPx(time)), 0, 1, geometry.height);
  context.globalAlpha = 0.13;
  for (const time of major) context.fillRect(Math.round(scale.toPx(time)), 0, 1, geometry.height);
  context.globalAlpha = 1;
}

/** The span of the selected event through all lanes: what happened meanwhile can be read off. */
function paintColumn(
  context: CanvasRenderingContext2D,
  { scale, columns, geometry, ink }: FieldPicture,
  index: number,
): void {
  const from = Math.max(-1, scale.toPx(columns.start[index] ?? 0));
  const to = Math.min(scale.width + 1, scale.toPx(columns.end[index] ?? 0));
  if (to < 0 || from > scale.width) return;
  const wide = Math.max(to - from, 2);
  context.fillStyle = ink.accent;
  context.globalAlpha = 0.07;
  context.fillRect(from, 0, wide, geometry.height);
  context.globalAlpha = 0.35;
  context.fillRect(Math.round(from), 0, 1, geometry.height);
  if (wide > 4) context.fillRect(Math.round(to) - 1, 0, 1, geometry.height);
  context.globalAlpha = 1;
}
