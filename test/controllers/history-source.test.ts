import { aTimeout, assert, fixtureSync, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { HistorySource, type SourceState } from '../../src/controllers/history-source.js';
import { define } from '../support/define.js';
import { json, stubFetch, type FetchStub } from '../support/fetch-stub.js';

class SourceHost extends LitElement {
  readonly source = new HistorySource(this, { children: true });
}
define('source-host', SourceHost);

const data = (title: string): object => ({
  id: 'h',
  title,
  events: [{ id: 'a', title, date: '1961', image: { src: 'a.png', alt: 'A' } }],
});

const add = (src?: string): SourceHost => {
  const host = new SourceHost();
  host.source.src = src;
  document.body.append(host);
  return host;
};
const next = <Type extends 'history-load' | 'history-error'>(
  host: SourceHost,
  type: Type,
): Promise<HTMLElementEventMap[Type]> =>
  new Promise((resolve) => host.addEventListener(type, resolve, { once: true }));
const settled = async (host: SourceHost): Promise<SourceState> => {
  await waitUntil(() => host.source.state.status !== 'loading');
  return host.source.state;
};
const titles = (host: SourceHost): unknown[] =>
  host.source.state.status === 'ready' ? host.source.state.history.events.map(({ title }) => title) : [];

/** In any order. */
const has = (host: SourceHost, ...wanted: readonly string[]): Promise<void> =>
  waitUntil(() => titles(host).map(String).sort().join() === [...wanted].sort().join(), wanted.join());

describe('HistorySource', () => {
  let stub: FetchStub;
  // the readers come in a chunk of their own, once
  before(() => import('../../src/controllers/reading.js'));
  beforeEach(() => {
    stub = stubFetch();
  });
  afterEach(async () => {
    for (const host of document.querySelectorAll('source-host')) host.remove();
    stub.restore();
    // the next test begins in the same turn, in which a download is not let go yet
    await aTimeout(0);
  });

  describe('from src', () => {
    it('loads, tells once, and reads pictures relative to the file', async () => {
      stub.answers.set('/x/h.json', [() => json(data('One'))]);
      const host = add('/x/h.json');
      assert.strictEqual(host.source.state.status, 'loading');
      let told = 0;
      host.addEventListener('history-load', () => {
        told += 1;
      });
      const { history } = await next(host, 'history-load');
      const { state } = host.source;
      assert.strictEqual(state.status === 'ready' && state.history, history);
      assert.strictEqual(
        state.status === 'ready' && state.history.events[0]?.image?.src,
        new URL('/x/a.png', location.href).href,
      );
      host.requestUpdate();
      await aTimeout(10);
      assert.strictEqual(told, 1);
    });

    it('shares one download and one reading', async () => {
      stub.answers.set('/s.json', [() => json(data('Shared'))]);
      const [a, b, c] = [add('/s.json'), add('/s.json'), add('./../s.json')];
      await Promise.all([settled(a), settled(b), settled(c)]);
      assert.lengthOf(stub.calls, 1);
      const histories = [a, b, c].map(
        ({ source }) => source.state.status === 'ready' && source.state.history,
      );
      assert.strictEqual(new Set(histories).size, 1);
      // and lets it go with the last
      for (const host of [a, b, c]) host.remove();
      await aTimeout(0);
      await settled(add('/s.json'));
      assert.lengthOf(stub.calls, 2);
    });

    it('tells real progress', async () => {
      const text = JSON.stringify(data('Slow'));
      let send: ReadableStreamDefaultController<Uint8Array> | undefined;
      const body = new ReadableStream<Uint8Array>({ start: (controller) => void (send = controller) });
      stub.answers.set('/p.json', [
        () => new Response(body, { headers: { 'content-length': String(text.length) } }),
      ]);
      const host = add('/p.json');
      const half = Math.floor(text.length / 2);
      send?.enqueue(new TextEncoder().encode(text.slice(0, half)));
      await waitUntil(
        () => host.source.state.status === 'loading' && host.source.state.progress !== undefined,
      );
      assert.deepEqual(host.source.state, { status: 'loading', progress: half / text.length });
      send?.enqueue(new TextEncoder().encode(text.slice(half)));
      send?.close();
      assert.strictEqual((await settled(host)).status, 'ready');
    });

    it('stops when the last has left, not when one is moved', async () => {
      stub.answers.set('/m.json', [() => new Promise<Response>(() => {})]);
      const host = add('/m.json');
      const other = fixtureSync<HTMLElement>(html`<div></div>`);
      other.append(host);
      await aTimeout(0);
      assert.deepEqual([stub.calls.length, stub.aborted.length], [1, 0]);
      host.remove();
      await aTimeout(0);
      assert.lengthOf(stub.aborted, 1);
      // and goes on when it is back
      stub.answers.set('/m.json', [() => json(data('Back'))]);
      document.body.append(host);
      await settled(host);
      assert.deepEqual(titles(host), ['Back']);
    });

    it('keeps what it has when it comes back', async () => {
      stub.answers.set('/k.json', [() => json(data('Kept'))]);
      const host = add('/k.json');
      await next(host, 'history-load');
      host.remove();
      await aTimeout(0);
      let told = 0;
      host.addEventListener('history-load', () => {
        told += 1;
      });
      document.body.append(host);
      await aTimeout(10);
      assert.deepEqual([host.source.state.status, stub.calls.length, told], ['ready', 1, 0]);
    });

    const failures: readonly (readonly [string, () => Response | Promise<Response>, RegExp, RegExp])[] = [
      ['a file that is not there', () => new Response('', { status: 404 }), /answered 404/, /check “src”/],
      ['a server in trouble', () => new Response('', { status: 503 }), /answered 503/, /moment/],
      ['a closed file', () => new Response('', { status: 403 }), /answered 403/, /not open/],
      ['no network', () => Promise.reject(new TypeError('Failed')), /could not be reached/, /connection/],
      ['a web page', () => new Response(' <!doctype html>'), /a web page came/, /JSON file itself/],
      ['broken JSON', () => new Response('{ "events": ['), /e\.json/, /./],
      ['JSON of something else', () => new Response('7'), /^\/e\.json: a history is an object/, /^Write \{/],
      [
        'another object',
        () => json({ name: 'package', version: '1.0.0', license: 'MIT', private: true }),
        /^\/e\.json: this is not a history: there is no "events" in it, only "name", "version", "license", …$/,
        /^Check that it is the file you mean; a history is \{ /,
      ],
      ['an object with nothing in it', () => json({}), /no "events" in it, nor anything else$/, /^Check/],
      [
        'a list of something else',
        () => json([1, 2, 3]),
        /it is a list, and there is no event in it$/,
        /^Check/,
      ],
      ['a TimelineJS file', () => json({ events: [{ start_date: {} }] }), /a TimelineJS file/, /^Write each/],
      ['GeoJSON', () => json({ type: 'FeatureCollection' }), /a GeoJSON file/, /^Convert it .*first\.$/],
      [
        'a history without its events',
        () => json({ title: 'H' }),
        /^\/e\.json: events: there is no list of events$/,
        /^Write "events": \[ … \]$/,
      ],
      [
        'a history of which no event can be read',
        () => json({ id: 'h', title: 'H', events: [{ id: 'a', title: 'The file' }] }),
        /^\/e\.json: events\[0\]\.date \("The file"\): the date is missing$/,
        /^Write a date such as 1961-08-13 or 1961\/1989\.$/,
      ],
    ];
    for (const [name, answer, message, hint] of failures) {
      it(`says what is wrong and what to do: ${name}`, async () => {
        stub.answers.set('/e.json', [answer]);
        const host = add('/e.json');
        const event = await next(host, 'history-error');
        const { state } = host.source;
        if (state.status !== 'error') throw new Error(state.status);
        assert.match(state.message, message);
        assert.match(state.hint, hint);
        assert.include(event.message, state.message);
      });
    }

    it('says that an address is none', async () => {
      const host = add('http://[');
      const event = await next(host, 'history-error');
      assert.match(event.message, /not an address/);
    });

    it('tries again, for all who share', async () => {
      stub.answers.set('/r.json', [() => new Response('', { status: 500 }), () => json(data('Again'))]);
      const [a, b] = [add('/r.json'), add('/r.json')];
      await Promise.all([settled(a), settled(b)]);
      a.source.retry();
      assert.strictEqual(b.source.state.status, 'loading');
      await Promise.all([settled(a), settled(b)]);
      assert.deepEqual([titles(a), titles(b)], [['Again'], ['Again']]);
      assert.lengthOf(stub.calls, 2);
      a.source.retry();
      assert.lengthOf(stub.calls, 2);
    });

    it('takes the answer of the last address', async () => {
      stub.answers.set('/one.json', [() => new Promise<Response>(() => {})]);
      stub.answers.set('/two.json', [() => json(data('Two'))]);
      const host = add('/one.json');
      host.source.src = '/two.json';
      await settled(host);
      assert.deepEqual(titles(host), ['Two']);
      assert.lengthOf(stub.aborted, 1);
      host.source.src = undefined;
      assert.strictEqual(host.source.state.status, 'empty');
    });
  });

  describe('from a property', () => {
    it('comes before src, as JSON or read', async () => {
      stub.answers.set('/x.json', [() => json(data('File'))]);
      const host = add('/x.json');
      host.source.history = data('Property');
      assert.strictEqual(host.source.state.status, 'loading');
      await settled(host);
      assert.deepEqual(titles(host), ['Property']);
      const { state } = host.source;
      const other = add();
      other.source.history = state.status === 'ready' ? state.history : undefined;
      assert.deepEqual(titles(other), ['Property']);
      host.source.history = undefined;
      await settled(host);
      assert.deepEqual(titles(host), ['File']);
    });
  });

  for (const [name, input, message] of [
    [
      'a text',
      'history.json',
      /^history: a history is an object with a list of events \(got "history\.json"\)$/,
    ],
    ['another object', { a: 1 }, /^history: this is not a history: there is no "events" in it, only "a"$/],
    ['many numbers', Array.from({ length: 3000 }, Number), /^history: this is not a history: it is a list/],
  ] as const) {
    it(`says of a property that it is no history: ${name}`, async () => {
      const host = add();
      Reflect.set(host.source, 'history', input);
      const state = await settled(host);
      assert.match(state.status === 'error' ? state.message : '', message);
    });
  }

  it('leaves a history that was just begun as it is', async () => {
    const host = add();
    host.source.history = { title: 'To come', events: [] };
    assert.strictEqual((await settled(host)).status, 'ready');
  });

  describe('from inside', () => {
    it('reads a script', async () => {
      const host = add();
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(data('Script'));
      host.append(script);
      await next(host, 'history-load');
      assert.deepEqual(titles(host), ['Script']);
      script.textContent = '{';
      await next(host, 'history-error');
      assert.strictEqual(host.source.state.status, 'error');
    });

    it('reads children, and what becomes of them', async () => {
      const host = add();
      const make = (title: string): HTMLElement => {
        const event = document.createElement('history-event');
        event.setAttribute('date', '1961');
        event.append(Object.assign(document.createElement('h3'), { textContent: title }));
        return event;
      };
      assert.strictEqual(host.source.state.status, 'empty');
      host.append(make('A'), make('B'));
      await has(host, 'A', 'B');
      const text = host.querySelector('h3')?.firstChild;
      if (text instanceof Text) text.data = 'C';
      await has(host, 'C', 'B');
      host.firstElementChild?.remove();
      await has(host, 'B');
      const { state } = host.source;
      // what is no part of an event changes nothing
      host.append(document.createElement('style'));
      await aTimeout(20);
      assert.strictEqual(host.source.state, state);
      host.replaceChildren();
      await aTimeout(0);
      assert.strictEqual(host.source.state.status, 'empty');
    });

    it('does not watch once it has left, and looks again when it is back', async () => {
      const host = add();
      host.remove();
      host.innerHTML = '<history-event date="1961"><h3>Late</h3></history-event>';
      await aTimeout(0);
      assert.strictEqual(host.source.state.status, 'empty');
      document.body.append(host);
      await has(host, 'Late');
    });
  });
});
