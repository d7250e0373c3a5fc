/** One event as a screen reader meets it: an option in a list box, lying over its label. */
export interface OptionPlace {
  readonly index: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface OptionText {
  readonly label: string;
  readonly position: number;
  readonly total: number;
  readonly selected: boolean;
}

/**
 * The items for keyboard and screen reader: real options in time order, over the labels that
 * vis-timeline draws (which can take no focus and say nothing). One of them is the tab stop.
 */
export class Options {
  readonly #root: HTMLElement;
  readonly #rtl: () => boolean;
  #shown: HTMLElement[] = [];
  /** What had the focus has gone: it is for the tab stop then. */
  #bereft = false;

  constructor(root: HTMLElement, rtl: () => boolean) {
    this.#root = root;
    this.#rtl = rtl;
  }

  /** Shows these, in this order; `active` is the tab stop. Focus stays on the event that has it. */
  show(
    places: readonly OptionPlace[],
    active: number | undefined,
    text: (index: number) => OptionText,
  ): void {
    const focused = this.#focused();
    const known = new Map(this.#shown.map((element) => [element.dataset['index'], element]));
    this.#shown = places.map((place) => {
      const element = known.get(String(place.index)) ?? this.#make(place.index);
      known.delete(String(place.index));
      const { label, position, total, selected } = text(place.index);
      element.setAttribute('aria-label', label);
      element.setAttribute('aria-posinset', String(position));
      element.setAttribute('aria-setsize', String(total));
      element.setAttribute('aria-selected', String(selected));
      element.tabIndex = place.index === active ? 0 : -1;
      this.#place(element, place);
      return element;
    });
    for (const element of known.values()) element.remove();
    // only what is out of order is moved: moving an element takes the focus from it
    this.#shown.forEach((element, at) => {
      if (this.#root.children[at] !== element)
        this.#root.insertBefore(element, this.#root.children[at] ?? null);
    });
    if (focused !== undefined && this.#focused() === undefined) this.focus(focused);
    if (this.#bereft && active !== undefined) this.focus(active);
    this.#bereft = false;
  }

  /** Other events have come: `place` gives the index that an event has now. */
  move(place: (index: number) => number | undefined): void {
    const focused = this.#focused();
    this.#shown = this.#shown.filter((element) => {
      const index = place(Number(element.dataset['index']));
      if (index === undefined) element.remove();
      else element.dataset['index'] = String(index);
      return index !== undefined;
    });
    this.#bereft = focused !== undefined && this.#focused() === undefined;
  }

  /** Moves one option along with its label. */
  place(place: OptionPlace): void {
    const element = this.#shown.find((candidate) => candidate.dataset['index'] === String(place.index));
    if (element !== undefined) this.#place(element, place);
  }

  focus(index: number): void {
    this.#shown
      .find((candidate) => candidate.dataset['index'] === String(index))
      ?.focus({ preventScroll: true });
  }

  indexOf(target: EventTarget | null): number | undefined {
    const index = target instanceof HTMLElement ? target.dataset['index'] : undefined;
    return index === undefined ? undefined : Number(index);
  }

  #focused(): number | undefined {
    const root = this.#root.getRootNode();
    return root instanceof ShadowRoot ? this.indexOf(root.activeElement) : undefined;
  }

  #place(element: HTMLElement, place: OptionPlace): void {
    const { style } = element;
    style.width = `${place.width.toFixed(1)}px`;
    style.height = `${place.height}px`;
    style.transform = `translate(${(this.#rtl() ? -place.left : place.left).toFixed(1)}px, ${place.top}px)`;
  }

  #make(index: number): HTMLElement {
    const element = document.createElement('div');
    element.setAttribute('role', 'option');
    element.setAttribute('part', 'option');
    element.className = 'option';
    element.dataset['index'] = String(index);
    return element;
  }
}
