import { aTimeout, assert, fixtureSync, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { LanguageController } from '../../src/controllers/language.js';
import { define } from '../support/define.js';

class LanguageHost extends LitElement {
  readonly language = new LanguageController(this);
}
define('language-host', LanguageHost);

const hostIn = (root: Element): LanguageHost =>
  root.querySelector<LanguageHost>('language-host') ?? new LanguageHost();

describe('LanguageController', () => {
  const page = document.documentElement;
  const before = [page.lang, page.dir] as const;
  afterEach(() => {
    [page.lang, page.dir] = before;
  });

  it('takes the nearest language around it', async () => {
    const root = fixtureSync(
      html`<div lang="en-GB">
        <p lang="fr">beside</p>
        <language-host></language-host>
      </div>`,
    );
    const host = hostIn(root);
    await aTimeout(0);
    assert.strictEqual(host.language.languages[0], 'en-GB');
    assert.strictEqual(host.language.locale.lang, 'en-GB');
    assert.strictEqual(host.language.direction, 'ltr');
  });

  it('looks through shadow roots', async () => {
    const outer = fixtureSync<HTMLElement>(html`<div lang="en-AU"></div>`);
    const host = new LanguageHost();
    outer.appendChild(document.createElement('div')).attachShadow({ mode: 'open' }).append(host);
    await aTimeout(0);
    assert.strictEqual(host.language.locale.lang, 'en-AU');
  });

  it('hears when the page, its own attribute or the holder changes', async () => {
    page.lang = 'en-US';
    const root = fixtureSync(html`<div><language-host></language-host></div>`);
    const host = hostIn(root);
    page.lang = 'en-NZ';
    await aTimeout(0);
    assert.strictEqual(host.language.locale.lang, 'en-NZ');
    host.lang = 'en-IE';
    await aTimeout(0);
    assert.strictEqual(host.language.locale.lang, 'en-IE');
    host.removeAttribute('lang');
    await aTimeout(0);
    assert.strictEqual(host.language.locale.lang, 'en-NZ');
  });

  it('takes the direction that the author states nearest to the language', async () => {
    page.lang = 'en';
    page.dir = 'rtl';
    const root = fixtureSync(html`<div><language-host></language-host></div>`);
    assert.strictEqual(hostIn(root).language.direction, 'rtl');
    const own = fixtureSync(html`<div><language-host lang="en-CA"></language-host></div>`);
    await aTimeout(0);
    assert.strictEqual(hostIn(own).language.direction, 'ltr');
  });

  it('falls back to English for a language that it has no texts in', async () => {
    const root = fixtureSync(html`<div lang="tlh"><language-host></language-host></div>`);
    await aTimeout(0);
    const { language } = hostIn(root);
    assert.strictEqual(language.locale.strings.retry, 'Try again');
    assert.strictEqual(language.languages[0], 'tlh');
  });

  it('asks the reader where the page names no language', async () => {
    page.removeAttribute('lang');
    const root = fixtureSync(html`<div><language-host></language-host></div>`);
    await aTimeout(0);
    assert.deepEqual(hostIn(root).language.languages, [...navigator.languages]);
  });

  it('does not listen once it has left', async () => {
    page.lang = 'en-US';
    const root = fixtureSync(html`<div><language-host></language-host></div>`);
    const host = hostIn(root);
    await aTimeout(0);
    host.remove();
    page.lang = 'en-GB';
    await aTimeout(0);
    assert.strictEqual(host.language.locale.lang, 'en-US');
    root.append(host);
    await aTimeout(0);
    assert.strictEqual(host.language.locale.lang, 'en-GB');
  });
});
