/*
 * The strip that stays over the list: where in time the reader is, and a way to jump.
 * Knows: which entries are in sight, the overview. Must not know what an entry looks like.
 */
import type { LitElement, ReactiveController } from 'lit';
import type { Extent } from '../../../../find/index.js';
import { createScale, ticks } from '../../../../time/index.js';
import type { AxisSettings } from '../axis/axis-view.js';
import { readInk, watchInk, type Ink } from '../strip/ink.js';
import { TextPool } from '../strip/labels.js';
import { motionMs } from '../axis/window-motion.js';
import { Overview } from '../strip/overview.js';

export interface ListControllerHandlers {
  settings(): AxisSettings | undefined;
  /** The reader wants the list to be at this event; it must be drawn when the promise is kept. */
  bring(index: number): Promise<unknown>;
}

export class ListController implements ReactiveController {
  readonly #host: LitElement;
  readonly #handlers: ListControllerHandlers;
  #overview: Overview | undefined;
  #labels: TextPool | undefined;
  /** What the strip was last drawn with. */
  #ink: Ink | undefined;
  #settings: AxisSettings | undefined;
  #listening: AbortController | undefined;
  #size: ResizeObserver | undefined;
  #sight: IntersectionObserver | undefined;
  readonly #watched = new Set<Element>();
  readonly #seen = new Set<number>();
  #width = 0;

  constructor(host: LitElement, handlers: ListControllerHandlers) {
    this.#host = host;
    this.#handlers = handlers;
  }

  hostUpdated(): void {
    const strip = this.#host.renderRoot.querySelector('.strip');
    const settings = this.#handlers.settings();
    if (!(strip instanceof HTMLElement) || settings === undefined || !this.#host.isConnected) {
      this.#release();
      return;
    }
    if (this.#overview === undefined) this.#open(strip);
    if (settings !== this.#settings) {
      this.#settings = settings;
      this.#paint();
    }
    this.#watch();
  }

  hostDisconnected(): void {
    this.#release();
  }

  #open(strip: HTMLElement): void {
    const canvas = strip.querySelector('canvas');
    const brush = strip.querySelector('.strip-here');
    const labels = strip.querySelector('.strip-labels');
    if (canvas === null || !(brush instanceof HTMLElement) || !(labels instanceof HTMLElement)) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#labels = new TextPool(labels, () => this.#settings?.rtl ?? false);
    this.#overview = new Overview(
      { root: strip, canvas, brush },
      {
        change: ({ start, end }) => void this.#jump((start + end) / 2),
        settled: () => undefined,
        describe: () => '',
      },
      signal,
    );
    this.#size = new ResizeObserver(() => {
      if (strip.clientWidth === 0) return;
      this.#width = strip.clientWidth;
      this.#overview?.resize(this.#width);
      this.#paint();
    });
    this.#size.observe(strip);
    this.#sight = new IntersectionObserver((entries) => this.#onSight(entries));
    watchInk(
      this.#host.renderRoot,
      () => this.#ink,
      () => this.#paint(),
      signal,
    );
  }

  #paint(): void {
    const settings = this.#settings;
    if (settings === undefined || this.#width === 0) return;
    const { model, locale, hidden, rtl } = settings;
    this.#ink = readInk(this.#host.renderRoot, model.lanes.length);
    this.#overview?.set(model, this.#ink, hidden, rtl);
    const scale = createScale({ start: model.full.start, end: model.full.end, width: this.#width });
    const { major } = ticks(scale, { locale: locale.lang, words: locale.words, minSpacing: 70 });
    // a label that would run out of the strip is left out: its neighbours say enough
    this.#labels?.show(
      major
        .map((tick) => ({
          key: String(tick.t),
          text: tick.label,
          at: scale.toPx(tick.t),
          className: 'strip-label',
        }))
        .filter(({ at, text }) => at >= 0 && at + text.length * 7 + 8 < this.#width),
    );
    this.#show();
  }

  #watch(): void {
    const entries = new Set(this.#host.renderRoot.querySelectorAll('.entry'));
    for (const entry of this.#watched) {
      if (entries.has(entry)) continue;
      this.#sight?.unobserve(entry);
      this.#watched.delete(entry);
    }
    for (const entry of entries) {
      if (this.#watched.has(entry)) continue;
      this.#watched.add(entry);
      this.#sight?.observe(entry);
    }
  }

  #onSight(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const index = Number(target.getAttribute('data-entry'));
      if (isIntersecting) this.#seen.add(index);
      else this.#seen.delete(index);
    }
    this.#show();
  }

  /** The stretch of time that the entries in sight tell of. */
  #show(): void {
    const columns = this.#settings?.model.columns;
    if (columns === undefined || this.#seen.size === 0) return;
    const starts = [...this.#seen].map((index) => columns.start[index] ?? 0);
    const window: Extent = { start: Math.min(...starts), end: Math.max(...starts) };
    this.#overview?.show(window);
  }

  async #jump(time: number): Promise<void> {
    const model = this.#settings?.model;
    if (model === undefined) return;
    let nearest = -1;
    for (let index = 0; index < model.columns.count; index += 1) {
      if (this.#settings?.hidden.has(model.columns.lane[index] ?? 0)) continue;
      if ((model.columns.start[index] ?? 0) <= time || nearest < 0) nearest = index;
    }
    await this.#handlers.bring(nearest);
    this.#host.renderRoot
      .querySelector(`[data-entry="${nearest}"]`)
      ?.scrollIntoView({ block: 'start', behavior: motionMs() === 0 ? 'instant' : 'smooth' });
  }

  #release(): void {
    this.#listening?.abort();
    this.#size?.disconnect();
    this.#sight?.disconnect();
    this.#watched.clear();
    this.#seen.clear();
    this.#listening = undefined;
    this.#size = undefined;
    this.#sight = undefined;
    this.#overview = undefined;
    this.#labels = undefined;
    this.#settings = undefined;
    this.#width = 0;
  }
}
