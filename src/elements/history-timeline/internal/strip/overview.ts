/*
 * The strip under the axis: the whole history as ridges, the visible window as a brush.
 * Knows: the model, the window, the elements it was given. Must not know: the axis, the story.
 */
import { ridges, type Extent } from '../../../../find/index.js';
import { sizes } from '../geometry.js';
import type { Ink } from './ink.js';
import type { Model } from '../model.js';
import { contextFor } from './canvas.js';

export interface OverviewParts {
  readonly root: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly brush: HTMLElement;
  /** Left out where the window is only shown, not set. */
  readonly startHandle?: HTMLElement;
  readonly endHandle?: HTMLElement;
}

export interface OverviewHandlers {
  change(window: Extent): void;
  settled(): void;
  /** A time as the reader's language writes it, for the handles' values. */
  describe(time: number): string;
}

type Grip = 'start' | 'end' | 'middle';

/** The window is never drawn narrower than this, CSS px: it must stay graspable. */
const leastBrush = 6;

export class Overview {
  readonly #parts: OverviewParts;
  readonly #handlers: OverviewHandlers;
  #model: Model | undefined;
  #ink: Ink | undefined;
  #hidden: ReadonlySet<number> = new Set();
  #rtl = false;
  #width = 0;
  #window: Extent = { start: 0, end: 1 };
  #drag: { readonly grip: Grip; readonly at: number; readonly window: Extent } | undefined;

