import { aTimeout, assert, fixtureSync, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { LinkController } from '../../src/controllers/link.js';
import { HistoryLoadEvent, HistoryRangeEvent, HistorySelectEvent } from '../../src/events/index.js';
import { define } from '../support/define.js';

class LinkHost extends LitElement {
  readonly heard: string[] = [];
  readonly link = new LinkController(this, {
    onTarget: (target) => this.heard.push(`target ${target?.tagName.toLowerCase() ?? 'none'}`),
    onLoad: () => this.heard.push('load'),
    onSelect: (event) => this.heard.push(`select ${event.id ?? 'none'}`),
    onRange: (event) => this.heard.push(`range ${event.start}`),
  });
}
define('link-host', LinkHost);

const say = (target: Element): void => {
  target.dispatchEvent(new HistoryLoadEvent({}));
  target.dispatchEvent(new HistorySelectEvent('a', 'user'));
  target.dispatchEvent(new HistoryRangeEvent(7, 8, false));
};

describe('LinkController', () => {
  it('follows the element behind the id', async () => {
    const root = fixtureSync(
      html`<div>
        <section id="t1"><b></b></section>
        <link-host></link-host>
      </div>`,
    );
    const host = root.querySelector<LinkHost>('link-host') ?? new LinkHost();
    const target = root.querySelector('section') ?? root;
    host.link.id = 't1';
    assert.strictEqual(host.link.target, target);
    say(target);
    await aTimeout(0);
    assert.deepEqual(host.heard, ['target section', 'load', 'range 7', 'select a']);
    // what bubbles out of the target is not the target's
    say(root.querySelector('b') ?? root);
    await aTimeout(0);
    assert.lengthOf(host.heard, 4);
  });

  it('does not hear a selection that was prevented', async () => {
    const root = fixtureSync(
      html`<div>
        <section id="t2"></section>
        <link-host></link-host>
      </div>`,
    );
    const host = root.querySelector<LinkHost>('link-host') ?? new LinkHost();
    host.link.id = 't2';
    root.addEventListener('history-select', (event) => event.preventDefault());
    say(root.querySelector('section') ?? root);
    await aTimeout(0);
    assert.deepEqual(host.heard, ['target section', 'load', 'range 7']);
  });

  it('waits for the element, notices another, and its going', async () => {
    const root = fixtureSync(html`<div><link-host></link-host></div>`);
    const host = root.querySelector<LinkHost>('link-host') ?? new LinkHost();
    host.link.id = 't3';
    assert.strictEqual(host.link.target, undefined);
    const section = document.createElement('section');
    section.id = 't3';
    root.append(section);
    await aTimeout(0);
    const article = document.createElement('article');
    article.id = 't3';
    section.replaceWith(article);
    await aTimeout(0);
    article.removeAttribute('id');
    await aTimeout(0);
    assert.deepEqual(host.heard, ['target section', 'target article', 'target none']);
    say(section);
    say(article);
    await aTimeout(0);
    assert.lengthOf(host.heard, 3);
  });

  it('looks in its own root and lets go when it leaves', async () => {
    const outer = fixtureSync<HTMLElement>(html`<div><p id="t4"></p></div>`);
    const inner = outer.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const target = inner.appendChild(document.createElement('section'));
    target.id = 't4';
    const host = new LinkHost();
    host.link.id = 't4';
    inner.append(host);
    assert.strictEqual(host.link.target, target);
    host.remove();
    assert.strictEqual(host.link.target, undefined);
    say(target);
    await aTimeout(0);
    assert.deepEqual(host.heard, ['target section']);
  });
});
