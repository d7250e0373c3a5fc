/*
 * The axis at one moment after another: eras, ticks, lanes, labels, all from one scale in one frame.
 * Knows: the model, the window, the DOM it was given. Must not know: loading, stories, the element.
 */
import { createLabelLayout, type Extent, type LabelLayout, type Placement } from '../../../find/index.js';
import { createScale, ticks, type Tick, type Ticks, type TimeScale } from '../../../time/index.js';
import type { Locale } from '../../../locale/index.js';
import type { VisAxis, VisHandlers, VisItem } from '../../../vis/vis-axis.js';
import { sizes, type Geometry, type LaneBox } from './geometry.js';
import { glyphShapes } from './glyphs.js';
import { readInk, type Ink } from './ink.js';
import { itemClass, itemElement } from './item-element.js';
import { labelBox, type LabelBox } from './label-box.js';
import { TextPool, type PlacedText } from './labels.js';
import { createMeasure } from './measure.js';
import type { Model } from './model.js';
import { Options, type OptionPlace, type OptionText } from './options.js';
import { contextFor, markAt, paintField, type FieldPicture } from './paint-field.js';

export interface AxisParts {
  readonly root: ParentNode;
  readonly eras: HTMLElement;
  readonly ticks: HTMLElement;
  readonly field: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly items: HTMLElement;
  readonly options: HTMLElement;
}

export interface AxisSettings {
  readonly model: Model;
  readonly locale: Locale;
  readonly rtl: boolean;
  readonly named: boolean;
  readonly rows: number;
  readonly geometry: Geometry;
  readonly hidden: ReadonlySet<number>;
  readonly now: number;
  readonly titleOf: (index: number) => string;
  readonly eraTitle: (index: number) => string;
  readonly optionText: (index: number) => OptionText;
}

export interface AxisHandlers {
  /** The reader has dragged or pinched; the view already shows it. */
  range(window: Extent): void;
  zoom(factor: number, about: number): void;
  select(index: number): void;
  hover(index: number | undefined): void;
}

/** A title beside its mark is cut here, CSS px; in a narrow axis at a good half of it. */
const maxTitle = (width: number): number => Math.min(240, width * 0.55);

const setStyle = (element: HTMLElement, name: string, value: string): void => {
  if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
};

export class AxisView {
  readonly #parts: AxisParts;
  readonly #handlers: AxisHandlers;
  readonly #eras: TextPool;
  readonly #ticks: TextPool;
  readonly #options: Options;
  #settings: AxisSettings | undefined;
  #vis: VisAxis | undefined;
  #layout: LabelLayout | undefined;
  #geometry: Geometry = { boxes: [], height: 0 };
  #ink: Ink | undefined;
  #picture: FieldPicture | undefined;
  #window: Extent = { start: 0, end: 1 };
  #width = 0;
  readonly #shapes = glyphShapes();
  #frame = 0;
  #placed: readonly Placement[] = [];
  #textWidth: (index: number) => number = () => 0;
  readonly #labels = new Map<number, HTMLElement>();
  #selected: number | undefined;
  #active: number | undefined;
  #hovered: number | undefined;
  #hoveredMark = false;

  constructor(parts: AxisParts, handlers: AxisHandlers) {
    this.#parts = parts;
    this.#handlers = handlers;
    this.#eras = new TextPool(parts.eras);
    this.#ticks = new TextPool(parts.ticks);
    this.#options = new Options(parts.options, () => this.#settings?.rtl ?? false);
  }

  get window(): Extent {
    return this.#window;
  }

  /** CSS px. */
  get width(): number {
    return this.#width;
  }

  /** New data, language, lanes or theme; the window stays. */
  set(settings: AxisSettings): void {
    const mirrored = this.#settings !== undefined && this.#settings.rtl !== settings.rtl;
    this.#settings = settings;
    this.restyle();
    if (mirrored) this.detach();
  }

  /** Reads colours and fonts anew and arranges the labels. */
  restyle(): void {
    const settings = this.#settings;
    if (settings === undefined) return;
    const { model, rows, hidden } = settings;
    this.#geometry = settings.geometry;
    this.#ink = readInk(this.#parts.root, model.lanes.length);
    const measure = createMeasure(this.#ink.labelFont);
    this.#textWidth = (index) => measure(settings.titleOf(index));
    this.#labels.clear();
    this.#layout = createLabelLayout(model.columns, {
      textWidth: this.#textWidth,
      maxTextWidth: maxTitle(this.#width),
      rows,
      hidden,
    });
    this.#parts.field.style.blockSize = `${this.#geometry.height}px`;
    this.#vis?.setItems([]);
    this.invalidate();
  }

