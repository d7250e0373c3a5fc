import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { StringsController } from '../../controllers/strings.js';
import type { HistoryRangeEvent } from '../../events/index.js';
import type { HistoryEvent } from '../../history/index.js';
import { mapPack } from '../../locale/map/index.js';
import { renderNotice, renderProgress, renderState } from '../companion-states.js';
import styles from './history-map.styles.js';
import { around, fitted } from './internal/camera.js';
import { countOf, renderFoot } from './internal/foot.js';
import { layersOf } from './internal/layers.js';
import { MapProperties } from './internal/map-properties.js';
import { renderPanel, type ListView } from './internal/place-list.js';
import { Played } from './internal/played.js';
import { Player, wantsNoMotion } from './internal/player.js';
import { projectionName } from './internal/projection.js';
import { Scene } from './internal/scene.js';
import type { Spot } from './internal/spots.js';
import { isSteerable, modern, timeOf } from './internal/time-of.js';
import { renderTools } from './internal/tools.js';
import { isWindow, PlaceModel, type TimeWindow } from './internal/view-model.js';

/**
 * Where a history happened: its places on a map that comes with the library. No tile server, no request to anyone.
 *
 * Places are points as large as they have events; those that lie too close are gathered, and say what they hold. With `for`
 * the map shows what falls into the timeline's window, and choosing a place's event moves the timeline; “play” runs from
 * event to event. The plain wheel and one finger scroll the page; Ctrl and the wheel, two fingers, a mouse and the buttons
 * move the map. Tab comes to the places, arrows go to the next one in that direction, Home and End to the earliest and the
 * latest, `,` and `.` to the event before and after, `+` `-` zoom, `0` shows all, Enter opens, Escape closes.
 *
 * Land and borders are those of Natural Earth. Borders are the de-facto ones of today, not those of the time:
 * `borders="auto"` draws them only while what is shown lies after 1945.
 *
 * @since 0.1.0
 *
 * @customElement history-map
 *
 * @slot - A `<script type="application/json">` with a history, or `<history-event>` children.
 *
 * @fires {HistoryLoadEvent} history-load - A history has been read and is shown.
 * @fires {HistorySelectEvent} history-select - An event was chosen; `id` says which, `preventDefault()` keeps things as they are.
 * @fires {HistoryErrorEvent} history-error - The history could not be loaded or read.
 */
export class HistoryMapElement extends MapProperties {
  static override styles = styles;

  @state() private model: PlaceModel | undefined;
  @state() private window: TimeWindow | undefined;
  @state() private opened: string | undefined;
  @state() private listed = false;
  @state() private said = '';

