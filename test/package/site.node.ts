/* The demo pages as `npm start` serves them: the address it prints, a port in use, every page without a complaint. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { ensureBuilt } from '../build/build.js';
import { filesUnder, fromRoot } from '../build/files.js';
import { openBrowser, openPage } from '../support/page.js';

interface Preview {
  readonly address: string;
  stop(): Promise<void>;
}

const vite = fromRoot('node_modules/vite/bin/vite.js');

/** What `npm start` runs once it has built. */
async function preview(port: string): Promise<Preview> {
  const child = spawn(process.execPath, [vite, 'preview', '--outDir', 'dist/site'], {
    cwd: fromRoot(''),
    env: { ...process.env, PORT: port, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const found = /https?:\/\/[\w.:[\]]+\d/.exec(output)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('close', () => reject(new Error(output)));
  });
  return {
    address,
    stop: () => {
      child.kill();
      return closed;
    },
  };
}

/** A port that is in use until `close`. */
async function taken(): Promise<{ port: number; close(): void }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => void server.close() };
}

describe('npm start', () => {
  let browser: Browser;
  let site: Preview;

  before(async () => {
    await ensureBuilt();
    const free = await taken();
    free.close();
    [browser, site] = await Promise.all([openBrowser(), preview(String(free.port))]);
    assert.equal(new URL(site.address).port, String(free.port), 'PORT is honoured');
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });

  for (const path of filesUnder('stories/site').filter((file) => file.endsWith('.html'))) {
    const name = path.slice('stories/site/'.length);
    it(`${name} shows without a complaint and asks nobody else`, async () => {
      const { page, complaints, requests } = await openPage(browser);
      await page.goto(`${site.address}/${name}`, { waitUntil: 'networkidle0' });
      assert.deepEqual(complaints, []);
      const own = (address: string): boolean =>
        /^(data|blob|about):/.test(address) || address.startsWith(site.address);
      assert.deepEqual(
        requests.filter((address) => !own(address)),
        [],
      );
      await page.close();
    });
  }

  it('leads from page to page without a dead end', async () => {
    const { page } = await openPage(browser);
    const dead: string[] = [];
    for (const path of filesUnder('stories/site').filter((file) => file.endsWith('.html'))) {
      await page.goto(`${site.address}/${path.slice('stories/site/'.length)}`);
      const links = await page.$$eval('a[href]', (anchors) => anchors.map((anchor) => anchor.href));
      for (const link of new Set(links.filter((address) => address.startsWith(site.address)))) {
        if (!(await fetch(link)).ok) dead.push(`${path}: ${link}`);
      }
    }
    await page.close();
    assert.deepEqual(dead, []);
  });

  it('answers 404 for what is not there', async () => {
    assert.equal((await fetch(`${site.address}/no-such-page.html`)).status, 404);
  });

  it('takes the next free port when the one asked for is in use', async () => {
    const { port, close } = await taken();
    const other = await preview(String(port));
    const given = Number(new URL(other.address).port);
    assert.ok(given > port, `${given} is not after ${port}`);
    assert.ok((await fetch(other.address)).ok);
    await other.stop();
    close();
  });

  it('says what is wrong with a PORT that is none', async () => {
    await assert.rejects(preview('http'), /PORT: not a port \(got "http"\)/);
  });
});
