/*
 * What is seen on the map, and the keys and the focus that go about it: land, spots, names, the selected event.
 * Knows: the camera, places, pixels. Must not know where the history comes from, or what choosing a spot does.
 */
import { html, type LitElement, type TemplateResult } from 'lit';
import { neighbourOf, type Direction } from '../../../find/clusters.js';
import { styled } from '../../styled.js';
import { calloutAt, calloutTexts, renderCallout, type Callout } from './callout.js';
import { onScreen } from './camera.js';
import { renderChart } from './chart.js';
import { GroundLoader } from './ground-loader.js';
import { Inset } from './inset.js';
import { commandOf } from './keys.js';
import type { MapLayer } from './layers.js';
import { placeName, type ListView } from './place-list.js';
import type { ProjectionName } from './projection.js';
import { renderSpots } from './spot-buttons.js';
import { boxAround, Gathering, inSight, labelsOf, namedBy, type Box, type Spot } from './spots.js';
import { Surface } from './surface.js';
import type { PlaceModel, Points, TimeWindow } from './view-model.js';

export interface SceneState {
  readonly model: PlaceModel;
  readonly projection: ProjectionName;
  readonly time: TimeWindow | undefined;
  /** The position of the selected event. */
  readonly selected: number | undefined;
  /** The key of the spot whose panel is open. */
  readonly opened: string | undefined;
  readonly layers: readonly MapLayer[];
  readonly borders: boolean;
  readonly locale: string;
  readonly rtl: boolean;
  readonly view: ListView;
}

export interface SceneActions {
  readonly press: (spot: Spot) => void;
  readonly step: (by: 1 | -1) => void;
  readonly fit: () => void;
}

/** CSS px that an arrow moves the map by, where no place lies that way. */
const step = 96;
const pan: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  left: [step, 0],
  right: [-step, 0],
  up: [0, step],
  down: [0, -step],
};

/** CSS px from the edge within which a place counts as out of sight. */
const edge = 40;
/** CSS px of the buttons on a map that is wide enough to carry them, as the style sheet has it. */
const tools = { width: 52, from: 480 } as const;
/** CSS px: of the pin, and between what marks a place and its callout. */
const pin = 9;
const gap = 8;
/** CSS px: the ring around what was gathered. */
const rim = 4;

interface Called {
  readonly index: number;
  readonly pin: { readonly x: number; readonly y: number; readonly radius: number; readonly ring: boolean };
  readonly callout: Callout;
}

export class Scene {
  readonly surface: Surface;
  readonly ground: GroundLoader;
  /** All of the time that is shown, in sight or not, the largest first. */
  spots: readonly Spot[] = [];
  readonly #host: LitElement;
  readonly #actions: SceneActions;
  readonly #gathering = new Gathering();
  readonly #inset = new Inset();
  #active: string | undefined;
  #focused = false;

  constructor(host: LitElement, actions: SceneActions) {
    this.#host = host;
    this.#actions = actions;
    this.surface = new Surface(host);
    this.ground = new GroundLoader(host);
  }

