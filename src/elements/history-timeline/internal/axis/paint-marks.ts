import { spreadOf, type Columns, type Crowd } from '../../../../find/index.js';
import { endEdge, startEdge } from '../../../../find/edges.js';
import type { LaneBox } from '../geometry.js';
import type { FieldPicture } from './paint-field.js';

/** CSS px: half the height of a span's mark on the rail, half the side of a point's, where a span begins. */
const rail = { span: 1.5, point: 3.5, wide: 6 } as const;
/** CSS px: the room that a mark needs; half the height of the fullest crowd. */
const cell = 8;
const tallest = 6;

/** An event's mark or a crowd, CSS px from the field's start edge; for the pointer to find. */
export interface Mark {
  readonly lane: LaneBox;
  readonly from: number;
  readonly to: number;
  readonly what: number | Crowd;
}

/** Everything without a label on its lane's rail: events as marks, crowds as a ribbon. Gives what was drawn. */
export function paintMarks(context: CanvasRenderingContext2D, picture: FieldPicture): readonly Mark[] {
  const { scale, index, geometry, ink, hovered } = picture;
  const marks: Mark[] = [];
  context.globalAlpha = 0.75;
  for (const box of geometry.boxes) {
    const spread = spreadOf(index, box.lane, scale, cell / scale.pxPerMs);
    const lane = new LanePainter(context, picture, box, marks);
    const fullest = Math.max(2, ...spread.crowds.map(({ count }) => count));
    for (const part of spread.covered) lane.cover(part);
    for (const crowd of spread.crowds) lane.crowd(crowd, fullest);
    for (const event of spread.events) if (!picture.labelled.has(event)) lane.event(event);
    context.fillStyle = ink.lanes[box.lane] ?? ink.text;
    // a crowd is a tint: it is the labels that are to be read
    context.globalAlpha = 0.4;
    context.fill(lane.ribbon);
    context.globalAlpha = 0.75;
    context.fill(lane.path);
  }
  context.globalAlpha = 1;
  if (hovered !== undefined) paintHovered(context, picture, hovered);
  return marks;
}

/** One lane's marks: one path, one mark a pixel. */
class LanePainter {
  readonly path = new Path2D();
  readonly ribbon = new Path2D();
  readonly #context: CanvasRenderingContext2D;
  readonly #picture: FieldPicture;
  readonly #box: LaneBox;
  readonly #marks: Mark[];
  /** Up to where points and spans have been drawn. */
  #point = Number.NEGATIVE_INFINITY;
  #span = Number.NEGATIVE_INFINITY;

  constructor(context: CanvasRenderingContext2D, picture: FieldPicture, box: LaneBox, marks: Mark[]) {
    this.#context = context;
    this.#picture = picture;
    this.#box = box;
    this.#marks = marks;
  }

