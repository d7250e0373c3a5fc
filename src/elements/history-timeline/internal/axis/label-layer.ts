/*
 * The labels of the axis: which there are, where each stands, handed to vis-timeline as items.
 * Knows: the layout, one scale at a time. Must not know: the window's motion, the canvas, the focus.
 */
import {
  createLabelLayout,
  type LabelLayout,
  type LabelView,
  type Placement,
} from '../../../../find/index.js';
import { isUncertain } from '../../../../find/edges.js';
import type { TimeScale } from '../../../../time/index.js';
import type { VisItem } from '../../../../vis/vis-axis.js';
import type { ItemSurface } from './still-items.js';
import type { AxisSettings } from './axis-view.js';
import { sizes, type LaneBox } from '../geometry.js';
import type { Model } from '../model.js';
import { itemClass, itemElement } from './item-element.js';
import { labelBox, type LabelBox } from './label-box.js';
import { LabelKeys } from './label-keys.js';
import type { Leaving } from './leaving.js';
import { createMeasure } from './measure.js';
import type { OptionPlace } from './options.js';
import { renumber } from './renumber.js';

/** A title beside its mark is cut here, CSS px; in a narrow axis at a good half of it. */
const maxTitle = (width: number): number => Math.min(240, width * 0.55);

/** New labels in one frame. */
const mostNew = 8;

/** Elements of labels that are remembered, shown or not. */
const mostElements = 400;

/** Which events stand out. */
export interface Marked {
  readonly selected: number | undefined;
  readonly active: number | undefined;
}

/** Quarters of a window, counted from the start of the history; CSS px. */
interface Cells {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  /** How far along the window begins. */
  readonly along: number;
}

const setStyle = (element: HTMLElement, name: string, value: string): void => {
  if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
};

export class LabelLayer {
  #settings: AxisSettings | undefined;
  #layout: LabelLayout | undefined;
  #textWidth: (index: number) => number = () => 0;
  #maxTitle = 0;
  /** What is to be labelled, and what of it is there already. */
  #wanted: readonly Placement[] = [];
  #placed: readonly Placement[] = [];
  /** The view that `#placed` was chosen for, and who has it. */
  #chosen = '';
  #surface: ItemSurface | undefined;
  readonly #keys = new LabelKeys();
  /** The keys of what is labelled. */
  #known: ReadonlySet<number> = new Set();
  /** What the surface was last given for these settings. */
  #items: readonly VisItem[] = [];
  /** By key. */
  readonly #elements = new Map<number, HTMLElement>();

