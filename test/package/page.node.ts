/* The built script in whole pages: strict headers, other origins, several widgets, a host that scrolls. */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { ensureBuilt } from '../build/build.js';
import { fromRoot } from '../build/files.js';
import { openBrowser, openPage, type WatchedPage } from '../support/page.js';
import { serve, type Site, type SiteContent } from '../support/serve.js';

const strict = [
  "default-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html history-timeline',
].join('; ');

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><path d="M0 0h3v2H0z" fill="#678"/></svg>';

const history = JSON.stringify({
  id: 'sample',
  title: 'A sample',
  groups: [
    { id: 'east', title: 'East' },
    { id: 'west', title: 'West' },
  ],
  eras: [{ id: 'cold', title: 'A cold era', date: '1947/1991' }],
  events: Array.from({ length: 24 }, (_, index) => ({
    id: `e${index}`,
    title: `Event ${index}`,
    date: index % 3 === 0 ? `${1945 + index}/${1950 + index}` : `${1945 + index}-0${1 + (index % 9)}`,
    group: index % 2 === 0 ? 'east' : 'west',
    place: { name: 'Somewhere', lat: 40, lon: index },
    image: { src: 'picture.svg', alt: 'A plain ground', caption: 'A ground', credit: 'Drawn for the test' },
    body: 'A *first* paragraph with a [link](https://example.org/).\n\n- and\n- a list',
  })),
});

