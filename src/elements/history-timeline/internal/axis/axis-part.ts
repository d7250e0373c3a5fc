/*
 * The axis as the timeline sees it: template, keys, window. A chunk of its own, fetched when first shown.
 * Knows: the stage it stands on. Must not know the element, loading, the address of the page.
 */
import type { LitElement, TemplateResult } from 'lit';
import { opening, type Crowd, type Extent } from '../../../../find/index.js';
import type { Shown } from '../shown.js';
import type { AxisPart, Stage } from '../views.js';
import { axisStyles } from './axis.styles.js';
import { AxisController } from './axis-controller.js';
import { axisTemplate, type Tip } from './axis-template.js';
import { adopt } from '../adopt.js';
import { Cursor } from './cursor.js';
import type { Command } from './keys.js';
import { momentText } from './moment-text.js';
import { shortest } from '../limits.js';
import type { Model } from '../model.js';
import { renumber } from './renumber.js';
import { WheelHint } from './wheel-hint.js';

class Axis implements AxisPart {
  help = false;
  readonly #host: LitElement;
  readonly #stage: Stage;
  readonly #controller: AxisController;
  readonly #cursor: Cursor;
  readonly #hint: WheelHint;
  /** What indices stand for. */
  #model: Model | undefined;
  /** The next window that comes to rest is read out. */
  #telling = false;

