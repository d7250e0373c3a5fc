import { assert, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { LitElement, html as template, type TemplateResult } from 'lit';
import { Companion } from '../../src/elements/companion.js';
import { renderState } from '../../src/elements/companion-states.js';
import { HistoryTimelineElement } from '../../src/elements/history-timeline/history-timeline.js';
import { HistoryLoadEvent } from '../../src/events/index.js';
import { readHistory } from '../../src/history/index.js';
import { define } from '../support/define.js';

class Follower extends Companion {
  draws = 0;
  protected override render(): TemplateResult {
    this.draws += 1;
    const { state } = this;
    return state.status === 'ready'
      ? template`<p>${state.history.events.map((event) => this.textOf(event.title)?.value).join()}</p>`
      : renderState(state, this.language.locale.strings);
  }
}
define('test-follower', Follower);
define('history-timeline', HistoryTimelineElement);

const history = {
  id: 'h',
  title: 'H',
  lang: 'en',
  events: [
    { id: 'a', title: 'A', date: '1900' },
    { id: 'b', title: 'B', date: '1950' },
  ],
};

const shown = (element: Element): string =>
  element.shadowRoot?.textContent.trim().replaceAll(/\s+/g, ' ') ?? '';
const says = (element: Element, words: string): Promise<void> =>
  waitUntil(() => shown(element).includes(words), `“${words}” in “${shown(element)}”`);
const follower = (root: Element, id: string): Follower =>
  root.querySelector<Follower>(`test-follower#${id}`) ?? assert.fail(`no ${id}`);

describe('Companion, following', () => {
  it('an element whose code comes later, hears what is set on it by property', async () => {
    const root = await fixture(html`
      <div>
        <late-timeline id="t"></late-timeline>
        <test-follower id="f" for="t"></test-follower>
      </div>
    `);
    const element = follower(root, 'f');
    assert.equal(element.state.status, 'loading');
    customElements.define('late-timeline', class extends HistoryTimelineElement {});
    await says(element, 'no history yet');
    const timeline = root.querySelector('#t') ?? assert.fail();
    Reflect.set(timeline, 'history', history);
    await says(element, 'A,B');
    Reflect.set(timeline, 'selected', 'b');
    await waitUntil(() => element.selected === 'b');
  });

  it('an element that is none of Lit’s, hears of its history by its events', async () => {
    class Plain extends HTMLElement {
      state: object = { status: 'loading' };
    }
    define('test-plain', Plain);
    const root = await fixture(html`
      <div>
        <test-plain id="p"></test-plain>
        <test-follower id="f" for="p"></test-follower>
      </div>
    `);
    const plain = root.querySelector<Plain>('test-plain') ?? assert.fail();
    const read = readHistory(history).history;
    plain.state = { status: 'ready', history: read, issues: [] };
    plain.dispatchEvent(new HistoryLoadEvent(read));
    await says(follower(root, 'f'), 'A,B');
  });

  it('gives up its selection when the other does, and keeps its own until the other has one', async () => {
    class Chooser extends LitElement {
      static override properties = { selected: {} };
      declare selected: string | undefined;
      state = { status: 'loading' };
    }
    define('test-chooser', Chooser);
    const root = await fixture(html`
      <div>
        <test-chooser id="c"></test-chooser>
        <test-follower id="f" for="c" selected="a"></test-follower>
      </div>
    `);
    const chooser = root.querySelector<Chooser>('test-chooser') ?? assert.fail();
    const element = follower(root, 'f');
    assert.equal(element.selected, 'a');
    chooser.selected = 'b';
    await waitUntil(() => element.selected === 'b');
    chooser.selected = undefined;
    await waitUntil(() => element.selected === undefined);
  });

  it('an element that follows another in turn, selects through both', async () => {
    const root = await fixture(html`
      <div>
        <history-timeline id="t" .history=${history}></history-timeline>
        <test-follower id="m" for="t"></test-follower>
        <test-follower id="f" for="m"></test-follower>
      </div>
    `);
    const element = follower(root, 'f');
    await says(element, 'A,B');
    element.select('b');
    assert.equal(root.querySelector('history-timeline')?.selected, 'b');
    assert.equal(follower(root, 'm').selected, 'b');
    assert.equal(element.selected, 'b');
  });

  it('in a circle, says so and comes to rest', async () => {
    const root = await fixture(html`
      <div>
        <test-follower id="x" for="y"></test-follower>
        <test-follower id="y" for="x"></test-follower>
      </div>
    `);
    const [x, y] = [follower(root, 'x'), follower(root, 'y')];
    await says(x, 'follow each other');
    await says(y, 'follow each other');
    x.select('a');
    assert.equal(x.selected, 'a');
    for (let frame = 0; frame < 3; frame += 1) await nextFrame();
    const drawn = x.draws + y.draws;
    for (let frame = 0; frame < 5; frame += 1) await nextFrame();
    assert.equal(x.draws + y.draws, drawn);
  });

  it('nothing, once `for` has been taken away', async () => {
    const element = await fixture<Follower>(html`<test-follower for="nobody"></test-follower>`);
    await says(element, '“nobody”');
    element.removeAttribute('for');
    await waitUntil(() => element.state.status === 'empty');
    element.setAttribute('for', ' ');
    await element.updateComplete;
    assert.equal(element.state.status, 'empty');
  });

  it('is one and the same state while the same is wrong', async () => {
    const element = await fixture<Follower>(html`<test-follower for="nobody"></test-follower>`);
    assert.equal(element.state.status, 'error');
    assert.strictEqual(element.state, element.state);
  });

  it('lets go when it leaves the page, and is there again when it comes back', async () => {
    const root = await fixture(html`
      <div>
        <history-timeline id="t" .history=${history}></history-timeline>
        <test-follower id="f" for="t"></test-follower>
      </div>
    `);
    const element = follower(root, 'f');
    const timeline = root.querySelector('history-timeline') ?? assert.fail();
    await says(element, 'A,B');
    element.remove();
    timeline.selected = 'b';
    await timeline.updateComplete;
    assert.notEqual(element.selected, 'b');
    const { draws } = element;
    timeline.requestUpdate();
    await timeline.updateComplete;
    assert.equal(element.draws, draws);
    root.append(element);
    await waitUntil(() => element.selected === 'b');
    await says(element, 'A,B');
  });
});
