/*
 * `npm run bench`: every benchmark of this folder, one after another, each in a process of its own.
 * An argument names one: `npm run bench -- time`.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const asked = process.argv.slice(2);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== basename(import.meta.url))
  .map((file) => file.slice(0, -'.ts'.length));

const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  throw new Error(`bench: no benchmark is called ${unknown.join(', ')}; there are ${names.join(', ')}`);
}
for (const name of asked.length > 0 ? asked : names) {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(folder, `${name}.ts`)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
