/*
 * Leads to an event: brings it into the page, then into view, and keeps it there until all around it has settled.
 * Knows: what scrolls, and when it may. Must not know who asks.
 */
import type { ReactiveControllerHost } from 'lit';
import type { ArticlePlan } from '../../../find/article-plan.js';
import type { Blocks } from './blocks.js';
import { blockOf } from './chapters-view.js';
import type { ReadingController } from './reading.js';
import {
  boxApartFrom,
  bringIntoView,
  isInside,
  isSeen,
  portOf,
  scrollBoxOf,
  scrollEnd,
  type Movement,
} from './scrolling.js';
import { sourceBlock } from './sources-view.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Frames in which what stands near comes into the page and moves what was just brought to its place. */
const settling = 8;

export class Guide {
  readonly #host: Host;
  readonly #blocks: Blocks;
  readonly #reading: ReadingController;
  #plan: ArticlePlan | undefined;

  constructor(host: Host, blocks: Blocks, reading: ReadingController) {
    this.#host = host;
    this.#blocks = blocks;
    this.#reading = reading;
  }

  set plan(plan: ArticlePlan | undefined) {
    this.#plan = plan;
  }

  /** The event's element, once it stands in the page. */
  async bring(index: number): Promise<HTMLElement | undefined> {
    const plan = this.#plan;
    if (plan === undefined) return undefined;
    const keys = [index - 1, index, index + 1].filter(
      (each) => each >= 0 && each < plan.history.events.length,
    );
    this.#blocks.bring(keys.map((each) => blockOf(each, plan.chapters)));
    await this.#host.updateComplete;
    return this.#find(`#event-${index}`);
  }

  /** To an event, or to the heading of the chapter that it begins. Says whether it came to that. */
  async go(
    index: number,
    how: { chapter?: boolean; smooth?: boolean; focus?: boolean } = {},
  ): Promise<boolean> {
    const event = await this.bring(index);
    if (event === undefined) return false;
    const head = how.chapter ? event.closest('.chapter')?.querySelector('.chapter-head') : undefined;
    this.#reading.pin(index);
    this.show(head ?? event, { smooth: how.smooth ?? true });
    if (how.focus) event.focus({ preventScroll: true });
    return true;
  }

  /**
   * To an event that was selected in `other`, where that moves nothing but a box that the article has for itself.
   * Says whether the event is in view then.
   */
  async follow(index: number, other: Element | undefined): Promise<boolean> {
    const event = await this.bring(index);
    if (event === undefined) return true;
    const box = boxApartFrom(this.#host, other);
    if (box === undefined) return isSeen(event, portOf(this.#host));
    this.#reading.pin(index);
    this.show(event, { smooth: true, box });
    return true;
  }

  /** Brings `element` into view, and keeps it there while what stands near comes in and moves it. */
  show(element: Element, how: Movement): void {
    this.#reading.lead();
    const smooth = (how.smooth ?? false) && this.#blocks.whole;
    const atOnce = bringIntoView(element, portOf(this.#host), { ...how, smooth });
    void this.#settle(element, { ...how, smooth: false }, atOnce);
  }

  /**
   * Keeps in view what the reader’s Tab has come to: the browser scrolls to where it lies, and then what stands near is
   * laid out and may push it out again.
   */
  async keep(focused: Element): Promise<void> {
    for (let frame = 0; frame < settling; frame += 1) {
      await new Promise(requestAnimationFrame);
      // where the article leads somewhere itself, that has its own way of settling
      if (!focused.matches(':focus') || !this.#reading.moving) return;
      if (!isInside(focused, portOf(this.#host))) focused.scrollIntoView({ block: 'nearest' });
    }
  }

  /** To a note, which may have to come into the page first. */
  async toNote(number: number): Promise<void> {
    this.#blocks.bring([sourceBlock(number)]);
    await this.#host.updateComplete;
    this.#focus(this.#find(`#note-${number}`));
  }

  /** Back from a note to where an event refers to it. */
  async toReference(number: number, index: number): Promise<void> {
    const event = await this.bring(index);
    this.#reading.pin(index);
    this.#focus(event?.querySelector<HTMLElement>(`[data-ref="${number}"]`) ?? undefined);
  }

  #focus(element: HTMLElement | undefined): void {
    element?.focus({ preventScroll: true });
    if (element) this.show(element, { block: 'center' });
  }

  #find(selector: string): HTMLElement | undefined {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector) ?? undefined;
  }

  async #settle(element: Element, how: Movement, atOnce: boolean): Promise<void> {
    if (!atOnce) await scrollEnd(this.#host.ownerDocument);
    if (this.#reading.moving) return;
    if (!atOnce) bringIntoView(element, portOf(this.#host), how);
    const box = how.box ?? scrollBoxOf(this.#host) ?? this.#host.ownerDocument.documentElement;
    let [top, at] = [element.getBoundingClientRect().top, box.scrollTop];
    for (let frame = 0; frame < settling; frame += 1) {
      await new Promise(requestAnimationFrame);
      if (!element.isConnected || this.#reading.moving) return;
      const away = element.getBoundingClientRect().top - top;
      if (Math.abs(away) < 1) continue;
      // something else has scrolled, and may have its reasons
      if (Math.abs(away + box.scrollTop - at) < 1) return;
      bringIntoView(element, portOf(this.#host), how);
      [top, at] = [element.getBoundingClientRect().top, box.scrollTop];
    }
  }
}
