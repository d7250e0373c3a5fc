/*
 * Where the reader is: the event on the line that eyes rest on, and whether it was the reader who went there.
 * Knows: scrolling, hands. Must not know what follows from it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { portOf } from './scrolling.js';

/** The line that eyes rest on, as a share of what is seen. */
const eyes = 0.3;
/** After a hand moved something, ms in which a scroll is its doing; a flick runs on by itself. */
const handMs = 1500;
/** A scroll of our own takes no longer. */
const ownMs = 1500;

const scrollKeys = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ', 'Tab']);

export interface ReadingHandlers {
  /** The drawn events in order, each with its position in `data-index`. */
  readonly events: () => NodeListOf<HTMLElement>;
  /** Another event is being read. */
  readonly onMove: (index: number | undefined, byReader: boolean) => void;
}

export class ReadingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #handlers: ReadingHandlers;
  #listening: AbortController | undefined;
  #sizes: ResizeObserver | undefined;
  #watched: Element | undefined;
  #frame: number | undefined;
  #handUntil = 0;
  #held = false;
  #ownUntil = 0;
  #byHand = false;
  #pinned: number | undefined;
  #current: number | undefined;
  /** The reader has scrolled at all: from then on the place is the reader's own. */
  touched = false;

  constructor(host: ReactiveControllerHost & HTMLElement, handlers: ReadingHandlers) {
    this.#host = host;
    this.#handlers = handlers;
    host.addController(this);
  }

  /** The position of the event that is being read; undefined before the first. */
  get current(): number | undefined {
    return this.#current;
  }

  /** The reader's hand moves the text at this moment. */
  get moving(): boolean {
    return this.#held || performance.now() < this.#handUntil;
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal, passive: true, capture: true } as const;
    const hand = (): void => this.#hand();
    globalThis.addEventListener('wheel', hand, options);
    globalThis.addEventListener('touchmove', hand, options);
    globalThis.addEventListener('keydown', ({ key }) => scrollKeys.has(key) && this.#hand(), options);
    // on a scroll bar, or with the middle button
    globalThis.addEventListener('pointerdown', () => (this.#held = true), options);
    const release = (): void => {
      this.#held = false;
    };
    globalThis.addEventListener('pointerup', release, options);
    globalThis.addEventListener('pointercancel', release, options);
    // whatever box it is that scrolls
    this.#host.ownerDocument.addEventListener('scroll', () => this.#scrolled(), options);
    this.#host.ownerDocument.addEventListener('scrollend', () => (this.#ownUntil = 0), options);
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#sizes?.disconnect();
    this.#watched = undefined;
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  /** The article leads to this event itself: it is the one that is read, until the reader goes on. */
  pin(index: number): void {
    this.#pinned = index;
    this.lead();
    this.#move(index, false);
  }

  /** The article scrolls itself: that is not the reader's hand. */
  lead(): void {
    this.#handUntil = 0;
    this.#ownUntil = performance.now() + ownMs;
  }

  /** Another article. */
  reset(): void {
    this.#pinned = undefined;
    this.#current = undefined;
  }

  /** Looks anew, after something else than a scroll has moved the text. */
  look(): void {
    this.#byHand = this.moving;
    this.#schedule();
  }

  /** After an update: pictures that come, and text that is drawn when it comes near, move what stands below. */
  watch(text: Element | null): void {
    if (text === null || text === this.#watched) return;
    this.#watched = text;
    this.#sizes?.disconnect();
    this.#sizes = new ResizeObserver(() => this.look());
    this.#sizes.observe(text);
  }

  #hand(): void {
    this.#handUntil = performance.now() + handMs;
    this.#ownUntil = 0;
  }

  #scrolled(): void {
    const now = performance.now();
    if (now < this.#ownUntil) return;
    const byHand = this.moving;
    if (byHand) {
      this.touched = true;
      this.#pinned = undefined;
      // a flick goes on as long as it goes on
      this.#handUntil = Math.max(this.#handUntil, now + handMs / 4);
    }
    this.#byHand = byHand;
    this.#schedule();
  }

  #schedule(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      if (this.#pinned === undefined && this.#host.isConnected) this.#look();
    });
  }

  #look(): void {
    const port = portOf(this.#host);
    const rect = this.#host.getBoundingClientRect();
    const height = port.bottom - port.top;
    // out of sight nothing is read
    if (height <= 0 || rect.bottom <= port.top || rect.top >= port.bottom) return;
    const line = port.atEnd && rect.bottom <= port.bottom + 1 ? port.bottom : port.top + height * eyes;
    const events = this.#handlers.events();
    let [low, high] = [0, events.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((events[middle]?.getBoundingClientRect().top ?? 0) <= line) low = middle + 1;
      else high = middle;
    }
    const index = low === 0 ? undefined : Number(events[low - 1]?.dataset['index']);
    this.#move(index, this.#byHand);
  }

  #move(index: number | undefined, byReader: boolean): void {
    if (index === this.#current) return;
    this.#current = index;
    this.#handlers.onMove(index, byReader);
  }
}
