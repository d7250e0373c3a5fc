/** A pool of elements that show texts along the axis: as many as are needed, made once, moved each frame. */
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

export class TextPool {
  readonly #root: HTMLElement;
  readonly #shown = new Map<string, HTMLElement>();

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  show(texts: readonly PlacedText[]): void {
    const left = new Set(this.#shown.keys());
    for (const placed of texts) {
      left.delete(placed.key);
      const element = this.#shown.get(placed.key) ?? this.#make(placed.key);
      const inner = element.firstElementChild;
      if (inner !== null && inner.textContent !== placed.text) inner.textContent = placed.text;
      if (element.className !== placed.className) element.className = placed.className;
      element.style.insetInlineStart = `${placed.at.toFixed(1)}px`;
      if (placed.width !== undefined) element.style.inlineSize = `${placed.width.toFixed(1)}px`;
      if (placed.title !== undefined && element.title !== placed.title) element.title = placed.title;
      if (placed.color !== undefined) element.style.setProperty('--_era', placed.color);
    }
    for (const key of left) {
      this.#shown.get(key)?.remove();
      this.#shown.delete(key);
    }
  }

  clear(): void {
    this.show([]);
  }

  #make(key: string): HTMLElement {
    const element = document.createElement('div');
    const text = document.createElement('span');
    // cut at its own end, whichever way the page runs
    text.dir = 'auto';
    element.append(text);
    this.#shown.set(key, element);
    this.#root.append(element);
    return element;
  }
}
