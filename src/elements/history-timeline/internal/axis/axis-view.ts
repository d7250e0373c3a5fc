/*
 * The axis at one moment after another: eras, ticks, lanes, labels, all from one scale in one frame.
 * Knows: the model, the window, the DOM it was given. Must not know: loading, stories, the element.
 */
import type { Crowd, Extent } from '../../../../find/index.js';
import { createScale, type TimeScale } from '../../../../time/index.js';
import type { Locale } from '../../../../locale/index.js';
import type { VisAxis, VisHandlers } from '../../../../vis/vis-axis.js';
import type { Geometry } from '../geometry.js';
import { Ahead } from './ahead.js';
import { Field, sameCrowd } from './field.js';
import { readInk, type Ink } from '../strip/ink.js';
import { LabelLayer } from './label-layer.js';
import { Leaving } from './leaving.js';
import { StillItems } from './still-items.js';
import type { Model } from '../model.js';
import { Options, type OptionPlace, type OptionText } from './options.js';
import { renumber } from './renumber.js';
import { Ruler } from './ruler.js';

export interface AxisParts {
  readonly root: ParentNode;
  readonly eras: HTMLElement;
  readonly ticks: HTMLElement;
  readonly minor: HTMLCanvasElement;
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
  /** This stretch is now shown: what else follows it does so in the same frame. */
  drawn(window: Extent): void;
  zoom(factor: number, about: number): void;
  select(index: number): void;
  /** A crowd of marks is to be opened. */
  open(crowd: Crowd): void;
  hover(what: number | Crowd | undefined): void;
}

/** Ms of a frame that drawing may take with what is made ready for the frames to come. */
const drawMs = 6;

export class AxisView {
  readonly #parts: AxisParts;
  readonly #handlers: AxisHandlers;
  readonly #ruler: Ruler;
  readonly #field: Field;
  readonly #options: Options;
  readonly #labels = new LabelLayer();
  readonly #leaving: Leaving;
  readonly #ahead = new Ahead((scale) => this.#labels.prepare(scale));
  #settings: AxisSettings | undefined;
  #vis: VisAxis | undefined;
  /** The labels until vis-timeline takes them over. */
  #still: StillItems | undefined;
  #ink: Ink | undefined;
  #window: Extent = { start: 0, end: 1 };
  /**
   * Whether labels that come fade in and those that go fade out: not what was there from the first, and not under the reader's hand, where a layer
   * for each would cost more frames than its fading is worth.
   */
  #fading = false;
  #width = 0;
  #frame = 0;
  #selected: number | undefined;
  #active: number | undefined;
  /** The tab stop is another, which the options have yet to follow. */
  #moved = false;
  #hovered: number | Crowd | undefined;
  #hoveredMark = false;

  constructor(parts: AxisParts, handlers: AxisHandlers) {
    this.#parts = parts;
    this.#handlers = handlers;
    const rtl = (): boolean => this.#settings?.rtl ?? false;
    this.#ruler = new Ruler(parts, rtl);
    this.#field = new Field(parts.canvas);
    this.#options = new Options(parts.options, rtl);
    this.#leaving = new Leaving(parts.items, rtl);
  }

  /** The colours of the page; undefined before there is room to draw in. */
  get ink(): Ink | undefined {
    return this.#ink;
  }

  /** CSS px. */
  get width(): number {
    return this.#width;
  }

  /** New data, language, lanes or theme; the window stays. */
  set(settings: AxisSettings): void {
    const before = this.#settings;
    const mirrored = before !== undefined && before.rtl !== settings.rtl;
    this.#settings = settings;
    if (before !== undefined && before.model !== settings.model) {
      this.#options.move(renumber(before.model, settings.model));
      this.#hovered = undefined;
    }
    this.#parts.field.style.blockSize = `${settings.geometry.height}px`;
    this.restyle();
    if (mirrored) this.detach();
  }

