import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { HistoryTimelineElement } from '../../src/elements/history-timeline/history-timeline.js';
import { readPlace, writePlace } from '../../src/elements/hash-link.js';
import { all, history, one, settled, texts, timeline, until } from './timeline-fixture.js';

describe('<history-timeline>: data from the page', () => {
  it('reads JSON inside it', async () => {
    const box = await fixture<HTMLElement>(html`<div style="width: 900px"></div>`);
    const element = new HistoryTimelineElement();
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(history);
    element.append(script);
    box.append(element);
    await settled(element);
    expect(element.events.length).to.equal(history.events.length);
  });

  it('reads <history-event> children, which may come and go', async () => {
    const element = await fixture<HistoryTimelineElement>(html`
      <history-timeline>
        <history-event id="one" date="1900"
          ><h3>One</h3>
          <p>First.</p></history-event
        >
        <history-event id="two" date="1950"
          ><h3>Two</h3>
          <p>Second.</p></history-event
        >
      </history-timeline>
    `);
    await until(() => element.events.length === 2);
    expect(element.events.map((event) => event.id)).to.deep.equal(['one', 'two']);
    const third = document.createElement('history-event');
    third.id = 'three';
    third.setAttribute('date', '1925');
    third.innerHTML = '<h3>Three</h3><p>Third.</p>';
    element.append(third);
    await until(() => element.events.length === 3);
    expect(element.events.map((event) => event.id)).to.deep.equal(['one', 'three', 'two']);
    third.remove();
    await until(() => element.events.length === 2);
  });
});

describe('<history-timeline>: the address', () => {
  beforeEach(() => window.history.replaceState(null, '', location.pathname + location.search));
  afterEach(() => window.history.replaceState(null, '', location.pathname + location.search));

  it('writes and reads places', () => {
    const range = { start: Date.UTC(1957, 2, 1), end: Date.UTC(1993, 0, 1) };
    const text = writePlace({ selected: 'a b', range });
    expect(text).to.equal('a%20b~1957-03-01..1993-01-01');
    expect(readPlace(text)).to.deep.equal({ selected: 'a b', range });
    expect(readPlace('a%20b')).to.deep.equal({ selected: 'a b', range: undefined });
    expect(readPlace('%E0~x..y')).to.deep.equal({ selected: '%E0', range: undefined });
  });

  it('keeps the selection, and goes back', async () => {
    const element = await timeline({ hash: '' });
    await aTimeout(100);
    all(element, '.vis-item .label')
      .find((label) => label.textContent?.includes('Reform'))
      ?.click();
    element.select('storm');
    await until(() => location.hash === '#storm');
    expect(location.hash).to.equal('#storm');
  });

  it('restores what the address asks for', async () => {
    window.history.replaceState(
      null,
      '',
      `${location.pathname}${location.search}#novel~1940-01-01..1960-01-01`,
    );
    const element = await timeline({ hash: '' });
    await until(() => element.selected === 'novel');
    expect(element.selected).to.equal('novel');
    expect(element.range?.start).to.be.closeTo(Date.UTC(1940, 0), 1e3);
    location.hash = '#storm';
    await until(() => element.selected === 'storm');
    expect(element.selected).to.equal('storm');
  });

  it('has its own part where it has a name', async () => {
    window.history.replaceState(null, '', `${location.pathname}${location.search}#other`);
    const element = await timeline({ hash: 'prc' });
    await aTimeout(100);
    element.select('storm');
    await until(() => location.hash.includes('prc:storm'));
    expect(location.hash).to.equal('#other&prc:storm');
  });

  it('leaves the address alone unless asked', async () => {
    const element = await timeline();
    element.select('storm');
    await aTimeout(100);
    expect(location.hash).to.equal('');
  });
});

describe('<history-timeline>: coming and going', () => {
  it('goes on where it is moved', async () => {
    const element = await timeline({ start: '1920', end: '1960' });
    element.select('novel');
    await aTimeout(300);
    const { range } = element;
    const elsewhere = document.createElement('div');
    elsewhere.style.width = '900px';
    document.body.append(elsewhere);
    elsewhere.append(element);
    await settled(element);
    expect(element.selected).to.equal('novel');
    expect(element.range).to.deep.equal(range);
    expect(texts(element, '.vis-item .label').length).to.be.above(0);
    elsewhere.remove();
  });

  it('leaves no listener on window, document or media', async () => {
    const kept = new Map<string, number>();
    const count = (type: string, by: number): void => void kept.set(type, (kept.get(type) ?? 0) + by);
    const targets: readonly EventTarget[] = [window, document, document.fonts];
    const restore = targets.map((target) => {
      const add = target.addEventListener.bind(target);
      const remove = target.removeEventListener.bind(target);
      target.addEventListener = (
        type: string,
        listener: EventListener,
        options?: AddEventListenerOptions,
      ) => {
        count(type, 1);
        options?.signal?.addEventListener('abort', () => count(type, -1), { once: true });
        add(type, listener, options);
      };
      target.removeEventListener = (
        type: string,
        listener: EventListener,
        options?: EventListenerOptions,
      ) => {
        count(type, -1);
        remove(type, listener, options);
      };
      return () => {
        target.addEventListener = add;
        target.removeEventListener = remove;
      };
    });
    const element = await timeline({ hash: '' });
    await until(() => all(element, '.vis-timeline').length > 0);
    element.remove();
    await aTimeout(50);
    for (const undo of restore) undo();
    const left = [...kept].filter(([, number]) => number > 0);
    expect(left).to.deep.equal([]);
  });

  it('draws when it was hidden and is shown', async () => {
    const box = await fixture<HTMLElement>(html`<div style="width: 900px; display: none"></div>`);
    const element = new HistoryTimelineElement();
    element.history = history;
    box.append(element);
    await aTimeout(300);
    box.style.display = 'block';
    await settled(element);
    expect(all(element, '.axis').length).to.equal(1);
    expect(texts(element, '.vis-item .label').length).to.equal(history.events.length);
  });

  it('is many on a page, each with its own', async () => {
    const one_ = await timeline();
    const two = await timeline({ lang: 'de' });
    one_.select('storm');
    expect(two.selected).to.equal('crown');
    await until(() => texts(two, '.title')[0] === 'Eine kleine Geschichte');
    expect(texts(one_, '.title')).to.deep.equal(['A small history']);
  });

  it('shares one download between elements with the same address', async () => {
    const url = `data:application/json,${encodeURIComponent(JSON.stringify(history))}`;
    const before = performance.getEntriesByType('resource').length;
    const elements = [new HistoryTimelineElement(), new HistoryTimelineElement()];
    const box = await fixture<HTMLElement>(html`<div style="width: 900px"></div>`);
    for (const element of elements) element.src = url;
    const loaded = elements.map((element) => oneEvent(element, 'history-load'));
    box.append(...elements);
    await Promise.all(loaded);
    expect(elements.map((element) => element.events.length)).to.deep.equal([7, 7]);
    expect(performance.getEntriesByType('resource').length - before).to.be.at.most(8);
    expect(one(elements[0] ?? box, '.frame')).to.exist;
  });
});
