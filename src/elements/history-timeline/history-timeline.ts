import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { HistorySource, type HistoryInput } from '../../controllers/history-source.js';
import { LanguageController } from '../../controllers/language.js';
import { HistoryRangeEvent, HistorySelectEvent } from '../../events/index.js';
import { eventAt, type Extent, type Lane, type LaneKind } from '../../find/index.js';
import type { HistoryEvent, Issue } from '../../history/types.js';
import type { DateInput } from '../../time/index.js';
import { styles } from './history-timeline.styles.js';
import { axisTemplate } from './internal/axis-template.js';
import { AxisController } from './internal/axis-controller.js';
import { header } from './internal/header.js';
import { Cursor, type CursorHandlers } from './internal/cursor.js';
import { HashLink, type Place } from './internal/hash-link.js';
import { listEntries } from './internal/list-entries.js';
import { ListController } from './internal/list-controller.js';
import { listView } from './internal/list-view.js';
import type { Model } from './internal/model.js';
import { PrintController } from './internal/print-controller.js';
import { SearchController } from './internal/search-controller.js';
import { probes } from './internal/probes.js';
import { rangeAfter, rangeOf, statedRange } from './internal/range.js';
import { show, type Shown } from './internal/shown.js';
import { empty, failure, loading } from './internal/states.js';
import { storyOf } from './internal/story-of.js';
import type { DateStyle } from './internal/texts.js';
import { WheelHint } from './internal/wheel-hint.js';

/** CSS px: under this the axis gives way to the list. */
const narrowWidth = 560;
/** Entries that the list draws at first, and more at a time. */
const listPage = 40;

/**
 * An interactive timeline with the story of the selected event.
 *
 * Give it a history by `src`, by the property `history`, as JSON in a script inside it, or as
 * `<history-event>` children. It lays itself out by its own width, speaks the page's language, takes the
 * page's font and colour, and captures no wheel, key or touch that is not meant for it.
 *
 * @since 0.1.0
 *
 * @slot - `<history-event>` children, or a `<script type="application/json">` with a history.
 *
 * @fires {HistoryLoadEvent} history-load - A history has been read and is shown.
 * @fires {HistorySelectEvent} history-select - An event is about to be selected; can be prevented.
 * @fires {HistoryRangeEvent} history-range - The visible window has changed.
 * @fires {HistoryErrorEvent} history-error - The history could not be loaded or read.
 */
export class HistoryTimelineElement extends LitElement {
  static override styles = styles;

