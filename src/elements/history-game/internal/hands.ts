/*
 * The reader's hands: picks cards up, carries them by key or pointer, puts them down, and says where they are.
 * Owns: which card is picked up, the drag that goes on, where the focus has to return to. Does not own the order.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Card, Game } from '../../../find/game/index.js';
import { Drag } from './drag.js';
import { glide, motionOf, tops } from './motion.js';

/** What became of a card, for who tells it. */
export type Deed = 'pickedUp' | 'moved' | 'dropped' | 'restored';

export interface Table {
  readonly game: () => Game | undefined;
  readonly tell: (deed: Deed, card: Card, place: number) => void;
}

export class HandsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #table: Table;
  #picked: { readonly card: Card; readonly place: number } | undefined;
  #drag: Drag | undefined;
  /** What had the focus before the cards were moved: an element loses it with its place. */
  #focused: HTMLElement | undefined;
  #before: ReadonlyMap<HTMLElement, number> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, table: Table) {
    this.#host = host;
    this.#table = table;
    host.addController(this);
  }

  /** The card that is carried by keys. */
  get picked(): Card | undefined {
    return this.#picked?.card;
  }

  hostUpdated(): void {
    const before = this.#before;
    this.#before = undefined;
    if (before) glide(before, motionOf(this.#host));
    const focused = this.#focused;
    this.#focused = undefined;
    if (focused?.isConnected && this.#root?.activeElement !== focused) focused.focus({ preventScroll: true });
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** Whatever is carried is let go, without a word. */
  forget(): void {
    this.#drag?.cancel();
    this.#drag = undefined;
    this.#picked = undefined;
  }

  /** A mouse takes a card anywhere; a finger by its handle alone, for elsewhere it scrolls the page. */
  readonly press = (event: PointerEvent, card: Card): void => {
    const element = event.currentTarget;
    if (!(element instanceof HTMLElement) || !(event.target instanceof Element)) return;
    const handle = event.target.closest('.handle') !== null;
    const free = event.pointerType === 'mouse' && event.target.closest('button') === null;
    const list = element.closest<HTMLElement>('ol');
    if (list === null || event.button !== 0 || !event.isPrimary || (!handle && !free)) return;
    if (this.#picked) this.#put();
    this.#drag?.cancel();
    this.#drag = new Drag(event, element, this.#cards, list, (place) => {
      if (this.#move(card, place)) this.#table.tell('dropped', card, place);
    });
  };

  /** By Space or Enter, or by what a screen reader does in their place; a mouse drags instead. */
  readonly toggle = (event: MouseEvent, card: Card): void => {
    if (event.detail > 0) return;
    if (this.#picked?.card === card) return this.#put();
    const place = this.#placeOf(card);
    this.#picked = { card, place };
    this.#table.tell('pickedUp', card, place);
    this.#host.requestUpdate();
  };

  readonly key = (event: KeyboardEvent, card: Card): void => {
    // one press is one deed, however long
    if (event.repeat && (event.key === 'Enter' || event.key === ' ')) return event.preventDefault();
    const picked = this.#picked;
    if (picked?.card !== card) return;
    const place = this.#placeOf(card);
    const steps: Readonly<Record<string, number>> = {
      ArrowUp: place - 1,
      ArrowDown: place + 1,
      Home: 0,
      End: (this.#table.game()?.order.length ?? 1) - 1,
    };
    const to = steps[event.key];
    if (to !== undefined) {
      event.preventDefault();
      if (this.#move(card, to)) this.#table.tell('moved', card, this.#placeOf(card));
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.#picked = undefined;
      this.#move(card, picked.place);
      this.#table.tell('restored', card, picked.place);
      this.#host.requestUpdate();
    }
  };

  /** The focus goes elsewhere: what was carried is put down where it is. */
  readonly leave = (): void => {
    if (this.#picked && this.#focused === undefined) this.#put();
  };

  readonly step = (card: Card, by: 1 | -1): void => {
    if (this.#picked) this.#put();
    if (this.#move(card, this.#placeOf(card) + by)) this.#table.tell('moved', card, this.#placeOf(card));
  };

  #put(): void {
    const picked = this.#picked;
    if (picked === undefined) return;
    this.#picked = undefined;
    this.#table.tell('dropped', picked.card, this.#placeOf(picked.card));
    this.#host.requestUpdate();
  }

  #placeOf(card: Card): number {
    return this.#table.game()?.order.indexOf(card) ?? -1;
  }

  #move(card: Card, place: number): boolean {
    const before = tops(this.#cards);
    if (!this.#table.game()?.move(card, place)) return false;
    this.#before = before;
    const active = this.#root?.activeElement;
    this.#focused = active instanceof HTMLElement ? active : undefined;
    this.#host.requestUpdate();
    return true;
  }

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }

  get #cards(): readonly HTMLElement[] {
    return [...(this.#root?.querySelectorAll<HTMLElement>('.card') ?? [])];
  }
}
