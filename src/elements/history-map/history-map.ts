import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { StringsController } from '../../controllers/strings.js';
import type { HistoryRangeEvent } from '../../events/index.js';
import { neighbourOf, type Direction } from '../../find/clusters.js';
import { mapPack } from '../../locale/map/index.js';
import { Companion } from '../companion.js';
import { renderNotice, renderState } from '../companion-states.js';
import styles from './history-map.styles.js';
import { around, fitted, onScreen } from './internal/camera.js';
import { renderChart } from './internal/chart.js';
import { GroundLoader } from './internal/ground-loader.js';
import { isGeoJson, type MapLayer } from './internal/ground.js';
import { renderPanel, renderPlaceList, type ListView } from './internal/place-list.js';
import { Player, wantsNoMotion } from './internal/player.js';
import type { ProjectionName } from './internal/projection.js';
import { calloutBox, renderCallout, renderSpots, toolsBox, type SpotView } from './internal/spot-buttons.js';
import { spotsOf, type SeenPlace, type Spot } from './internal/spots.js';
import { Surface } from './internal/surface.js';
import { renderTools } from './internal/tools.js';
import { PlaceModel, type TimeWindow } from './internal/view-model.js';

/** From here on the borders of today are those of the time, by and large; ms since 1970. */
const modern = Date.UTC(1946, 0, 1);

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** CSS px that an arrow moves the map by, where no place lies that way. */
const step = 96;

/**
 * Where a history happened: its places on a map that comes with the library. No tile server, no request to anyone.
 *
 * Places are points as large as they have events; those that lie too close are gathered, and say what they hold. With `for`
 * the map shows what falls into the timeline's window, and choosing a place's event moves the timeline; “play” runs from
 * event to event. The plain wheel and one finger scroll the page; Ctrl and the wheel, two fingers, a mouse and the buttons
 * move the map. Tab comes to the places, arrows go to the next one in that direction, Home and End to the earliest and the
 * latest, `+` `-` zoom, `0` shows all, Enter opens.
 *
 * Land and borders are those of Natural Earth. Borders are the de-facto ones of today: `borders="auto"` draws them only while
 * what is shown lies after 1945.
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
 *
 * @csspart base - The whole.
 * @csspart map - The map.
 * @csspart chart - Sea and land, an SVG.
 * @csspart land - The land.
 * @csspart borders - Borders between countries.
 * @csspart layer - One of the host's layers; its own `part` stands beside it.
 * @csspart spot - A place, or several.
 * @csspart pin - The mark of the selected event.
 * @csspart callout - Date and title of the selected event.
 * @csspart tools - The buttons on the map.
 * @csspart button - One of them.
 * @csspart hint - How to move the map, where the page was scrolled over it.
 * @csspart panel - The events of a place.
 * @csspart event - One of them.
 * @csspart close-button - Closes the panel.
 * @csspart foot - What is shown, and where the map comes from.
 * @csspart list - The places in words.
 * @csspart notice - What is said where something is wrong.
 * @csspart retry-button - The button that loads again.
 * @csspart progress - How far the loading is.
 *
 * @cssprop [--history-accent] - The selected event, focus.
 * @cssprop [--history-text=currentColor] - Text; all other colours follow from it.
 * @cssprop [--history-map-water] - The sea.
 * @cssprop [--history-map-land] - The land.
 * @cssprop [--history-map-border] - Coasts and borders.
 * @cssprop [--history-map-point] - Places.
 * @cssprop [--history-map-height=min(62cqi, 30rem)] - The height of the map.
 */
export class HistoryMapElement extends Companion {
  static override styles = styles;

  /** How the sphere is laid flat; `auto` chooses by what is shown. */
  @property() projection: ProjectionName = 'auto';

  /** Whether today's borders are drawn: only where the time that is shown is after 1945, never, or always. */
  @property() borders: 'auto' | 'none' | 'today' = 'auto';

