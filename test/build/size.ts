/*
 * `npm run size`: what a reader downloads, against test/budgets.json (bytes, gzipped, 1 KB = 1000 bytes).
 * `--tighten` lowers each budget to what was measured and 5 %, and never raises one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build, loadConfigFromFile, type Rolldown } from 'vite';
import { fromRoot } from './files.js';

interface Budgets {
  readonly gzipped: Record<string, number>;
}

interface Bundle {
  /** What is there before anything is asked for. */
  readonly first: number;
  /** The chunk with vis-timeline and its styles. */
  readonly vis: number;
  /** What else is fetched later, but for other languages than English. */
  readonly later: number;
  /** Land and borders, by the name of their file; a page fetches one or two of them. */
  readonly geometry: Readonly<Record<string, number>>;
}

const gzipped = (chunk: Rolldown.OutputChunk): number => gzipSync(chunk.code, { level: 9 }).length;

/** A host's page that imports this one module, bundled as the script build is. */
async function bundle(entry: string): Promise<Bundle> {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'script' }, fromRoot('vite.config.ts'));
  const config = loaded?.config ?? {};
  const made = await build({
    ...config,
    configFile: false,
    root: fromRoot(''),
    logLevel: 'error',
    build: { ...config.build, write: false, lib: { entry: fromRoot(entry), formats: ['es'] } },
  });
  const outputs = Array.isArray(made) ? made : [made];
  const chunks = outputs.flatMap((output) =>
    'output' in output ? output.output.filter((chunk) => chunk.type === 'chunk') : [],
  );
  const first = new Set<string>();
  const follow = (name: string): void => {
    if (first.has(name)) return;
    first.add(name);
    chunks.find((chunk) => chunk.fileName === name)?.imports.forEach(follow);
  };
  for (const chunk of chunks) if (chunk.isEntry) follow(chunk.fileName);
  const size = { first: 0, vis: 0, later: 0 };
  const geometry: Record<string, number> = {};
  for (const chunk of chunks) {
    const from = Object.keys(chunk.modules);
    const atlas = from.map((id) => /world-atlas[\\/]([\w-]+)\.json/.exec(id)?.[1]).find(Boolean);
    if (first.has(chunk.fileName)) size.first += gzipped(chunk);
    else if (atlas !== undefined) geometry[atlas] = gzipped(chunk);
    else if (from.some((id) => /[\\/](src[\\/]vis|node_modules[\\/]vis-)/.test(id)))
      size.vis += gzipped(chunk);
    else if (!from.every((id) => /[\\/]src[\\/](locale|time[\\/]words)[\\/]/.test(id)))
      size.later += gzipped(chunk);
  }
  return { ...size, geometry };
}

const [event, timeline, dates, time, catalog, news, support, map] = [
  await bundle('src/elements/history-event/history-event.ts'),
  await bundle('src/elements/history-timeline/history-timeline.ts'),
  await bundle('test/build/reads-and-shows.ts'),
  await bundle('src/time/index.ts'),
  await bundle('src/elements/history-catalog/history-catalog.ts'),
  await bundle('src/elements/history-news/history-news.ts'),
  await bundle('src/elements/history-support/history-support.ts'),
  await bundle('src/elements/history-map/history-map.ts'),
];
const measured: Readonly<Record<string, number>> = {
  // in HTML or handed over; a file's readers come in a chunk of their own
  'history-event': event.first,
  'history-timeline core': timeline.first,
  'history-timeline vis chunk': timeline.vis,
  'time: parseDate, formatDate': dates.first,
  'time: all of it': time.first,
  'history-catalog': catalog.first,
  'history-news': news.first,
  'history-support': support.first,
  'history-map': map.first,
  'history-map land, coarse': map.geometry['land-110m'] ?? Infinity,
  'history-map land, fine': map.geometry['land-50m'] ?? Infinity,
  'history-map borders, coarse': map.geometry['countries-110m'] ?? Infinity,
  'history-map borders, fine': map.geometry['countries-50m'] ?? Infinity,
};

const file = fromRoot('test/budgets.json');
const budgets: Budgets = JSON.parse(readFileSync(file, 'utf8'));
let over = 0;
for (const [name, limit] of Object.entries(budgets.gzipped)) {
  const size = measured[name];
  if (size === undefined) throw new Error(`test/budgets.json: no measurement is called "${name}"`);
  if (size > limit) over += 1;
  const verdict = size > limit ? 'OVER' : 'ok';
  console.log(`${verdict.padEnd(5)}${String(size).padStart(7)} of ${String(limit).padStart(7)} B  ${name}`);
}
console.log(`     ${String(event.later).padStart(7)} B             later, for <history-event> with a file`);
console.log(`     ${String(timeline.later).padStart(7)} B             later, for <history-timeline>`);
console.log(`     ${String(map.later).padStart(7)} B             later, for <history-map>, beside the geometry`);
if (process.argv.includes('--tighten')) {
  for (const [name, limit] of Object.entries(budgets.gzipped)) {
    budgets.gzipped[name] = Math.min(limit, Math.ceil(((measured[name] ?? limit) * 1.05) / 100) * 100);
  }
  writeFileSync(file, `${JSON.stringify(budgets, undefined, 2)}\n`);
}
process.exit(over > 0 ? 1 : 0);
