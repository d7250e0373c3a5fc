/*
 * Keeps the axis and the overview of one element alive: size, pointer, motion, vis-timeline when near.
 * Knows: views and gestures. Must not know: loading, stories, which events leave the element.
 */
import type { LitElement, ReactiveController } from 'lit';
import type { Crowd, Extent } from '../../../../find/index.js';
import { AxisView, type AxisSettings } from './axis-view.js';
import { watchInk } from '../strip/ink.js';
import { limited, revealing, zoomed } from '../limits.js';
import { Overview } from '../strip/overview.js';
import { motionMs, WindowMotion } from './window-motion.js';

export interface AxisControllerHandlers {
  /** What to draw; undefined while there is nothing. */
  settings(): AxisSettings | undefined;
  range(window: Extent, moving: boolean): void;
  select(index: number): void;
  open(crowd: Crowd): void;
  hover(what: number | Crowd | undefined): void;
  wheelHint(): void;
  wheel(): 'ctrl' | 'zoom' | 'none';
  describe(time: number): string;
}

/** Ms, some frames: labels do not wait for the strip below them, nor does the frame that shows them. */
const later = 100;

/** Wheel notches and trackpad px to a factor: about a tenth for a notch of 100. */
const wheelRate = 0.0011;

export class AxisController implements ReactiveController {
  readonly #host: LitElement;
  readonly #handlers: AxisControllerHandlers;
  readonly #motion: WindowMotion;
  #view: AxisView | undefined;
  #overview: Overview | undefined;
  #listening: AbortController | undefined;
  #size: ResizeObserver | undefined;
  #near: IntersectionObserver | undefined;
  #settings: AxisSettings | undefined;
  #window: Extent | undefined;
  #makeVis: Parameters<AxisView['attach']>[0] | undefined;
  #marks: readonly [number | undefined, number | undefined] = [undefined, undefined];
  #settle: ReturnType<typeof setTimeout> | undefined;
  /** The frame, and then the timer, that the painting of the strip waits for. */
  #framed = 0;
  #painting: ReturnType<typeof setTimeout> | undefined;
  /** The view has yet to be shown the window. */
  #behind = false;

