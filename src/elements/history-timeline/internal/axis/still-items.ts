import type { TimeScale } from '../../../../time/index.js';
import type { VisItem } from '../../../../vis/vis-axis.js';

/** What labels are handed to. */
export interface ItemSurface {
  /** Shows the stretch of the scale and these items and no others; where undefined, those that are there. */
  show(scale: TimeScale, items: readonly VisItem[] | undefined): void;
}

export interface StillHandlers {
  content(id: number): HTMLElement;
  tap(id: number): void;
  hover(id: number | undefined): void;
  /** Whether time runs right to left. */
  rtl(): boolean;
}

/**
 * The labels before vis-timeline has come, in the elements that it would make: they can be seen and clicked,
 * not yet dragged. A reader who only looks never waits for more.
 */
export class StillItems implements ItemSurface {
  readonly #container: HTMLElement;
  readonly #handlers: StillHandlers;
  readonly #listening = new AbortController();
  readonly #boxes = new Map<number, HTMLElement>();
  #items: readonly VisItem[] = [];

  constructor(container: HTMLElement, handlers: StillHandlers) {
    this.#container = container;
    this.#handlers = handlers;
    const { signal } = this.#listening;
    const itemOf = (event: Event): number | undefined => {
      const box = event.target instanceof Element ? event.target.closest('.vis-item') : undefined;
      return [...this.#boxes].find(([, candidate]) => candidate === box)?.[0];
    };
    container.addEventListener(
      'click',
      (event) => {
        const id = itemOf(event);
        if (id !== undefined) handlers.tap(id);
      },
      { signal },
    );
    container.addEventListener('pointerover', (event) => handlers.hover(itemOf(event)), { signal });
  }

  show(scale: TimeScale, items = this.#items): void {
    this.#items = items;
    const rtl = this.#handlers.rtl();
    const wanted = new Set(items.map((item) => item.id));
    for (const [id, box] of this.#boxes) {
      if (wanted.has(id)) continue;
      box.remove();
      this.#boxes.delete(id);
    }
    for (const item of this.#items) {
      const box = this.#boxes.get(item.id) ?? this.#make(item.id);
      const from = Math.max(scale.toPx(item.start), -scale.width);
      const to = Math.min(scale.toPx(item.end), 2 * scale.width);
      // written again it would be matched with all rules again
      const name = `vis-item vis-range ${item.className}`;
      if (box.className !== name) box.className = name;
      box.style.marginBlockStart = `${item.top}px`;
      box.style.transform = `translateX(${(rtl ? -from : from).toFixed(3)}px)`;
      box.style.inlineSize = `${Math.max(to - from, 1).toFixed(3)}px`;
    }
  }

  destroy(): void {
    this.#listening.abort();
    this.#boxes.clear();
    this.#container.replaceChildren();
  }

  #make(id: number): HTMLElement {
    const box = document.createElement('div');
    const frame = document.createElement('div');
    const content = document.createElement('div');
    frame.className = 'vis-item-overflow';
    content.className = 'vis-item-content';
    content.append(this.#handlers.content(id));
    frame.append(content);
    box.append(frame);
    this.#boxes.set(id, box);
    this.#container.append(box);
    return box;
  }
}