  /** Reads colours and fonts anew and arranges the labels. */
  restyle(): void {
    const settings = this.#settings;
    if (settings === undefined || this.#width === 0) return;
    this.#ink = readInk(this.#parts.root, settings.model.lanes.length);
    this.#labels.set(settings, this.#ink.labelFont, this.#width);
    this.#ahead.clear();
    this.invalidate();
  }

  resize(width: number): void {
    if (width === this.#width) return;
    this.#width = width;
    this.restyle();
    this.#vis?.resize(width);
  }

  /** Shows this stretch; ms since 1970. */
  setWindow(window: Extent, byHand = false): void {
    this.#window = window;
    this.#fading = this.#field.isDrawn && !byHand;
    this.invalidate();
  }

  mark(selected: number | undefined, active: number | undefined): void {
    this.#moved ||= active !== this.#active;
    this.#selected = selected;
    this.#active = active;
    this.invalidate();
  }

  /** Gives the axis its gestures; until then its labels can be looked at and clicked. */
  attach(make: (container: HTMLElement, rtl: boolean, handlers: VisHandlers) => VisAxis): void {
    if (this.#vis !== undefined || this.#width === 0) return;
    this.#still?.destroy();
    this.#still = undefined;
    this.#vis = make(this.#parts.items, this.#settings?.rtl ?? false, {
      range: (start, end, byUser) => {
        this.#window = { start, end };
        this.#fading = false;
        this.invalidate();
        if (byUser) this.#handlers.range(this.#window);
      },
      tap: (id, _time, { clientX, clientY }) => {
        const what = this.#labelled(id) ?? this.#markUnder(clientX, clientY);
        if (typeof what === 'object') this.#handlers.open(what);
        else if (what !== undefined) this.#handlers.select(what);
      },
      doubleTap: (time) => this.#handlers.zoom(0.5, time),
      hover: (id) => this.#hover(this.#labelled(id)),
      content: (id) => this.#labels.element(id),
    });
    this.#vis.resize(this.#width);
    this.invalidate();
  }

  get attached(): boolean {
    return this.#vis !== undefined;
  }

  detach(): void {
    this.#leaving.clear();
    this.#vis?.destroy();
    this.#vis = undefined;
    this.#still?.destroy();
    this.#still = undefined;
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#ahead.clear();
    this.detach();
  }

  timeAt(clientX: number): number {
    return this.#scale().toTime(this.#place(clientX, 0).along);
  }

  /** An unlabelled mark under the pointer becomes the hovered one; labels tell of themselves. */
  pointer(clientX: number | undefined, clientY: number | undefined): void {
    const mark =
      clientX === undefined || clientY === undefined ? undefined : this.#markUnder(clientX, clientY);
    if (mark !== undefined || this.#hoveredMark) this.#hover(mark);
    this.#hoveredMark = mark !== undefined;
  }

  focus(index: number): void {
    this.flush();
    this.#showOptions();
    this.#options.focus(index);
  }

  optionOf(target: EventTarget | null): number | undefined {
    return this.#options.indexOf(target);
  }

  /** CSS px from the field's start edge and top; for the tooltip. */
  placeOf(what: number | Crowd): Omit<OptionPlace, 'index'> | undefined {
    return typeof what === 'number' ? this.#labels.placeOf(what, this.#scale()) : this.#field.placeOf(what);
  }

  /** The crowd that the event is lost in, where it has no label or mark of its own. */
  crowdOf(index: number): Crowd | undefined {
    const { columns } = this.#settings?.model ?? {};
    return columns === undefined ? undefined : this.#field.crowdOf(columns, index);
  }

  invalidate(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #scale(): TimeScale {
    return createScale({ start: this.#window.start, end: this.#window.end, width: Math.max(1, this.#width) });
  }

  /** Draws what is due at once. */
  flush(): void {
    for (let most = 24; this.#frame !== 0 && most > 0; most -= 1) {
      cancelAnimationFrame(this.#frame);
      this.#frame = 0;
      this.#draw();
    }
  }

  #draw(): void {
    const settings = this.#settings;
    if (settings === undefined || this.#ink === undefined || this.#width === 0) return;
    const began = performance.now();
    const scale = this.#scale();
    const { model, geometry } = settings;
    const marks = this.#ruler.show(scale, settings, this.#ink);
    const still = this.#vis === undefined ? (this.#still ??= this.#stillItems()) : undefined;
    const surface = this.#vis ?? still;
    const marked = { selected: this.#selected, active: this.#active };
    if (
      surface !== undefined &&
      this.#labels.place(scale, marked, surface, this.#fading ? this.#leaving : undefined)
    )
      this.invalidate();
    if (this.#fading) this.#leaving.show(scale);
    else this.#leaving.clear();
    this.#field.draw({
      scale,
      columns: model.columns,
      index: model.index,
      geometry,
      ink: this.#ink,
      rtl: settings.rtl,
      major: marks.major.map((tick) => tick.t),
      minor: marks.minor.map((tick) => tick.t),
      labelled: new Set(this.#labels.indices),
      selected: this.#selected,
      hovered: this.#hovered,
      today: settings.now,
    });
    const active = this.#active === undefined ? undefined : this.#labels.placeOf(this.#active, scale);
    if (active !== undefined) this.#options.place(active);
    this.#handlers.drawn(this.#window);
    this.#ahead.look(scale, began + drawMs);
    if (this.#moved && this.#vis !== undefined) {
      this.#moved = false;
      this.#showOptions();
    }
  }

  #stillItems(): StillItems {
    return new StillItems(this.#parts.items, {
      content: (id) => this.#labels.element(id),
      tap: (id) => {
        const index = this.#labelled(id);
        if (index !== undefined) this.#handlers.select(index);
      },
      hover: (id) => this.#hover(this.#labelled(id)),
      rtl: () => this.#settings?.rtl ?? false,
    });
  }

  #showOptions(): void {
    const settings = this.#settings;
    if (settings === undefined) return;
    const { width } = this.#scale();
    const indices = [...this.#labels.indices];
    if (this.#active !== undefined && !indices.includes(this.#active)) indices.push(this.#active);
    const places = indices
      .sort((a, b) => a - b)
      .map((index) => this.#labels.placeOf(index, this.#scale()))
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
    this.flush();
    this.#showOptions();
  }

  /** CSS px from the field's start edge and top. */
  #place(clientX: number, clientY: number): { readonly along: number; readonly y: number } {
    const box = this.#parts.field.getBoundingClientRect();
    return { along: this.#settings?.rtl ? box.right - clientX : clientX - box.left, y: clientY - box.top };
  }

  #labelled(id: number | undefined): number | undefined {
    return id === undefined ? undefined : this.#labels.indexOf(id);
  }

  #markUnder(clientX: number, clientY: number): number | Crowd | undefined {
    const { along, y } = this.#place(clientX, clientY);
    return this.#field.at(along, y);
  }

  #hover(what: number | Crowd | undefined): void {
    if (what === this.#hovered || (typeof what === 'object' && sameCrowd(this.#hovered, what))) return;
    this.#hovered = what;
    this.invalidate();
    this.#handlers.hover(what);
  }
}