  /** What began earlier and is too much to be drawn for itself: a line that says that there is something. */
  cover({ start, end }: Crowd): void {
    const { scale } = this.#picture;
    const [from, to] = [scale.toPx(start), scale.toPx(end)];
    this.ribbon.rect(from, this.#box.rail - rail.span / 2, to - from, rail.span);
  }

  /** As high as the root of its count: a few must still be seen beside a multitude. */
  crowd(crowd: Crowd, fullest: number): void {
    const { scale } = this.#picture;
    const [from, to] = [scale.toPx(crowd.start), scale.toPx(crowd.end)];
    const half = 1.5 + (tallest - 1.5) * Math.sqrt(crowd.count / fullest);
    this.ribbon.rect(from, this.#box.rail - half, to - from, 2 * half);
    this.#marks.push({ lane: this.#box, from, to, what: crowd });
  }

  event(index: number): void {
    const { scale, columns, shapes } = this.#picture;
    const { rail: middleOfRail, lane } = this.#box;
    const from = scale.toPx(columns.start[index] ?? 0);
    const to = scale.toPx(columns.end[index] ?? 0);
    this.#marks.push({ lane: this.#box, from, to, what: index });
    if (to - from < rail.wide) {
      const middle = (from + to) / 2;
      if (middle - this.#point < 0.75) return;
      this.#point = middle;
      const shape = shapes[lane % shapes.length];
      if (shape !== undefined)
        this.path.addPath(shape, { a: rail.point, d: rail.point, e: middle, f: middleOfRail });
      return;
    }
    const left = Math.max(from, -8);
    const right = Math.min(to, scale.width + 8);
    // under what is already there
    if (right <= this.#span + 0.5) return;
    this.#span = right;
    const firm = startEdge(columns, index) === 'firm' && endEdge(columns, index) === 'firm';
    if (firm) this.path.rect(left, middleOfRail - rail.span, Math.max(right - left, 1), 2 * rail.span);
    else this.#fading(index, left, right);
  }

  #fading(index: number, left: number, right: number): void {
    const { columns, ink } = this.#picture;
    const { lane, rail: middle } = this.#box;
    const colour = ink.lanes[lane] ?? ink.text;
    const fade = this.#context.createLinearGradient(left, 0, right, 0);
    const clear = `color-mix(in srgb, ${colour} 0%, transparent)`;
    fade.addColorStop(0, startEdge(columns, index) === 'firm' ? colour : clear);
    fade.addColorStop(0.15, colour);
    fade.addColorStop(0.85, colour);
    fade.addColorStop(1, endEdge(columns, index) === 'firm' ? colour : clear);
    this.#context.fillStyle = fade;
    this.#context.fillRect(left, middle - rail.span, Math.max(right - left, 1), 2 * rail.span);
  }
}

function paintHovered(context: CanvasRenderingContext2D, picture: FieldPicture, what: number | Crowd): void {
  const { scale, columns, geometry, ink, labelled, shapes } = picture;
  const crowd = typeof what === 'object';
  if (!crowd && labelled.has(what)) return;
  const of = crowd ? what.lane : columns.lane[what];
  const box = geometry.boxes.find((candidate) => candidate.lane === of);
  if (box === undefined) return;
  const from = Math.max(scale.toPx(crowd ? what.start : (columns.start[what] ?? 0)), -8);
  const to = Math.min(scale.toPx(crowd ? what.end : (columns.end[what] ?? 0)), scale.width + 8);
  context.fillStyle = ink.lanes[box.lane] ?? ink.text;
  if (crowd || to - from >= rail.wide) {
    const half = crowd ? tallest + 1 : 3;
    context.fillRect(from, box.rail - half, to - from, 2 * half);
    return;
  }
  const shape = shapes[box.lane % shapes.length];
  if (shape === undefined) return;
  context.save();
  context.transform(5, 0, 0, 5, (from + to) / 2, box.rail);
  context.fill(shape);
  context.restore();
}

/** The mark under the pointer, within a finger's reach; CSS px in the field. `along` from the start edge. */
export function markAt(marks: readonly Mark[], along: number, y: number, reach = 10): Mark | undefined {
  let best: Mark | undefined;
  let distance = reach;
  for (const mark of marks) {
    if (Math.abs(mark.lane.rail - y) > reach) continue;
    const away = Math.max(mark.from - along, along - mark.to, 0);
    // of two that lie under the pointer, the shorter is the one that was aimed at
    const shorter = best === undefined || mark.to - mark.from < best.to - best.from;
    if (away < distance || (away === distance && shorter)) [distance, best] = [away, mark];
  }
  return best;
}

/** The crowd that the event is lost in, if it is in one. */
export function crowdAbout(marks: readonly Mark[], columns: Columns, index: number): Crowd | undefined {
  const start = columns.start[index] ?? 0;
  for (const { what } of marks) {
    if (typeof what !== 'object' || what.lane !== columns.lane[index]) continue;
    if (what.start <= start && start < what.end) return what;
  }
  return undefined;
}
