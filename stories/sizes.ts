/*
 * `tsx stories/sizes.ts`: what `npm run size` measures, written into README.md between `<!-- sizes:start -->`
 * and `<!-- sizes:end -->`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { fromRoot } from '../test/build/files.js';

const start = '<!-- sizes:start -->';
const end = '<!-- sizes:end -->';

/** What a reader gets, by the names of the measurements. */
const meanings: Readonly<Record<string, string>> = {
  'history-event': '`<history-event>` with HTML inside',
  'later, for <history-event> with a file':
    '… later: its file’s reader, Markdown, a map in place of a picture',
  'history-timeline core': '`<history-timeline>`, first load',
  'later, for <history-timeline>': '… later: axis or list, search, readers',
  'history-timeline vis chunk': '… later: vis-timeline, when the axis comes near the window',
  'time: parseDate, formatDate': '`parseDate` and `formatDate` alone',
  'time: all of it': '… all of `history-timeline/time`',
};

const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'test/build/size.ts'], {
  cwd: fromRoot(''),
  encoding: 'utf8',
});
const sizes = new Map(
  [...stdout.matchAll(/^\S*\s+(\d+)(?: of\s+\d+)? B\s+(\S.*)$/gm)].map(([, bytes, name = '']) => [
    name,
    Number(bytes),
  ]),
);
/** All others of the elements, as they were measured: what the first of them brings is not loaded again for the next. */
const beside = [...sizes.keys()].filter((name) => name.startsWith('history-') && !(name in meanings));
for (const name of beside) if (name.includes(' ')) throw new Error(`stories/sizes.ts: what is "${name}"?`);

const rows = Object.entries({
  ...meanings,
  ...Object.fromEntries(beside.map((name) => [name, `\`<${name}>\``])),
}).map(([name, meaning]) => {
  const bytes = sizes.get(name);
  if (bytes === undefined)
    throw new Error(`npm run size: says nothing of "${name}"; correct stories/sizes.ts`);
  return `| ${meaning} | ${(bytes / 1000).toFixed(0)} kB |`;
});

const file = fromRoot('README.md');
const readme = readFileSync(file, 'utf8');
const from = readme.indexOf(start);
const to = readme.indexOf(end);
if (from < 0 || to < from)
  throw new Error(`README.md: no place for the sizes; put ${start} and, below it, ${end}`);
const table = ['| gzipped | |', '| --- | ---: |', ...rows].join('\n');
const filled = `${readme.slice(0, from + start.length)}\n\n${table}\n\n${readme.slice(to)}`;
writeFileSync(file, await format(filled, { ...(await resolveConfig(file)), filepath: file }));