  constructor(host: LitElement, handlers: AxisControllerHandlers) {
    this.#host = host;
    this.#handlers = handlers;
    this.#motion = new WindowMotion(
      (window) => this.#show(window, true),
      () => this.#rest(),
    );
    host.addController(this);
  }

  get window(): Extent | undefined {
    return this.#motion.target ?? this.#window;
  }

  get view(): AxisView | undefined {
    return this.#view;
  }

  /** The window before anything is drawn; tells nobody. */
  start(window: Extent): void {
    this.#window = window;
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot.querySelector<HTMLElement>('.axis');
    const settings = this.#handlers.settings();
    if (root === null || settings === undefined || !this.#host.isConnected) {
      this.#release();
      return;
    }
    const opened = this.#view === undefined;
    if (opened) this.#open(root);
    if (settings !== this.#settings) {
      this.#settings = settings;
      this.#view?.set(settings);
      this.#join();
      this.#paintLater();
    }
    if (this.#behind && this.#window !== undefined) {
      this.#behind = false;
      this.#view?.setWindow(this.#window, true);
      this.#restSoon();
    }
    if (!opened) return;
    this.#resize(root.clientWidth);
    // the first labels are on screen a frame earlier than if they were drawn in the next
    this.#view?.flush();
  }

  hostDisconnected(): void {
    this.#release();
  }

  /** Shows the window, from where it is now; at once where the reader wants no motion. */
  go(window: Extent, smoothly = true): void {
    const full = this.#settings?.model.full;
    const target = full === undefined ? window : limited(window, full);
    const from = this.#window;
    if (from === undefined || this.#view === undefined) {
      this.#show(target, false);
      return;
    }
    // with new data on its way to the view, what is there now need not be drawn there first
    if (!smoothly && this.#host.isUpdatePending) {
      this.#motion.stop();
      this.#window = target;
      this.#behind = true;
      this.#handlers.range(target, false);
      return;
    }
    this.#motion.go(from, target, smoothly ? motionMs() : 0);
  }

  zoom(factor: number, about?: number): void {
    if (this.window !== undefined) this.go(zoomed(this.window, factor, about));
  }

  reveal(span: Extent): void {
    if (this.window === undefined) return;
    const target = revealing(this.window, span);
    if (target !== this.window) this.go(target);
  }

  mark(selected: number | undefined, active: number | undefined): void {
    if (this.#marks[0] === selected && this.#marks[1] === active) return;
    this.#marks = [selected, active];
    this.#view?.mark(selected, active);
  }

  #show(window: Extent, moving: boolean, byHand = false): void {
    this.#window = window;
    this.#view?.setWindow(window, byHand);
    this.#handlers.range(window, moving);
  }

  /** The view has come to rest: the options follow, and the last range event goes out. */
  #rest(): void {
    clearTimeout(this.#settle);
    this.#settle = undefined;
    this.#view?.refreshOptions();
    if (this.#window !== undefined) this.#handlers.range(this.#window, false);
  }

  #restSoon(): void {
    clearTimeout(this.#settle);
    this.#settle = setTimeout(() => this.#rest(), 160);
  }

  #open(root: HTMLElement): void {
    const find = (selector: string): HTMLElement => {
      const found = root.querySelector(selector);
      if (found instanceof HTMLElement) return found;
      throw new Error(`history-timeline: its own template lacks ${selector}`);
    };
    const canvas = (selector: string): HTMLCanvasElement => {
      const found = find(selector);
      if (found instanceof HTMLCanvasElement) return found;
      throw new Error(`history-timeline: ${selector} is no canvas`);
    };
    const field = find('.field');
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#view = new AxisView(
      {
        root: this.#host.renderRoot,
        eras: find('.eras .run'),
        ticks: find('.ticks .run'),
        minor: canvas('.minor'),
        field,
        canvas: canvas('.marks'),
        items: find('.items'),
        options: find('.options'),
      },
      {
        range: (window) => this.#fromGesture(window),
        drawn: (window) => this.#overview?.show(window),
        zoom: (factor, about) => this.zoom(factor, about),
        select: (index) => this.#handlers.select(index),
        open: (crowd) => this.#handlers.open(crowd),
        hover: (what) => this.#handlers.hover(what),
      },
    );
    this.#overview = new Overview(
      {
        root: find('.overview'),
        canvas: canvas('.ridges'),
        brush: find('.brush'),
        startHandle: find('.handle-start'),
        endHandle: find('.handle-end'),
      },
      {
        change: (window) => {
          this.#motion.stop();
          this.#show(window, true, true);
        },
        settled: () => this.#rest(),
        describe: (time) => this.#handlers.describe(time),
      },
      signal,
    );
    root.addEventListener('wheel', (event) => this.#onWheel(event), { signal, passive: false });
    field.addEventListener('pointermove', (event) => this.#view?.pointer(event.clientX, event.clientY), {
      signal,
    });
    field.addEventListener('pointerleave', () => this.#view?.pointer(undefined, undefined), { signal });
    // any press takes the motion from the page's hands
    field.addEventListener('pointerdown', () => this.#motion.stop(), { signal, capture: true });
    watchInk(
      this.#host.renderRoot,
      () => this.#view?.ink,
      () => this.#restyle(),
      signal,
    );
    document.fonts.addEventListener('loadingdone', () => this.#restyle(), { signal });
    // in the frame after: another width is another arrangement, and may be another height
    this.#size = new ResizeObserver(() => requestAnimationFrame(() => this.#resize(field.clientWidth)));
    this.#size.observe(field);
    this.#near = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) void this.#attach(signal);
      },
      { rootMargin: '300px' },
    );
    this.#near.observe(root);
    if (this.#window !== undefined) this.#view.setWindow(this.#window);
    this.#view.mark(...this.#marks);
  }

  #resize(width: number): void {
    if (width === 0) return;
    this.#view?.resize(width);
    this.#overview?.resize(width);
    this.#join();
    this.#restSoon();
  }

  #restyle(): void {
    this.#view?.restyle();
    this.#paintOverview();
  }

  /** Counted from the first frame on: on a slow machine the time would be over before it. */
  #paintLater(): void {
    cancelAnimationFrame(this.#framed);
    this.#framed = requestAnimationFrame(() => {
      clearTimeout(this.#painting);
      this.#painting = setTimeout(() => this.#paintOverview(), later);
    });
  }

  #paintOverview(): void {
    const settings = this.#settings;
    const ink = this.#view?.ink;
    if (settings === undefined || ink === undefined) return;
    this.#overview?.set(settings.model, ink, settings.hidden, settings.rtl);
  }

  async #attach(signal: AbortSignal): Promise<void> {
    this.#near?.disconnect();
    const { VisAxis, visSheet } = await import('../../../../vis/vis-axis.js');
    if (signal.aborted) return;
    const root = this.#host.shadowRoot;
    if (root !== null && visSheet !== undefined && !root.adoptedStyleSheets.includes(visSheet)) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, visSheet];
    }
    this.#makeVis = (container, rtl, handlers) => new VisAxis(container, { rtl, handlers });
    this.#join();
  }

  /** vis-timeline joins once it is there and has room; again after the direction has changed. */
  #join(): void {
    if (this.#makeVis === undefined || this.#view === undefined || this.#view.attached) return;
    this.#view.attach(this.#makeVis);
    this.#restSoon();
  }

  #fromGesture(window: Extent): void {
    this.#motion.stop();
    const full = this.#settings?.model.full;
    const target = full === undefined ? window : limited(window, full);
    if (target.start !== window.start || target.end !== window.end) this.#view?.setWindow(target, true);
    this.#window = target;
    this.#handlers.range(target, true);
    this.#restSoon();
  }

  #onWheel(event: WheelEvent): void {
    const mode = this.#handlers.wheel();
    const view = this.#view;
    const from = this.window;
    if (mode === 'none' || view === undefined || from === undefined) return;
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) && !event.ctrlKey;
    const zooming = event.ctrlKey || event.metaKey || mode === 'zoom';
    if (!sideways && !zooming) {
      this.#handlers.wheelHint();
      return;
    }
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1;
    this.#motion.stop();
    const now = this.#window ?? from;
    const settings = this.#settings;
    if (sideways) {
      const perPx = (now.end - now.start) / Math.max(1, view.width);
      const by = event.deltaX * unit * perPx * (settings?.rtl ? -1 : 1);
      this.#wheelTo({ start: now.start + by, end: now.end + by });
    } else {
      // a trackpad's pinch comes as small deltas with Ctrl held
      const rate = event.ctrlKey && Math.abs(event.deltaY) < 50 ? wheelRate * 6 : wheelRate;
      const factor = Math.exp(Math.max(-0.5, Math.min(0.5, event.deltaY * unit * rate)));
      this.#wheelTo(zoomed(now, factor, view.timeAt(event.clientX)));
    }
  }

  #wheelTo(window: Extent): void {
    const full = this.#settings?.model.full;
    this.#show(full === undefined ? window : limited(window, full), true, true);
    this.#restSoon();
  }

  #release(): void {
    this.#motion.stop();
    clearTimeout(this.#settle);
    clearTimeout(this.#painting);
    cancelAnimationFrame(this.#framed);
    this.#settle = undefined;
    this.#listening?.abort();
    this.#listening = undefined;
    this.#size?.disconnect();
    this.#near?.disconnect();
    this.#size = undefined;
    this.#near = undefined;
    this.#view?.destroy();
    this.#view = undefined;
    this.#overview = undefined;
    this.#settings = undefined;
  }
}
