/*
 * `npm run lint:templates`: lit-analyzer over the source, less what it gets wrong.
 * It knows lit's `nothing` only as some symbol; in an attribute `nothing` takes the attribute away.
 */
import { spawnSync } from 'node:child_process';
import { fromRoot } from './files.js';

const args = [
  'src/**/*.ts',
  '--strict',
  '--noColor',
  '--format',
  'list',
  // its list of properties and at-rules ends before container queries
  '--rules.no-invalid-css',
  'off',
  // tags are registered in src/define.ts, not by the file that uses them
  '--rules.no-missing-import',
  'off',
];
const cli = fromRoot('node_modules/lit-analyzer/cli.js');
const { stdout, stderr, status } = spawnSync(process.execPath, [cli, ...args], {
  cwd: fromRoot(''),
  encoding: 'utf8',
  maxBuffer: 64_000_000,
});

const isProblem = (line: string): boolean => /^\s*\d+:\d+\s+(error|warning)\s/.test(line);
const isNothing = (line: string): boolean =>
  /Type '(string|number) \| Symbol\(undefined\)' is not assignable to 'string'/.test(line);

let file = '';
let problems = 0;
for (const line of stdout.split('\n')) {
  if (line.startsWith('./')) file = line.trim();
  if (!isProblem(line) || isNothing(line)) continue;
  problems += 1;
  console.log(`${file}:${line.trim().replaceAll(/\s+/g, ' ')}`);
}
// a crash has no problems to list
if (stdout.trim() === '' || status === null || (status !== 0 && !stdout.includes('problem'))) {
  console.error(stderr || stdout || 'lit-analyzer: said nothing');
  problems += 1;
}
console.log(problems === 0 ? 'templates: no problems' : `templates: ${problems} problems`);
process.exit(problems === 0 ? 0 : 1);
