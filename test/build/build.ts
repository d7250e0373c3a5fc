/*
 * `npm run build`: everything that is published or served, made beside `dist/` and moved there when whole.
 *   history-timeline.js, chunks/   the script tag        custom-elements.json, html.html-data.json
 *   modules/                       the package's modules and types      themes/      site/
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as viteBuild, type Rolldown } from 'vite';
import { filesUnder, fromRoot } from './files.js';
import { licences, packagesOf } from './licences.js';
import { editorData, packageManifest } from './package-data.js';
import { copyTo, makeSite } from './site.js';
import { fingerprint, isFresh, stamp } from './stamp.js';

async function bundle(mode: 'script' | 'modules', outDir: string): Promise<Rolldown.OutputChunk[]> {
  const made = await viteBuild({
    configFile: fromRoot('vite.config.ts'),
    root: fromRoot(''),
    mode,
    logLevel: 'warn',
    build: { outDir, emptyOutDir: false },
  });
  const outputs = Array.isArray(made) ? made : [made];
  return outputs.flatMap((output) =>
    'output' in output ? output.output.filter((entry) => entry.type === 'chunk') : [],
  );
}

function types(outDir: string): void {
  const tsc = fromRoot('node_modules/@typescript/native/bin/tsc');
  const options = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--rootDir', 'src'];
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.json', ...options, '--outDir', outDir], {
    cwd: fromRoot(''),
    stdio: 'inherit',
  });
}

/** Half a `dist/` is never seen: a server or a test that runs meanwhile keeps the old one whole. */
function moveToDist(made: string): void {
  const dist = fromRoot('dist');
  const old = `${made}-old`;
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(made, dist);
  rmSync(old, { recursive: true, force: true });
}

export async function build(): Promise<void> {
  const print = fingerprint();
  const made = fromRoot(`node_modules/.cache/history-timeline/build-${process.pid}`);
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made, { recursive: true });
  try {
    const chunks = await bundle('script', made);
    const packages = packagesOf(chunks.flatMap((chunk) => Object.keys(chunk.modules)));
    writeFileSync(join(made, 'THIRD-PARTY-LICENCES.txt'), licences(packages));
    await bundle('modules', join(made, 'modules'));
    types(join(made, 'modules'));
    const manifest = await packageManifest();
    writeFileSync(join(made, 'custom-elements.json'), manifest);
    writeFileSync(join(made, 'html.html-data.json'), editorData(manifest));
    const themes = 'src/theme/presets';
    for (const file of filesUnder(themes).filter((path) => path.endsWith('.css'))) {
      copyTo(join(made, 'themes', file.slice(themes.length + 1)), file);
    }
    await makeSite(made);
    moveToDist(made);
    stamp(print);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** For tests of the package: builds only what is out of date. */
export async function ensureBuilt(): Promise<void> {
  if (!isFresh()) await build();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const start = performance.now();
  await build();
  console.log(`dist/ built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
