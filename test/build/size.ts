/*
 * `npm run size`: what a reader downloads, against test/budgets.json (bytes, gzipped, 1 KB = 1000 bytes).
 * `--tighten` lowers each budget to what was measured and 5 %, and never raises one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build, loadConfigFromFile, type Rolldown, type UserConfig } from 'vite';
import { filesUnder, fromRoot } from './files.js';

interface Budgets {
  readonly gzipped: Record<string, number>;
}

interface Bundle {
  /** What is there before anything is asked for. */
  readonly first: number;
  /** The chunk with vis-timeline and its styles. */
  readonly vis: number;
  /** What else is fetched later, but for other languages than English and the land of maps, one of four files. */
  readonly later: number;
  /** Land and borders, by the name of their file. */
  readonly geometry: Readonly<Record<string, number>>;
}

const gzipped = (chunk: Rolldown.OutputChunk): number => gzipSync(chunk.code, { level: 9 }).length;

/** The first screen stays in one chunk, as in the script build: there it is the core's, here the entry's own. */
function withCore(config: UserConfig, entry: string): UserConfig {
  const output = config.build?.rolldownOptions?.output;
  const splitting = Array.isArray(output) ? undefined : output?.codeSplitting;
  if (!entry.startsWith('src/elements/') || Array.isArray(output) || typeof splitting !== 'object')
    return config;
  const groups = splitting.groups?.map((group) => {
    const { test } = group;
    if (group.name !== 'core' || !(test instanceof RegExp)) return group;
    return { ...group, test: (id: string) => test.test(id) || id.endsWith(entry) };
  });
  return {
    ...config,
    build: {
      ...config.build,
      rolldownOptions: {
        ...config.build?.rolldownOptions,
        output: { ...output, codeSplitting: { ...splitting, ...(groups ? { groups } : {}) } },
      },
    },
  };
}

/** A host's page that imports this one module, bundled as the script build is. */
async function bundle(entry: string): Promise<Bundle> {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'script' }, fromRoot('vite.config.ts'));
  const config = withCore(loaded?.config ?? {}, entry);
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

/** Those beside the timeline, each with an entry of its own. */
const beside = filesUnder('src/elements')
  .map((path) => /^src\/elements\/(history-[\w-]+)\/\1\.ts$/.exec(path)?.[1])
  .filter((tag) => tag !== undefined)
  .filter((tag) => tag !== 'history-event' && tag !== 'history-timeline');

const [event, timeline, dates, time] = [
  await bundle('src/elements/history-event/history-event.ts'),
  await bundle('src/elements/history-timeline/history-timeline.ts'),
  await bundle('test/build/reads-and-shows.ts'),
  await bundle('src/time/index.ts'),
];
const measured: Record<string, number> = {
  // in HTML or handed over; a file's readers come in a chunk of their own
  'history-event': event.first,
  'history-timeline core': timeline.first,
  'history-timeline vis chunk': timeline.vis,
  'time: parseDate, formatDate': dates.first,
  'time: all of it': time.first,
};
for (const tag of beside) {
  const { first, geometry } = await bundle(`src/elements/${tag}/${tag}.ts`);
  measured[tag] = first;
  // land and borders in two details; a map fetches those that it shows
  for (const [name, size] of Object.entries(geometry)) measured[`geometry: ${name}`] = size;
}

const file = fromRoot('test/budgets.json');
const budgets: Budgets = JSON.parse(readFileSync(file, 'utf8'));
const unlimited = Object.keys(measured).filter((name) => budgets.gzipped[name] === undefined);
if (unlimited.length > 0)
  throw new Error(`test/budgets.json: no budget for ${unlimited.join(', ')}; add one`);
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
if (process.argv.includes('--tighten')) {
  for (const [name, limit] of Object.entries(budgets.gzipped)) {
    budgets.gzipped[name] = Math.min(limit, Math.ceil(((measured[name] ?? limit) * 1.05) / 100) * 100);
  }
  writeFileSync(file, `${JSON.stringify(budgets, undefined, 2)}\n`);
}
process.exit(over > 0 ? 1 : 0);
