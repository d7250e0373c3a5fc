/*
 * A card that follows the pointer, while the others make way. Nothing changes its place in the page before it is dropped:
 * an element that is moved loses its pointer.
 * Knows: boxes and pointers. Must not know: what a card is, or what its place means.
 */

/** Less than this, in CSS px, was a click. */
const slack = 4;

interface Box {
  readonly element: HTMLElement;
  /** CSS px from the top of the list. */
  readonly top: number;
  readonly height: number;
}

export class Drag {
  readonly #list: HTMLElement;
  readonly #boxes: readonly Box[];
  readonly #from: number;
  readonly #drop: (to: number) => void;
  readonly #ended = new AbortController();
  /** Where the pointer went down, from the top of the list. */
  readonly #down: number;
  #to: number;
  #moving = false;

  /**
   * Begins with the `pointerdown` on one of `cards`, which stand in `list` in this order. `drop` is told the place, which
   * may be the one it had; it is not called where the reader or the system gives up.
   */
  constructor(
    event: PointerEvent,
    card: HTMLElement,
    cards: readonly HTMLElement[],
    list: HTMLElement,
    drop: (to: number) => void,
  ) {
    const { top } = list.getBoundingClientRect();
    this.#list = list;
    this.#boxes = cards.map((element) => {
      const box = element.getBoundingClientRect();
      return { element, top: box.top - top, height: box.height };
    });
    this.#from = cards.indexOf(card);
    this.#to = this.#from;
    this.#drop = drop;
    this.#down = event.clientY - top;
    const { signal } = this.#ended;
    const mine = (act: (event: PointerEvent) => void) => (other: PointerEvent) => {
      if (other.pointerId === event.pointerId) act(other);
    };
    card.setPointerCapture(event.pointerId);
    card.addEventListener(
      'pointermove',
      mine((move) => this.#move(move)),
      { signal },
    );
    card.addEventListener(
      'pointerup',
      mine(() => this.#end(true)),
      { signal },
    );
    card.addEventListener(
      'pointercancel',
      mine(() => this.#end(false)),
      { signal },
    );
    card.ownerDocument.addEventListener('keydown', (key) => this.#key(key), { signal, capture: true });
  }

  /** Everything back, nothing dropped. */
  cancel(): void {
    this.#end(false);
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#moving) return;
    event.preventDefault();
    event.stopPropagation();
    this.#end(false);
  }

  #move(event: PointerEvent): void {
    const by = event.clientY - this.#list.getBoundingClientRect().top - this.#down;
    const own = this.#boxes[this.#from];
    if (own === undefined || (!this.#moving && Math.abs(by) < slack)) return;
    if (!this.#moving) this.#list.classList.add('dragging');
    own.element.classList.add('lifted');
    this.#moving = true;
    const [top, bottom] = [own.top + by, own.top + by + own.height];
    const middle = (box: Box): number => box.top + box.height / 2;
    const before = this.#boxes.slice(0, this.#from).filter((box) => middle(box) > top).length;
    const after = this.#boxes.slice(this.#from + 1).filter((box) => middle(box) < bottom).length;
    this.#to = this.#from - before + after;
    // what lies between makes way by the height of the card and the gap beside it
    const next = this.#boxes[this.#from + 1];
    const previous = this.#boxes[this.#from - 1];
    const gap = next
      ? next.top - own.top - own.height
      : previous
        ? own.top - previous.top - previous.height
        : 0;
    this.#boxes.forEach((box, index) => {
      if (index === this.#from) return;
      const up = index > this.#from && index <= this.#to;
      const down = index < this.#from && index >= this.#to;
      shift(box.element, up ? -own.height - gap : down ? own.height + gap : 0);
    });
    shift(own.element, by);
  }

  #end(dropped: boolean): void {
    if (this.#ended.signal.aborted) return;
    this.#ended.abort();
    if (dropped && this.#moving) this.#drop(this.#to);
    this.#list.classList.remove('dragging');
    for (const { element } of this.#boxes) {
      element.classList.remove('lifted');
      shift(element, 0);
    }
  }
}

const shift = (element: HTMLElement, by: number): void => {
  if (by === 0) element.style.removeProperty('transform');
  else element.style.setProperty('transform', `translateY(${by}px)`);
};