  readonly #strings = new StringsController(this, this.language, mapPack);
  readonly #scene = new Scene(this, {
    press: (spot) => this.#press(spot),
    step: (by) => void this.#step(by),
    fit: () => this.#showAll(),
  });
  readonly #surface = this.#scene.surface;
  readonly #player = new Player(this, () => this.#step(1));
  readonly #played = new Played();
  #events: readonly HistoryEvent[] | undefined;
  #reading: AbortController | undefined;
  /** The selection that the map has last followed. */
  #shown: string | undefined;
  #windowOf: unknown;
  #printing: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#printing = new AbortController();
    const { signal } = this.#printing;
    // on paper the places are read, not pressed
    const print = (listed: boolean): void => {
      this.listed = listed;
      this.performUpdate();
    };
    addEventListener('beforeprint', () => print(true), { signal });
    addEventListener('afterprint', () => print(false), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#printing?.abort();
  }

  protected override willUpdate(changed?: PropertyValues): void {
    super.willUpdate();
    const events = this.read?.events;
    if (events !== this.#events) void this.#arrive(events);
    if (changed?.has('projection')) this.#surface.camera = fitted;
    this.#followWindow();
    this.#followPlay();
    this.#scene.draws();
    this.#reveal();
  }

  /** A window that was there before the map was heard of is told by no event. */
  #followWindow(): void {
    const { target } = this.link;
    const range: unknown = target !== undefined && 'range' in target ? target.range : undefined;
    if (target !== this.#windowOf) this.window = undefined;
    this.#windowOf = target;
    if (this.window === undefined && isWindow(range)) this.window = range;
  }

  protected override onRange({ start, end, moving }: HistoryRangeEvent): void {
    this.window = { start, end };
    if (!moving) this.#sayCount();
  }

  protected override updated(): void {
    this.#scene.drawn();
  }

  async #arrive(events: readonly HistoryEvent[] | undefined): Promise<void> {
    this.#events = events;
    this.#reading?.abort();
    this.#reading = new AbortController();
    const made = events && PlaceModel.of(events, this.#reading.signal);
    this.model = made instanceof Promise ? undefined : made;
    this.#surface.camera = fitted;
    this.#shown = undefined;
    this.#played.clear();
    this.opened = undefined;
    if (!(made instanceof Promise)) return;
    const model = await made;
    if (model && events === this.#events) this.model = model;
  }

  get #selectedIndex(): number | undefined {
    return this.selected === undefined ? undefined : this.model?.indexOf(this.selected);
  }

  /** What is shown of the time: the timeline's window; on its own, once it was played, all up to there. */
  get #time(): TimeWindow | undefined {
    return this.link.target === undefined ? this.#played.window : this.window;
  }

  #followPlay(): void {
    const index = this.#selectedIndex;
    const event = index === undefined ? undefined : this.model?.events[index];
    const isLast = this.model?.neighbour(index, 1) === undefined;
    this.#played.follow(event?.date.min, this.#player.playing, isLast);
  }

  /** A selection that moves out of sight takes the map along. */
  #reveal(): void {
    const { model } = this;
    const { size, camera } = this.#surface;
    if (model === undefined || size.width === 0 || this.#shown === this.selected) return;
    this.#shown = this.selected;
    const index = this.#selectedIndex;
    const place = index === undefined ? undefined : model.all.placeOf.get(index);
    const point = place && model.laid(projectionName(this.projection), size).points.get(place);
    if (point !== undefined) this.#scene.bring(camera.k * point[0], camera.k * point[1]);
  }

  /** To the next event with a place, or the one before; false where there is none. */
  #step(by: 1 | -1): boolean {
    const index = this.model?.neighbour(this.#selectedIndex, by);
    return index !== undefined && this.#choose(index);
  }

  readonly #play = (): void => {
    const { model } = this;
    // from the end it begins anew
    const ended = model !== undefined && model.neighbour(this.#selectedIndex, 1) === undefined;
    const first = model?.neighbour(undefined, 1);
    if (!this.#player.playing && ended && first !== undefined) this.#choose(first);
    this.#player.toggle();
  };

  /** All places of all times, those overseas too. */
  readonly #showAll = (): void => {
    this.#played.clear();
    this.requestUpdate();
    const { size, limits } = this.#surface;
    const points = [...(this.model?.laid(projectionName(this.projection), size).points.values() ?? [])];
    const inside = points.every(([x, y]) => x > 0 && y > 0 && x < size.width && y < size.height);
    this.#surface.go(inside ? fitted : around(points, limits));
  };

  readonly #press = (spot: Spot): void => {
    const [index] = spot.places[0]?.events ?? [];
    if (spot.count === 1 && index !== undefined) {
      this.#choose(index);
      return;
    }
    const { limits, camera } = this.#surface;
    const apart = around(
      spot.places.map(({ point }) => point),
      limits,
    );
    // what lies on one spot no zoom can tell apart
    if (spot.places.length > 1 && camera.k < limits.most * 0.9 && apart.k > camera.k) {
      this.opened = undefined;
      this.#surface.go(apart);
      return;
    }
    this.opened = this.opened === spot.key ? undefined : spot.key;
    if (this.opened === undefined) return;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#panel-title')?.focus());
  };

  readonly #choose = (index: number): boolean => {
    const event = this.model?.events[index];
    if (event === undefined || !this.choose(event.id, 'user')) return false;
    this.said = this.language.locale.strings.selected(this.textOf(event.title)?.value ?? event.id);
    return true;
  };

  readonly #showTime = (indices: readonly number[]): void => {
    const { target } = this.link;
    const time = timeOf(indices.flatMap((index) => this.model?.events[index] ?? []));
    if (isSteerable(target) && time) target.setRange(...time);
  };

  readonly #close = (): void => {
    const key = this.opened;
    this.opened = undefined;
    this.#scene.focus(key);
  };

  #sayCount(): void {
    const { model } = this;
    if (model === undefined || this.#surface.size.width === 0) return;
    const { points } = model.laid(projectionName(this.projection), this.#surface.size);
    this.said = this.#strings.value.shown(countOf(model.seen(points, this.#time)), model.events.length);
  }

  get #listView(): ListView {
    return {
      strings: this.#strings.value,
      common: this.language.locale.strings,
      dates: this.dateOptions,
      selected: this.selected,
      eventAt: (index) => this.model?.events[index],
      say: (text) => this.textOf(text),
      choose: this.#choose,
      showTime: isSteerable(this.link.target) ? this.#showTime : undefined,
    };
  }

  protected override render(): TemplateResult {
    const { locale, direction } = this.language;
    const title = this.textOf(this.read?.title)?.value;
    return html`<section
      part="base"
      lang=${locale.lang}
      dir=${direction}
      aria-label=${[title, this.#strings.value.map].filter(Boolean).join(', ')}
    >
      ${this.#renderState()}
      <p class="visually-hidden" role="status">${this.said}</p>
    </section>`;
  }

  #renderState(): unknown {
    const { state, model } = this;
    const { strings } = this.language.locale;
    if (state.status !== 'ready' || state.history.events.length === 0)
      return renderState(state, strings, this.canRetry ? this.retry : undefined);
    if (model === undefined) return renderProgress(undefined, strings);
    const { noPlaces, noPlacesHint } = this.#strings.value;
    return model.all.places.length > 0
      ? this.#renderMap(model)
      : renderNotice(noPlaces, { hint: noPlacesHint });
  }

  #renderMap(model: PlaceModel): unknown {
    const strings = this.#strings.value;
    const { size, hint } = this.#surface;
    const modifier = /Mac|iP(hone|ad)/.test(navigator.platform) ? '⌘' : 'Ctrl';
    return html`
      <div class="stage">
        <div class="map ${this.#scene.ground.settled ? 'settled' : ''}" part="map" dir="ltr">
          ${size.width === 0 ? nothing : this.#renderScene(model)}
          <p class="hint" part="hint" dir="auto" ?hidden=${hint === undefined}>
            ${hint === 'touch' ? strings.touchHint : strings.wheelHint(modifier)}
          </p>
        </div>
        ${renderTools({
          strings,
          common: this.language.locale.strings,
          playing: this.#player.playing,
          still: wantsNoMotion(),
          zoom: (factor) => this.#surface.zoom(factor),
          fit: this.#showAll,
          play: this.#play,
          step: (by) => void this.#step(by),
        })}
      </div>
      ${size.width === 0 ? nothing : this.#renderBelow(model)}
    `;
  }

  #renderScene(model: PlaceModel): unknown {
    const { locale, direction } = this.language;
    return this.#scene.render({
      model,
      projection: projectionName(this.projection),
      time: this.#time,
      selected: this.#selectedIndex,
      opened: this.opened,
      layers: layersOf(this.layers).good,
      borders: this.#wantsBorders(model),
      locale: locale.lang,
      rtl: direction === 'rtl',
      view: this.#listView,
    });
  }

  #wantsBorders({ events }: PlaceModel): boolean {
    if (this.borders !== 'auto') return this.borders === 'today';
    const { window } = this;
    return (window?.start ?? events[0]?.date.min ?? 0) >= modern;
  }

  #renderBelow(model: PlaceModel): unknown {
    const view = this.#listView;
    const index = this.#selectedIndex;
    const event = index === undefined || model.all.placeOf.has(index) ? undefined : model.events[index];
    const open = this.#scene.spots.find(({ key }) => key === this.opened);
    return html`
      ${this.renderMissed()} ${open ? renderPanel(open.places, view, this.#close) : nothing}
      ${renderFoot({
        ...view,
        seen: model.seen(model.laid(projectionName(this.projection), this.#surface.size).points, this.#time),
        total: model.events.length,
        without: model.all.without,
        layers: layersOf(this.layers),
        borders: this.#wantsBorders(model),
        landless: this.#scene.ground.failed ? () => this.#scene.ground.retry() : undefined,
        placeless: event && (this.textOf(event.title)?.value ?? event.id),
        listed: this.listed,
        list: (open) => (this.listed = open),
      })}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'history-map': HistoryMapElement;
  }
}
