/*
 * `npm run bench`: this library beside its peers, in the same run, in the same browser.
 *   load   a blog page around each contender, on a slow line and a slow processor
 *   sizes  opening, dragging and zooming with more and more events
 *   time   reading dates
 * Prints tables and writes results.json; a part that was not run keeps what it said before.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../build/build.js';
import { fromRoot } from '../build/files.js';
import { browserName } from './browser.js';
import { packages } from './contenders.js';
import { readFlags, type Flags } from './flags.js';
import { measureLoad, network } from './load.js';
import { bundlePages, installPeers } from './peers.js';
import type { Conditions, Results } from './results.js';
import { openSite } from './site.js';
import { measureSizes } from './sizes.js';
import { loadTable, sizeTable } from './table.js';
import { run as runTime } from './time.js';

/** The sizes take minutes; three rounds tell a stray value from a true one. */
const mostSizeRounds = 3;

const resultsFile = fileURLToPath(new URL('results.json', import.meta.url));

async function conditions(): Promise<Conditions> {
  const { version }: { version: string } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores, headless ${await browserName()}`,
    versions: { 'history-timeline': version, ...packages },
  };
}

async function measurePages(flags: Flags, circumstances: Conditions): Promise<Results> {
  await ensureBuilt();
  installPeers();
  await bundlePages();
  const site = await openSite();
  try {
    let results: Results = {};
    if (flags.parts.includes('load')) {
      const setting = `processor ${flags.cpu} times slower, ${network.bits / 1e6} Mbit/s, ${network.latency} ms`;
      const contenders = await measureLoad(site.origin, flags.contenders, flags);
      results = { ...results, load: { ...circumstances, rounds: flags.rounds, setting, contenders } };
      console.log(`\nload: medians of ${flags.rounds} rounds, ${setting}\n${loadTable(contenders)}`);
    }
    if (flags.parts.includes('sizes')) {
      const contenders = await measureSizes(
        site.origin,
        flags.contenders,
        flags.sizes,
        Math.min(flags.rounds, mostSizeRounds),
      );
      results = { ...results, sizes: { ...circumstances, contenders } };
      console.log(`\nsizes: ms; frames as p50 / p95 / longest\n${sizeTable(contenders)}`);
    }
    return results;
  } finally {
    await site.close();
  }
}

const flags = readFlags(process.argv.slice(2));
const circumstances = await conditions();
const pages = flags.parts.includes('load') || flags.parts.includes('sizes');
const measured = pages ? await measurePages(flags, circumstances) : {};
const time = flags.parts.includes('time') ? { time: { ...circumstances, ...(await runTime()) } } : {};
const before: Results = existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : {};
writeFileSync(resultsFile, `${JSON.stringify({ ...before, ...measured, ...time }, undefined, 2)}\n`);
