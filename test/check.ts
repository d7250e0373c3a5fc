/*
 * `npm run check`: all that CI does after installing, the cheapest first. A step that fails does not stop the
 * rest. The last line counts the steps and the tests.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Count } from './run.js';

interface Step {
  readonly name: string;
  readonly command: string;
  /** The step runs tests and ends with their counts, which are counted in place of the step. */
  readonly counts?: true;
}

const nodeTest = 'node --import tsx --test --test-reporter=dot';

const steps: readonly Step[] = [
  { name: 'types', command: 'npm run types' },
  { name: 'lint', command: 'npm run lint' },
  { name: 'format', command: 'npm run format:check' },
  { name: 'layering', command: `${nodeTest} test/layering.node.ts` },
  { name: 'file lengths and `any`', command: `${nodeTest} test/budgets.node.ts` },
  { name: 'manifest is up to date', command: 'npm run manifest -- --check' },
  { name: 'templates', command: 'npm run lint:templates' },
  { name: 'build', command: 'npm run build' },
  { name: 'size budgets', command: 'npm run size' },
  { name: 'tests', command: 'npm test', counts: true },
  { name: 'Storybook', command: 'npm run storybook:build' },
  { name: 'Storybook draws its stories', command: 'node --import tsx test/build/try-storybook.ts' },
];

const root = fileURLToPath(new URL('..', import.meta.url));

const env = { ...process.env, npm_config_loglevel: 'error' };

async function run(command: string): Promise<{ code: number; output: string }> {
  const child = spawn(command, { cwd: root, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (text: Buffer) => {
    output += text.toString();
    process.stdout.write(text);
  });
  child.stderr.on('data', (text: Buffer) => process.stderr.write(text));
  const code = await new Promise<number>((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (status) => resolve(status ?? 1));
  });
  return { code, output };
}

/** The last `N passed, N failed[, N skipped]` of a run, which must agree with how it ended. */
function countsIn(output: string, code: number): Count {
  const lines = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\s*$/gm)];
  const [, passed = 0, failed = 0, skipped = 0] = lines.at(-1) ?? [];
  const broken = code !== 0 || lines.length === 0;
  return {
    passed: Number(passed),
    failed: broken ? Math.max(Number(failed), 1) : Number(failed),
    skipped: Number(skipped),
  };
}

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const summary: string[] = [];
for (const { name, command, counts } of steps) {
  console.log(`\n== ${name}: ${command}`);
  const start = performance.now();
  const { code, output } = await run(command);
  const took = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  const count: Count = counts
    ? countsIn(output, code)
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  summary.push(`${count.failed > 0 ? 'FAIL' : 'ok  '}  ${name} (${took})`);
}

console.log(`\n${summary.join('\n')}\n`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
