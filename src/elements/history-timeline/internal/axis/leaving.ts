import type { TimeScale } from '../../../../time/index.js';
import type { VisItem } from '../../../../vis/vis-axis.js';
import { StillItems } from './still-items.js';
import { motionMs } from './window-motion.js';

/** What has gone in one frame. */
interface Group {
  readonly layer: HTMLElement;
  readonly still: StillItems;
  /** What it was shown at last. */
  scale: TimeScale;
}

/** Labels that have gone fade out where they are in time, those of a frame in one layer; then nothing is left of them. */
export class Leaving {
  /** They lie under it. */
  readonly #items: HTMLElement;
  readonly #rtl: () => boolean;
  readonly #groups = new Set<Group>();

  constructor(items: HTMLElement, rtl: () => boolean) {
    this.#items = items;
    this.#rtl = rtl;
  }

  /** `content` gives what shows an item; it is copied. Does nothing for readers who want no motion. */
  take(scale: TimeScale, items: readonly VisItem[], content: (id: number) => HTMLElement): void {
    const seen = items.filter(({ start, end }) => start < scale.end && end > scale.start);
    if (seen.length === 0 || motionMs() === 0) return;
    const layer = document.createElement('div');
    layer.className = 'leaving';
    layer.setAttribute('aria-hidden', 'true');
    const still = new StillItems(layer, {
      content: (id) => copyOf(content(id)),
      tap: () => {},
      hover: () => {},
      rtl: this.#rtl,
    });
    still.show(scale, seen);
    const group = { layer, still, scale };
    this.#groups.add(group);
    // hidden on the way, it ends too
    for (const type of ['animationend', 'animationcancel'])
      layer.addEventListener(type, () => this.#end(group));
    this.#items.before(layer);
  }

  /** Moves them along with the window. */
  show(scale: TimeScale): void {
    for (const group of this.#groups) {
      if (group.scale === scale) continue;
      group.scale = scale;
      group.still.show(scale);
    }
  }

  clear(): void {
    for (const group of this.#groups) this.#end(group);
  }

  #end(group: Group): void {
    if (!this.#groups.delete(group)) return;
    group.still.destroy();
    group.layer.remove();
  }
}

function copyOf(element: HTMLElement): HTMLElement {
  const copy = element.cloneNode(true);
  if (copy instanceof HTMLElement) return copy;
  throw new TypeError('leaving: a copy of an element is an element');
}
