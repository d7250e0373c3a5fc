/* <history-herodotus> from the built script, in a strict page, with a real chat endpoint of another origin. */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { ensureBuilt } from '../build/build.js';
import { fromRoot } from '../build/files.js';
import { cutsOff, says, serveChat, stalls, streams, type ChatServer } from '../support/chat-server.js';
import { openBrowser, openPage, type WatchedPage } from '../support/page.js';
import { serve, type Site } from '../support/serve.js';

const evil = '<img src=x onerror="document.title = \'evil\'">';
const history = JSON.stringify({
  id: 'wall',
  title: 'The Wall',
  events: [
    { id: 'war', title: 'Second World War', date: '1939/1945', body: 'Europe was at war.' },
    {
      id: 'built',
      title: 'Wall built',
      date: '1961-08-13',
      causes: ['war'],
      body: `Wire, then concrete. ${evil} stood on it.`,
    },
  ],
});

describe('asking in a whole page', () => {
  let browser: Browser;
  let chat: ChatServer;
  let site: Site;
  let own: Site;

  before(async () => {
    await ensureBuilt();
    browser = await openBrowser();
    chat = await serveChat();
    const page = (attributes: string): string =>
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title>
       <script type="module" src="/lib/history-timeline.js"></script></head>
       <body><history-herodotus src="history.json" ${attributes}></history-herodotus></body></html>`;
    const policy = (connect: string): Readonly<Record<string, string>> => ({
      'content-security-policy': `default-src 'self'; connect-src 'self' ${connect}; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html history-timeline`,
    });
    const folders = { '/lib/': fromRoot('dist') };
    site = await serve({
      folders,
      texts: { '/': page(`endpoint="${chat.url}" timeout="1" model="m"`), '/history.json': history },
      headers: policy(chat.origin),
    });
    own = await serve({ folders, texts: { '/': page(''), '/history.json': history }, headers: policy('') });
  });
  after(async () => {
    await browser.close();
    await Promise.all([chat.close(), site.close(), own.close()]);
  });
  afterEach(async () => {
    chat.asked.splice(0);
    for (const page of (await browser.pages()).slice(1)) await page.close();
  });

  async function open(origin: string): Promise<WatchedPage> {
    const watched = await openPage(browser);
    await watched.page.goto(origin);
    await watched.page.waitForSelector('history-herodotus >>> input', { visible: true, timeout: 15_000 });
    return watched;
  }

  /** Types a question as a reader would, and gives what is answered. */
  async function ask(page: Page, question: string): Promise<string> {
    await page.type('history-herodotus >>> input', question);
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (asked) => {
        const root = document.querySelector('history-herodotus')?.shadowRoot;
        const last = [...(root?.querySelectorAll('[part="exchange"]') ?? [])].at(-1);
        return (
          last?.querySelector('[part="question"]')?.textContent?.includes(asked) === true &&
          last.querySelector('[part="coming"], [part="stop"]') === null
        );
      },
      { timeout: 15_000 },
      question,
    );
    return page.evaluate(() => {
      const root = document.querySelector('history-herodotus')?.shadowRoot;
      return [...(root?.querySelectorAll('[part="answer"]') ?? [])].at(-1)?.textContent ?? '';
    });
  }
  const plain = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, '').replaceAll(/\s+/g, ' ');

  it('sends nothing anywhere without an endpoint, and answers', async () => {
    const { page, requests, complaints } = await open(own.origin);
    const before = requests.length;
    const answer = plain(await ask(page, 'Why was the wall built?'));
    assert.match(answer, /What led to “Wall built”/);
    assert.match(answer, /Europe was at war\./);
    const after = requests
      .slice(before)
      .filter((address) => !address.startsWith(`${own.origin}/lib/chunks/`));
    assert.deepEqual(after, []);
    assert.deepEqual(complaints, []);
    assert.equal(await page.title(), 'A host');
  });

  it('says where it sends, sends question and events, and shows what streams as text', async () => {
    chat.reply(streams('It was built ', 'in 1961 [built]', `, ${evil} they say [nobody].`));
    const { page, complaints } = await open(site.origin);
    const where = await page.$eval('history-herodotus >>> [part="where"]', (line) => line.textContent ?? '');
    assert.ok(where.includes(new URL(chat.url).host), where);
    const answer = plain(await ask(page, 'When was the wall built?'));
    assert.match(answer, /It was built in 1961 \[1\] ?, <img src=x/);
    assert.match(answer, /1 citation named no event/);
    const [asked] = chat.asked;
    assert.equal(asked?.body.model, 'm');
    assert.match(asked?.body.messages[0]?.content ?? '', /"id":"built".*Wire, then concrete/);
    assert.equal(asked?.body.messages.at(-1)?.content, 'When was the wall built?');
    await page.click('history-herodotus >>> [part="citation"]');
    assert.equal(await page.$eval('history-herodotus', (element) => element.selected), 'built');
    assert.deepEqual(complaints, []);
    assert.equal(await page.title(), 'A host');
  });

  it('falls back on the history where it stalls, cuts off, refuses or is busy', async () => {
    const { page } = await open(site.origin);
    for (const [reply, said] of [
      [stalls('Half an'), /Half an.*came to a halt.*What the history itself tells:.*Wire, then concrete/],
      [cutsOff('Half an'), /Half an.*broke off.*Wire, then concrete/],
      [
        says(429, '{}', { 'retry-after': '99', 'access-control-expose-headers': 'retry-after' }),
        /too many questions.*Wire, then concrete/,
      ],
      [says(500, ''), /fault of its own.*Wire, then concrete/],
      [
        says(200, '<!doctype html><h1>Hello</h1>', { 'content-type': 'text/html' }),
        /no answer.*Wire, then concrete/,
      ],
    ] as const) {
      chat.reply(reply);
      assert.match(plain(await ask(page, 'When was the wall built?')), said);
    }
  });

  it('hangs up when its reader stops it, and when it is removed', async () => {
    chat.reply(stalls('Well'));
    const { page } = await open(site.origin);
    await page.$eval('history-herodotus', (element) => {
      element.timeout = 60;
      void element.ask('When was the wall built?');
    });
    const stop = await page.waitForSelector('history-herodotus >>> [part="stop"]', { visible: true });
    await stop?.click();
    await chat.hungUp();
    await page.$eval('history-herodotus', (element) => void element.ask('Why was the wall built?'));
    await page.waitForSelector('history-herodotus >>> [part="stop"]', { visible: true });
    while (chat.asked.length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    await page.$eval('history-herodotus', (element) => element.remove());
    await chat.hungUp();
  });
});
