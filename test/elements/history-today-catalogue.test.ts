import { assert, fixture, html, waitUntil } from '@open-wc/testing';
import { HistoryTodayElement } from '../../src/elements/history-today/history-today.js';
import { json, stubFetch, type FetchStub } from '../support/fetch-stub.js';
import { clock, history, root, text, titles } from './today-fixture.js';

describe('<history-today> across a catalogue', () => {
  let server: FetchStub;
  beforeEach(() => {
    server = stubFetch();
  });
  afterEach(() => server.restore());

  it('tells of every history, links to its page, and names those that did not come', async () => {
    const other = {
      id: 'o',
      title: 'O',
      lang: 'en',
      events: [{ id: 'x', title: 'Other', date: '1700-08-13' }],
    };
    const histories = [
      { id: 'h', title: 'One', src: '/one.json', href: '/one/' },
      { id: 'o', title: 'Two', src: '/two.json' },
      { id: 'b', title: 'Broken', src: '/broken.json' },
    ];
    server.answers.set('/cat.json', [() => json({ id: 'c', title: 'C', histories })]);
    server.answers.set('/one.json', [() => json(history)]);
    server.answers.set('/two.json', [() => json(other)]);
    server.answers.set('/broken.json', [() => new Response('', { status: 404 })]);
    const element = await fixture<HistoryTodayElement>(
      html`<history-today lang="en" catalog="/cat.json" .clock=${clock('2026-08-13')}></history-today>`,
    );
    await waitUntil(() => titles(element).length === 3 && text(element).includes('Not loaded'));
    assert.deepEqual(titles(element), ['Other', 'Wall', 'Long']);
    assert.include(text(element), 'Not loaded: Broken');
    const link = root(element).querySelector<HTMLAnchorElement>('a[part="title"]');
    assert.equal(link && new URL(link.href).pathname + new URL(link.href).hash, '/one/#wall');
    // a history without a page of its own is the host's to open, who has to know which it is
    const chosen: unknown[] = [];
    element.addEventListener('history-select', ({ id, history: of }) => chosen.push([of, id]));
    root(element).querySelector<HTMLElement>('button[part="title"]')?.click();
    assert.deepEqual(chosen, [['o', 'x']]);
  });

  it('says where the catalogue is none', async () => {
    server.answers.set('/cat.json', [() => json(history)]);
    const element = await fixture<HistoryTodayElement>(
      html`<history-today lang="en" catalog="/cat.json"></history-today>`,
    );
    await waitUntil(() => text(element).includes('this is a history, not a catalogue'));
  });

  it('loads a few at once, and those that did not come again', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const waiting: (() => void)[] = [];
    const histories = ids.map((id) => ({ id, title: id, src: `/${id}.json` }));
    server.answers.set('/cat.json', [() => json({ id: 'c', title: 'C', histories })]);
    const slow = (make: () => Response) => (): Promise<Response> =>
      new Promise((resolve) => waiting.push(() => resolve(make())));
    const whole = (id: string): Response =>
      json({ id, title: id, events: [{ id, title: id.toUpperCase(), date: '1900-08-13' }] });
    for (const id of ids) {
      const good = slow(() => whole(id));
      const bad = slow(() => new Response('', { status: 500 }));
      server.answers.set(`/${id}.json`, id === 'b' ? [bad, good] : [good]);
    }
    const element = await fixture<HistoryTodayElement>(
      html`<history-today lang="en" catalog="/cat.json" .clock=${clock('2026-08-13')}></history-today>`,
    );
    await waitUntil(() => waiting.length >= 3);
    await element.updateComplete;
    assert.lengthOf(waiting, 3);
    waiting[0]?.();
    // what has come is told while the rest is on its way
    await waitUntil(() => titles(element).join() === 'A');
    await waitUntil(() => waiting.length === 4);
    waiting[1]?.();
    await waitUntil(() => text(element).includes('Not loaded: b'));
    await waitUntil(() => waiting.length === 5);
    for (const answer of waiting.slice(2)) answer();
    await waitUntil(() => titles(element).length === 4);
    root(element).querySelector<HTMLElement>('.missing button')?.click();
    await waitUntil(() => waiting.length === 6);
    waiting[5]?.();
    await waitUntil(() => titles(element).length === 5);
    assert.notInclude(text(element), 'Not loaded');
  });

  it('goes back to its own history where the catalogue is taken away', async () => {
    const own = { id: 'o', title: 'O', events: [{ id: 'x', title: 'Own', date: '1700-08-13' }] };
    const histories = [{ id: 'h', title: 'One', src: '/one.json' }];
    server.answers.set('/cat.json', [() => json({ id: 'c', title: 'C', histories })]);
    server.answers.set('/one.json', [() => json(history)]);
    const page = await fixture(html`<div lang="en"></div>`);
    const element = new HistoryTodayElement();
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(own);
    element.append(script);
    element.clock = clock('2026-08-13');
    element.setAttribute('catalog', '/cat.json');
    page.append(element);
    await waitUntil(() => titles(element).length === 2);
    const wrong: string[] = [];
    element.addEventListener('history-error', ({ message }) => wrong.push(message));
    element.removeAttribute('catalog');
    await waitUntil(() => titles(element).join() === 'Own');
    assert.deepEqual(wrong, []);
  });
});
