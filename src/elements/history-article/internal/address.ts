/*
 * The article's part of the page's address: `#event-id`, or `#name:event-id` beside others.
 * Knows: links, other articles of the page. Must not know what a place looks like.
 */
import type { ReactiveControllerHost } from 'lit';
import type { HashLink } from '../../hash-link.js';

/** What an article tells the others of its page. */
export interface Addressed extends HTMLElement {
  readonly hash: string | undefined;
  readonly tells: (id: string) => boolean;
}

const isAddressed = (element: Element): element is Addressed => 'tells' in element && 'hash' in element;

export class Address {
  readonly #host: ReactiveControllerHost & Addressed;
  readonly #go: (id: string) => void;
  readonly #miss: (id: string) => void;
  #link: HashLink | undefined;
  #loading: Promise<HashLink> | undefined;
  #name = '';

  /**
   * `go` is called with the id that the address names: at the start, and on back and forward; `miss` with one that the
   * host does not tell of, where the address means it by its name.
   */
  constructor(
    host: ReactiveControllerHost & Addressed,
    go: (id: string) => void,
    miss: (id: string) => void,
  ) {
    this.#host = host;
    this.#go = go;
    this.#miss = miss;
  }

  /** What stands before the id; the followed element's own name, so that the two agree. */
  set name(name: string) {
    if (name === this.#name) return;
    this.#name = name;
    if (this.#link) this.#link.name = name;
  }

  /** What stands behind `#` for an event. */
  of(id: string): string {
    return this.#name === '' ? encodeURIComponent(id) : `${this.#name}:${encodeURIComponent(id)}`;
  }

  /** The reader goes to an event: a step that “back” undoes. */
  async write(id: string): Promise<void> {
    (await this.#get())?.write({ selected: id, range: undefined }, true);
  }

  /** Goes where the address leads, now and whenever it changes. */
  async restore(): Promise<void> {
    (await this.#get())?.restore();
  }

  async #get(): Promise<HashLink | undefined> {
    if (this.#link) return this.#link;
    try {
      this.#loading ??= this.#load();
      return await this.#loading;
    } catch {
      // without it links lead where they should, and only the address stays as it is
      this.#loading = undefined;
      return undefined;
    }
  }

  async #load(): Promise<HashLink> {
    const { HashLink: Link } = await import('../../hash-link.js');
    const link = new Link(this.#host, ({ selected }) => {
      if (selected === undefined) return;
      if (this.#isOurs(selected)) this.#go(selected);
      // without a name it may be anything of the page's
      else if (this.#name !== '') this.#miss(selected);
    });
    link.name = this.#name;
    this.#link = link;
    return link;
  }

  /** Without a name the page comes first, and then the first article that tells of the event. */
  #isOurs(id: string): boolean {
    if (!this.#host.tells(id)) return false;
    if (this.#name !== '') return true;
    if (this.#host.ownerDocument.getElementById(id) !== null) return false;
    const root = this.#host.getRootNode();
    const articles = root instanceof Document || root instanceof ShadowRoot ? root : undefined;
    for (const other of articles?.querySelectorAll(this.#host.localName) ?? []) {
      if (other === this.#host) return true;
      if (isAddressed(other) && other.hash === undefined && other.tells(id)) return false;
    }
    return true;
  }
}
