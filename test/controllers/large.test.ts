import { aTimeout, assert, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { HistorySource, type SourceState } from '../../src/controllers/history-source.js';
import { readHistory } from '../../src/history/index.js';
import { isLazy } from '../../src/history/table.js';
import { define } from '../support/define.js';
import { stubFetch, type FetchStub } from '../support/fetch-stub.js';
import { head, plainEvents, wildEvents } from '../support/histories.js';

/** Keeps every state that an update would show. */
class LargeHost extends LitElement {
  readonly source = new HistorySource(this);
  readonly states: SourceState[] = [];
  loads = 0;

  constructor() {
    super();
    this.addEventListener('history-load', () => (this.loads += 1));
  }

  protected override updated(): void {
    if (this.source.state !== this.states.at(-1)) this.states.push(this.source.state);
  }
}
define('large-host', LargeHost);

const add = (): LargeHost => {
  const host = new LargeHost();
  document.body.append(host);
  return host;
};

type Ready = SourceState & { status: 'ready' };

async function whole(host: LargeHost): Promise<Ready> {
  const done = (): boolean => {
    const { state } = host.source;
    return state.status === 'error' || (state.status === 'ready' && !state.checking);
  };
  await waitUntil(done, 'the end', { timeout: 15_000 });
  const { state } = host.source;
  if (state.status !== 'ready') throw new Error(state.status === 'error' ? state.message : state.status);
  await host.updateComplete;
  await aTimeout(0);
  return state;
}

function compare({ history, issues }: Ready, file: object, baseUrl: string): void {
  const wanted = readHistory(file, { baseUrl });
  assert.isTrue(isLazy(history.events));
  assert.deepEqual([...history.events], wanted.history.events);
  assert.deepEqual({ ...history, events: [] }, { ...wanted.history, events: [] });
  assert.deepEqual(issues, wanted.issues);
}

/** What was told on the way is true: progress only grows, and so does what is shown. */
function checkStates(states: readonly SourceState[], parts: boolean): void {
  const loading = states.filter((state) => state.status === 'loading');
  const progress = loading.flatMap((state) => state.progress ?? []);
  assert.deepEqual(
    progress,
    progress.toSorted((a, b) => a - b),
  );
  progress.forEach((value) => assert.isTrue(value >= 0 && value <= 1));
  const counts = loading.map((state) => state.partial?.events.length ?? 0);
  assert.deepEqual(
    counts,
    counts.toSorted((a, b) => a - b),
  );
  assert.strictEqual(
    counts.some((count) => count >= 2000),
    parts,
  );
}

const wild = { ...head, events: wildEvents(6000, 11).map((event) => event ?? null) };
const plain = { id: 'p', title: 'Plain', events: plainEvents(20_000) };
const encode = (file: object): Uint8Array => new TextEncoder().encode(JSON.stringify(file));

/** A file that comes in pieces, and waits for `go` after the first. */
function inPieces(bytes: Uint8Array, go: Promise<void> = Promise.resolve(), size = 60_000): Response {
  let at = 0;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (at > 0) await go;
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
  return new Response(body, { headers: { 'content-length': String(bytes.length) } });
}

describe('a large history', () => {
  let stub: FetchStub;
  const { Worker } = window;
  let workers: { ended: boolean }[] = [];

  beforeEach(() => {
    stub = stubFetch();
    workers = [];
    window.Worker = class extends Worker {
      ended = false;
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        workers.push(this);
      }
      override terminate(): void {
        this.ended = true;
        super.terminate();
      }
    };
  });
  afterEach(async () => {
    for (const host of document.querySelectorAll('large-host')) host.remove();
    stub.restore();
    window.Worker = Worker;
    await aTimeout(0);
  });
  const noWorker = (): void => {
    window.Worker = class extends Worker {
      constructor() {
        super('data:,');
        this.terminate();
        throw new DOMException('no', 'SecurityError');
      }
    };
  };

  for (const way of ['in a worker', 'on the page'] as const) {
    describe(`from a file, ${way}`, () => {
      beforeEach(() => {
        if (way === 'on the page') noWorker();
      });

      it('is what readHistory gives, and is shown in parts', async () => {
        stub.answers.set('/wild.json', [() => inPieces(encode(wild))]);
        const host = add();
        host.source.src = '/wild.json';
        compare(await whole(host), wild, new URL('/wild.json', location.href).href);
        checkStates(host.states, true);
        assert.strictEqual(host.loads, 1);
        const ready = host.states.filter((state): state is Ready => state.status === 'ready');
        // what was ready before its events were checked is the same history
        assert.strictEqual(new Set(ready.map(({ history }) => history)).size, 1);
        assert.deepEqual(
          workers.map(({ ended }) => ended),
          way === 'in a worker' ? [true] : [],
        );
      });

      it('says what is wrong with JSON that breaks off, and with a web page', async () => {
        const bytes = encode(plain);
        stub.answers.set('/half.json', [() => inPieces(bytes.subarray(0, bytes.length - 20))]);
        const page = new TextEncoder().encode(`\n<!doctype html>${' '.repeat(600_000)}`);
        stub.answers.set('/page.json', [() => inPieces(page)]);
        for (const [name, message] of [
          ['/half.json', /^line 1, column \d+: /],
          ['/page.json', /a web page came/],
        ] as const) {
          const host = add();
          host.source.src = name;
          await waitUntil(() => host.source.state.status === 'error', name, { timeout: 15_000 });
          assert.match(host.source.state.status === 'error' ? host.source.state.message : '', message);
        }
        assert.isTrue(workers.every(({ ended }) => ended));
      });

      it('stops when the element goes', async () => {
        stub.answers.set('/slow.json', [() => inPieces(encode(plain), new Promise(() => {}), 700_000)]);
        const host = add();
        host.source.src = '/slow.json';
        const partial = (): boolean =>
          host.source.state.status === 'loading' && host.source.state.partial !== undefined;
        await waitUntil(partial, 'a part', { timeout: 15_000 });
        host.remove();
        await aTimeout(50);
        assert.isTrue(workers.every(({ ended }) => ended));
        assert.lengthOf(stub.aborted, 1);
        const count = host.states.length;
        await aTimeout(100);
        assert.lengthOf(host.states, count);
      });
    });
  }

  it('of many small events goes the same way, without a worker', async () => {
    const file = {
      id: 's',
      title: 'S',
      events: plainEvents(2500),
    };
    stub.answers.set('/s.json', [() => new Response(JSON.stringify(file))]);
    const host = add();
    host.source.src = '/s.json';
    compare(await whole(host), file, new URL('/s.json', location.href).href);
    assert.lengthOf(workers, 0);
  });

  describe('from an object', () => {
    it('is what readHistory gives', async () => {
      const host = add();
      host.source.history = wild;
      compare(await whole(host), wild, document.baseURI);
      checkStates(host.states, false);
      assert.strictEqual(host.loads, 1);
      // handed on, it is taken as it is
      const other = add();
      const { state } = host.source;
      other.source.history = state.status === 'ready' ? state.history : undefined;
      assert.strictEqual(other.source.state.status, 'ready');
    });

    it('goes on when the element is moved, and begins anew when it was away', async () => {
      const host = add();
      host.source.history = plain;
      await waitUntil(() => host.source.state.status === 'loading');
      document.body.prepend(host);
      const { history } = await whole(host);
      assert.lengthOf(history.events, 20_000);
      const other = add();
      other.source.history = { ...plain };
      other.remove();
      await aTimeout(300);
      assert.strictEqual(other.source.state.status, 'loading');
      document.body.append(other);
      assert.lengthOf((await whole(other)).history.events, 20_000);
    });

    it('takes the last of two', async () => {
      const host = add();
      host.source.history = plain;
      await Promise.resolve();
      host.source.history = { ...plain, title: 'Second' };
      assert.strictEqual((await whole(host)).history.title, 'Second');
      assert.strictEqual(host.loads, 1);
    });

    it('does not mind what its owner does to the list afterwards', async () => {
      const events = [...plain.events];
      const host = add();
      host.source.history = { ...plain, events };
      const { history } = await whole(host);
      events.length = 0;
      assert.strictEqual(history.events.at(-1)?.id, 'e19999');
    });
  });
});
