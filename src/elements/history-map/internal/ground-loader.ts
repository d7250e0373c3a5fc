/*
 * Fetches land and borders as they are needed, the coarse ones first, and keeps what was drawn while it will do.
 * Knows: which detail a scale asks for. Must not know the DOM.
 */
import type { GeoProjection } from 'd3-geo';
import type { ReactiveControllerHost } from 'lit';
import type { Camera } from './camera.js';
import type { Detail, Ground } from './geometry.js';
import { drawGround, isEnough, type Drawn } from './ground.js';
import type { MapLayer } from './layers.js';
import type { Size } from './projection.js';

/** CSS px a radian, from which on the coarse land looks coarse. */
const fineFrom = 420;

export interface Wish {
  readonly projection: GeoProjection;
  readonly camera: Camera;
  readonly size: Size;
  readonly layers: readonly MapLayer[];
  readonly borders: boolean;
  /** Whether land may be fetched, or only drawn where it is there. */
  readonly fetch: boolean;
}

export class GroundLoader {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  /** Land did not come; `retry` asks for it again. */
  failed = false;
  /** Undefined while one is coming, and where it did not come. */
  readonly #grounds = new Map<string, Ground | undefined>();
  #drawn: { readonly key: readonly unknown[]; readonly paths: Drawn } | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** Land has come, of whatever detail. */
  get settled(): boolean {
    return [...this.#grounds.values()].some((ground) => ground !== undefined);
  }

  /** The paths for what is seen; of coarser land until the finer has come. */
  draw({ projection, camera, size, layers, borders, fetch }: Wish): Drawn {
    const coarse = fetch ? this.#get('coarse', borders) : undefined;
    const isFine = projection.scale() * camera.k > fineFrom;
    // not before the coarse one, which is there sooner
    const fine = coarse && isFine ? this.#get('fine', borders) : undefined;
    const ground = fine ?? coarse ?? this.#any();
    const key = [ground, projection, size.width, size.height, layers.length, ...layers];
    const before = this.#drawn;
    const same = before?.key.length === key.length && before.key.every((part, index) => part === key[index]);
    if (before && same && isEnough(before.paths, camera, size)) return before.paths;
    const paths = drawGround(ground, layers, projection, camera, size);
    this.#drawn = { key, paths };
    return paths;
  }

  /** The land of the whole world, once it has come. */
  get coarse(): Ground | undefined {
    return this.#grounds.get('coarse true') ?? this.#grounds.get('coarse false');
  }

  retry(): void {
    this.failed = false;
    for (const [key, ground] of this.#grounds) if (ground === undefined) this.#grounds.delete(key);
    this.#host.requestUpdate();
  }

  #any(): Ground | undefined {
    return [...this.#grounds.values()].findLast((ground) => ground !== undefined);
  }

  #get(detail: Detail, borders: boolean): Ground | undefined {
    const key = `${detail} ${borders}`;
    if (!this.#grounds.has(key)) {
      this.#grounds.set(key, undefined);
      void this.#load(key, detail, borders);
    }
    return this.#grounds.get(key);
  }

  async #load(key: string, detail: Detail, borders: boolean): Promise<void> {
    try {
      const { loadGround } = await import('./geometry.js');
      this.#grounds.set(key, await loadGround(detail, borders));
    } catch {
      // the places stand without land, or on coarser one
      this.failed ||= detail === 'coarse';
    }
    this.#host.requestUpdate();
  }
}
