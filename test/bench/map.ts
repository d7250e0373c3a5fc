/*
 * `npx tsx test/bench/map.ts [places]`: the map beside the two ways of drawing that it was chosen over. Prints a table;
 * decision 0014 tells what came of it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { build, loadConfigFromFile } from 'vite';
import { fromRoot } from '../build/files.js';
import { chromeArgs, findChrome } from '../support/find-chrome.js';
import { serve } from '../support/serve.js';
import type { Measured } from './page/map.js';
import { percentile } from './statistics.js';

const ways = {
  element: '<history-map>',
  svg: 'a circle of SVG each',
  canvas: 'a canvas, drawn anew',
} as const;
const count = Number(process.argv[2] ?? 10_000);
if (!Number.isInteger(count) || count < 1)
  throw new Error(`places: not a number of them (got ${process.argv[2]}); give 1 or more`);

const isMeasured = (value: unknown): value is Measured =>
  typeof value === 'object' && value !== null && 'opens' in value && 'drag' in value && 'zoom' in value;

const outDir = mkdtempSync(join(fromRoot('node_modules'), '.map-bench-'));
try {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'script' }, fromRoot('vite.config.ts'));
  await build({
    ...loaded?.config,
    configFile: false,
    root: fromRoot(''),
    logLevel: 'error',
    build: {
      ...loaded?.config.build,
      outDir,
      lib: { entry: { map: fromRoot('test/bench/page/map.ts') }, formats: ['es'] },
    },
  });
  const page =
    '<!doctype html><html lang="en"><title>Map</title><body style="width:1152px"><script type="module" src="/lib/map.js"></script></body></html>';
  const site = await serve({ folders: { '/lib/': outDir }, texts: { '/': page } });
  const { executablePath } = await findChrome();
  console.log(`${count.toLocaleString('en')} places; ms; frames as median / 95th percentile`);
  try {
    for (const [way, name] of Object.entries(ways)) {
      const browser = await launch({ executablePath, args: [...chromeArgs] });
      try {
        const tab = await browser.newPage();
        await tab.setViewport({ width: 1200, height: 900 });
        await tab.goto(`${site.origin}/`);
        await tab.waitForFunction('"measureMap" in window');
        // a text, for the page's own global is unknown here
        const measured: unknown = await tab.evaluate(`window.measureMap.${way}(${count})`);
        if (!isMeasured(measured)) throw new Error(`${name}: nothing was measured`);
        const both = (deltas: readonly number[]): string =>
          [0.5, 0.95].map((share) => Math.round(percentile(deltas, share) ?? NaN)).join(' / ');
        console.log(
          `${name.padEnd(22)} opens in ${String(Math.round(measured.opens)).padStart(5)}  drag ${both(measured.drag).padStart(9)}  zoom ${both(measured.zoom).padStart(9)}  elements ${measured.elements}`,
        );
      } finally {
        await browser.close();
      }
    }
  } finally {
    await site.close();
  }
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
