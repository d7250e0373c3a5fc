/** A text along the axis. */
export interface PlacedText {
  readonly key: string;
  readonly text: string;
  /** CSS px from the start edge (left, or right where time runs right to left). */
  readonly at: number;
  readonly className: string;
  /** CSS px; for bands. */
  readonly width?: number | undefined;
  readonly title?: string | undefined;
  readonly color?: string | undefined;
}

interface Shown {
  readonly element: HTMLElement;
  /** CSS px from the start of the run. */
  at: number;
}

/** CSS px: what has moved by less is not moved. */
const leastMove = 0.05;

/**
 * A pool of elements that show texts along the axis: as many as are needed, made once. They stand in one run that moves
 * along with `origin`, so that a frame of panning changes the place of one element.
 */
export class TextPool {
  readonly #run: HTMLElement;
  readonly #rtl: () => boolean;
  readonly #shown = new Map<string, Shown>();
  #origin = 0;

  /** `run` is emptied, filled and moved; `rtl`: whether time runs right to left. */
  constructor(run: HTMLElement, rtl: () => boolean) {
    this.#run = run;
    this.#rtl = rtl;
    run.replaceChildren();
    run.style.transform = '';
  }

  /** `origin`: CSS px from the start edge, of what stands still in time. */
  show(texts: readonly PlacedText[], origin = 0): void {
    if (origin !== this.#origin) this.#move(this.#run, origin);
    this.#origin = origin;
    const left = new Set(this.#shown.keys());
    for (const placed of texts) {
      left.delete(placed.key);
      const shown = this.#shown.get(placed.key) ?? this.#make(placed.key);
      const { element } = shown;
      const inner = element.firstElementChild;
      if (inner !== null && inner.textContent !== placed.text) inner.textContent = placed.text;
      if (element.className !== placed.className) element.className = placed.className;
      const at = placed.at - origin;
      if (!(Math.abs(at - shown.at) < leastMove)) {
        this.#move(element, at);
        shown.at = at;
      }
      if (placed.width !== undefined) element.style.inlineSize = `${placed.width.toFixed(1)}px`;
      if (placed.title !== undefined && element.title !== placed.title) element.title = placed.title;
      if (placed.color !== undefined) element.style.setProperty('--_era', placed.color);
    }
    for (const key of left) {
      this.#shown.get(key)?.element.remove();
      this.#shown.delete(key);
    }
  }

  /** By transforms, which need no layout. */
  #move({ style }: HTMLElement, at: number): void {
    style.transform = `translateX(${(this.#rtl() ? -at : at).toFixed(1)}px)`;
  }

  #make(key: string): Shown {
    const element = document.createElement('div');
    const text = document.createElement('span');
    // cut at its own end, whichever way the page runs
    text.dir = 'auto';
    element.append(text);
    const shown = { element, at: NaN };
    this.#shown.set(key, shown);
    this.#run.append(element);
    return shown;
  }
}
