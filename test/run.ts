/*
 * `npm test`: the tests of Node, then the tests in the browser, then one line that counts both.
 * Arguments name browser test files; none means all. WATCH=1 keeps the runner open.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startTestRunner } from '@web/test-runner';
import { browserConfig } from './browser.config.js';

export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs `test/**\/*.node.ts` with Node's own runner and reads its closing counts. */
async function nodeTests(): Promise<Count> {
  const files = readdirSync(`${root}test`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.node.ts'))
    .map((file) => `test/${file}`);
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--test', '--test-reporter=spec', '--test-concurrency=1', ...files],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    process.stdout.write(chunk);
  });
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? 1)));
  const count = (word: string): number => Number(new RegExp(`^ℹ ${word} (\\d+)`, 'm').exec(output)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  return {
    passed: count('pass'),
    failed: code === 0 ? failed : Math.max(failed, 1),
    skipped: count('skipped') + count('todo'),
  };
}

interface Suite {
  readonly suites: readonly Suite[];
  readonly tests: readonly { readonly passed: boolean; readonly skipped: boolean }[];
}

function countSuite(suite: Suite, into: Count): void {
  for (const test of suite.tests) into[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite.suites) countSuite(inner, into);
}

async function browserTests(files: readonly string[]): Promise<Count> {
  const runner = await startTestRunner({
    config: await browserConfig(files),
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (runner === undefined) throw new Error('web-test-runner did not start');
  const passed = await new Promise<boolean>((resolve) => runner.on('stopped', resolve));
  const total: Count = { passed: 0, failed: 0, skipped: 0 };
  for (const session of runner.sessions.all()) {
    if (session.testResults) countSuite(session.testResults, total);
  }
  // a file that does not load has no test to fail
  if (!passed && total.failed === 0) total.failed = 1;
  return total;
}

const files = process.argv.slice(2);
const counts: Count[] = [];
if (files.length === 0) counts.push(await nodeTests());
counts.push(await browserTests(files));
const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);
const skipped = sum('skipped');
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(sum('failed') > 0 ? 1 : 0);