  /** What the host draws beneath the events: GeoJSON, with a name and a part to style it by. */
  @property({ attribute: false }) layers: readonly MapLayer[] = [];

  @state() private window: TimeWindow | undefined;
  @state() private opened: string | undefined;
  @state() private listed = false;

  readonly #strings = new StringsController(this, this.language, mapPack);
  readonly #surface = new Surface(this);
  readonly #ground = new GroundLoader(this);
  readonly #player = new Player(this, () => this.#step(1));
  #model: PlaceModel | undefined;
  #spots: readonly Spot[] = [];
  #active: string | undefined;
  #shown: string | undefined;

  protected override willUpdate(changed?: PropertyValues): void {
    super.willUpdate();
    const events = this.read?.events;
    if (events !== this.#model?.events) {
      this.#model = events && new PlaceModel(events);
      this.#surface.camera = fitted;
      this.opened = undefined;
    }
    if (changed?.has('projection')) this.#surface.camera = fitted;
    this.#reveal();
  }

  protected override onRange({ start, end }: HistoryRangeEvent): void {
    this.window = { start, end };
  }

  protected override updated(): void {
    this.#surface.attach(this.renderRoot.querySelector<HTMLElement>('.map') ?? undefined);
    const target: unknown = this.link.target;
    // a window that was there before the map was heard of
    if (this.window === undefined && typeof target === 'object' && target !== null && 'range' in target) {
      const range = target.range;
      if (isWindow(range)) this.window = range;
    }
  }

  get #selectedIndex(): number | undefined {
    if (this.selected === undefined || this.#model === undefined) return undefined;
    const index = this.#model.events.findIndex(({ id }) => id === this.selected);
    return index < 0 ? undefined : index;
  }

