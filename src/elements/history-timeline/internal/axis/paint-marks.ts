import { endEdge, startEdge } from '../../../../find/columns.js';
import type { LaneBox } from '../geometry.js';
import type { FieldPicture } from './paint-field.js';

/** CSS px: half the height of a span's mark on the rail, half the side of a point's, where a span begins. */
const rail = { span: 1.5, point: 3.5, wide: 6 } as const;

/** What a lane has drawn so far, so that marks on the same pixel are drawn once. */
interface Drawn {
  readonly box: LaneBox;
  readonly path: Path2D;
  point: number;
  span: number;
}

/** Every event without a label, as a mark on its lane's rail. One path a lane, one mark a pixel. */
export function paintMarks(context: CanvasRenderingContext2D, picture: FieldPicture): void {
  const { scale, columns, geometry, ink, hovered } = picture;
  const { start, end, lane } = columns;
  const lanes = new Map<number, Drawn>(
    geometry.boxes.map((box) => [
      box.lane,
      { box, path: new Path2D(), point: Number.NEGATIVE_INFINITY, span: Number.NEGATIVE_INFINITY },
    ]),
  );
  context.globalAlpha = 0.75;
  for (let index = 0; index < columns.count; index += 1) {
    const time = start[index] ?? 0;
    // sorted by start: nothing after this begins inside the window
    if (time > scale.end) break;
    if ((end[index] ?? 0) < scale.start || picture.labelled.has(index)) continue;
    const drawn = lanes.get(lane[index] ?? 0);
    if (drawn !== undefined) addMark(context, picture, drawn, index);
  }
  for (const { box, path } of lanes.values()) {
    context.fillStyle = ink.lanes[box.lane] ?? ink.text;
    context.fill(path);
  }
  context.globalAlpha = 1;
  if (hovered !== undefined && !picture.labelled.has(hovered)) paintHovered(context, picture, hovered);
}

function addMark(
  context: CanvasRenderingContext2D,
  picture: FieldPicture,
  drawn: Drawn,
  index: number,
): void {
  const { scale, columns } = picture;
  const { box, path } = drawn;
  const from = scale.toPx(columns.start[index] ?? 0);
  const to = scale.toPx(columns.end[index] ?? 0);
  if (to - from < rail.wide) {
    const middle = (from + to) / 2;
    if (middle - drawn.point < 0.75) return;
    drawn.point = middle;
    const shape = picture.shapes[box.lane % picture.shapes.length];
    if (shape !== undefined) path.addPath(shape, { a: rail.point, d: rail.point, e: middle, f: box.rail });
    return;
  }
  const left = Math.max(from, -8);
  const right = Math.min(to, scale.width + 8);
  // under what is already there
  if (right <= drawn.span + 0.5) return;
  drawn.span = right;
  const firm = startEdge(columns, index) === 'firm' && endEdge(columns, index) === 'firm';
  if (firm) path.rect(left, box.rail - rail.span, Math.max(right - left, 1), 2 * rail.span);
  else paintFading(context, picture, index, { left, right, middle: box.rail, lane: box.lane });
}

interface Bar {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly lane: number;
}

function paintFading(
  context: CanvasRenderingContext2D,
  { columns, ink }: FieldPicture,
  index: number,
  { left, right, middle, lane }: Bar,
): void {
  const colour = ink.lanes[lane] ?? ink.text;
  const fade = context.createLinearGradient(left, 0, right, 0);
  const clear = `color-mix(in srgb, ${colour} 0%, transparent)`;
  fade.addColorStop(0, startEdge(columns, index) === 'firm' ? colour : clear);
  fade.addColorStop(0.15, colour);
  fade.addColorStop(0.85, colour);
  fade.addColorStop(1, endEdge(columns, index) === 'firm' ? colour : clear);
  context.fillStyle = fade;
  context.fillRect(left, middle - rail.span, Math.max(right - left, 1), 2 * rail.span);
}

function paintHovered(context: CanvasRenderingContext2D, picture: FieldPicture, index: number): void {
  const { scale, columns, geometry, ink } = picture;
  const box = geometry.boxes.find((candidate) => candidate.lane === columns.lane[index]);
  if (box === undefined) return;
  const from = Math.max(scale.toPx(columns.start[index] ?? 0), -8);
  const to = Math.min(scale.toPx(columns.end[index] ?? 0), scale.width + 8);
  context.fillStyle = ink.lanes[box.lane] ?? ink.text;
  if (to - from >= rail.wide) {
    context.fillRect(from, box.rail - 3, to - from, 6);
    return;
  }
  const shape = picture.shapes[box.lane % picture.shapes.length];
  if (shape === undefined) return;
  context.save();
  context.transform(5, 0, 0, 5, (from + to) / 2, box.rail);
  context.fill(shape);
  context.restore();
}
