/* Whether `dist/` was built from the files that stand here now: tests of the package build it only when not. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { filesUnder, fromRoot } from './files.js';

const stampFile = fromRoot('node_modules/.cache/history-timeline/built');

/** All that the build reads. */
const inputs = (): string[] => [
  ...['src', 'data', 'stories/site', 'test/build'].flatMap(filesUnder),
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
];

export function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of inputs()) {
    const { size, mtimeMs } = statSync(fromRoot(path));
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

export function isFresh(): boolean {
  return (
    existsSync(stampFile) &&
    existsSync(fromRoot('dist/history-timeline.js')) &&
    readFileSync(stampFile, 'utf8') === fingerprint()
  );
}

/** `print` is taken before the build: a file changed meanwhile makes it stale. */
export function stamp(print: string): void {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, print);
}
