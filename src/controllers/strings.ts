/*
 * The texts of one element in the language that its `LanguageController` has settled on.
 * Knows: how a pack is loaded. Must not know what is said in it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale } from '../locale/index.js';
import { loadStrings, type Pack } from '../locale/pack.js';
import type { LanguageController } from './language.js';

export class StringsController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #language: LanguageController;
  readonly #pack: Pack<T>;
  #strings: T;
  #locale: Locale | undefined;

  constructor(host: ReactiveControllerHost, language: LanguageController, pack: Pack<T>) {
    this.#host = host;
    this.#language = language;
    this.#pack = pack;
    this.#strings = pack.english;
    host.addController(this);
  }

  /** English until the language's own have come, and where they do not. */
  get value(): T {
    return this.#strings;
  }

  hostUpdate(): void {
    const { locale } = this.#language;
    if (locale === this.#locale) return;
    this.#locale = locale;
    void this.#load(locale);
  }

  async #load(locale: Locale): Promise<void> {
    const { english } = this.#pack;
    // a language file that does not come is no reason to show nothing, nor to go on in the language before it
    const strings = await loadStrings(this.#pack, [locale.lang]).catch(() => english);
    if (locale !== this.#locale || strings === this.#strings) return;
    this.#strings = strings;
    this.#host.requestUpdate();
  }
}
