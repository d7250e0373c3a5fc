/* What a frame of panning costs, in elements touched: counts, held against those of all that is there. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { ensureBuilt } from '../build/build.js';
import { fromRoot } from '../build/files.js';
import { openBrowser, openPage } from '../support/page.js';
import { serve, type Site } from '../support/serve.js';

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title>
  <script type="module" src="/lib/history-timeline.js"></script></head>
  <body><h1>A host</h1><history-timeline src="many.json" start="1300" end="1600"></history-timeline></body></html>`;

const many = JSON.stringify({
  id: 'many',
  title: 'Many events',
  events: Array.from({ length: 8000 }, (_, index) => ({
    id: `e${index}`,
    title: `Event ${index}`,
    date: String(1000 + Math.floor(index / 8)),
    importance: 1 + ((index * 7) % 5),
  })),
});

describe('panning', () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    await ensureBuilt();
    browser = await openBrowser();
    site = await serve({
      folders: { '/lib/': fromRoot('dist') },
      texts: { '/': page, '/many.json': many },
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('takes no label out to put it back, and moves the ticks as one', async () => {
    const { page: on, complaints } = await openPage(browser);
    await on.setViewport({ width: 1200, height: 900 });
    await on.goto(site.origin);
    await on.waitForFunction(() =>
      Boolean(
        document.querySelector('history-timeline')?.shadowRoot?.querySelector('.vis-timeline .vis-item'),
      ),
    );
    const seen = await on.evaluate(async () => {
      await new Promise((resolve) => void setTimeout(resolve, 500));
      const root = document.querySelector('history-timeline')?.shadowRoot;
      const axis = root?.querySelector('.axis');
      if (!root || !axis) throw new Error('no axis');
      const there = new Set<Node>(root.querySelectorAll('.vis-item'));
      const ticks = root.querySelectorAll('.tick').length;
      const added: Node[] = [];
      const gone = new Set<Node>();
      let moved = 0;
      const observer = new MutationObserver((records) => {
        for (const { type, target, addedNodes, removedNodes } of records) {
          if (type === 'attributes') {
            if (target instanceof Element && target.matches('.tick')) moved += 1;
            continue;
          }
          for (const node of removedNodes) gone.add(node);
          for (const node of addedNodes)
            if (node instanceof Element && node.matches('.vis-item')) added.push(node);
        }
      });
      observer.observe(root, { subtree: true, childList: true, attributeFilter: ['style'] });
      for (let frame = 0; frame < 30; frame += 1) {
        const by = { bubbles: true, cancelable: true, deltaX: 20 };
        axis.dispatchEvent(new WheelEvent('wheel', by));
        await new Promise(requestAnimationFrame);
      }
      await new Promise((resolve) => void setTimeout(resolve, 50));
      observer.disconnect();
      return {
        there: there.size,
        ticks,
        added: added.length,
        back: added.filter((node) => there.has(node) && gone.has(node)).length,
        twice: added.length - new Set(added).size,
        moved,
      };
    });
    // half a window goes by: what comes with it is new, and comes once
    assert.ok(seen.added > 0 && seen.added <= seen.there, JSON.stringify(seen));
    assert.equal(seen.back, 0);
    assert.equal(seen.twice, 0);
    // a tick is placed when it comes; placed in each of the 30 frames they would be 30 times as many
    assert.ok(seen.moved <= 3 * seen.ticks, JSON.stringify(seen));
    assert.deepEqual(complaints, []);
  });
});