  /** A selection that moves out of sight takes the map along. */
  #reveal(): void {
    const model = this.#model;
    const { size, camera } = this.#surface;
    if (model === undefined || size.width === 0 || this.#shown === this.selected) return;
    const first = this.#shown === undefined;
    this.#shown = this.selected;
    const index = this.#selectedIndex;
    const place = index === undefined ? undefined : model.all.placeOf.get(index);
    const point = place && model.laid(this.projection, size).points.get(place);
    if (point === undefined || first) return;
    const { x, y } = onScreen(camera, point);
    const out = x < 40 || y < 40 || x > size.width - 40 || y > size.height - 40;
    if (out)
      this.#surface.go({
        k: camera.k,
        dx: size.width / 2 - camera.k * point[0],
        dy: size.height / 2 - camera.k * point[1],
      });
  }

  /** To the next event with a place, or the one before; false where there is none. */
  #step(by: 1 | -1): boolean {
    const model = this.#model;
    if (model === undefined) return false;
    const { placeOf } = model.all;
    let index = this.#selectedIndex ?? (by === 1 ? -1 : model.events.length);
    do index += by;
    while (index >= 0 && index < model.events.length && !placeOf.has(index));
    const event = model.events[index];
    return event !== undefined && this.choose(event.id, 'user');
  }

  /** All places, those overseas too. */
  #showAll(model: PlaceModel): void {
    const { size, limits } = this.#surface;
    const all = around([...model.laid(this.projection, size).points.values()], limits);
    this.#surface.go(all.k < 1 ? all : fitted);
  }

  readonly #press = (spot: Spot): void => {
    const [first] = spot.places;
    const [index] = first?.events ?? [];
    if (spot.count === 1 && index !== undefined) return this.#choose(index);
    const { limits, camera } = this.#surface;
    const apart = around(
      spot.places.map(({ point }) => point),
      limits,
    );
    // what lies on one spot no zoom can tell apart
    if (spot.places.length > 1 && camera.k < limits.most * 0.9 && apart.k > camera.k) {
      this.opened = undefined;
      return this.#surface.go(apart);
    }
    this.opened = this.opened === spot.key ? undefined : spot.key;
    if (this.opened !== undefined) {
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector<HTMLElement>('#panel-title')?.focus(),
      );
    }
  };

  readonly #choose = (index: number): void => {
    const event = this.#model?.events[index];
    if (event) this.choose(event.id, 'user');
  };

  readonly #close = (): void => {
    const key = this.opened;
    this.opened = undefined;
    this.#focus(key);
  };

  #focus(key: string | undefined): void {
    this.#active = key;
    const spot = [...this.renderRoot.querySelectorAll<HTMLElement>('.spot')].find(
      ({ dataset }) => dataset['key'] === key,
    );
    spot?.focus();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const spot = this.#spots.find(({ key }) => key === this.#active);
    const direction = arrows[event.key];
    if (direction !== undefined && spot !== undefined) {
      const next = neighbourOf(this.#spots, spot, direction);
      if (next) this.#focus(next.key);
      else this.#surface.pan(...pan[direction]);
    } else if (event.key === '+' || event.key === '=') this.#surface.zoom(2, spot);
    else if (event.key === '-') this.#surface.zoom(0.5, spot);
    else if (event.key === '0' && this.#model) this.#showAll(this.#model);
    else if (event.key === 'Home' || event.key === 'End') {
      const at = event.key === 'Home' ? Infinity : -Infinity;
      const order = (one: Spot): number => {
        const indices = one.places.flatMap(({ events }) => events);
        return event.key === 'Home' ? Math.min(at, ...indices) : -Math.max(at, ...indices);
      };
      const [first] = [...this.#spots].sort((a, b) => order(a) - order(b));
      this.#focus(first?.key);
    } else return;
    event.preventDefault();
  };

  get #listView(): ListView {
    return {
      strings: this.#strings.value,
      common: this.language.locale.strings,
      dates: this.dateOptions,
      selected: this.selected,
      eventAt: (index) => this.#model?.events[index],
      say: (text) => this.textOf(text),
      choose: this.#choose,
    };
  }

  protected override render(): TemplateResult {
    const { locale, direction } = this.language;
    const { state } = this;
    const strings = this.#strings.value;
    const title = this.textOf(this.read?.title)?.value;
    const ready = state.status === 'ready' && state.history.events.length > 0;
    return html`<section
      part="base"
      lang=${locale.lang}
      dir=${direction}
      aria-label=${[title, strings.map].filter(Boolean).join(', ')}
    >
      ${
        ready && this.#model
          ? this.#renderMap(this.#model)
          : renderState(state, locale.strings, this.canRetry ? this.retry : undefined)
      }
    </section>`;
  }

  #renderMap(model: PlaceModel): unknown {
    const strings = this.#strings.value;
    if (model.all.places.length === 0) {
      return renderNotice(strings.noPlaces, { hint: strings.noPlacesHint });
    }
    const { size, hint } = this.#surface;
    const modifier = /Mac|iP(hone|ad)/.test(navigator.platform) ? '⌘' : 'Ctrl';
    return html`
      <div class="stage">
        <div class="map ${this.#ground.settled ? 'settled' : ''}" part="map" dir="ltr">
          ${size.width === 0 ? nothing : this.#renderSized(model)}
          <p class="hint" part="hint" ?hidden=${hint === undefined}>
            ${hint === 'touch' ? strings.touchHint : strings.wheelHint(modifier)}
          </p>
        </div>
        ${renderTools({
          strings,
          common: this.language.locale.strings,
          playing: this.#player.playing,
          still: wantsNoMotion(),
          zoom: (factor) => this.#surface.zoom(factor),
          fit: () => this.#showAll(model),
          play: () => this.#player.toggle(),
          step: (by) => void this.#step(by),
        })}
      </div>
      ${this.#renderBelow(model)}
    `;
  }

  #renderSized(model: PlaceModel): unknown {
    const { size, camera } = this.#surface;
    const { made, points } = model.laid(this.projection, size);
    const seen = model.seen(points, this.window);
    const layers = this.layers.filter(({ geometry }) => isGeoJson(geometry));
    const drawn = this.#ground.draw({
      projection: made,
      camera,
      size,
      layers,
      borders: this.#wantsBorders(model),
    });
    const index = this.#selectedIndex;
    const event = index === undefined ? undefined : model.events[index];
    const place = index === undefined ? undefined : model.all.placeOf.get(index);
    const point = place && points.get(place);
    const at = point && onScreen(camera, point);
    const inside = at && at.x > 0 && at.y > 0 && at.x < size.width && at.y < size.height ? at : undefined;
    const view = this.#listView;
    this.#spots = spotsOf(seen, camera, size, ({ name }) => this.textOf(name)?.value ?? '', [
      toolsBox(size),
      ...(inside ? [calloutBox(inside, size)] : []),
    ]);
    if (!this.#spots.some(({ key }) => key === this.#active)) this.#active = this.#spots[0]?.key;
    const spotView: SpotView = {
      ...view,
      active: this.#active,
      opened: this.opened,
      press: this.#press,
      focus: ({ key }) => {
        this.#active = key;
        this.requestUpdate();
      },
    };
    return html`${renderChart(drawn, camera, size, layers, seen)}
      <div class="spots" role="group" aria-label=${this.#strings.value.places} @keydown=${this.#onKey}>
        ${renderSpots(this.#spots, spotView, this.language.locale.lang)}
      </div>
      ${inside && event ? renderCallout(event, inside, size, view) : nothing}`;
  }

  #wantsBorders({ events }: PlaceModel): boolean {
    if (this.borders !== 'auto') return this.borders === 'today';
    return (this.window?.start ?? events[0]?.date.min ?? 0) >= modern;
  }

  #renderBelow(model: PlaceModel): unknown {
    const strings = this.#strings.value;
    const { size } = this.#surface;
    const view = this.#listView;
    const seen: readonly SeenPlace[] = model.seen(model.laid(this.projection, size).points, this.window);
    const count = seen.reduce((sum, { events }) => sum + events.length, 0);
    const open = this.#spots.find(({ key }) => key === this.opened);
    const names = this.layers.flatMap(({ name, geometry }) => (name && isGeoJson(geometry) ? [name] : []));
    const wrong = this.layers.findIndex(({ geometry }) => !isGeoJson(geometry));
    return html`
      ${open ? renderPanel(open.places, view, this.#close) : nothing}
      <p class="foot" part="foot">
        <span role="status">${strings.shown(count, model.events.length)}</span>
        ${model.all.without > 0 ? html`<span>${strings.without(model.all.without)}</span>` : nothing}
        ${names.length > 0 ? html`<span>${strings.layers}: ${names.join(', ')}</span>` : nothing}
        <span>${strings.source}${this.#wantsBorders(model) ? `, ${strings.bordersToday}` : ''}</span>
      </p>
      ${
        wrong < 0
          ? nothing
          : renderNotice(this.language.locale.strings.failed, {
              message: `layers[${wrong}].geometry: not GeoJSON`,
              hint: 'Give a geometry, a feature or a collection of features, as in { type: "Polygon", coordinates: […] }.',
            })
      }
      <details
        @toggle=${({ target }: Event) => (this.listed = target instanceof HTMLDetailsElement && target.open)}
      >
        <summary>${strings.list}</summary>
        ${this.listed ? renderPlaceList(seen, view) : nothing}
      </details>
    `;
  }
}

const pan: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  left: [step, 0],
  right: [-step, 0],
  up: [0, step],
  down: [0, -step],
};

const isWindow = (value: unknown): value is TimeWindow =>
  typeof value === 'object' &&
  value !== null &&
  'start' in value &&
  'end' in value &&
  typeof value.start === 'number' &&
  typeof value.end === 'number';

declare global {
  interface HTMLElementTagNameMap {
    'history-map': HistoryMapElement;
  }
}
