/* The client of a chat endpoint against a real server that streams, stalls, cuts off, refuses and talks nonsense. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { chat, type ChatRequest, type ChatResult } from '../../src/controllers/chat-endpoint.js';
import {
  chunk,
  cutsOff,
  says,
  serveChat,
  silent,
  stalls,
  streams,
  whole,
  type ChatServer,
  type Reply,
} from '../support/chat-server.js';

describe('a chat endpoint', () => {
  let server: ChatServer;
  before(async () => {
    server = await serveChat();
  });
  after(() => server.close());
  beforeEach(() => void server.asked.splice(0));

  const ask = (more: Partial<ChatRequest> = {}): Promise<ChatResult> =>
    chat({
      url: server.url,
      messages: [{ role: 'user', content: 'Why?' }],
      timeout: 5000,
      pause: 1,
      signal: new AbortController().signal,
      ...more,
    });
  const failure = async (reply: Reply, more: Partial<ChatRequest> = {}): Promise<string> => {
    server.reply(reply);
    const result = await ask(more);
    return result.ok ? `ok: ${result.text}` : result.failure;
  };
  const raw =
    (body: string, type = 'text/event-stream'): Reply =>
    (response) =>
      void response.writeHead(200, { 'content-type': type }).end(body);

  it('is asked by POST, for a stream, with the host’s model and headers and no more', async () => {
    server.reply(streams('Because.'));
    await ask({ model: 'm-1', headers: { authorization: 'Bearer k' } });
    const [asked] = server.asked;
    assert.equal(asked?.method, 'POST');
    assert.deepEqual(asked?.body, {
      model: 'm-1',
      messages: [{ role: 'user', content: 'Why?' }],
      stream: true,
    });
    assert.equal(asked?.headers.authorization, 'Bearer k');
    assert.equal(asked?.headers.referer, undefined);
    assert.equal(asked?.headers.cookie, undefined);
  });

  it('is heard piece by piece', async () => {
    server.reply(streams('The ', 'split', ' [a].'));
    const heard: string[] = [];
    assert.deepEqual(await ask({ onText: (text) => heard.push(text) }), { ok: true, text: 'The split [a].' });
    assert.equal(heard.at(-1), 'The split [a].');
  });

  it('is heard whole where characters and lines fall apart on the way', async () => {
    const bytes = Buffer.from(
      `: hello\r\n\r\n${chunk('历史 – ').replaceAll('\n', '\r\n')}event: x\ndata: [DONE]`,
    );
    server.reply((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      let at = 0;
      const next = (): void => {
        if (at >= bytes.length) return void response.end();
        response.write(bytes.subarray(at, (at += 1)), () => setImmediate(next));
      };
      next();
    });
    assert.deepEqual(await ask(), { ok: true, text: '历史 – ' });
  });

  it('is understood without blank lines, without a type, with parts, and as plain JSON', async () => {
    server.reply(raw(`${chunk('A').trim()}\n${chunk('B').trim()}\ndata: [DONE]\n`));
    assert.deepEqual(await ask(), { ok: true, text: 'AB' });
    server.reply(raw(`${chunk('A')}data: [DONE]\n\n`, 'text/plain'));
    assert.deepEqual(await ask(), { ok: true, text: 'A' });
    server.reply(whole('All at once.'));
    assert.deepEqual(await ask(), { ok: true, text: 'All at once.' });
    server.reply(
      whole([
        { type: 'text', text: 'In ' },
        { type: 'text', text: 'parts.' },
      ]),
    );
    assert.deepEqual(await ask(), { ok: true, text: 'In parts.' });
  });

  it('that says nothing is given up in time, and not asked again', async () => {
    assert.equal(await failure(silent, { timeout: 60 }), 'timeout');
    assert.equal(server.asked.length, 1);
    await server.hungUp();
  });

  it('that stalls is given up, and what it said is kept', async () => {
    server.reply(stalls('The split'));
    assert.deepEqual(await ask({ timeout: 1000 }), { ok: false, failure: 'stalled', text: 'The split' });
    await server.hungUp();
    assert.equal(await failure(stalls(), { timeout: 60 }), 'timeout');
  });

  it('that goes on has all the time it needs', async () => {
    server.reply((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      let left = 8;
      const timer = setInterval(() => {
        response.write(chunk('x'));
        left -= 1;
        if (left === 0) {
          clearInterval(timer);
          response.end('data: [DONE]\n\n');
        }
      }, 200);
    });
    // eight times 200 ms, with never more than a second between
    assert.deepEqual(await ask({ timeout: 1000 }), { ok: true, text: 'xxxxxxxx' });
  });

  it('that cuts off is not taken for one that ended', async () => {
    server.reply(cutsOff('The split'));
    assert.deepEqual(await ask(), { ok: false, failure: 'cut', text: 'The split' });
    server.reply(raw(chunk('Half')));
    assert.deepEqual(await ask(), { ok: false, failure: 'cut', text: 'Half' });
    assert.equal(server.asked.length, 2);
  });

  it('is asked once more after 429 and 5xx, and no more than once', async () => {
    server.reply(says(429, '{}', { 'retry-after': '0' }), streams('Now.'));
    assert.deepEqual(await ask(), { ok: true, text: 'Now.' });
    server.reply(says(503, 'busy'), streams('Then.'));
    assert.deepEqual(await ask(), { ok: true, text: 'Then.' });
    server.asked.splice(0);
    assert.equal(await failure(says(500, '<h1>Error</h1>')), 'server');
    assert.equal(server.asked.length, 2);
  });

  it('that asks for a minute’s patience is not waited for', async () => {
    assert.equal(await failure(says(429, '{}', { 'retry-after': '60' })), 'busy');
    assert.equal(server.asked.length, 1);
    const date = new Date(Date.now() + 3_600_000).toUTCString();
    assert.equal(await failure(says(429, '{}', { 'retry-after': date })), 'busy');
    assert.equal(server.asked.length, 2);
  });

  it('that waits as it was told: a second', async () => {
    server.reply(says(429, '{}', { 'retry-after': '1' }), streams('Now.'));
    const start = performance.now();
    assert.equal((await ask()).ok, true);
    assert.ok(performance.now() - start >= 950);
  });

  it('that refuses or does not understand is not asked again', async () => {
    for (const [status, what] of [
      [401, 'refused'],
      [403, 'refused'],
      [404, 'request'],
      [400, 'request'],
    ] as const) {
      server.asked.splice(0);
      assert.equal(await failure(says(status, '{"error":{"message":"no"}}')), what);
      assert.equal(server.asked.length, 1);
    }
  });

  it('that talks nonsense is understood to do so', async () => {
    assert.equal(await failure(raw('<!doctype html><title>Hello</title>', 'text/html')), 'nonsense');
    assert.equal(await failure(raw('{"choices": [', 'application/json')), 'nonsense');
    assert.equal(await failure(raw('[]', 'application/json')), 'nonsense');
    assert.equal(await failure(raw('{"ok":true}', 'application/json')), 'nonsense');
    assert.equal(await failure(raw('', 'application/json')), 'nonsense');
    assert.equal(await failure(raw('data: {"choices":[{"del\n\n')), 'nonsense');
    assert.equal(await failure(raw('hello world\n\n')), 'nonsense');
    assert.equal(await failure(raw('<p>data:</p>\n\n')), 'nonsense');
    assert.equal(await failure(raw('data: [DONE]\n\n')), 'empty');
    assert.equal(await failure(whole('')), 'empty');
    assert.equal(await failure(whole(null)), 'empty');
    assert.equal(await failure(raw(`${chunk('A')}data: {"error":{"message":"overloaded"}}\n\n`)), 'server');
  });

  it('does not follow to elsewhere', async () => {
    const other = await serveChat();
    other.reply(streams('Stolen.'));
    assert.equal(
      await failure((response) => void response.writeHead(307, { location: other.url }).end()),
      'network',
    );
    assert.deepEqual(other.asked, []);
    await other.close();
  });

  it('that is not there: asked twice, and said', async () => {
    const gone = await serveChat();
    await gone.close();
    let tries = 0;
    const fetcher: typeof fetch = (...args) => {
      tries += 1;
      return fetch(...args);
    };
    const result = await ask({ url: gone.url, fetcher });
    assert.deepEqual([result.ok, result.ok || result.failure, tries], [false, 'network', 2]);
  });

  it('that never ends is ended', async () => {
    server.reply((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const more = (): void => {
        if (!response.destroyed) response.write(chunk('x'.repeat(4000)), () => setImmediate(more));
      };
      more();
    });
    const result = await ask();
    assert.equal(result.ok || result.failure, 'cut');
    assert.equal(result.text.length, 40_000);
    await server.hungUp();
  });

  it('stops when the reader has had enough: before, while waiting, while it speaks, between two tries', async () => {
    const done = new AbortController();
    done.abort();
    assert.deepEqual(await ask({ signal: done.signal }), { ok: false, failure: 'aborted', text: '' });
    assert.equal(server.asked.length, 0);

    const stop = new AbortController();
    server.reply(stalls('The split'));
    const result = await ask({ signal: stop.signal, onText: () => stop.abort() });
    assert.deepEqual(result, { ok: false, failure: 'aborted', text: 'The split' });
    await server.hungUp();

    const early = new AbortController();
    server.reply((response) => {
      early.abort();
      response.end();
    });
    const waiting = await ask({ signal: early.signal });
    assert.equal(waiting.ok || waiting.failure, 'aborted');

    const between = new AbortController();
    server.asked.splice(0);
    server.reply(says(503, ''));
    const asking = ask({ signal: between.signal, pause: 4000 });
    setTimeout(() => between.abort(), 100);
    const start = performance.now();
    const ended = await asking;
    assert.equal(ended.ok || ended.failure, 'aborted');
    assert.ok(performance.now() - start < 3000);
    assert.equal(server.asked.length, 1);
  });
});