  get #focusedSpot(): Element | undefined {
    const root = this.#host.shadowRoot;
    return root?.activeElement?.matches('.spot') ? root.activeElement : undefined;
  }

  /** Before each update. */
  draws(): void {
    this.#focused = this.#focusedSpot !== undefined;
  }

  /** After each update. */
  drawn(): void {
    this.surface.attach(this.#host.renderRoot.querySelector<HTMLElement>('.map') ?? undefined);
    // the spot that had the focus was gathered into another, or moved: the focus goes along
    if (this.#focused && this.#focusedSpot === undefined)
      this.#element(this.#active)?.focus({ preventScroll: true });
  }

  /** Brings a point of the map, at the camera's scale, to the middle, unless it is in sight. */
  bring(x: number, y: number): void {
    const { size, camera } = this.surface;
    const [left, top] = [x + camera.dx, y + camera.dy];
    if (left > edge && top > edge && left < size.width - edge && top < size.height - edge) return;
    this.surface.go({ k: camera.k, dx: size.width / 2 - x, dy: size.height / 2 - y });
  }

  focus(key: string | undefined): void {
    this.#active = key;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#element(key)?.focus({ preventScroll: true }));
  }

  #element(key: string | undefined): HTMLElement | undefined {
    const spots = this.#host.renderRoot.querySelectorAll<HTMLElement>('.spot');
    return [...spots].find(({ dataset }) => dataset['key'] === key);
  }

  render(state: SceneState): TemplateResult {
    const { size, camera, near } = this.surface;
    const { model, layers, view } = state;
    const { made, points } = model.laid(state.projection, size);
    this.surface.scale = made.scale();
    const seen = model.seen(points, state.time);
    const drawn = this.ground.draw({
      projection: made,
      camera,
      size,
      layers,
      borders: state.borders,
      fetch: near,
    });
    this.spots = this.#gathering.spots(seen, camera);
    const spots = inSight(this.spots, camera, size);
    const called = this.#called(state, points, spots);
    const nameOf = (spot: Spot): string => {
      const named = namedBy(spot);
      return named ? placeName(named, view) : '';
    };
    const room = this.#room(state.rtl);
    return html`${renderChart(drawn, camera, size, layers, seen)}
      ${this.#inset.render(this.ground.coarse, made, camera, size)}
      <div
        class="spots"
        role="group"
        aria-label=${view.strings.places}
        ${styled({ transform: `translate(${camera.dx}px, ${camera.dy}px)` })}
        @keydown=${this.#onKey}
      >
        ${renderSpots(this.#withActive(spots), {
          ...view,
          locale: state.locale,
          active: this.#active,
          opened: state.opened,
          labels: labelsOf(spots, nameOf, room, called ? [called.callout.box] : []),
          press: this.#actions.press,
          focus: this.#onFocus,
        })}
        ${called && this.#renderCalled(model, called, view)}
      </div>`;
  }

  /** The spot that Tab comes to is there wherever the camera stands. */
  #withActive(spots: readonly Spot[]): readonly Spot[] {
    // a place that was gathered into another is found there
    const holds = ({ places }: Spot): boolean => places.some(({ place }) => place.key === this.#active);
    const active = this.spots.find(({ key }) => key === this.#active) ?? this.spots.find(holds) ?? spots[0];
    this.#active = active?.key;
    return active === undefined || spots.includes(active) ? spots : [...spots, active];
  }

  /** The selected event and where it is told, where its place is in sight. */
  #called(
    { model, selected, view, rtl }: SceneState,
    points: Points,
    spots: readonly Spot[],
  ): Called | undefined {
    const { camera, size } = this.surface;
    const event = selected === undefined ? undefined : model.events[selected];
    const place = selected === undefined ? undefined : model.all.placeOf.get(selected);
    const point = place && points.get(place);
    if (selected === undefined || event === undefined || point === undefined) return undefined;
    const on = onScreen(camera, point);
    if (on.x < 0 || on.y < 0 || on.x > size.width || on.y > size.height) return undefined;
    const at = { x: camera.k * point[0], y: camera.k * point[1] };
    const own = spots.find(({ places }) => places.some((seen) => seen.place === place));
    const ring = own !== undefined && Math.hypot(own.x - at.x, own.y - at.y) < own.radius;
    const mark = ring ? { x: own.x, y: own.y, radius: own.radius + 4, ring } : { ...at, radius: pin, ring };
    const others = spots
      .filter((spot) => spot !== own)
      .map(({ x, y, radius }) => boxAround({ x, y, radius: radius + rim }));
    const texts = calloutTexts(event, view);
    const callout = calloutAt(mark, mark.radius + gap, texts, this.#room(rtl), others);
    return { index: selected, pin: mark, callout };
  }

  /** What is seen of the map beside the buttons on it, in the coordinates of the spots. */
  #room(rtl: boolean): Box {
    const { camera, size } = this.surface;
    const bar = size.width < tools.from ? 0 : tools.width;
    return {
      left: (rtl ? bar : 0) - camera.dx,
      right: size.width - (rtl ? 0 : bar) - camera.dx,
      top: -camera.dy,
      bottom: size.height - camera.dy,
    };
  }

  #renderCalled(
    { events }: PlaceModel,
    { index, pin: mark, callout }: Called,
    view: ListView,
  ): TemplateResult | undefined {
    const event = events[index];
    return event && renderCallout(event, mark, callout, view);
  }

  readonly #onFocus = ({ key }: Spot): void => {
    if (key === this.#active) return;
    this.#active = key;
    this.#host.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const command = commandOf(event);
    if (command === undefined) return;
    event.preventDefault();
    const { surface, spots } = this;
    const spot = spots.find(({ key }) => key === this.#active);
    switch (command.kind) {
      case 'walk': {
        const next = spot && neighbourOf(spots, spot, command.direction);
        if (next) this.#go(next);
        else surface.pan(...pan[command.direction]);
        break;
      }
      case 'edge': {
        const next = this.#atEdge(command.to);
        if (next) this.#go(next);
        break;
      }
      case 'step':
        this.#actions.step(command.by);
        break;
      case 'fit':
        this.#actions.fit();
        break;
      case 'zoom':
        surface.zoom(command.factor, spot && onScreen({ ...surface.camera, k: 1 }, [spot.x, spot.y]));
    }
  };

  /** The spot with the earliest event, or that with the latest. */
  #atEdge(to: 'first' | 'last'): Spot | undefined {
    const order = ({ places }: Spot): number => {
      const ends = places.map(({ events }) => (to === 'first' ? events[0] : events.at(-1)) ?? 0);
      return to === 'first' ? Math.min(...ends) : -Math.max(...ends);
    };
    return this.spots.toSorted((a, b) => order(a) - order(b))[0];
  }

  #go(spot: Spot): void {
    this.bring(spot.x, spot.y);
    this.focus(spot.key);
  }
}