  readonly #source = new HistorySource(this, { children: true });
  readonly #language = new LanguageController(this);
  readonly #axis = new AxisController(this, {
    settings: () => this.#shown?.settings,
    range: (window, moving) => this.#onRange(window, moving),
    select: (index) => this.#choose(index, 'user'),
    hover: (index) => this.#cursor.hover(index),
    wheelHint: () => this.#hint.turn(),
    wheel: () => this.wheel,
    describe: (time) => this.#shown?.texts.moment(time, this.#windowLength) ?? '',
  });
  readonly #cursor = new Cursor(this, {
    model: () => this.#shown?.model,
    hidden: () => this.hiddenLanes,
    rtl: () => this.#language.direction === 'rtl',
    selected: () => this.#selectedIndex,
    optionOf: (target) => this.#axis.view?.optionOf(target),
    reveal: (index) => this.#reveal(index),
    moved: (index, from) => {
      this.#axis.mark(this.#selectedIndex, index);
      this.#reveal(index);
      this.#axis.view?.focus(index);
      this.#say([this.#shown?.texts.gap(from, index) ?? '']);
    },
    select: (index) => this.#choose(index, 'user'),
    obey: (command) => this.#obey(command),
  });
  readonly #search = new SearchController(this, () => this.#shown?.texts.documents() ?? []);
  readonly #hint = new WheelHint(this);
  readonly #print = new PrintController(this, () => this.#drawNow());
  readonly #link = new HashLink(this, (place) => this.#restore(place));
  #size: ResizeObserver | undefined;
  #shown: Shown | undefined;

  @state() private width = 0;
  @state() private hiddenLanes: ReadonlySet<number> = new Set();
  @state() private help = false;
  @state() private problems = false;
  @state() private opened = false;
  @state() private listed = listPage;
  @state() private said = '';

  /** The address of the history, a JSON file. */
  @property() src: string | undefined;

  /** The id of the selected event. */
  @property() selected: string | undefined;

  /** The start of the visible window, a date as in the history. */
  @property() start: string | undefined;

  /** The end of the visible window, a date as in the history. */
  @property() end: string | undefined;

  /** The axis, the list, or whichever the width allows. */
  @property() view: 'auto' | 'axis' | 'list' = 'auto';

  /** What makes a lane: the history's groups, its places, or nothing. */
  @property() lanes: LaneKind = 'group';

  /** What the wheel does over the axis: zoom with Ctrl or ⌘ held, zoom at once, or nothing. */
  @property() wheel: 'ctrl' | 'zoom' | 'none' = 'ctrl';

  /** The order of dates: the language's own, or the year first (“1961 Jan 1”). */
  @property({ attribute: 'date-style' }) dateStyle: DateStyle = 'locale';

  /** Keeps selection and range in the page's address; a value sets this timeline's part apart from others'. */
  @property() hash: string | undefined;

  /** Shows the list of problems in the data, which otherwise only shows on localhost. */
  @property({ type: Boolean }) debug = false;

  /** The level of the timeline's heading, 1 to 5; the story's is one below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** The history as an object, in place of `src`. */
  @property({ attribute: false })
  get history(): HistoryInput | undefined {
    return this.#source.history;
  }
  set history(value: HistoryInput | undefined) {
    this.#source.history = value;
  }

  /** What was wrong with the data: `{ severity, path, message, … }[]`. */
  get issues(): readonly Issue[] {
    const { state } = this.#source;
    return state.status === 'ready' || state.status === 'error' ? state.issues : [];
  }

  /** What is shown, in order. */
  get events(): readonly HistoryEvent[] {
    const model = this.#shown?.model;
    return model?.events.filter((_, index) => !this.hiddenLanes.has(model.columns.lane[index] ?? 0)) ?? [];
  }

  /** The visible window, ms since 1970; undefined until there is a history. */
  get range(): Extent | undefined {
    return this.#axis.window;
  }

  constructor() {
    super();
    this.addController(
      new ListController(this, {
        settings: () => this.#shown?.settings,
        bring: (index) => {
          this.listed = Math.max(this.listed, index + listPage);
          return this.updateComplete;
        },
      }),
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#size = new ResizeObserver(([entry]) => {
      // sizes of 0 are a hidden element's: it keeps the view that it had
      if (entry !== undefined && entry.contentRect.width > 0) this.width = entry.contentRect.width;
    });
    this.#size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#source.src = this.src;
    if (changed.has('hash')) this.#link.name = this.hash;
    const before = this.#shown?.model;
    this.#read(changed);
    if (this.#shown === undefined) return;
    if (this.#shown.model !== before) this.#arrive(this.#shown.model, before);
    else {
      if (changed.has('selected')) this.#follow();
      if (changed.has('start') || changed.has('end')) this.#applyRange();
    }
  }

  protected override updated(changed: PropertyValues): void {
    this.#axis.mark(this.#selectedIndex, this.#cursor.active);
    if (changed.has('selected')) this.renderRoot.querySelector('.story')?.scrollTo({ top: 0 });
  }

  /** Selects an event and brings it into the window. */
  select(id: string): void {
    const index = this.#shown?.model.indexOf.get(id);
    if (index !== undefined) this.#choose(index, 'api');
    else if (this.#shown === undefined) this.selected = id;
  }

  /** Selects the next event in time. */
  next(): void {
    this.#step(1, 'api');
  }

  /** Selects the event before. */
  previous(): void {
    this.#step(-1, 'api');
  }

  /** Shows half as much time. */
  zoomIn(): void {
    this.#axis.zoom(0.5);
  }

  /** Shows twice as much time. */
  zoomOut(): void {
    this.#axis.zoom(2);
  }

  /** Shows everything. */
  fit(): void {
    if (this.#shown !== undefined) this.#axis.go(this.#shown.model.full);
  }

  /**
   * Shows the time from `start` to `end`, dates as in the history.
   * @throws RangeError when one cannot be read or the window does not end after it starts
   */
  setRange(start: DateInput, end: DateInput): void {
    this.#axis.go(rangeOf(start, end));
  }

  get #selectedIndex(): number | undefined {
    return this.selected === undefined ? undefined : this.#shown?.model.indexOf.get(this.selected);
  }

  get #windowLength(): number {
    const window = this.#axis.window ?? this.#shown?.model.full;
    return window === undefined ? 0 : window.end - window.start;
  }

  get #isList(): boolean {
    return this.#print.active || this.view === 'list' || (this.view === 'auto' && this.width < narrowWidth);
  }

  /** What is shown follows the data; selection and window stay where they make sense. */
  #read(changed: PropertyValues): void {
    const { state } = this.#source;
    const { locale, languages, direction } = this.#language;
    const before = this.#shown;
    // what is there stays until the next has come
    const history =
      state.status === 'ready'
        ? state.history
        : state.status === 'loading'
          ? before?.inputs.history
          : undefined;
    // lanes that are hidden are known by their place: with other lanes they would be others
    if (changed.has('lanes')) this.hiddenLanes = new Set();
    this.#shown = show(
      {
        history,
        lanes: this.lanes,
        hidden: this.hiddenLanes,
        locale,
        languages,
        rtl: direction === 'rtl',
        dateStyle: this.dateStyle,
        selected: () => this.#selectedIndex,
      },
      before,
    );
  }

  /** The first look at new data. */
  #arrive(model: Model, before: Model | undefined): void {
    this.#search.invalidate();
    this.#cursor.active = undefined;
    const window = rangeAfter(this.#axis.window, before?.full, model.full);
    if (window !== undefined) this.#axis.go(window, false);
    const stated = before === undefined && this.#applyRange();
    if (before === undefined) this.#link.restore();
    const index = this.#selectedIndex;
    this.opened = index !== undefined;
    if (index === undefined) this.selected = model.events[0]?.id;
    // where the page says which window it wants, that is the one
    else if (!stated) this.#reveal(index);
  }

  #applyRange(): boolean {
    const full = this.#shown?.model.full;
    const window = full === undefined ? undefined : statedRange(this.start, this.end, full);
    if (window !== undefined) this.#axis.go(window, false);
    return window !== undefined;
  }

  #restore({ selected, range }: Place): void {
    if (range !== undefined) this.#axis.go(range, false);
    if (selected !== undefined && this.#shown?.model.indexOf.has(selected)) {
      this.selected = selected;
      this.opened = true;
    }
  }

  #choose(index: number, cause: 'user' | 'api'): void {
    const event = this.#shown?.model.events[index];
    if (event === undefined) return;
    this.#cursor.active = index;
    if (event.id === this.selected && this.opened) {
      this.#reveal(index);
      return;
    }
    const before = this.#selectedIndex;
    if (!this.dispatchEvent(new HistorySelectEvent(event.id, cause))) return;
    this.selected = event.id;
    this.opened = true;
    const gap = before === undefined || before === index ? '' : (this.#shown?.texts.gap(before, index) ?? '');
    this.#say([this.#language.locale.strings.selected(this.#shown?.texts.title(index) ?? ''), gap]);
    this.#link.write({ selected: event.id, range: this.#partialRange() }, cause === 'user');
  }

  /** The selection has changed from wherever: it is shown. */
  #follow(): void {
    const index = this.#selectedIndex;
    if (index === undefined) return;
    this.opened = true;
    this.listed = Math.max(this.listed, index + listPage);
    this.#reveal(index);
  }

  #reveal(index: number): void {
    const { columns } = this.#shown?.model ?? {};
    if (columns !== undefined) {
      this.#axis.reveal({ start: columns.start[index] ?? 0, end: columns.end[index] ?? 0 });
    }
  }

  #step(by: 1 | -1, cause: 'user' | 'api'): void {
    const model = this.#shown?.model;
    if (model === undefined) return;
    const from = this.#selectedIndex ?? (by === 1 ? -1 : model.events.length);
    const index = eventAt(model.columns, from, by, this.hiddenLanes);
    if (index !== undefined) this.#choose(index, cause);
  }

  #say(parts: readonly string[]): void {
    this.said = parts.filter(Boolean).join('. ');
  }

  #partialRange(): Extent | undefined {
    const window = this.#axis.window;
    const full = this.#shown?.model.full;
    if (window === undefined || full === undefined) return undefined;
    return window.start <= full.start && window.end >= full.end ? undefined : window;
  }

  #onRange(window: Extent, moving: boolean): void {
    this.dispatchEvent(new HistoryRangeEvent(window.start, window.end, moving));
    if (moving) {
      this.#cursor.hover(undefined);
      return;
    }
    // the tooltip of what has the focus goes along
    this.requestUpdate();
    if (this.opened || this.#partialRange() !== undefined) {
      this.#link.write({ selected: this.selected, range: this.#partialRange() }, false);
    }
  }

  #toggleLane(lane: number): void {
    const hidden = new Set(this.hiddenLanes);
    if (!hidden.delete(lane)) hidden.add(lane);
    // the last lane stays: an empty axis says nothing
    if (hidden.size === this.#shown?.model.lanes.length) hidden.clear();
    this.hiddenLanes = hidden;
    const { strings } = this.#language.locale;
    const name = this.#shown?.texts.laneNames[lane] ?? '';
    this.#say([hidden.has(lane) ? strings.laneHidden(name) : strings.laneShown(name)]);
  }

  #obey(command: Parameters<CursorHandlers['obey']>[0]): void {
    switch (command.kind) {
      case 'zoom':
        return command.by === 1 ? this.zoomIn() : this.zoomOut();
      case 'fit':
        return this.fit();
      case 'search':
        return this.#search.show();
      case 'help':
        this.help = !this.help;
        return undefined;
      case 'leave':
        return this.#leave();
    }
  }

  #drawNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  /** Out of the items: to the story, which comes next. */
  #leave(): void {
    if (this.help) this.help = false;
    else this.renderRoot.querySelector<HTMLElement>('.story')?.focus();
  }

  protected override render(): TemplateResult {
    const { state } = this.#source;
    const { locale, direction } = this.#language;
    const { strings } = locale;
    const shown = this.#shown;
    const list = this.#isList;
    const title = shown?.texts.of(shown.model.history.title);
    return html`
      <section
        class="frame ${list ? 'narrow' : 'wide'} ${this.#print.active ? 'printing' : ''}"
        part="frame"
        style=${styleMap(laneColours(shown?.model.lanes ?? []))}
        dir=${direction}
        lang=${locale.lang}
        aria-label="${title ?? ''} ${strings.timeline}"
        aria-busy=${String(state.status === 'loading')}
      >
        ${
          shown === undefined
            ? this.#renderState()
            : [this.#renderHeader(shown), list ? this.#renderList(shown) : this.#renderAxis(shown)]
        }
        ${probes(shown?.model.lanes.length ?? 0)}
        <div class="visually-hidden" role="status" aria-live="polite">${this.said}</div>
      </section>
    `;
  }

  /** Before there is a history, or where there is none. */
  #renderState(): TemplateResult {
    const { state } = this.#source;
    const { strings } = this.#language.locale;
    if (state.status === 'loading') return loading(strings, state.progress);
    if (state.status !== 'error') return empty(strings);
    return failure(strings, state.message, state.hint, () => this.#source.retry());
  }

  #renderHeader({ model, texts }: Shown): TemplateResult {
    const local = ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname);
    return header(
      {
        model,
        texts,
        strings: this.#language.locale.strings,
        headingLevel: this.headingLevel,
        axis: !this.#isList,
        selected: this.#selectedIndex ?? -1,
        hidden: this.hiddenLanes,
        search: this.#search,
        help: this.help,
        issues: this.debug || local ? this.issues : [],
        showIssues: this.problems,
      },
      {
        zoom: (by) => (by === 1 ? this.zoomIn() : this.zoomOut()),
        fit: () => this.fit(),
        step: (by) => this.#step(by, 'user'),
        help: () => (this.help = !this.help),
        issues: () => (this.problems = !this.problems),
        ask: (query) => void this.#search.ask(query, model, this.#language.locale.lang),
        pick: (index) => {
          this.#search.close();
          this.#choose(index, 'user');
        },
        openSearch: () => this.#search.show(),
        closeSearch: () => this.#search.close(),
        toggleLane: (lane) => this.#toggleLane(lane),
      },
    );
  }

  #renderAxis({ texts, settings }: Shown): TemplateResult {
    const { pointed } = this.#cursor;
    return axisTemplate(
      {
        settings,
        texts,
        strings: this.#language.locale.strings,
        tip: pointed === undefined ? undefined : this.#axis.view?.placeOf(pointed),
        width: this.#axis.view?.width ?? 0,
        hint: this.#hint.shown,
        help: this.help,
        story: this.#renderStory(),
      },
      this.#cursor,
    );
  }

  #renderStory(index = this.#selectedIndex): TemplateResult | typeof nothing {
    const shown = this.#shown;
    if (shown === undefined || index === undefined) return nothing;
    const { model, texts } = shown;
    const { locale } = this.#language;
    const headingLevel = this.headingLevel + 1;
    return storyOf(
      { model, texts, index, hidden: this.hiddenLanes, locale, headingLevel, alone: this.#print.active },
      this.dateStyle,
      (next) => this.#choose(next, 'user'),
    );
  }

  #renderList({ model, texts }: Shown): TemplateResult {
    const entries = listEntries(model, texts, this.hiddenLanes);
    const { strings } = this.#language.locale;
    return listView(
      {
        entries,
        shown: this.#print.active ? entries.length : Math.min(this.listed, entries.length),
        selected: this.#selectedIndex,
        open: this.opened,
        whole: this.#print.active,
        strings,
        label: strings.events(entries.length),
        story: (index) => this.#renderStory(index),
      },
      {
        toggle: (index) => {
          if (this.opened && index === this.#selectedIndex) this.opened = false;
          else this.#choose(index, 'user');
        },
        more: () => (this.listed += listPage),
      },
    );
  }
}

/** Colours that the author gave to lanes take the place of the theme's. */
const laneColours = (lanes: readonly Lane[]): Record<string, string> =>
  Object.fromEntries(
    lanes.flatMap(({ color }, index) => (color === undefined ? [] : [[`--_lane-${(index % 8) + 1}`, color]])),
  );

declare global {
  interface HTMLElementTagNameMap {
    'history-timeline': HistoryTimelineElement;
  }
}
