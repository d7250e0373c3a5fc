import { assert, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { LanguageController } from '../../src/controllers/language.js';
import { StringsController } from '../../src/controllers/strings.js';
import type { Pack } from '../../src/locale/pack.js';
import { define } from '../support/define.js';

/** Each language says its name when it is told to come. */
class Texts {
  readonly #waiting = new Map<string, (comes: boolean) => void>();
  readonly pack: Pack<string> = {
    english: 'English',
    others: { de: () => this.#wait('Deutsch'), fr: () => this.#wait('français') },
  };

  #wait(strings: string): Promise<{ readonly strings: string }> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(strings, (comes) => (comes ? resolve({ strings }) : reject(new Error('offline'))));
    });
  }

  isAsked(name: string): boolean {
    return this.#waiting.has(name);
  }

  come(name: string, comes = true): void {
    this.#waiting.get(name)?.(comes);
  }
}

class StringsHost extends LitElement {
  readonly texts = new Texts();
  readonly language = new LanguageController(this);
  readonly strings = new StringsController(this, this.language, this.texts.pack);
}
define('strings-host', StringsHost);

const asked = (host: StringsHost, name: string): Promise<void> =>
  waitUntil(() => host.texts.isAsked(name), `${name} was not asked for`);

describe('StringsController', () => {
  it('speaks English until the language of the element has come', async () => {
    const host = await fixture<StringsHost>(html`<strings-host lang="de"></strings-host>`);
    await asked(host, 'Deutsch');
    assert.equal(host.strings.value, 'English');
    host.texts.come('Deutsch');
    await waitUntil(() => host.strings.value === 'Deutsch');
  });

  it('ends in the last language that was wanted, in whichever order they come', async () => {
    const host = await fixture<StringsHost>(html`<strings-host lang="de"></strings-host>`);
    await asked(host, 'Deutsch');
    host.lang = 'fr';
    await asked(host, 'français');
    host.texts.come('français');
    await waitUntil(() => host.strings.value === 'français');
    host.texts.come('Deutsch');
    await new Promise((resolve) => setTimeout(resolve));
    assert.equal(host.strings.value, 'français');
  });

  it('is English, not the language before, where the texts of the language do not come', async () => {
    const host = await fixture<StringsHost>(html`<strings-host lang="de"></strings-host>`);
    await asked(host, 'Deutsch');
    host.texts.come('Deutsch');
    await waitUntil(() => host.strings.value === 'Deutsch');
    host.lang = 'fr';
    await asked(host, 'français');
    host.texts.come('français', false);
    await waitUntil(() => host.strings.value === 'English');
  });
});
