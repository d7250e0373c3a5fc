/*
 * What stands over the field: eras as bands, ticks with their labels.
 * Knows: one scale at a time, the model's eras. Must not know: events, the field.
 */
import { ticks, type Tick, type Ticks, type TimeScale } from '../../../../time/index.js';
import { TextPool, type PlacedText } from '../strip/labels.js';
import type { AxisSettings } from './axis-view.js';

/** CSS px: a band that is narrower has no name. */
const leastName = 28;

/** CSS px of a digit in a tick's label, with the gap before it shared out: a label that is cut says another year. */
const digit = 8;

export class Ruler {
  readonly #eras: TextPool;
  readonly #ticks: TextPool;

  constructor(eras: HTMLElement, marks: HTMLElement) {
    this.#eras = new TextPool(eras);
    this.#ticks = new TextPool(marks);
  }

  /** Gives the ticks, for the gridlines below them. */
  show(scale: TimeScale, settings: AxisSettings): Ticks {
    const { lang: locale, words } = settings.locale;
    const marks = ticks(scale, { locale, words });
    this.#showTicks(scale, marks);
    this.#showEras(scale, settings);
    return marks;
  }

  #showTicks(scale: TimeScale, { major, minor, context }: Ticks): void {
    // what the labels leave out stands at the start edge, in place of the labels that it would touch
    const pinned = context === '' ? 0 : context.length * 7.5 + 16;
    const place = (tick: Tick, className: string): PlacedText => {
      const at = scale.toPx(tick.t);
      const room = at >= pinned && at + tick.label.length * digit < scale.width;
      return { key: `${className}${tick.t}`, text: room ? tick.label : '', at, className };
    };
    this.#ticks.show([
      ...major.map((tick) => place(tick, tick.boundary ? 'tick major boundary' : 'tick major')),
      ...minor.map((tick) => place(tick, 'tick minor')),
      ...(pinned > 0 ? [{ key: 'context', text: context, at: 0, className: 'tick context' }] : []),
    ]);
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
