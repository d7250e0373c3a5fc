/* A large file in whole pages: off the page's thread where a worker may run, and shown where none may. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { ensureBuilt } from '../build/build.js';
import { filesUnder, fromRoot } from '../build/files.js';
import { openBrowser, openPage, type WatchedPage } from '../support/page.js';
import { serve, type Site, type SiteContent } from '../support/serve.js';

const strict = [
  "default-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html history-timeline',
].join('; ');

const count = 20_000;
const file = JSON.stringify({
  id: 'large',
  title: 'A large history',
  events: Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    title: `Event ${index}`,
    date: String(1000 + Math.floor(index / 25)),
    summary: 'What happened, told in a sentence or two, as a summary would tell it.',
  })),
});

const own = '/lib/history-timeline.js';
const page = (script = own): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title>
   <script type="module" src="${script}"></script></head>
   <body><h1>A host</h1><history-timeline src="large.json"></history-timeline></body></html>`;

/** Addresses of the workers that the page has started until now. */
function workersOf(on: Page): string[] {
  const found: string[] = [];
  on.on('workercreated', (worker) => found.push(worker.url()));
  return found;
}

async function shown({ page: on, complaints }: WatchedPage): Promise<void> {
  const seen = on.waitForFunction(
    (wanted) => {
      if (customElements.get('history-timeline') === undefined) return false;
      const element = document.querySelector('history-timeline');
      return element?.events.length === wanted && Boolean(element.shadowRoot?.querySelector('.vis-item'));
    },
    { timeout: 20_000 },
    count,
  );
  await seen.catch((cause: unknown) => {
    throw new Error(`not shown within 20 s; the page says: ${complaints.join('; ') || 'nothing'}`, { cause });
  });
}

describe('a large file', () => {
  let browser: Browser;
  const sites: Site[] = [];
  const site = async (texts: Record<string, string>, more: SiteContent = {}): Promise<Site> => {
    const made = await serve({
      folders: { '/lib/': fromRoot('dist') },
      texts: { '/large.json': file, ...texts },
      ...more,
    });
    sites.push(made);
    return made;
  };
  const open = async (): Promise<WatchedPage & { workers: string[] }> => {
    const watched = await openPage(browser);
    return { ...watched, workers: workersOf(watched.page) };
  };

  before(async () => {
    await ensureBuilt();
    browser = await openBrowser();
  });
  afterEach(async () => {
    for (const left of await browser.pages()) await left.close();
    await Promise.all(sites.splice(0).map((made) => made.close()));
  });
  after(() => browser.close());

  it('has a worker that bundlers may carry along as it is: it imports nothing', () => {
    const files = ['dist/chunks', 'dist/modules/chunks']
      .flatMap(filesUnder)
      .filter((path) => /\/index-worker-[\w-]+\.js$/.test(path));
    assert.deepEqual(files.map((path) => path.replace(/index-worker-.*/, '')).sort(), [
      'dist/chunks/',
      'dist/modules/chunks/',
    ]);
    for (const path of files) {
      const imports = /(^|[;}\n])\s*import[\s{"'`*]|\bimport\(/.exec(readFileSync(fromRoot(path), 'utf8'));
      assert.equal(imports?.[0], undefined, path);
    }
  });

  it('is read by a worker under a strict policy, which is then gone', async () => {
    const { origin } = await site({ '/': page() }, { headers: { 'content-security-policy': strict } });
    const watched = await open();
    await watched.page.goto(origin);
    await shown(watched);
    assert.equal(watched.workers.length, 1);
    assert.match(watched.workers[0] ?? '', new RegExp(`^${origin}/lib/chunks/index-worker-`));
    assert.deepEqual(watched.page.workers(), []);
    assert.deepEqual(watched.complaints, []);
  });

  it('is read by a worker when the library comes from another origin', async () => {
    const library = await site({}, { headers: { 'access-control-allow-origin': '*' } });
    const { origin } = await site({ '/': page(`${library.origin}${own}`) });
    const watched = await open();
    await watched.page.goto(origin);
    await shown(watched);
    assert.equal(watched.workers.length, 1);
    assert.match(watched.workers[0] ?? '', /^blob:/);
    assert.ok(library.requests.some((path) => path.includes('/index-worker-')));
    assert.deepEqual(watched.page.workers(), []);
    assert.deepEqual(watched.complaints, []);
  });

  it('is read on the page where no worker may run', async () => {
    const library = await site({}, { headers: { 'access-control-allow-origin': '*' } });
    const policy = `default-src 'self'; script-src 'self' ${library.origin}; style-src 'self'`;
    const { origin } = await site(
      { '/': page(`${library.origin}${own}`) },
      { headers: { 'content-security-policy': policy } },
    );
    const watched = await open();
    await watched.page.goto(origin);
    await shown(watched);
    assert.deepEqual(watched.page.workers(), []);
    assert.ok(!library.requests.some((path) => path.includes('/index-worker-')));
    // the browser tells the host of the try, and that is all
    const others = watched.complaints.filter((text) => !/\bblob\b/.test(text));
    assert.deepEqual(others, []);
  });

  it('is no longer asked for when the element goes, and no worker stays', async () => {
    let close: () => void = () => {};
    const closed = new Promise<void>((resolve) => (close = resolve));
    const slow = (response: ServerResponse): void => {
      response.on('close', close);
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': file.length });
      response.write(file.slice(0, file.length / 2));
    };
    const { origin } = await site({ '/': page() }, { answers: { '/large.json': slow } });
    const watched = await open();
    const { page: on } = watched;
    await on.goto(origin, { waitUntil: 'domcontentloaded' });
    for (let turn = 0; turn < 200 && on.workers().length === 0; turn += 1) await pause();
    assert.equal(on.workers().length, 1);
    await on.evaluate(() => document.querySelector('history-timeline')?.remove());
    await closed;
    for (let turn = 0; turn < 200 && on.workers().length > 0; turn += 1) await pause();
    assert.deepEqual(on.workers(), []);
  });
});

const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 50));
