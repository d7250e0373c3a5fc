import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { HistorySource, type HistoryInput, type SourceState } from '../../controllers/history-source.js';
import { LanguageController } from '../../controllers/language.js';
import { HistoryRangeEvent, HistorySelectEvent } from '../../events/index.js';
import { eventAt, type Extent } from '../../find/index.js';
import type { HistoryEvent, Issue } from '../../history/types.js';
import { warmFormats, type DateInput } from '../../time/index.js';
import { styled } from '../styled.js';
import { styles } from './history-timeline.styles.js';
import { AxisGate } from './internal/axis-gate.js';
import type { Place } from '../hash-link.js';
import { header } from './internal/header.js';
import { laneColours, toggled } from './internal/lane-state.js';
import { Late } from './internal/late.js';
import { partOf, rangeAfter } from './internal/limits.js';
import type { Model } from './internal/model.js';
import { Models } from './internal/models.js';
import { PrintController } from './internal/print-controller.js';
import { probes } from './internal/probes.js';
import { TimelineProperties } from './internal/properties.js';
import { show, type Shown } from './internal/shown.js';
import { instead, progress, room } from './internal/states.js';
import { storyOf } from './internal/story-of.js';
import type { Stage } from './internal/views.js';
import { WidthController } from './internal/width.js';

/** CSS px: under this the axis gives way to the list. */
const narrowWidth = 560;

/**
 * An interactive timeline with the story of the selected event.
 *
 * Give it a history by `src`, by the property `history`, as JSON in a script inside it, or as
 * `<history-event>` children. It lays itself out by its own width, speaks the page's language, takes the
 * page's font and colour, and captures no wheel, key or touch that is not meant for it.
 *
 * @since 0.1.0
 *
 * @customElement history-timeline
 *
 * @slot - `<history-event>` children, or a `<script type="application/json">` with a history. Whatever else stands
 *   there is what a reader without JavaScript finds.
 */
export class HistoryTimelineElement extends TimelineProperties {
  static override styles = styles;