  /** New data, font or width. */
  set(settings: AxisSettings, font: string, width: number): void {
    if (this.#settings !== undefined && this.#settings.titleOf !== settings.titleOf) {
      this.#renumber(this.#settings, settings);
    }
    const { model, geometry, hidden } = settings;
    const rows = new Map(geometry.boxes.map((box) => [box.lane, box.count]));
    this.#settings = settings;
    const measure = createMeasure(font);
    this.#textWidth = (index) => measure(settings.titleOf(index));
    this.#maxTitle = maxTitle(width);
    this.#layout = createLabelLayout(model.index, {
      textWidth: this.#textWidth,
      maxTextWidth: this.#maxTitle,
      rows: (lane) => rows.get(lane) ?? 0,
      hidden,
    });
    this.#chosen = '';
    this.#items = [];
  }

  /** Labels that say what they said keep their numbers, and with them their elements; all others are new ones. */
  #renumber(before: AxisSettings, { model, titleOf }: AxisSettings): void {
    const place = renumber(before.model, model);
    this.#keys.move((index, key) => {
      const now = place(index);
      const element = this.#elements.get(key);
      const same =
        now !== undefined &&
        element?.textContent === titleOf(now) &&
        before.model.columns.lane[index] === model.columns.lane[now];
      if (!same) this.#elements.delete(key);
      return same ? now : undefined;
    });
    this.#placed = this.#placed.flatMap((placement) => {
      const index = place(placement.index);
      return index === undefined ? [] : [{ ...placement, index }];
    });
  }

  /** The event that goes by this number. */
  indexOf(key: number): number | undefined {
    return this.#keys.indexOf(key);
  }

  /** Indices of the events that have a label, in time order. */
  get indices(): readonly number[] {
    return this.#placed.map((placement) => placement.index);
  }

  /**
   * Arranges the labels about the window of the scale and hands them to the surface. With `leaving` new ones fade in, and
   * those that go are left to it. True where some are still to come: so many in one frame would hold it up.
   */
  place(scale: TimeScale, marked: Marked, surface: ItemSurface, leaving: Leaving | undefined): boolean {
    const settings = this.#settings;
    if (settings === undefined || this.#layout === undefined) return false;
    const { columns } = settings.model;
    const before = this.#known;
    const wanted = [...new Set([marked.active, marked.selected].filter((index) => index !== undefined))];
    const cells = this.#cellsOf(scale, settings.model);
    const chosen = [scale.pxPerMs, cells.from, cells.to, marked.active, marked.selected].join();
    const same = chosen === this.#chosen && surface === this.#surface && !this.#waiting;
    if (chosen !== this.#chosen || surface !== this.#surface) {
      this.#chosen = chosen;
      this.#surface = surface;
      const view = this.#viewOf(scale, cells);
      this.#wanted = this.#layout
        .with(view, wanted)
        .filter(
          ({ index }) => (columns.start[index] ?? 0) < view.end && (columns.end[index] ?? 0) > view.start,
        );
    }
    if (!same) {
      this.#admit(settings, marked);
      if (leaving !== undefined) this.#part(scale, leaving);
      this.#forget();
      this.#known = new Set(this.#placed.map(({ index }) => this.#keys.of(index)));
    }
    const boxes = this.#placed.map((placement) => this.#boxOf(placement, scale));
    const items = same
      ? undefined
      : this.#placed.flatMap((placement, at) => {
          const box = boxes[at];
          return box === undefined ? [] : [this.#item(settings, placement, box, marked)];
        });
    this.#items = items ?? this.#items;
    surface.show(scale, items);
    if (leaving !== undefined && this.#known !== before) this.#fadeIn(before);
    this.#placed.forEach(({ index }, at) => this.#fit(index, boxes[at]));
    return this.#waiting;
  }

  /** Arranges in small steps what `place` will ask for with this scale. */
  *prepare(scale: TimeScale): Generator<void, void> {
    const { model } = this.#settings ?? {};
    if (model === undefined || this.#layout === undefined) return;
    yield* this.#layout.prepare(this.#viewOf(scale, this.#cellsOf(scale, model)));
  }

  /**
   * What lies just outside the window is kept, so that it slides in instead of appearing; by quarters of a window
   * anchored to time, so that items come and go once in a while and not in every frame.
   */
  #cellsOf(scale: TimeScale, { columns }: Model): Cells {
    const width = scale.width / 4;
    const along = -scale.toPx(columns.extent.start);
    const from = Math.floor(along / width - 0.5);
    const to = Math.ceil((along + scale.width) / width + 0.5);
    return { from, to, width, along };
  }

  #viewOf(scale: TimeScale, { from, to, width, along }: Cells): LabelView {
    const first = from * width - along - this.#maxTitle;
    const last = to * width - along;
    return { pxPerMs: scale.pxPerMs, start: scale.toTime(first), end: scale.toTime(last) };
  }

  /** What the surface has and is to have no more. */
  #part(scale: TimeScale, leaving: Leaving): void {
    const kept = new Set(this.#placed.map(({ index }) => this.#keys.of(index)));
    const gone = this.#items.filter(({ id }) => !kept.has(id));
    leaving.take(scale, gone, (id) => this.element(id));
  }

  /** Some labels are still to come. */
  get #waiting(): boolean {
    return this.#placed.length < this.#wanted.length;
  }

  /** Of the labels that are new in a frame only some are let in, the more important first; the others follow. */
  #admit({ model }: AxisSettings, marked: Marked): void {
    const isNew = ({ index }: Placement): boolean =>
      !this.#known.has(this.#keys.of(index)) && index !== marked.selected && index !== marked.active;
    const fresh = this.#placed.length === 0 ? [] : this.#wanted.filter(isNew);
    const late = new Set(
      fresh
        .map(({ index }) => index)
        .sort(model.index.byWeight)
        .slice(mostNew),
    );
    this.#placed = late.size === 0 ? this.#wanted : this.#wanted.filter(({ index }) => !late.has(index));
  }

  /** CSS px from the field's start edge and top, of a label or of a mark without one. */
  placeOf(index: number, scale: TimeScale): OptionPlace | undefined {
    const placement = this.#placed.find((candidate) => candidate.index === index);
    const box = placement === undefined ? undefined : this.#boxOf(placement, scale);
    if (box !== undefined) {
      return { index, left: box.left, top: box.top, width: box.width, height: sizes.bar };
    }
    const lane = this.#laneOf(index);
    const { columns } = this.#settings?.model ?? {};
    if (columns === undefined || lane === undefined) return undefined;
    const middle = scale.toPx(((columns.start[index] ?? 0) + (columns.end[index] ?? 0)) / 2);
    return { index, left: middle - 6, top: lane.rail - 6, width: 12, height: 12 };
  }

  /** The element of a label, by its number; made when it is first asked for, the same after that. */
  element(key: number): HTMLElement {
    const known = this.#elements.get(key);
    if (known !== undefined) return known;
    const index = this.#keys.indexOf(key) ?? 0;
    const lane = this.#settings?.model.columns.lane[index] ?? 0;
    const element = itemElement(this.#settings?.titleOf(index) ?? '', lane, 'label');
    this.#elements.set(key, element);
    return element;
  }

  /** The class goes when it is over: as long as it stands, each move of the label has the browser look at animations. */
  #fadeIn(before: ReadonlySet<number>): void {
    for (const key of this.#known) {
      const box = before.has(key) ? undefined : this.#elements.get(key)?.closest('.vis-item');
      if (!box) continue;
      box.classList.add('fresh');
      const over = (): void => box.classList.remove('fresh');
      for (const type of ['animationend', 'animationcancel'])
        box.addEventListener(type, over, { once: true });
    }
  }

  /** Elements of labels that are long out of sight go: a reader may pass by a million. */
  #forget(): void {
    if (this.#elements.size < mostElements) return;
    const kept = new Set(this.indices);
    this.#keys.move((index, key) => {
      if (kept.has(index)) return index;
      this.#elements.delete(key);
      return undefined;
    });
  }

  #laneOf(index: number): LaneBox | undefined {
    const lane = this.#settings?.model.columns.lane[index];
    return this.#settings?.geometry.boxes.find((candidate) => candidate.lane === lane);
  }

  #boxOf(placement: Placement, scale: TimeScale): LabelBox | undefined {
    const { columns } = this.#settings?.model ?? {};
    const lane = this.#laneOf(placement.index);
    if (columns === undefined || lane === undefined) return undefined;
    const { index } = placement;
    const text = Math.min(this.#textWidth(index), this.#maxTitle);
    return labelBox(scale, columns.start[index] ?? 0, columns.end[index] ?? 0, placement, lane, text);
  }

  #item({ model }: AxisSettings, placement: Placement, box: LabelBox, marked: Marked): VisItem {
    const { index } = placement;
    const start = model.columns.start[index] ?? 0;
    const end = model.columns.end[index] ?? 0;
    const id = this.#keys.of(index);
    return {
      id,
      start: box.point ? (start + end) / 2 : start,
      end: box.point ? (start + end) / 2 : end,
      top: box.top,
      className: itemClass(model.columns, placement, {
        point: box.point,
        uncertain: isUncertain(model.columns, index),
        selected: index === marked.selected,
        active: index === marked.active,
      }),
    };
  }

  /** A title stays in the part of the axis that is in sight, and is cut with an ellipsis there. */
  #fit(index: number, box: LabelBox | undefined): void {
    const label = this.#elements.get(this.#keys.of(index));
    const text = label?.querySelector<HTMLElement>('.label-text') ?? undefined;
    if (label === undefined || text === undefined || box === undefined) return;
    setStyle(label, 'margin-inline-start', box.shift === 0 ? '' : `${box.shift.toFixed(1)}px`);
    setStyle(text, 'max-inline-size', `${box.text.toFixed(1)}px`);
  }
}
