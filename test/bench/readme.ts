/*
 * Writes the figures of results.json into README.md, between `<!-- bench:start -->` and `<!-- bench:end -->`.
 * `tsx test/bench/readme.ts --check` changes nothing and fails when they differ.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { fromRoot } from '../build/files.js';
import { ours, titles, type ContenderName } from './contenders.js';
import type { FileResult, Frames, Results } from './results.js';
import { times, timesParse } from './table.js';

const start = '<!-- bench:start -->';
const end = '<!-- bench:end -->';

const markdown = (rows: readonly (readonly string[])[]): string => {
  const [head = [], ...body] = rows;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
};

const seconds = (ms: number | undefined): string => {
  if (ms === undefined) return '–';
  return ms < 950 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(1)} s`;
};
const kilobytes = (bytes: number | undefined): string =>
  bytes === undefined ? '–' : `${(bytes / 1000).toFixed(0)} kB`;
/** A figure and how many times ours it is; ours stands alone. */
const beside = (contender: ContenderName, value: number | undefined, own: number | undefined): string =>
  contender === ours || value === undefined || own === undefined
    ? seconds(value)
    : `${seconds(value)} (${times(value, own)})`;
const frame = (frames: Frames | undefined): string =>
  frames === undefined ? '–' : `${frames.p50.toFixed(0)} / ${frames.p95.toFixed(0)} ms`;

function loadBlock({ contenders, machine, date, setting, rounds }: NonNullable<Results['load']>): string {
  const own = contenders.find(({ contender }) => contender === ours);
  const rows = contenders.map((one) => [
    titles[one.contender],
    beside(one.contender, one.firstTitle, own?.firstTitle),
    beside(one.contender, one.interactive, own?.interactive),
    kilobytes(one.bytesToFirstTitle),
    kilobytes(one.bytes),
    one.elements?.toFixed(0) ?? '–',
  ]);
  const head = ['', 'first title', 'first click answered', 'to first title', 'in all', 'elements'];
  return `A blog page with the same 87 events in each (${machine}; ${setting}; median of ${rounds} rounds, ${date}):

${markdown([head, ...rows])}`;
}

function sizeBlock({ contenders, machine, date }: NonNullable<Results['sizes']>): string {
  const head = ['', 'events', 'opens in', 'a frame while dragging', 'while zooming', 'elements'];
  const rows = contenders.map((one) => {
    const own = contenders.find(({ contender, n }) => contender === ours && n === one.n);
    return [
      titles[one.contender],
      one.n.toLocaleString('en'),
      one.outcome === 'done' ? beside(one.contender, one.open, own?.open) : one.outcome,
      frame(one.drag),
      frame(one.zoom),
      one.elements?.toLocaleString('en') ?? '–',
    ];
  });
  return `With more and more events (${machine}; ${date}; frames as median / 95th percentile; vis-timeline as in its README, without groups, which would let it open faster):

${markdown([head, ...rows])}`;
}

/** How small and how large, with what a reader waits for and what it costs. */
function fileSentence(one: FileResult): string {
  const { n, size, title, complete, transfer, parse, longTasks, longestTask, heapEach } = one;
  const name = `${n.toLocaleString('en')} events, ${(size / 1e6).toFixed(0)} MB`;
  if (one.outcome !== 'done') return `${name}: ${one.outcome}.`;
  const tasks =
    longTasks === 0
      ? 'no task over 50 ms'
      : `the longest task ${seconds(longestTask)} (${longTasks ?? '–'} over 50 ms)`;
  return (
    `${name}: a title after ${seconds(title)}, all after ${seconds(complete)}, of which the transfer takes ` +
    `${seconds(transfer)} (\`JSON.parse\` alone: ${seconds(parse)}; the rest of ours is ${timesParse(one)} that); ` +
    `${tasks}; ${heapEach?.toFixed(0) ?? '–'} bytes an event.`
  );
}

/** The largest alone: what holds for it holds for the others. */
function fileBlock({ files }: NonNullable<Results['file']>): string | undefined {
  const largest = files.at(-1);
  return largest === undefined ? undefined : `From a JSON file, with \`src\`: ${fileSentence(largest)}`;
}

/** The site's home page as a phone gets it, opened and then read to its end. */
function siteBlock({ pages, setting, rounds }: NonNullable<Results['site']>): string | undefined {
  const home = pages.find(({ page, width }) => page === '' && width < 500);
  if (home === undefined) return undefined;
  return (
    `The home page of the histories’ site on a phone (${setting}; median of ${rounds} rounds): ` +
    `${home.requests} requests and ${kilobytes(home.bytes)} until it is quiet, ${home.requestsRead} and ` +
    `${kilobytes(home.bytesRead)} when it was read to its end; first paint after ${seconds(home.firstPaint)}, ` +
    `layout shift ${home.shiftRead.toFixed(3)}.`
  );
}

/** What stands between the markers. */
export function block({ load, sizes, file, site }: Results): string {
  const parts = [
    load === undefined ? undefined : loadBlock(load),
    sizes === undefined ? undefined : sizeBlock(sizes),
    file === undefined ? undefined : fileBlock(file),
    site === undefined ? undefined : siteBlock(site),
    'In brackets: how many times as long as ours. `npm run bench` measures all of it anew.',
  ];
  return parts.filter((part) => part !== undefined).join('\n\n');
}

/** `readme` with the block in place; throws where the markers are missing or in disorder. */
export function fill(readme: string, text: string): string {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from >= 0 && to > from)
    return `${readme.slice(0, from + start.length)}\n\n${text}\n\n${readme.slice(to)}`;
  throw new Error(`README.md: no place for the figures; put ${start} and, below it, ${end}`);
}

async function main(): Promise<void> {
  const resultsFile = fileURLToPath(new URL('results.json', import.meta.url));
  const readmeFile = fromRoot('README.md');
  if (!existsSync(resultsFile)) throw new Error('test/bench/results.json: missing; run npm run bench first');
  if (!existsSync(readmeFile)) throw new Error('README.md: missing');
  const readme = readFileSync(readmeFile, 'utf8');
  const results: Results = JSON.parse(readFileSync(resultsFile, 'utf8'));
  const options = await resolveConfig(readmeFile);
  const filled = await format(fill(readme, block(results)), { ...options, filepath: readmeFile });
  if (filled === readme) return;
  if (process.argv.includes('--check')) {
    throw new Error('README.md: its figures are not those of results.json; run tsx test/bench/readme.ts');
  }
  writeFileSync(readmeFile, filled);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
