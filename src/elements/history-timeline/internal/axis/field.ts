/*
 * The canvas behind the labels, and what was last drawn on it: for the pointer, the tooltip and the ear to find.
 * Knows: one picture at a time. Must not know: the window's motion, labels, the focus.
 */
import type { Columns, Crowd } from '../../../../find/index.js';
import { contextFor } from '../strip/canvas.js';
import { glyphShapes } from './glyph-shapes.js';
import type { OptionPlace } from './options.js';
import { paintField, type FieldPicture } from './paint-field.js';
import { crowdAbout, markAt, type Mark } from './paint-marks.js';

export class Field {
  readonly #canvas: HTMLCanvasElement;
  readonly #shapes = glyphShapes();
  #marks: readonly Mark[] | undefined;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  /** Whether anything was drawn yet. */
  get isDrawn(): boolean {
    return this.#marks !== undefined;
  }

  draw(picture: Omit<FieldPicture, 'shapes'>): void {
    const { scale, geometry } = picture;
    const context = contextFor(this.#canvas, scale.width, geometry.height);
    this.#marks = context === undefined ? [] : paintField(context, { ...picture, shapes: this.#shapes });
  }

  /** What lies there, CSS px from the start edge and the top. */
  at(along: number, y: number): number | Crowd | undefined {
    return markAt(this.#marks ?? [], along, y)?.what;
  }

  /** CSS px from the start edge and the top. */
  placeOf(crowd: Crowd): Omit<OptionPlace, 'index'> | undefined {
    const mark = this.#marks?.find((candidate) => sameCrowd(candidate.what, crowd));
    if (mark === undefined) return undefined;
    return { left: mark.from, top: mark.lane.rail - 6, width: mark.to - mark.from, height: 12 };
  }

  /** The crowd that an event without a label or mark of its own is lost in. */
  crowdOf(columns: Columns, index: number): Crowd | undefined {
    return crowdAbout(this.#marks ?? [], columns, index);
  }
}

export const sameCrowd = (a: number | Crowd | undefined, b: Crowd): boolean =>
  typeof a === 'object' && a.lane === b.lane && a.start === b.start && a.end === b.end;