const head = (script: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title>
   <link rel="stylesheet" href="/host.css"><script type="module" src="${script}"></script></head>`;
const own = '/lib/history-timeline.js';
const page = (body: string, script = own): string =>
  `${head(script)}<body><h1>A host</h1>${body}</body></html>`;

const content = (
  texts: Readonly<Record<string, string>>,
  headers: SiteContent['headers'] = {},
): SiteContent => ({
  folders: { '/lib/': fromRoot('dist') },
  texts: {
    '/history.json': history,
    '/picture.svg': picture,
    '/host.css': 'body { margin: 2rem; font: 16px serif } .tall { height: 3000px }',
    ...texts,
  },
  headers,
});

const timeline = '<history-timeline src="history.json"></history-timeline>';

/** Waits until every timeline of the page has its items drawn by the lazy chunk. */
async function drawn({ page: on, complaints }: WatchedPage, count = 1): Promise<void> {
  const seen = on.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('history-timeline')].filter(
        (element) => (element.shadowRoot?.querySelector('.vis-item') ?? undefined) !== undefined,
      ).length === wanted,
    { timeout: 15_000 },
    count,
  );
  await seen.catch((cause: unknown) => {
    throw new Error(`not drawn within 15 s; the page says: ${complaints.join('; ') || 'nothing'}`, { cause });
  });
}

describe('a whole page', () => {
  let browser: Browser;
  const sites: Site[] = [];
  const site = async (...args: Parameters<typeof content>): Promise<Site> => {
    const made = await serve(content(...args));
    sites.push(made);
    return made;
  };

  before(async () => {
    await ensureBuilt();
    browser = await openBrowser();
  });
  afterEach(async () => {
    for (const open of await browser.pages()) await open.close();
    await Promise.all(sites.splice(0).map((made) => made.close()));
  });
  after(() => browser.close());

  it('works under a strict policy and says nothing', async () => {
    const { origin } = await site(
      { '/': page(`${timeline}<history-event src="history.json" event="e3"></history-event>`) },
      { 'content-security-policy': strict },
    );
    const watched = await openPage(browser);
    const { page: on, complaints, requests } = watched;
    await on.goto(origin);
    await drawn(watched);
    await on.waitForNetworkIdle({ idleTime: 300 });
    // what is drawn only on demand
    await on.evaluate(() => {
      const element = document.querySelector('history-timeline');
      element?.next();
      element?.zoomIn();
    });
    await on.waitForNetworkIdle({ idleTime: 500 });
    assert.deepEqual(complaints, []);
    const foreign = requests.filter(
      (address) => !address.startsWith(`${origin}/`) && !address.startsWith('data:'),
    );
    assert.deepEqual(foreign, [], 'no request to anyone else');
  });

  it('asks nobody but the addresses in the data', async () => {
    const { origin } = await site({ '/': page(timeline) });
    const watched = await openPage(browser);
    const { page: on, requests } = watched;
    await on.goto(origin);
    await drawn(watched);
    const paths = requests.map((address) =>
      address.replace(origin, '').replace(/\/lib\/chunks\/.*/, '/lib/chunks/'),
    );
    const known = new Set([
      '/',
      '/favicon.ico',
      '/host.css',
      own,
      '/lib/chunks/',
      '/history.json',
      '/picture.svg',
    ]);
    assert.deepEqual(
      paths.filter((path) => !known.has(path)),
      [],
    );
  });

  it('shows a single event without the chunk that draws axes', async () => {
    const { origin, requests } = await site({
      '/': page('<history-event src="history.json" event="e3"></history-event>'),
    });
    const { page: on, complaints } = await openPage(browser);
    await on.goto(origin);
    // looked for each frame: a change in a shadow root is no change of the page, which else is waited for
    await on.waitForSelector('history-event >>> [part~="title"]', { visible: true, timeout: 15_000 });
    await on.waitForNetworkIdle({ idleTime: 300 });
    assert.deepEqual(
      requests.filter((path) => path.includes('vis-')),
      [],
    );
    assert.deepEqual(complaints, []);
  });

  it('fetches its chunks from beside itself, from another origin too', async () => {
    const library = await site({}, { 'access-control-allow-origin': '*' });
    const host = await site({ '/': page(timeline, `${library.origin}${own}`) });
    const watched = await openPage(browser);
    const { page: on, complaints } = watched;
    await on.goto(host.origin);
    await drawn(watched);
    assert.deepEqual(complaints, []);
    assert.ok(library.requests.some((path) => path.startsWith('/lib/chunks/')));
    assert.deepEqual(
      host.requests.filter((path) => path.startsWith('/lib/')),
      [],
    );
  });

  it('stands twice on a page, and the file is fetched once', async () => {
    const { origin, requests } = await site({ '/': page(timeline + timeline) });
    const watched = await openPage(browser);
    const { page: on, complaints } = watched;
    await on.goto(origin);
    await on.evaluate(() => document.querySelectorAll('history-timeline')[1]?.scrollIntoView());
    await drawn(watched, 2);
    const selected = await on.evaluate(() => {
      const [first, second] = document.querySelectorAll('history-timeline');
      first?.select('e5');
      second?.select('e7');
      return [first?.selected, second?.selected];
    });
    assert.deepEqual(selected, ['e5', 'e7']);
    assert.equal(requests.filter((path) => path === '/history.json').length, 1);
    assert.deepEqual(complaints, []);
  });

  it('loaded twice, keeps the first and says so once', async () => {
    const library = await site({}, { 'access-control-allow-origin': '*' });
    const copy = `<script type="module" src="${library.origin}${own}"></script>`;
    const { origin } = await site({ '/': page(copy + timeline) });
    const watched = await openPage(browser);
    const { page: on, complaints } = watched;
    await on.goto(origin);
    await drawn(watched);
    // the other copy may be the slower one
    await on.waitForNetworkIdle({ idleTime: 500 });
    assert.equal(complaints.length, 1, complaints.join('\n'));
    assert.match(complaints[0] ?? '', /^console\.warn: history-timeline: .*already registered/);
  });

  it('is one library by whatever address it is asked for', async () => {
    const again = `<script type="module" src="${own}?v=2"></script>`;
    const { origin, requests } = await site({ '/': page(again + timeline) });
    const watched = await openPage(browser);
    await watched.page.goto(origin);
    await drawn(watched);
    assert.deepEqual(watched.complaints, []);
    assert.equal(requests.filter((path) => path.includes('/core-')).length, 1);
  });

  it('lets the page scroll under the wheel', async () => {
    const { origin } = await site({ '/': page(`${timeline}<div class="tall"></div>`) });
    const watched = await openPage(browser);
    const { page: on } = watched;
    await on.goto(origin);
    await drawn(watched);
    const box = await on.evaluate(() => {
      const { left, top, width } = (
        document.querySelector('history-timeline')?.shadowRoot?.querySelector('.vis-timeline') ??
        document.body
      ).getBoundingClientRect();
      return { x: left + width / 2, y: top + 30 };
    });
    await on.mouse.move(box.x, box.y);
    for (let turn = 0; turn < 3; turn += 1) await on.mouse.wheel({ deltaY: 120 });
    await on.waitForFunction(() => scrollY >= 300, { timeout: 5000 });
  });

  it('leaves no listener behind when it is removed', async () => {
    const { origin } = await site({ '/': page('<div id="place"></div>') });
    const watched = await openPage(browser);
    const { page: on, complaints } = watched;
    await on.goto(origin);
    await on.waitForFunction(() => customElements.get('history-timeline') !== undefined);
    const client = await on.createCDPSession();
    const listeners = async (): Promise<string[]> => {
      const found: string[] = [];
      for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
        const { result } = await client.send('Runtime.evaluate', { expression });
        const { listeners: these } = await client.send('DOMDebugger.getEventListeners', {
          objectId: result.objectId ?? '',
        });
        found.push(...these.map(({ type }) => `${expression}: ${type}`));
      }
      return found.sort();
    };
    const cycle = async (): Promise<void> => {
      await on.evaluate((markup) => {
        const place = document.querySelector('#place');
        const template = document.createElement('template');
        template.innerHTML = markup;
        place?.append(template.content);
      }, timeline);
      await drawn(watched);
      await on.evaluate(() => document.querySelector('history-timeline')?.remove());
      await on.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    };
    const empty = await listeners();
    await cycle();
    assert.deepEqual(await listeners(), empty);
    await cycle();
    assert.deepEqual(await listeners(), empty);
    assert.deepEqual(complaints, []);
  });

  it('comes back to life when it is moved', async () => {
    const { origin } = await site({ '/': page(`<div id="other"></div>${timeline}`) });
    const watched = await openPage(browser);
    const { page: on, complaints } = watched;
    await on.goto(origin);
    await drawn(watched);
    await on.evaluate(() => {
      const element = document.querySelector('history-timeline');
      if (element) document.querySelector('#other')?.append(element);
    });
    await drawn(watched);
    assert.deepEqual(complaints, []);
  });
});