  constructor(host: LitElement, stage: Stage, window: Extent | undefined) {
    this.#host = host;
    this.#stage = stage;
    this.#hint = new WheelHint(host);
    // before the controller: it is told what is selected before it draws
    host.addController(this);
    this.#controller = new AxisController(host, {
      settings: () => (stage.due() ? undefined : stage.shown()?.settings),
      range: (visible, moving) => this.#onRange(visible, moving),
      select: (index) => stage.choose(index),
      open: (crowd) => this.#open(crowd),
      hover: (what) => this.#cursor.hover(what),
      wheelHint: () => this.#hint.turn(),
      wheel: () => stage.wheel(),
      describe: (time) => this.#describe(time, this.window),
    });
    this.#cursor = new Cursor(host, {
      model: () => stage.shown()?.model,
      hidden: () => stage.shown()?.settings.hidden ?? new Set(),
      rtl: () => stage.rtl(),
      selected: () => stage.selected(),
      optionOf: (target) => this.#controller.view?.optionOf(target),
      reveal: (index) => this.#reveal(index),
      moved: (index, from) => this.#moved(index, from),
      select: (index) => stage.choose(index),
      obey: (command) => this.#obey(command),
    });
    if (window !== undefined) this.#controller.start(window);
    adopt(host, axisStyles);
  }

  hostUpdate(): void {
    const model = this.#stage.shown()?.model;
    if (model !== undefined && this.#model !== undefined && model !== this.#model) {
      this.#cursor.renumber(renumber(this.#model, model));
    }
    this.#model = model ?? this.#model;
  }

  hostUpdated(): void {
    this.#controller.mark(this.#stage.selected(), this.#cursor.active);
  }

  get window(): Extent | undefined {
    return this.#controller.window;
  }

  go(window: Extent, smoothly: boolean, tell: boolean): void {
    this.#telling = tell;
    this.#controller.go(window, smoothly);
  }

  zoom(factor: number): void {
    this.#telling = true;
    this.#controller.zoom(factor);
  }

  reveal(span: Extent): void {
    this.#controller.reveal(span);
  }

  activate(index: number): void {
    this.#cursor.active = index;
  }

  toggleHelp(): void {
    this.help = !this.help;
    this.#host.requestUpdate();
  }

  template(): TemplateResult {
    const shown = this.#stage.shown();
    if (shown === undefined) throw new Error('history-timeline: an axis without a history');
    const { pointed } = this.#cursor;
    return axisTemplate(
      {
        settings: shown.settings,
        texts: shown.texts,
        strings: this.#stage.strings(),
        tip: pointed === undefined ? undefined : this.#tip(shown, pointed),
        width: this.#controller.view?.width ?? 0,
        hint: this.#hint.shown,
        help: this.help,
      },
      this.#cursor,
    );
  }

  #describe(time: number, window: Extent | undefined): string {
    const shown = this.#stage.shown();
    const length = window === undefined ? Infinity : window.end - window.start;
    return shown === undefined ? '' : momentText(time, length, shown.texts.format);
  }

  #onRange(window: Extent, moving: boolean): void {
    this.#stage.range(window, moving);
    if (moving) {
      this.#cursor.hover(undefined);
      return;
    }
    // the tooltip of what has the focus goes along
    this.#host.requestUpdate();
    if (!this.#telling) return;
    this.#telling = false;
    const { start, end } = window;
    this.#stage.say([
      this.#stage.strings().visible(this.#describe(start, window), this.#describe(end, window)),
    ]);
  }

  /** What is pointed at, and how much lies there without a mark of its own. */
  #tip({ model, texts }: Shown, what: number | Crowd): Tip | undefined {
    const { view } = this.#controller;
    const place = view?.placeOf(what);
    if (view === undefined || place === undefined) return undefined;
    if (typeof what === 'object') {
      return { ...place, title: this.#stage.strings().events(what.count), date: this.#span(what), more: '' };
    }
    const event = model.events[what];
    if (event === undefined) return undefined;
    return { ...place, title: texts.title(what), date: texts.date(event), more: this.#more(what) };
  }

  /** How many other events lie where this one has no mark of its own; empty where none do. */
  #more(index: number): string {
    const crowd = this.#controller.view?.crowdOf(index);
    return crowd === undefined ? '' : this.#stage.strings().more(crowd.count - 1);
  }

  #span({ start, end }: Extent): string {
    // as finely as an axis on which it were a mark
    const range = { start, end: start + (end - start) * 20 };
    const [from, to] = [this.#describe(start, range), this.#describe(end, range)];
    return from === to ? from : `${from} – ${to}`;
  }

  /** Shows so little time that the fullest part of the crowd can be told apart, and says how many there are. */
  #open(crowd: Crowd): void {
    const model = this.#stage.shown()?.model;
    if (model === undefined) return;
    const { start, end } = opening(model.index, crowd, shortest);
    const air = (end - start) * 0.5;
    this.#controller.go({ start: start - air, end: end + air });
    this.#stage.say([this.#stage.strings().events(crowd.count), this.#span(crowd)]);
  }

  #reveal(index: number): void {
    const { columns } = this.#stage.shown()?.model ?? {};
    if (columns === undefined) return;
    this.#controller.reveal({ start: columns.start[index] ?? 0, end: columns.end[index] ?? 0 });
  }

  #moved(index: number, from: number): void {
    this.#controller.mark(this.#stage.selected(), index);
    this.#reveal(index);
    this.#controller.view?.focus(index);
    this.#stage.say([this.#stage.shown()?.texts.gap(from, index) ?? '', this.#more(index)]);
  }

  #obey(command: Exclude<Command, { kind: 'move' | 'lane' | 'edge' | 'select' }>): void {
    switch (command.kind) {
      case 'zoom':
        this.#telling = true;
        return this.#controller.zoom(command.by === 1 ? 0.5 : 2, this.#whereOneIs());
      case 'fit':
        return this.#stage.fit();
      case 'search':
        return this.#stage.search();
      case 'help':
        return this.toggleHelp();
      case 'leave':
        return this.#leave();
    }
  }

  /** The time of the event that keys move from, where it is in sight: zooming keeps it there. */
  #whereOneIs(): number | undefined {
    const { columns } = this.#stage.shown()?.model ?? {};
    const index = this.#cursor.active ?? this.#stage.selected();
    const { window } = this;
    if (columns === undefined || index === undefined || window === undefined) return undefined;
    const from = Math.max(columns.start[index] ?? 0, window.start);
    const to = Math.min(columns.end[index] ?? 0, window.end);
    return from < to ? (from + to) / 2 : undefined;
  }

  /** Out of the items: to the story, which comes next. */
  #leave(): void {
    if (this.help) this.toggleHelp();
    else this.#host.renderRoot.querySelector<HTMLElement>('.story')?.focus();
  }
}

/** The axis of `host`, showing `window` from the first. */
export const createAxisPart = (host: LitElement, stage: Stage, window: Extent | undefined): AxisPart =>
  new Axis(host, stage, window);
