import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { CatalogueSource, type CatalogueState } from '../../src/controllers/catalogue-source.js';
import type { HistoryErrorEvent } from '../../src/events/index.js';
import { json, stubFetch, type FetchStub } from '../support/fetch-stub.js';

const good = { histories: [{ id: 'h', title: 'H', src: 'h.json' }] };

class Probe extends LitElement {
  readonly source = new CatalogueSource(this);
  override createRenderRoot(): this {
    return this;
  }
}
customElements.define('catalogue-probe', Probe);

/** The state once it has left `loading`. */
async function settled(probe: Probe): Promise<CatalogueState> {
  for (;;) {
    await probe.updateComplete;
    const { state } = probe.source;
    if (state.status !== 'loading') return state;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
}

const message = (state: CatalogueState): string =>
  state.status === 'error' ? `${state.message}; ${state.hint}` : state.status;

const probe = (src?: string): Probe => {
  const made = new Probe();
  made.source.src = src;
  return made;
};

describe('CatalogueSource', () => {
  let stub: FetchStub;
  beforeEach(() => {
    stub = stubFetch();
  });
  afterEach(async () => {
    stub.restore();
    document.querySelectorAll('catalogue-probe').forEach((element) => element.remove());
    // a download is let go in the turn after
    await Promise.resolve();
  });

  it('shares one download of an address, and tells of it once each', async () => {
    stub.answers.set('c.json', [() => json(good)]);
    const [a, b] = [probe('c.json'), probe('./c.json')];
    const loads: unknown[] = [];
    for (const each of [a, b]) each.addEventListener('history-load', ({ history }) => loads.push(history));
    document.body.append(a, b);
    const [first, second] = [await settled(a), await settled(b)];
    expect(first.status).to.equal('ready');
    expect(first).to.equal(second);
    await Promise.all([a.updateComplete, b.updateComplete]);
    expect(stub.calls).to.have.length(1);
    expect(loads).to.have.length(2);
    const src = first.status === 'ready' ? first.catalogue.histories[0]?.src : '';
    expect(src).to.equal(new URL('h.json', document.baseURI).href);
  });

  it('takes an object before an address, and nothing for nothing', async () => {
    const made = probe('c.json');
    made.source.catalogue = good;
    document.body.append(made);
    expect((await settled(made)).status).to.equal('ready');
    expect(stub.calls).to.deep.equal([]);
    const bare = probe();
    document.body.append(bare);
    expect((await settled(bare)).status).to.equal('empty');
  });

  it('reads a script inside, and again when it changes', async () => {
    const made = await fixture<Probe>(
      html`<catalogue-probe
        ><script type="application/json">
          { "news": [] }
        </script></catalogue-probe
      >`,
    );
    expect((await settled(made)).status).to.equal('ready');
    const script = made.querySelector('script');
    if (script) script.textContent = '{"news": [}';
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    expect(message(await settled(made))).to.match(/^line 1, column 11: /);
  });

  const wrong: readonly (readonly [string, () => Response, RegExp])[] = [
    [
      'a history',
      () => json({ id: 'x', title: 'X', events: [] }),
      /c\.json: this is a history, not a catalogue; Give its address to <history-timeline>/,
    ],
    ['a list', () => json([good]), /c\.json: a catalogue is an object, this is a list/],
    ['a page', () => new Response('<!doctype html>'), /a web page came instead of JSON; Point “src”/],
    ['half a file', () => new Response('{"histories": ['), /line 1, column 16: \/c\.json ends too early/],
    ['a 404', () => new Response('', { status: 404 }), /the server answered 404; There is no such file/],
    ['a 500', () => new Response('', { status: 500 }), /answered 500; The server has trouble/],
    ['no answer', () => Response.error(), /answered 0|could not be reached/],
  ];
  for (const [name, answer, says] of wrong) {
    it(`says what came and what to do: ${name}`, async () => {
      stub.answers.set('c.json', [answer]);
      const made = probe('c.json');
      const errors: HistoryErrorEvent[] = [];
      made.addEventListener('history-error', (event) => errors.push(event));
      document.body.append(made);
      expect(message(await settled(made))).to.match(says);
      await made.updateComplete;
      expect(errors[0]?.message).to.match(says);
    });
  }

  it('says of an address that it is none', async () => {
    const made = probe('https://');
    document.body.append(made);
    expect(message(await settled(made))).to.contain('not an address (got “https://”)');
  });

  it('loads again after an error, for all who share it', async () => {
    stub.answers.set('c.json', [() => new Response('', { status: 503 }), () => json(good)]);
    const [a, b] = [probe('c.json'), probe('c.json')];
    document.body.append(a, b);
    expect((await settled(a)).status).to.equal('error');
    a.source.retry();
    expect((await settled(a)).status).to.equal('ready');
    expect((await settled(b)).status).to.equal('ready');
    expect(stub.calls).to.have.length(2);
  });

  it('lets go of a download when it leaves, and keeps what it had when it moves', async () => {
    stub.answers.set('c.json', [() => new Promise(() => {}) as unknown as Response, () => json(good)]);
    const made = probe('c.json');
    document.body.append(made);
    await made.updateComplete;
    made.remove();
    await Promise.resolve();
    await Promise.resolve();
    expect(stub.aborted).to.have.length(1);
    document.body.append(made);
    expect((await settled(made)).status).to.equal('ready');
    const box = document.body.appendChild(document.createElement('div'));
    box.append(made);
    expect((await settled(made)).status).to.equal('ready');
    expect(stub.calls).to.have.length(2);
    box.remove();
  });
});
