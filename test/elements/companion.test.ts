import { assert, fixture, html, waitUntil } from '@open-wc/testing';
import { html as template, type TemplateResult } from 'lit';
import { Companion } from '../../src/elements/companion.js';
import { renderState } from '../../src/elements/companion-states.js';
import { HistoryTimelineElement } from '../../src/elements/history-timeline/history-timeline.js';
import { define } from '../support/define.js';

class Titles extends Companion {
  protected override render(): TemplateResult {
    const { state } = this;
    return state.status === 'ready'
      ? template`<p>${state.history.events.map((event) => this.textOf(event.title)?.value).join()}</p>`
      : renderState(state, this.language.locale.strings, this.canRetry ? this.retry : undefined);
  }
}
define('test-titles', Titles);
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

const shown = (element: Titles): string =>
  element.shadowRoot?.textContent.trim().replaceAll(/\s+/g, ' ') ?? '';

const says = (element: Titles, words: string): Promise<void> =>
  waitUntil(() => shown(element).includes(words), `“${words}” in “${shown(element)}”`);

describe('Companion', () => {
  it('shows its own history', async () => {
    const element = await fixture<Titles>(html`<test-titles .history=${history}></test-titles>`);
    await says(element, 'A,B');
  });

  it('shows the history of the element it follows, whichever comes first', async () => {
    const root = await fixture(html`
      <div>
        <test-titles for="t"></test-titles>
        <history-timeline id="t" .history=${history}></history-timeline>
      </div>
    `);
    const element = root.querySelector<Titles>('test-titles');
    assert.exists(element);
    await says(element, 'A,B');
  });

  it('selects in the followed element, and follows a selection that was set by property', async () => {
    const root = await fixture(html`
      <div>
        <history-timeline id="t" .history=${history}></history-timeline>
        <test-titles for="t"></test-titles>
      </div>
    `);
    const element = root.querySelector<Titles>('test-titles');
    const timeline = root.querySelector('history-timeline');
    assert.exists(element);
    assert.exists(timeline);
    await says(element, 'A,B');
    element.select('b');
    assert.equal(timeline.selected, 'b');
    await waitUntil(() => element.selected === 'b');
    timeline.selected = 'a';
    await waitUntil(() => element.selected === 'a');
  });

  it('alone, tells of a selection before it happens', async () => {
    const element = await fixture<Titles>(html`<test-titles .history=${history}></test-titles>`);
    element.addEventListener('history-select', (event) => event.preventDefault(), { once: true });
    element.select('a');
    assert.isUndefined(element.selected);
    element.select('b');
    assert.equal(element.selected, 'b');
  });

  it('says where `for` leads nowhere, and to what holds no history', async () => {
    const root = await fixture(html`
      <div>
        <p id="text"></p>
        <history-timeline id="bare"></history-timeline>
        <test-titles for="nobody"></test-titles>
        <test-titles for="text"></test-titles>
        <test-titles for="bare"></test-titles>
      </div>
    `);
    const elements = [...root.querySelectorAll<Titles>('test-titles')];
    const words = ['no element here has the id “nobody”', '<p id="text"> holds no history', 'no history yet'];
    await Promise.all(elements.map((element, index) => says(element, words[index] ?? '')));
    root.querySelector('#text')?.setAttribute('id', 'other');
    const late = document.createElement('history-timeline');
    late.id = 'nobody';
    Reflect.set(late, 'history', history);
    root.append(late);
    const [first] = elements;
    assert.exists(first);
    await says(first, 'A,B');
  });
});
