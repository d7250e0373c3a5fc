/*
 * Which parts of a long article stand in the page: all of a short one, of a long one those near to what is seen.
 * Knows: parts by number, their elements' sizes. Must not know what stands in them.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What lies so far above and below is drawn too, in shares of what is seen. */
const margin = '150%';

export class Blocks implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly #sizes = new Map<string, number>();
  #live: ReadonlySet<string> = new Set();
  readonly #draw: () => void;
  #observer: IntersectionObserver | undefined;
  #root: Element | null = null;
  #printing: AbortController | undefined;
  #all = false;

  /** Every part is in the page; an article is long where this is not so. */
  whole = true;

  /** `draw` draws the host at once, before the page is printed. */
  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }, draw: () => void) {
    this.#host = host;
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    this.#printing = new AbortController();
    const { signal } = this.#printing;
    globalThis.addEventListener('beforeprint', () => this.#print(true), { signal });
    globalThis.addEventListener('afterprint', () => this.#print(false), { signal });
  }

  hostDisconnected(): void {
    this.#printing?.abort();
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Another article: what was known of the one before is forgotten. */
  reset(whole: boolean, first: string): void {
    this.whole = whole;
    this.#sizes.clear();
    this.#live = new Set([first]);
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  isLive(key: string): boolean {
    return this.whole || this.#all || this.#live.has(key);
  }

  /** Changes when parts whose key begins with `prefix` come into the page or leave it. */
  signature(prefix: string): string {
    if (this.whole || this.#all) return 'all';
    return [...this.#live].filter((key) => key.startsWith(prefix)).join();
  }

  /** The room for a part that is not in the page: as it was, else about `lines` of text. */
  sizeOf(key: string, lines: number): string {
    const measured = this.#sizes.get(key);
    return measured === undefined ? `${(lines * 1.6).toFixed(1)}em` : `${measured}px`;
  }

  /** Brings parts into the page for good reason: something leads there. */
  bring(keys: readonly string[]): void {
    if (keys.every((key) => this.isLive(key))) return;
    this.#set(new Set([...this.#live, ...keys]));
  }

  /** After an update: watches what was drawn; `root` is what scrolls, null for the page. */
  watch(root: Element | null): void {
    if (this.whole) return;
    if (this.#observer === undefined || root !== this.#root) {
      this.#observer?.disconnect();
      this.#root = root;
      this.#observer = new IntersectionObserver((entries) => this.#seen(entries), {
        root,
        rootMargin: `${margin} 0px`,
      });
    }
    for (const block of this.#host.renderRoot.querySelectorAll('.block')) this.#observer.observe(block);
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    const live = new Set(this.#live);
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const key = target instanceof HTMLElement ? target.dataset['block'] : undefined;
      if (key === undefined) continue;
      if (isIntersecting) live.add(key);
      else if (boundingClientRect.height > 0 && live.has(key) && !target.matches(':focus-within')) {
        this.#sizes.set(key, boundingClientRect.height);
        live.delete(key);
      }
    }
    this.#set(live);
  }

  #set(live: ReadonlySet<string>): void {
    if (live.size === this.#live.size && [...live].every((key) => this.#live.has(key))) return;
    this.#live = live;
    this.#host.requestUpdate();
  }

  #print(all: boolean): void {
    for (const picture of this.#host.renderRoot.querySelectorAll('img'))
      picture.loading = all ? 'eager' : 'lazy';
    if (this.whole || all === this.#all) return;
    this.#all = all;
    this.#draw();
  }
}
