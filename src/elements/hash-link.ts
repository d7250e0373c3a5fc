/*
 * Selection and range in the page's address: `#event-id`, `#event-id~1957-03-01..1993-01-01`, and with
 * `hash="name"` everything behind `name:`, so that several timelines of a page can each have their part.
 * Owns: its own part of the fragment. Does not own what is selected.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Extent } from '../find/index.js';
import { parseDate } from '../time/index.js';
import { edtfDay } from './edtf-day.js';

export interface Place {
  readonly selected: string | undefined;
  readonly range: Extent | undefined;
}

/** The fragment of a place, without `#` and without a name. */
export function writePlace({ selected, range }: Place): string {
  const id = selected === undefined ? '' : encodeURIComponent(selected);
  return range === undefined ? id : `${id}~${edtfDay(range.start)}..${edtfDay(range.end)}`;
}

/** What a fragment asks for; parts that cannot be read are left out. */
export function readPlace(fragment: string): Place {
  const [id = '', range = ''] = fragment.split('~');
  const [from, to] = range.split('..').map((text) => parseDate(text));
  let selected: string | undefined;
  try {
    selected = decodeURIComponent(id) || undefined;
  } catch {
    selected = id || undefined;
  }
  const stated = from?.ok && to?.ok && from.value.min < to.value.min;
  return { selected, range: stated ? { start: from.value.min, end: to.value.min } : undefined };
}

export class HashLink implements ReactiveController {
  readonly #apply: (place: Place) => void;
  #name: string | undefined;
  #listening: AbortController | undefined;
  #written = '';

  /** `apply` is called with what the address asks for: at the start, and on back and forward. */
  constructor(host: ReactiveControllerHost, apply: (place: Place) => void) {
    this.#apply = apply;
    host.addController(this);
  }

  /** Undefined switches it off; `''` takes the whole fragment, a name its part. */
  set name(name: string | undefined) {
    this.#name = name;
    if (name === undefined) this.#stop();
    else this.hostConnected();
  }

  hostConnected(): void {
    if (this.#name === undefined || this.#listening !== undefined) return;
    this.#listening = new AbortController();
    addEventListener('hashchange', () => this.restore(), { signal: this.#listening.signal });
    addEventListener('popstate', () => this.restore(), { signal: this.#listening.signal });
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Reads the address and asks for its place, unless it is what was written last. */
  restore(): void {
    if (this.#name === undefined) return;
    const own = this.#own();
    if (own === undefined || own === this.#written) return;
    this.#written = own;
    this.#apply(readPlace(own));
  }

  /** A new selection is a step that "back" undoes; a new range alone is not. */
  write(place: Place, step: boolean): void {
    const name = this.#name;
    if (name === undefined) return;
    const own = writePlace(place);
    if (own === this.#written) return;
    this.#written = own;
    const others = this.#parts().filter((part) => !this.#isOwn(part));
    const mine = name === '' ? own : own === '' ? '' : `${name}:${own}`;
    const fragment = [...others, mine].filter(Boolean).join('&');
    const address = `${location.pathname}${location.search}${fragment === '' ? '' : `#${fragment}`}`;
    if (step) history.pushState(history.state, '', address);
    else history.replaceState(history.state, '', address);
  }

  #parts(): readonly string[] {
    return location.hash.replace(/^#/, '').split('&').filter(Boolean);
  }

  #isOwn(part: string): boolean {
    return this.#name === '' ? !part.includes(':') : part.startsWith(`${this.#name}:`);
  }

  #own(): string | undefined {
    const part = this.#parts().find((each) => this.#isOwn(each));
    if (part === undefined) return this.#written === '' ? undefined : '';
    return this.#name === '' ? part : part.slice((this.#name?.length ?? 0) + 1);
  }

  #stop(): void {
    this.#listening?.abort();
    this.#listening = undefined;
  }
}