  /** Listens until `signal` is aborted. */
  constructor(parts: OverviewParts, handlers: OverviewHandlers, signal: AbortSignal) {
    this.#parts = parts;
    this.#handlers = handlers;
    parts.root.addEventListener('pointerdown', this.#onDown, { signal });
    parts.root.addEventListener('pointermove', this.#onMove, { signal });
    parts.root.addEventListener('pointerup', this.#onUp, { signal });
    parts.root.addEventListener('pointercancel', this.#onUp, { signal });
    parts.startHandle?.addEventListener('keydown', this.#onKey, { signal });
    parts.endHandle?.addEventListener('keydown', this.#onKey, { signal });
  }

  set(model: Model, ink: Ink, hidden: ReadonlySet<number>, rtl: boolean): void {
    this.#model = model;
    this.#ink = ink;
    this.#hidden = hidden;
    this.#rtl = rtl;
    this.#paint();
    this.show(this.#window);
  }

  resize(width: number): void {
    if (width === this.#width) return;
    this.#width = width;
    this.#paint();
    this.show(this.#window);
  }

  /** Moves the brush; ms since 1970. */
  show(window: Extent): void {
    this.#window = window;
    const full = this.#model?.full;
    if (full === undefined || this.#width === 0) return;
    const perMs = this.#width / (full.end - full.start);
    let from = Math.max(0, (window.start - full.start) * perMs);
    let to = Math.min(this.#width, (window.end - full.start) * perMs);
    if (to - from < leastBrush) {
      const middle = Math.min(this.#width - leastBrush / 2, Math.max(leastBrush / 2, (from + to) / 2));
      from = middle - leastBrush / 2;
      to = middle + leastBrush / 2;
    }
    const { brush } = this.#parts;
    brush.hidden = false;
    // moved by a transform it needs no layout
    brush.style.transform = `translateX(${(this.#rtl ? -from : from).toFixed(1)}px)`;
    brush.style.inlineSize = `${(to - from).toFixed(1)}px`;
    this.#value(this.#parts.startHandle, window.start, full.start, window.end);
    this.#value(this.#parts.endHandle, window.end, window.start, full.end);
  }

  #value(handle: HTMLElement | undefined, time: number, low: number, high: number): void {
    const full = this.#model?.full;
    if (full === undefined || handle === undefined) return;
    // per mille of the whole: deep time is no number to read out, the text says it
    const share = (value: number): string =>
      String(Math.round(((value - full.start) / (full.end - full.start)) * 1000));
    handle.setAttribute('aria-valuemin', share(low));
    handle.setAttribute('aria-valuemax', share(high));
    handle.setAttribute('aria-valuenow', share(time));
    handle.setAttribute('aria-valuetext', this.#handlers.describe(time));
  }

  #paint(): void {
    const model = this.#model;
    const ink = this.#ink;
    if (model === undefined || ink === undefined || this.#width === 0) return;
    const height = this.#parts.root.clientHeight || sizes.overview;
    const context = contextFor(this.#parts.canvas, this.#width, height);
    if (context === undefined) return;
    if (this.#rtl) context.transform(-1, 0, 0, 1, this.#width, 0);
    const bins = Math.max(24, Math.min(600, Math.round(this.#width / 3)));
    const rows = ridges(model.index, model.full, bins, this.#hidden);
    const base = new Float64Array(bins);
    const highest = Math.max(
      1e-9,
      ...Array.from({ length: bins }, (_, bin) => rows.reduce((sum, row) => sum + (row[bin] ?? 0), 0)),
    );
    const step = this.#width / (bins - 1);
    // the root of the count: a lone event must still be seen beside a crowd
    const high = (value: number): number => Math.sqrt(value / highest) * (height - 6);
    rows.forEach((row, lane) => {
      context.beginPath();
      for (let bin = 0; bin < bins; bin += 1) {
        context.lineTo(bin * step, height - high((base[bin] ?? 0) + (row[bin] ?? 0)));
      }
      for (let bin = bins - 1; bin >= 0; bin -= 1) context.lineTo(bin * step, height - high(base[bin] ?? 0));
      context.closePath();
      context.fillStyle = ink.lanes[lane] ?? ink.text;
      context.globalAlpha = 0.5;
      context.fill();
      for (let bin = 0; bin < bins; bin += 1) base[bin] = (base[bin] ?? 0) + (row[bin] ?? 0);
    });
    context.globalAlpha = 1;
  }

  readonly #timeAt = (clientX: number): number => {
    const box = this.#parts.root.getBoundingClientRect();
    const full = this.#model?.full ?? { start: 0, end: 1 };
    const along = (this.#rtl ? box.right - clientX : clientX - box.left) / (box.width || 1);
    return full.start + along * (full.end - full.start);
  };

  readonly #onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || this.#model === undefined) return;
    const { startHandle, endHandle, root } = this.#parts;
    const target = event.composedPath()[0];
    const at = this.#timeAt(event.clientX);
    const grip: Grip = target === startHandle ? 'start' : target === endHandle ? 'end' : 'middle';
    if (grip === 'middle' && (at < this.#window.start || at > this.#window.end)) {
      // a press outside takes the window there
      const half = (this.#window.end - this.#window.start) / 2;
      this.#apply({ start: at - half, end: at + half });
    }
    this.#drag = { grip, at, window: this.#window };
    root.setPointerCapture(event.pointerId);
  };

  readonly #onMove = (event: PointerEvent): void => {
    if (this.#drag === undefined) return;
    const { grip, at, window } = this.#drag;
    const by = this.#timeAt(event.clientX) - at;
    this.#apply({
      start: grip === 'end' ? window.start : window.start + by,
      end: grip === 'start' ? window.end : window.end + by,
    });
  };

  readonly #onUp = (): void => {
    if (this.#drag === undefined) return;
    this.#drag = undefined;
    this.#handlers.settled();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const full = this.#model?.full;
    if (full === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const isStart = event.currentTarget === this.#parts.startHandle;
    const { start, end } = this.#window;
    const unit = (end - start) * (event.shiftKey || event.key.startsWith('Page') ? 0.25 : 0.05);
    const later = this.#rtl ? 'ArrowLeft' : 'ArrowRight';
    const earlier = this.#rtl ? 'ArrowRight' : 'ArrowLeft';
    const by: Readonly<Record<string, number>> = {
      [later]: unit,
      [earlier]: -unit,
      ArrowUp: unit,
      ArrowDown: -unit,
      PageUp: unit,
      PageDown: -unit,
      Home: isStart ? full.start - start : start - end,
      End: isStart ? end - start : full.end - end,
    };
    const amount = by[event.key];
    if (amount === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#apply(isStart ? { start: start + amount, end } : { start, end: end + amount });
    this.#handlers.settled();
  };

  #apply(window: Extent): void {
    const full = this.#model?.full;
    if (full === undefined) return;
    const least = (full.end - full.start) / 1e6;
    const start = Math.max(full.start, Math.min(window.start, window.end - least));
    const end = Math.min(full.end, Math.max(window.end, start + least));
    // moved as a whole, the window keeps its length at the edges
    const length = window.end - window.start;
    const whole = Math.abs(length - (this.#window.end - this.#window.start)) < least;
    const next = whole
      ? window.start < full.start
        ? { start: full.start, end: full.start + Math.min(length, full.end - full.start) }
        : window.end > full.end
          ? { start: full.end - Math.min(length, full.end - full.start), end: full.end }
          : { start, end }
      : { start, end };
    this.#handlers.change(next);
  }
}
