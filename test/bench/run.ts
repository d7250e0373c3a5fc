/*
 * `npm run bench`: this library beside its peers, in the same run, in the same browser.
 *   load   a blog page around each contender, on a slow line and a slow processor
 *   sizes  opening, dragging and zooming with more and more events
 *   file   a JSON file opened by our element, beside JSON.parse of that file
 *   site   pages of our own site: bytes, requests, paint, layout shift
 *   time   reading dates
 * Prints tables and writes results.json; a part that was not run keeps what it said before.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../build/build.js';
import { fromRoot } from '../build/files.js';
import { browserName } from './browser.js';
import { ours, packages } from './contenders.js';
import { measureFiles } from './file.js';
import { readFlags, usage, type Flags } from './flags.js';
import { measureLoad, network } from './load.js';
import { bundlePages, installPeers } from './peers.js';
import type { Conditions, Results } from './results.js';
import { measureSite } from './pages.js';
import { openSite } from './site.js';
import { measureSizes } from './sizes.js';
import { fileTable, growthTable, loadTable, siteTable, sizeTable } from './table.js';
import { run as runTime } from './time.js';

/** Sizes and files take minutes; three rounds tell a stray value from a true one. */
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

const slowness = (cpu: number): string =>
  `processor ${cpu} times slower, ${network.bits / 1e6} Mbit/s, ${network.latency} ms`;

async function measureOwn(flags: Flags, circumstances: Conditions): Promise<Results> {
  await ensureBuilt();
  const rounds = Math.min(flags.rounds, mostSizeRounds);
  const setting = slowness(flags.cpu);
  const pages = await measureSite(rounds, flags.cpu);
  console.log(`\nsite: medians of ${rounds} rounds, ${setting}\n${siteTable(pages)}`);
  return { site: { ...circumstances, rounds, setting, pages } };
}

async function measurePages(flags: Flags, circumstances: Conditions): Promise<Results> {
  await ensureBuilt();
  installPeers();
  await bundlePages();
  const site = await openSite();
  try {
    const rounds = Math.min(flags.rounds, mostSizeRounds);
    let results: Results = {};
    if (flags.parts.includes('load')) {
      const setting = slowness(flags.cpu);
      const contenders = await measureLoad(site.origin, flags.contenders, flags);
      results = { ...results, load: { ...circumstances, rounds: flags.rounds, setting, contenders } };
      console.log(`\nload: medians of ${flags.rounds} rounds, ${setting}\n${loadTable(contenders)}`);
    }
    if (flags.parts.includes('sizes')) {
      const contenders = await measureSizes(site.origin, flags.contenders, flags.sizes, rounds);
      results = { ...results, sizes: { ...circumstances, rounds, contenders } };
      console.log(`\nsizes: medians of ${rounds} rounds; ms; frames as p50 / p95 / longest (over 50 ms)`);
      console.log(
        `${sizeTable(contenders)}\n\ngrowth: k of n^k since the size before\n${growthTable(contenders)}`,
      );
    }
    if (flags.parts.includes('file') && flags.contenders.includes(ours)) {
      const files = await measureFiles(site, flags.files, rounds);
      results = { ...results, file: { ...circumstances, rounds, files } };
      console.log(`\nfile: medians of ${rounds} rounds; ms\n${fileTable(files)}`);
    }
    return results;
  } finally {
    await site.close();
  }
}

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) return console.log(usage);
  const flags = readFlags(args);
  const circumstances = await conditions();
  const pages = flags.parts.some((part) => part !== 'time' && part !== 'site');
  const measured = pages ? await measurePages(flags, circumstances) : {};
  const time = flags.parts.includes('time') ? { time: { ...circumstances, ...(await runTime()) } } : {};
  const own = flags.parts.includes('site') ? await measureOwn(flags, circumstances) : {};
  const before: Results = existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : {};
  writeFileSync(
    resultsFile,
    `${JSON.stringify({ ...before, ...measured, ...own, ...time }, undefined, 2)}\n`,
  );
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  // a flag that is wrong needs no stack
  const known = error instanceof Error && error.message.startsWith('bench: ');
  console.error(known ? error.message : error);
  process.exitCode = 1;
}
