/*
 * vis-timeline behind a small door: our numbers in, its gestures out.
 * Knows: vis-timeline and its pitfalls. Must not know: histories, languages, lanes; it gets items with
 * a top and an element, and hands back times and ids. Loaded lazily.
 */
import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import { visStyles } from './vis.styles.js';

/** For the shadow root that the container stands in. */
export const visSheet = visStyles.styleSheet;

/** One label to draw. Times in ms since 1970; `top` in CSS px from the top of the container. */
export interface VisItem {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly className: string;
}

export interface VisHandlers {
  /** The window has moved by the reader's hand, or in the motion that follows. */
  range(start: number, end: number, byUser: boolean): void;
  tap(id: number | undefined, time: number, pointer: PointerPlace): void;
  doubleTap(time: number): void;
  hover(id: number | undefined): void;
  /** The element that shows the item; asked for once an item, kept while it is shown. */
  content(id: number): HTMLElement;
}

/** Ms since 1970. */
export interface VisWindow {
  readonly start: number;
  readonly end: number;
}

interface Tamed {
  /** While true nothing is redrawn. */
  held: boolean;
  /** CSS px; panels are not measured once it is there. */
  knownWidth: number;
  readonly body: { readonly emitter: { emit(event: '_change'): void } };
}

const isTamed = (timeline: object): timeline is Tamed => 'body' in timeline;

export interface PointerPlace {
  readonly clientX: number;
  readonly clientY: number;
}

/** What vis-timeline hands to a template and to listeners, as far as it is used here. */
interface Row {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly content: string;
  readonly type: 'range';
  readonly className: string;
  readonly style: string;
  readonly align: 'left';
}

interface Tap {
  readonly item: number | null | undefined;
  /** A gesture of its own library, or the browser's event. */
  readonly event: { readonly center: { x: number; y: number } } | MouseEvent;
}

/**
 * vis-timeline counts in whole ms and ends at ±8.64e15. Its window is therefore always given this many
 * of its own units: fine enough for any screen, far from its ends.
 */
const windowUnits = 1e12;

/** The window may grow or shrink by this much, and move by this many windows, before a new anchor is set. */
const slack = 256;

export class VisAxis {
  readonly #timeline: Timeline;
  readonly #items = new DataSet<Row>();
  readonly #handlers: VisHandlers;
  readonly #container: HTMLElement;
  #shown = new Map<number, VisItem>();
  #origin = 0;
  #unitsPerMs = 1;
  #start = 0;
  #end = 1;
  /** True while we set the window ourselves: what vis-timeline says then is not the reader's doing. */
  #setting = false;

  /** `container` must be in the document and have a size. */
  constructor(container: HTMLElement, options: { readonly rtl: boolean; readonly handlers: VisHandlers }) {
    this.#container = container;
    this.#handlers = options.handlers;
    const settings: TimelineOptions = {
      autoResize: false,
      rtl: options.rtl,
      stack: false,
      selectable: false,
      editable: false,
      showMajorLabels: false,
      showMinorLabels: false,
      showCurrentTime: false,
      showTooltips: false,
      // its own steps go wrong on wide windows; ours is one that is never reached
      timeAxis: { scale: 'year', step: 100_000 },
      zoomKey: 'altKey',
      zoomMin: 1e3,
      zoomMax: 1e15,
      margin: { item: 0, axis: 0 },
      orientation: { axis: 'none', item: 'top' },
      template: (row: Row) => this.#handlers.content(row.id),
    };
    this.#timeline = new Timeline(container, this.#items, settings);
    this.#timeline.on('rangechange', this.#onRange);
    this.#timeline.on('click', this.#onTap);
    this.#timeline.on('doubleClick', this.#onDoubleTap);
    this.#timeline.on('itemover', ({ item }: { item: number }) => this.#handlers.hover(item));
    this.#timeline.on('itemout', () => this.#handlers.hover(undefined));
  }

  /** Shows the window (ms since 1970) and these items and no others; where undefined, those that are there. */
  show({ start, end }: VisWindow, items: readonly VisItem[] | undefined): void {
    this.#setting = true;
    this.#start = start;
    this.#end = end;
    this.#anchor();
    this.#timeline.setWindow(this.#toVis(start), this.#toVis(end), { animation: false });
    if (items !== undefined) this.#setItems(items);
    this.#setting = false;
    // one redraw for all of it, and none but for this
    this.#tamed.held = false;
    this.#tamed.body.emitter.emit('_change');
    this.#tamed.held = true;
  }

