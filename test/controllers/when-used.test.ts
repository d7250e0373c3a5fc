import { assert, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { defineWhenUsed } from '../../src/controllers/when-used.js';
import { watchConsole } from '../support/watch-console.js';

const add = (tag: string, into: Element): Element => into.appendChild(document.createElement(tag));
const isDefined = (tag: string): boolean => customElements.get(tag) !== undefined;

describe('defineWhenUsed', () => {
  let stop: (() => void) | undefined;
  afterEach(() => stop?.());

  it('has the code come for what stands in the page, and for what comes, however deep; not for the rest', async () => {
    const asked: string[] = [];
    const loads = (tag: string) => (): Promise<CustomElementConstructor> => {
      asked.push(tag);
      return Promise.resolve(class extends HTMLElement {});
    };
    const page = await fixture(html`<div><used-there></used-there></div>`);
    const tags = ['used-there', 'used-later', 'used-never'];
    stop = defineWhenUsed(document, customElements, Object.fromEntries(tags.map((tag) => [tag, loads(tag)])));
    await waitUntil(() => isDefined('used-there'));
    const inner = document.createElement('section');
    add('used-later', inner);
    page.append(inner);
    add('used-later', page);
    await waitUntil(() => isDefined('used-later'));
    assert.deepEqual(asked, ['used-there', 'used-later']);
  });

  it('leaves a tag that the host has defined', async () => {
    const page = await fixture(html`<div></div>`);
    customElements.define('used-own', class extends HTMLElement {});
    let asked = 0;
    stop = defineWhenUsed(document, customElements, {
      'used-own': () => {
        asked += 1;
        return Promise.resolve(class extends HTMLElement {});
      },
    });
    add('used-own', page);
    await nextFrame();
    assert.equal(asked, 0);
  });

  it('says once that code did not come, whatever else the page does, and tries again for the next', async () => {
    const page = await fixture(html`<div></div>`);
    const said = watchConsole();
    let asked = 0;
    stop = defineWhenUsed(document, customElements, {
      'used-offline': () => {
        asked += 1;
        return asked === 1
          ? Promise.reject(new Error('offline'))
          : Promise.resolve(class extends HTMLElement {});
      },
    });
    add('used-offline', page);
    await waitUntil(() => said.said.length === 1);
    add('p', page);
    add('p', page);
    await nextFrame();
    assert.equal(asked, 1);
    said.restore();
    assert.include(said.said.join(), 'the code of <used-offline> could not be loaded');
    add('used-offline', page);
    await waitUntil(() => isDefined('used-offline'));
  });
});