  resize(width: number): void {
    if (width === this.#width) return;
    this.#width = width;
    this.restyle();
    this.#vis?.resize();
  }

  /** Shows this stretch; ms since 1970. */
  setWindow(window: Extent): void {
    this.#window = window;
    this.#vis?.setWindow(window.start, window.end);
    this.invalidate();
  }

  mark(selected: number | undefined, active: number | undefined): void {
    this.#selected = selected;
    this.#active = active;
    this.invalidate();
  }

  /** Gives the axis its items and gestures; until then it is a picture. */
  attach(make: (container: HTMLElement, rtl: boolean, handlers: VisHandlers) => VisAxis): void {
    if (this.#vis !== undefined || this.#width === 0) return;
    this.#vis = make(this.#parts.items, this.#settings?.rtl ?? false, {
      range: (start, end, byUser) => {
        this.#window = { start, end };
        this.invalidate();
        if (byUser) this.#handlers.range(this.#window);
      },
      tap: (id, _time, { clientX, clientY }) => {
        const index = id ?? this.#markUnder(clientX, clientY);
        if (index !== undefined) this.#handlers.select(index);
      },
      doubleTap: (time) => this.#handlers.zoom(0.5, time),
      hover: (index) => this.#hover(index),
      content: (index) => this.#content(index),
    });
    this.#vis.setWindow(this.#window.start, this.#window.end);
    this.invalidate();
  }

  get attached(): boolean {
    return this.#vis !== undefined;
  }

  detach(): void {
    this.#vis?.destroy();
    this.#vis = undefined;
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.detach();
  }

  timeAt(clientX: number): number {
    const box = this.#parts.field.getBoundingClientRect();
    const along = this.#settings?.rtl ? box.right - clientX : clientX - box.left;
    return this.#scale().toTime(along);
  }

