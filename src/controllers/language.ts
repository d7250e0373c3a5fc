/*
 * Which language an element speaks: its own `lang`, else the nearest around it, else the reader's.
 * Knows: `lang`, `dir`, how a locale is fetched. Must not know what is said in it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { english, loadLocale, type Locale } from '../locale/index.js';

/** The nearest element at or around `start` that has the attribute, through shadow roots. */
function nearest(start: Element, attribute: string): Element | undefined {
  let from: Element | undefined = start;
  while (from !== undefined) {
    const found: Element | null = from.closest(`[${attribute}]`);
    if (found !== null) return found;
    const root: Node = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

/** Whether `outer` is `inner` or lies around it, through shadow roots. */
function holds(outer: Element, inner: Element): boolean {
  let node: Node | null = inner;
  while (node !== null) {
    if (node === outer) return true;
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return false;
}

export class LanguageController implements ReactiveController {
  /** English until the language's own texts have come. */
  locale: Locale = english;
  /** BCP 47, most wanted first; what `resolveText` chooses by. */
  languages: readonly string[] = ['en'];
  direction: 'ltr' | 'rtl' = 'ltr';

  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;
  #wanted = '';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#look());
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#wanted = '';
  }

  #look(): void {
    const speaker = nearest(this.#host, 'lang');
    const directed = nearest(this.#host, 'dir');
    this.#observe(speaker, directed);
    const tag = speaker?.getAttribute('lang')?.trim();
    const languages = [...new Set([...(tag ? [tag] : []), ...navigator.languages])];
    // a `dir` at or inside the element that names the language is the author's word; further out it is about another text
    const stated = directed !== undefined && (speaker === undefined || holds(speaker, directed));
    const direction = stated ? (directed.matches(':dir(rtl)') ? 'rtl' : 'ltr') : undefined;
    const wanted = `${languages.join()} ${direction ?? ''}`;
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.languages = languages;
    this.direction = direction ?? (tag ? this.locale.direction : 'ltr');
    this.#host.requestUpdate();
    // a page that names its language is answered in it; the reader's own languages count where it names none
    void this.#load(tag ? [tag] : languages, wanted, direction ?? (tag ? undefined : 'ltr'));
  }

  #observe(...holders: readonly (Element | undefined)[]): void {
    this.#observer?.disconnect();
    for (const element of new Set([this.#host, this.#host.ownerDocument.documentElement, ...holders])) {
      if (element !== undefined) this.#observer?.observe(element, { attributeFilter: ['lang', 'dir'] });
    }
  }

  async #load(tags: readonly string[], wanted: string, direction: 'ltr' | 'rtl' | undefined): Promise<void> {
    let locale: Locale;
    try {
      locale = await loadLocale(tags);
    } catch {
      // a language file that does not come is no reason to show nothing
      return;
    }
    if (wanted !== this.#wanted) return;
    this.locale = locale;
    this.direction = direction ?? locale.direction;
    this.#host.requestUpdate();
  }
}
