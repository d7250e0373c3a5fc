/*
 * Fetches land and borders as they are needed, the coarse ones first, and keeps what was drawn while it will do.
 * Knows: which detail a scale asks for. Must not know the DOM.
 */
import type { GeoProjection } from 'd3-geo';
import type { ReactiveControllerHost } from 'lit';
import type { Camera } from './camera.js';
import type { Detail, Ground } from './geometry.js';
import { drawGround, isEnough, type Drawn, type MapLayer } from './ground.js';
import type { Size } from './projection.js';

/** CSS px a radian, from which on the coarse land looks coarse. */
const fineFrom = 420;

export interface Wish {
  readonly projection: GeoProjection;
  readonly camera: Camera;
  readonly size: Size;
  readonly layers: readonly MapLayer[];
  readonly borders: boolean;
}

export class GroundLoader {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  /** Undefined while one is coming. */
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
  draw({ projection, camera, size, layers, borders }: Wish): Drawn {
    const fine = projection.scale() * camera.k > fineFrom;
    const ground =
      (fine ? this.#get('fine', borders) : undefined) ?? this.#get('coarse', borders) ?? this.#any();
    const key = [ground, projection, size.width, size.height, layers.length, ...layers];
    const before = this.#drawn;
    const same = before?.key.length === key.length && before.key.every((part, index) => part === key[index]);
    if (before && same && isEnough(before.paths, camera, size)) return before.paths;
    const paths = drawGround(ground, layers, projection, camera, size);
    this.#drawn = { key, paths };
    return paths;
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
      // the places stand without land, until the map is moved to where it is asked for again
      this.#grounds.delete(key);
      return;
    }
    this.#host.requestUpdate();
  }
}