  readonly #source = new HistorySource(this, { children: true });
  readonly #language = new LanguageController(this);
  readonly #print = new PrintController(
    this,
    () => this.#drawNow(),
    () => void this.#list.get(),
  );
  readonly #stage: Stage = {
    shown: () => this.#shown,
    strings: () => this.#language.locale.strings,
    rtl: () => this.#language.direction === 'rtl',
    selected: () => this.#selectedIndex,
    wheel: () => this.wheel,
    choose: (index) => this.#choose(index, 'user'),
    range: (window, moving) => this.#onRange(window, moving),
    say: (parts) => (this.said = parts.filter(Boolean).join('. ')),
    zoom: (by) => (by === 1 ? this.zoomIn() : this.zoomOut()),
    fit: () => this.fit(),
    search: () => void this.#openSearch(),
    story: (index) => this.#renderStory(index),
    opened: () => this.opened,
    close: () => (this.opened = false),
    whole: () => this.#print.active,
    due: () => this.due > 1,
  };
  readonly #axis = new AxisGate(this, this.#stage);
  readonly #list = new Late(this, async () => {
    const { createListPart } = await import('./internal/list/list-part.js');
    return createListPart(this, this.#stage);
  });
  readonly #search = new Late(this, async () => {
    const { createSearchPart } = await import('./internal/search/search-part.js');
    return createSearchPart(this, this.#stage);
  });
  readonly #link = new Late(this, async () => {
    const { HashLink } = await import('../hash-link.js');
    return new HashLink(this, (place) => this.#restore(place));
  });
  /** Reads the dates of a window, among others; the reader of dates is not part of the first load. */
  readonly #seldom = new Late(this, async () => {
    const { Seldom } = await import('./internal/seldom.js');
    return new Seldom(this);
  });
  readonly #size = new WidthController(this);
  readonly #models = new Models(this);
  #shown: Shown | undefined;
  /** The window has been moved since the page opened; not by what the page itself asked for. */
  #moved = false;
  #placing = false;
  /** The event that was asked for last, by whomever; there may be none of this id. */
  #wanted: string | undefined;

  @state() private hiddenLanes: ReadonlySet<number> = new Set();
  @state() private problems = false;
  @state() private opened = false;
  @state() private said = '';
  /** Of a file that is still coming, axis (2) and story (1) are drawn in a task each: it keeps the page busy enough. */
  @state() private due = 0;

  /** The history as an object, in place of `src`. */
  @property({ attribute: false, noAccessor: true })
  get history(): HistoryInput | undefined {
    return this.#source.history;
  }
  set history(value: HistoryInput | undefined) {
    this.#source.history = value;
  }

  /** What became of the data: how far it is, what was read, or why not. Elements that follow this one read it. */
  get state(): SourceState {
    return this.#source.state;
  }

  /** What was wrong with the data: `{ severity, path, message, … }[]`. */
  get issues(): readonly Issue[] {
    const { state } = this;
    const issues = 'issues' in state ? state.issues : [];
    return this.#seldom.now?.issues(issues, this.#wanted, state, this.#shown?.model) ?? issues;
  }

  /** What is shown, in order. */
  get events(): readonly HistoryEvent[] {
    const { events = [], columns } = this.#shown?.model ?? {};
    // looked through, a large history would be read from end to end
    if (this.hiddenLanes.size === 0) return events;
    return events.filter((_, index) => !this.hiddenLanes.has(columns?.lane[index] ?? 0));
  }

  /** The visible window, ms since 1970; undefined until there is a history. */
  get range(): Extent | undefined {
    return this.#axis.window;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // its window is to be there before the first labels are: they would jump
    if ((this.start ?? this.end) !== undefined) void this.#seldom.get();
    // by the window's width: the element's own is not known before its first layout
    if (this.view !== 'list' && matchMedia(`(min-width: ${narrowWidth}px)`).matches) this.#axis.prepare();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#source.src = this.src;
    if (changed.has('selected')) this.#wanted = this.selected;
    const before = this.#shown?.model;
    this.#read(changed);
    if (this.#shown === undefined) return;
    if (this.#shown.model !== before) this.#arrive(this.#shown.model, before);
    else {
      if (changed.has('selected')) this.#follow();
      if (changed.has('start') || changed.has('end')) void this.#applyRange();
    }
  }

  protected override firstUpdated(): void {
    const { lang, words } = this.#language.locale;
    if (this.#shown === undefined) warmFormats({ locale: lang, words });
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('hash')) void this.#followAddress();
    // the first story is where it begins, and asking for it would lay out the page
    if (changed.get('selected') !== undefined) this.renderRoot.querySelector('.story')?.scrollTo({ top: 0 });
  }

  /** Selects an event and brings it into the window. */
  select(id: string): void {
    const index = this.#shown?.model.find(id);
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
    if (this.#shown !== undefined) this.#axis.go(this.#shown.model.full, true, true);
  }

  /**
   * Shows the time from `start` to `end`, dates as in the history.
   * @throws RangeError when one cannot be read or the window does not end after it starts
   */
  setRange(start: DateInput, end: DateInput): void {
    const ranges = this.#seldom.now;
    if (ranges !== undefined) this.#axis.go(ranges.rangeOf(start, end));
    else void this.#seldom.get().then(({ rangeOf }) => this.#axis.go(rangeOf(start, end)));
  }

  get #selectedIndex(): number | undefined {
    return this.selected === undefined ? undefined : this.#shown?.model.find(this.selected);
  }

  get #isList(): boolean {
    return (
      this.#print.active || this.view === 'list' || (this.view === 'auto' && this.#size.width < narrowWidth)
    );
  }

  /** What is shown follows the data; selection and window stay where they make sense. */
  #read(changed: PropertyValues): void {
    const { state } = this.#source;
    const { locale, languages, direction } = this.#language;
    // lanes that are hidden are known by their place: with other lanes they would be others
    if (changed.has('lanes')) this.hiddenLanes = new Set();
    const history =
      state.status === 'ready' ? state.history : state.status === 'loading' ? state.partial : undefined;
    const model =
      history !== undefined && history.events.length > 0 ? this.#models.of(history, this.lanes) : undefined;
    if (model === undefined) {
      // what is there stays until the next has come
      if (!this.#isLoading) this.#shown = undefined;
      return;
    }
    this.#shown = show(
      {
        model,
        hidden: this.hiddenLanes,
        locale,
        languages,
        rtl: direction === 'rtl',
        dateStyle: this.dateStyle,
        selected: () => this.#selectedIndex,
      },
      this.#shown,
    );
  }

  /** A history is on its way, or being made ready. */
  get #isLoading(): boolean {
    const { state } = this.#source;
    return state.status === 'loading' || (state.status === 'ready' && state.history.events.length > 0);
  }

  /** The first look at new data. */
  #arrive(model: Model, before: Model | undefined): void {
    // where the page says which window it wants, that is the one
    const stated = before === undefined && (this.start ?? this.end) !== undefined;
    const range = stated ? this.#seldom.now?.statedRange(this.start, this.end, model.full) : undefined;
    this.#place(range ?? rangeAfter(this.#axis.window, before?.full, model.full));
    const index = this.#selectedIndex;
    const known = this.selected === undefined ? undefined : before?.find(this.selected);
    // what the reader has closed, or moved away from, is left so by new data
    if (known === undefined || index === undefined) this.opened = index !== undefined;
    if (index === undefined) this.selected = model.events[0]?.id;
    if (stated) {
      if (range === undefined) void this.#applyRange();
    } else if (index !== undefined && known === undefined) this.#reveal(index);
    if (before === undefined) this.#link.now?.restore();
    if (before === undefined && this.state.status === 'loading') this.#owe(2);
    setTimeout(() => void this.#seldom.get());
    this.#print.ready();
  }

  #owe(parts: number): void {
    this.due = parts;
    if (parts > 0) setTimeout(() => this.#owe(parts - 1));
  }

  async #applyRange(): Promise<void> {
    const { statedRange } = await this.#seldom.get();
    const full = this.#shown?.model.full;
    const window = full === undefined ? undefined : statedRange(this.start, this.end, full);
    this.#place(window);
  }

  /** A window that the page or its address asks for, which is no move of the reader's. */
  #place(window: Extent | undefined): void {
    if (window === undefined) return;
    this.#placing = true;
    this.#axis.go(window, false);
    this.#placing = false;
  }

  async #followAddress(): Promise<void> {
    if (this.hash === undefined && this.#link.now === undefined) return;
    const link = await this.#link.get();
    link.name = this.hash;
    if (this.#shown !== undefined) link.restore();
  }

  #restore({ selected, range }: Place): void {
    this.#place(range);
    this.#wanted = selected;
    this.requestUpdate();
    if (selected !== undefined && this.#shown?.model.find(selected) !== undefined) {
      this.selected = selected;
      this.opened = true;
    }
  }

  #choose(index: number, cause: 'user' | 'api'): void {
    const event = this.#shown?.model.events[index];
    if (event === undefined) return;
    this.#axis.activate(index);
    if (event.id === this.selected && this.opened) {
      this.#reveal(index);
      return;
    }
    const before = this.#selectedIndex;
    if (!this.dispatchEvent(new HistorySelectEvent(event.id, cause))) return;
    this.selected = event.id;
    this.opened = true;
    const gap = before === undefined || before === index ? '' : (this.#shown?.texts.gap(before, index) ?? '');
    this.#stage.say([this.#language.locale.strings.selected(this.#shown?.texts.title(index) ?? ''), gap]);
    this.#link.now?.write({ selected: event.id, range: this.#partialRange() }, cause === 'user');
  }

  /** The selection has changed from wherever: it is shown. */
  #follow(): void {
    const index = this.#selectedIndex;
    if (index === undefined) return;
    this.opened = true;
    this.#list.now?.include(index);
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

  #partialRange(): Extent | undefined {
    return partOf(this.#axis.window, this.#shown?.model.full);
  }

  #onRange(window: Extent, moving: boolean): void {
    this.dispatchEvent(new HistoryRangeEvent(window.start, window.end, moving));
    this.#moved ||= moving && !this.#placing;
    // a page that opens on a window of its own need not be told of it in its address
    if (moving || !this.#moved) return;
    this.#link.now?.write(
      { selected: this.opened ? this.selected : undefined, range: this.#partialRange() },
      false,
    );
  }

  #toggleLane(lane: number): void {
    this.hiddenLanes = toggled(this.hiddenLanes, lane, this.#shown?.model.lanes.length ?? 0);
    const { strings } = this.#language.locale;
    const name = this.#shown?.texts.laneNames[lane] ?? '';
    this.#stage.say([this.hiddenLanes.has(lane) ? strings.laneHidden(name) : strings.laneShown(name)]);
  }

  async #openSearch(): Promise<void> {
    const search = await this.#search.get();
    if (search.open) search.close();
    else search.show();
  }

  #drawNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  protected override render(): TemplateResult {
    const { state } = this.#source;
    const { locale, direction } = this.#language;
    const { strings } = locale;
    const shown = this.#shown;
    const list = this.#isList;
    return html`
      <section
        class="frame ${list ? 'narrow' : 'wide'} ${this.#print.active ? 'printing' : ''}"
        part="frame"
        ${styled(laneColours(shown?.model.lanes ?? []))}
        dir=${direction}
        lang=${locale.lang}
        aria-label=${this.#named(strings.timeline)}
        aria-busy=${state.status === 'loading' || (shown === undefined && this.#isLoading) ? 'true' : 'false'}
      >
        ${
          shown === undefined
            ? instead(state, this.#isLoading, strings, () => this.#source.retry())
            : [this.#renderHeader(shown), list ? this.#renderList() : this.#renderAxis(shown)]
        }
        ${shown !== undefined && state.status === 'loading' ? progress(strings, state.progress) : nothing}
        ${probes(shown?.model.lanes.length ?? 0)}
        <div class="visually-hidden" role="status" aria-live="polite">${this.said}</div>
      </section>
    `;
  }

  /** A landmark's name: what the host calls this timeline, else the history's title, and what the part is. */
  #named(part: string): string {
    const title = this.#shown?.texts.of(this.#shown.model.history.title);
    return [this.getAttribute('aria-label') ?? title, part].filter(Boolean).join(', ');
  }

  #renderHeader({ model, texts }: Shown): TemplateResult {
    const seldom = this.#seldom.now;
    const { issues } = this;
    const { strings, lang } = this.#language.locale;
    return header(
      {
        model,
        texts,
        strings,
        lang,
        headingLevel: this.headingLevel,
        axis: !this.#isList,
        selected: this.#selectedIndex ?? -1,
        hidden: this.hiddenLanes,
        search: this.#search.now,
        help: this.#axis.help,
        issues: seldom?.count(issues, this.debug),
        showIssues: this.problems,
        notes: seldom?.notes(strings, this.problems ? issues : undefined),
      },
      {
        zoom: this.#stage.zoom,
        fit: this.#stage.fit,
        step: (by) => this.#step(by, 'user'),
        help: () => this.#axis.toggleHelp(),
        issues: () => (this.problems = !this.problems),
        search: this.#stage.search,
        toggleLane: (lane) => this.#toggleLane(lane),
      },
    );
  }

  /** The axis, or its room while its code is on the way, which the story does not wait for. */
  #renderAxis({ settings }: Shown): TemplateResult {
    return html`
      <div class="columns">
        ${this.#axis.template() ?? room(settings.geometry.height)}
        <aside
          class="story"
          part="story"
          tabindex="-1"
          aria-label=${this.#named(this.#language.locale.strings.story)}
        >
          ${this.#renderStory()}
        </aside>
      </div>
    `;
  }

  #renderList(): TemplateResult | typeof nothing {
    if (this.#list.now === undefined) void this.#list.get();
    return this.#list.now?.template() ?? nothing;
  }

  #renderStory(index = this.#selectedIndex): TemplateResult | typeof nothing {
    const shown = this.#shown;
    if (shown === undefined || index === undefined || this.due > 0) return nothing;
    const { model, texts } = shown;
    const { locale } = this.#language;
    const headingLevel = this.headingLevel + 1;
    return storyOf(
      { model, texts, index, hidden: this.hiddenLanes, locale, headingLevel, alone: this.#print.active },
      this.dateStyle,
      (next) => this.#choose(next, 'user'),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'history-timeline': HistoryTimelineElement;
  }
}