  /** Only what differs is handed on. */
  #setItems(items: readonly VisItem[]): void {
    const next = new Map(items.map((item) => [item.id, item]));
    const gone = [...this.#shown.keys()].filter((id) => !next.has(id));
    const changed = items.filter((item) => !same(this.#shown.get(item.id), item));
    this.#shown = next;
    if (gone.length > 0) this.#items.remove(gone);
    if (changed.length > 0) this.#items.update(changed.map((item) => this.#row(item)));
  }

  /** The container is so wide, CSS px. */
  resize(width: number): void {
    this.#tamed.knownWidth = width;
  }

  /** What the build adds to vis-timeline (test/build/calm-vis.ts); without it, it only does more than it needs. */
  get #tamed(): Tamed {
    const timeline: object = this.#timeline;
    if (isTamed(timeline)) return timeline;
    throw new TypeError('vis-timeline: has no body; see src/vis/vis-axis.ts');
  }

  destroy(): void {
    this.#timeline.destroy();
    this.#shown.clear();
    this.#container.replaceChildren();
  }

  readonly #onRange = ({ byUser }: { byUser?: boolean }): void => {
    if (this.#setting) return;
    const { start, end } = this.#timeline.getWindow();
    this.#start = this.#toTime(start.getTime());
    this.#end = this.#toTime(end.getTime());
    this.#anchor();
    this.#handlers.range(this.#start, this.#end, byUser === true);
  };

  readonly #onTap = (tap: Tap): void => {
    const place = this.#place(tap);
    this.#handlers.tap(tap.item ?? undefined, this.#timeAt(place.clientX), place);
  };

  readonly #onDoubleTap = (tap: Tap): void => {
    this.#handlers.doubleTap(this.#timeAt(this.#place(tap).clientX));
  };

  #place({ event }: Tap): PointerPlace {
    return 'center' in event ? { clientX: event.center.x, clientY: event.center.y } : event;
  }

  #timeAt(clientX: number): number {
    const box = this.#container.getBoundingClientRect();
    const share = (clientX - box.left) / (box.width || 1);
    const along = this.#timeline.getWindow() && this.#rtl ? 1 - share : share;
    return this.#start + along * (this.#end - this.#start);
  }

  get #rtl(): boolean {
    return getComputedStyle(this.#container).direction === 'rtl';
  }

  #row(item: VisItem): Row {
    return {
      id: item.id,
      start: this.#toVis(item.start),
      end: this.#toVis(item.end),
      content: '',
      type: 'range',
      className: item.className,
      style: `margin-top: ${item.top}px`,
      align: 'left',
    };
  }

  #toVis(time: number): number {
    return clamp((time - this.#origin) * this.#unitsPerMs);
  }

  #toTime(units: number): number {
    return units / this.#unitsPerMs + this.#origin;
  }

  /** Sets a new anchor where the window has left what whole units can show well; the items follow. */
  #anchor(): void {
    const width = (this.#end - this.#start) * this.#unitsPerMs;
    const middle = (this.#start + this.#end) / 2;
    const fits =
      width > windowUnits / slack &&
      width < windowUnits * slack &&
      Math.abs(middle - this.#origin) * this.#unitsPerMs < windowUnits * slack;
    if (fits) return;
    this.#origin = middle;
    this.#unitsPerMs = windowUnits / (this.#end - this.#start);
    if (!this.#setting) {
      this.#setting = true;
      this.#timeline.setWindow(this.#toVis(this.#start), this.#toVis(this.#end), { animation: false });
      this.#setting = false;
    }
    if (this.#shown.size > 0) this.#items.update([...this.#shown.values()].map((item) => this.#row(item)));
  }
}

/** Half of what a Date can hold: an end that far off is drawn the same. */
const clamp = (units: number): number => Math.round(Math.min(4e15, Math.max(-4e15, units)));

const same = (a: VisItem | undefined, b: VisItem): boolean =>
  a !== undefined && a.start === b.start && a.end === b.end && a.top === b.top && a.className === b.className;
