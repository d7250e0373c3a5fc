/*
 * What stands over the field: eras as bands, ticks with their labels.
 * Knows: one scale at a time, the model's eras. Must not know: events, the field.
 */
import { ticks, type Tick, type Ticks, type TimeScale } from '../../../../time/index.js';
import { TextPool, type PlacedText } from '../strip/labels.js';
import { contextFor } from '../strip/canvas.js';
import type { Ink } from '../strip/ink.js';
import type { AxisParts, AxisSettings } from './axis-view.js';

/** CSS px: a band that is narrower has no name. */
const leastName = 28;

/** CSS px of a digit in a tick's label, with the gap before it shared out: a label that is cut says another year. */
const digit = 8;

/** CSS px. */
const minorHeight = 5;

/** CSS px that the run of ticks slides before it begins anew. */
const farthest = 10_000;

export class Ruler {
  readonly #eras: TextPool;
  readonly #ticks: TextPool;
  readonly #minor: HTMLCanvasElement;
  /** Where the run of ticks begins, ms; it stays while the scale only slides. */
  #anchor = { t: 0, pxPerMs: 0 };

  /** `rtl`: whether time runs right to left. */
  constructor({ eras, ticks: marks, minor }: AxisParts, rtl: () => boolean) {
    this.#eras = new TextPool(eras, rtl);
    this.#ticks = new TextPool(marks, rtl);
    this.#minor = minor;
  }

  /** Gives the ticks, for the gridlines below them. */
  show(scale: TimeScale, settings: AxisSettings, ink: Ink): Ticks {
    const { lang: locale, words } = settings.locale;
    const marks = ticks(scale, { locale, words });
    this.#showTicks(scale, marks);
    this.#paintMinor(scale, marks, ink, settings.rtl);
    this.#showEras(scale, settings);
    return marks;
  }

  #showTicks(scale: TimeScale, { major, context }: Ticks): void {
    // what the labels leave out stands at the start edge, in place of the labels that it would touch
    const pinned = context === '' ? 0 : context.length * 7.5 + 16;
    const place = (tick: Tick, className: string): PlacedText => {
      const at = scale.toPx(tick.t);
      const room = at >= pinned && at + tick.label.length * digit < scale.width;
      return { key: `${className}${tick.t}`, text: room ? tick.label : '', at, className };
    };
    this.#ticks.show(
      [
        ...major.map((tick) => place(tick, tick.boundary ? 'tick major boundary' : 'tick major')),
        ...(pinned > 0 ? [{ key: 'context', text: context, at: 0, className: 'tick context' }] : []),
      ],
      this.#originOf(scale),
    );
  }

  /** There are up to a few hundred, and all move in each frame of zooming: too many for elements. */
  #paintMinor(scale: TimeScale, { minor }: Ticks, ink: Ink, rtl: boolean): void {
    const { width } = scale;
    const context = contextFor(this.#minor, width, minorHeight);
    if (context === undefined) return;
    context.fillStyle = ink.text;
    context.globalAlpha = 0.14;
    for (const { t } of minor) {
      const at = Math.round(scale.toPx(t));
      context.fillRect(rtl ? width - at - 1 : at, 0, 1, minorHeight);
    }
  }

  #originOf(scale: TimeScale): number {
    const { t, pxPerMs } = this.#anchor;
    const slid = Math.abs(scale.pxPerMs / pxPerMs - 1) < 1e-9 && Math.abs(scale.toPx(t)) < farthest;
    if (!slid) this.#anchor = { t: scale.toTime(0), pxPerMs: scale.pxPerMs };
    return scale.toPx(this.#anchor.t);
  }

  #showEras(scale: TimeScale, { model, eraTitle }: AxisSettings): void {
    const bands = model.eras.flatMap((era, index) => {
      const from = Math.max(era.date.min > -Infinity ? scale.toPx(era.date.min) : 0, 0);
      const to = Math.min(era.date.max < Infinity ? scale.toPx(era.date.max) : scale.width, scale.width);
      if (to <= from) return [];
      const title = eraTitle(index);
      return [
        {
          key: era.id,
          text: to - from < leastName ? '' : title,
          at: from,
          width: to - from,
          className: `era era-${index % 2}`,
          title,
          color: era.color ?? '',
        },
      ];
    });
    this.#eras.show(bands);
  }
}