  /** An unlabelled mark under the pointer becomes the hovered one; labels tell of themselves. */
  pointer(clientX: number | undefined, clientY: number | undefined): void {
    const mark =
      clientX === undefined || clientY === undefined ? undefined : this.#markUnder(clientX, clientY);
    if (mark !== undefined || this.#hoveredMark) this.#hover(mark);
    this.#hoveredMark = mark !== undefined;
  }

  focus(index: number): void {
    this.#flush();
    this.#showOptions();
    this.#options.focus(index);
  }

  optionOf(target: EventTarget | null): number | undefined {
    return this.#options.indexOf(target);
  }

  /** CSS px from the field's start edge and top; for the tooltip. */
  placeOf(index: number): OptionPlace | undefined {
    const placement = this.#placed.find((candidate) => candidate.index === index);
    if (placement !== undefined) {
      const box = this.#boxOf(placement, this.#scale());
      return box === undefined
        ? undefined
        : { index, left: box.left, top: box.top, width: box.width, height: sizes.bar };
    }
    const lane = this.#laneOf(index);
    const { columns } = this.#settings?.model ?? {};
    if (columns === undefined || lane === undefined) return undefined;
    const middle = this.#scale().toPx(((columns.start[index] ?? 0) + (columns.end[index] ?? 0)) / 2);
    return { index, left: middle - 6, top: lane.rail - 6, width: 12, height: 12 };
  }

  invalidate(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #laneOf(index: number): LaneBox | undefined {
    const lane = this.#settings?.model.columns.lane[index];
    return this.#geometry.boxes.find((candidate) => candidate.lane === lane);
  }

  #boxOf(placement: Placement, scale: TimeScale): LabelBox | undefined {
    const { columns } = this.#settings?.model ?? {};
    const lane = this.#laneOf(placement.index);
    if (columns === undefined || lane === undefined) return undefined;
    const { index } = placement;
    const text = Math.min(this.#textWidth(index), maxTitle(this.#width));
    return labelBox(scale, columns.start[index] ?? 0, columns.end[index] ?? 0, placement, lane, text);
  }

  #scale(): TimeScale {
    return createScale({ start: this.#window.start, end: this.#window.end, width: Math.max(1, this.#width) });
  }

  #flush(): void {
    if (this.#frame === 0) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#draw();
  }

  #draw(): void {
    const settings = this.#settings;
    if (settings === undefined || this.#ink === undefined || this.#width === 0) return;
    const scale = this.#scale();
    const { model, locale, hidden } = settings;
    const marks = ticks(scale, { locale: locale.lang, words: locale.words });
    this.#showTicks(scale, marks);
    this.#showEras(scale);
    this.#place(scale, hidden);
    this.#picture = {
      scale,
      columns: model.columns,
      geometry: this.#geometry,
      ink: this.#ink,
      shapes: this.#shapes,
      rtl: settings.rtl,
      major: marks.major.map((tick) => tick.t),
      minor: marks.minor.map((tick) => tick.t),
      labelled: new Set(this.#vis === undefined ? [] : this.#placed.map((placement) => placement.index)),
      selected: this.#selected,
      hovered: this.#hovered,
      today: settings.now,
    };
    const context = contextFor(this.#parts.canvas, this.#width, this.#geometry.height);
    if (context !== undefined) paintField(context, this.#picture);
    const active = this.#active === undefined ? undefined : this.placeOf(this.#active);
    if (active !== undefined) this.#options.move(active);
  }

  #showTicks(scale: TimeScale, { major, minor, context }: Ticks): void {
    // what the labels leave out stands at the start edge, in place of the labels that it would touch
    const pinned = context === '' ? 0 : context.length * 7.5 + 16;
    const place = (tick: Tick, className: string): PlacedText => {
      const at = scale.toPx(tick.t);
      const room = at >= pinned && at + tick.label.length * 6 < scale.width;
      return { key: `${className}${tick.t}`, text: room ? tick.label : '', at, className };
    };
    this.#ticks.show([
      ...major.map((tick) => place(tick, tick.boundary ? 'tick major boundary' : 'tick major')),
      ...minor.map((tick) => place(tick, 'tick minor')),
      ...(pinned > 0 ? [{ key: 'context', text: context, at: 0, className: 'tick context' }] : []),
    ]);
  }

  #showEras(scale: TimeScale): void {
    const settings = this.#settings;
    if (settings === undefined) return;
    const bands = settings.model.eras.flatMap((era, index) => {
      const from = Math.max(era.date.min > -Infinity ? scale.toPx(era.date.min) : 0, 0);
      const to = Math.min(era.date.max < Infinity ? scale.toPx(era.date.max) : scale.width, scale.width);
      if (to <= from) return [];
      const title = settings.eraTitle(index);
      const text = to - from < 28 ? '' : title;
      return [
        {
          key: era.id,
          text,
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

  #place(scale: TimeScale, hidden: ReadonlySet<number>): void {
    const settings = this.#settings;
    if (settings === undefined || this.#layout === undefined) return;
    const { columns } = settings.model;
    const wanted = [this.#active, this.#selected].filter((index) => index !== undefined);
    // what lies just outside is kept, so that it slides in instead of appearing
    const margin = scale.width * 0.25;
    const reach = maxTitle(this.#width) + 40;
    this.#placed = this.#layout.with(scale.pxPerMs, [...new Set(wanted)]).filter(({ index }) => {
      if (hidden.has(columns.lane[index] ?? 0)) return false;
      const from = scale.toPx(columns.start[index] ?? 0);
      const to = scale.toPx(columns.end[index] ?? 0);
      return from < scale.width + margin && to > -margin - reach;
    });
    this.#vis?.setItems(this.#placed.map((placement) => this.#item(placement, scale)));
    this.#fitTexts(scale);
  }

  #item(placement: Placement, scale: TimeScale): VisItem {
    const { index } = placement;
    const { columns, events } = this.#settings?.model ?? {};
    const start = columns?.start[index] ?? 0;
    const end = columns?.end[index] ?? 0;
    const box = this.#boxOf(placement, scale);
    const point = box?.point ?? false;
    const state = {
      point,
      uncertain: events?.[index]?.date.uncertain ?? false,
      selected: index === this.#selected,
      active: index === this.#active,
    };
    return {
      id: index,
      start: point ? (start + end) / 2 : start,
      end: point ? (start + end) / 2 : end,
      top: box?.top ?? 0,
      className: columns === undefined ? '' : itemClass(columns, placement, state),
    };
  }

  #content(index: number): HTMLElement {
    const settings = this.#settings;
    const lane = settings?.model.columns.lane[index] ?? 0;
    const element = itemElement(settings?.titleOf(index) ?? '', lane, 'label');
    this.#labels.set(index, element);
    return element;
  }

  /** A title stays in the part of the axis that is in sight, and is cut with an ellipsis there. */
  #fitTexts(scale: TimeScale): void {
    for (const placement of this.#placed) {
      const label = this.#labels.get(placement.index);
      const text = label?.querySelector<HTMLElement>('.label-text');
      const box = this.#boxOf(placement, scale);
      if (label === undefined || text === null || text === undefined || box === undefined) continue;
      setStyle(label, 'margin-inline-start', box.shift === 0 ? '' : `${box.shift.toFixed(1)}px`);
      setStyle(text, 'max-inline-size', `${box.text.toFixed(1)}px`);
    }
  }

  #showOptions(): void {
    const settings = this.#settings;
    if (settings === undefined) return;
    const { width } = this.#scale();
    const indices = this.#placed.map((placement) => placement.index);
    if (this.#active !== undefined && !indices.includes(this.#active)) indices.push(this.#active);
    const places = indices
      .sort((a, b) => a - b)
      .map((index) => this.placeOf(index))
      .filter((place) => place !== undefined)
      .filter(
        (place) => place.index === this.#active || (place.left < width && place.left + place.width > 0),
      );
    const stop = this.#active ?? this.#selected ?? places[0]?.index;
    const shown = places.some((place) => place.index === stop) ? stop : places[0]?.index;
    this.#options.show(places, shown, settings.optionText);
  }

  /** Brings the options up to date with what is drawn; called when the view has come to rest. */
  refreshOptions(): void {
    this.#flush();
    this.#showOptions();
  }

  #markUnder(clientX: number, clientY: number): number | undefined {
    if (this.#picture === undefined) return undefined;
    const box = this.#parts.field.getBoundingClientRect();
    return markAt(this.#picture, clientX - box.left, clientY - box.top);
  }

  #hover(index: number | undefined): void {
    if (index === this.#hovered) return;
    this.#hovered = index;
    this.invalidate();
    this.#handlers.hover(index);
  }
}
