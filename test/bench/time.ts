/*
 * Reading dates, here and by `edtf`. Both run bundled in a plain Node: the loader that runs this file names every
 * closure of what it loads, which takes several times as long as reading a date does.
 */
import { execFileSync } from 'node:child_process';
import { bundleForNode } from './peers.js';
import type { TimeBench } from './time-run.js';

export type { TimeBench } from './time-run.js';

export async function run(): Promise<TimeBench> {
  const script = await bundleForNode('time-run');
  const result: TimeBench = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' }));
  console.log(
    `time: 100,000 dates in ${result.oursMs.toFixed(0)} ms, edtf ${result.edtfMs.toFixed(0)} ms: ${result.ratio.toFixed(0)} times as fast; ` +
      `format ${result.formatUs.toFixed(1)} µs, ticks ${result.ticksUs.toFixed(0)} µs`,
  );
  return result;
}
