/* The peers, installed and bundled in a folder of their own, which git ignores. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { fromRoot } from '../build/files.js';
import { packages } from './contenders.js';

export const peersFolder = fromRoot('test/bench/peers');
export const bundles = join(peersFolder, 'dist');

function installedVersion(name: string): string | undefined {
  const file = join(peersFolder, 'node_modules', name, 'package.json');
  if (!existsSync(file)) return undefined;
  const { version }: { version: string } = JSON.parse(readFileSync(file, 'utf8'));
  return version;
}

/** Installs what is missing; the project's own package.json and lock stay as they are. */
export function installPeers(): void {
  const missing = Object.entries(packages).filter(([name, version]) => installedVersion(name) !== version);
  if (missing.length === 0) return;
  mkdirSync(peersFolder, { recursive: true });
  writeFileSync(
    join(peersFolder, 'package.json'),
    `${JSON.stringify({ private: true, dependencies: packages }, undefined, 2)}\n`,
  );
  console.log(`bench: installing ${missing.map(([name, version]) => `${name} ${version}`).join(', ')}`);
  const quiet = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', ['install', ...quiet, '--loglevel=error', '--prefix', peersFolder], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

const shared: InlineConfig = {
  configFile: false,
  root: peersFolder,
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: {
    // the adapters stand outside the folder that their packages are installed in
    alias: [
      { find: /^peer:(.*)$/, replacement: `${join(peersFolder, 'node_modules')}/$1` },
      { find: /^(vis-timeline|vis-data)\//, replacement: `${join(peersFolder, 'node_modules')}/$1/` },
    ],
  },
};

async function bundle(name: string, format: 'es' | 'iife'): Promise<void> {
  await build({
    ...shared,
    build: {
      outDir: bundles,
      emptyOutDir: false,
      target: 'es2022',
      minify: true,
      cssCodeSplit: false,
      rolldownOptions: {
        input: { [name]: fromRoot(`test/bench/page/${name}.ts`) },
        output: { format, entryFileNames: '[name].js', assetFileNames: `${name}[extname]` },
      },
    },
  });
}

/** Each adapter as a host would bundle it, styles beside it; and the probe, for the browser to run first. */
export async function bundlePages(): Promise<void> {
  for (const name of ['ours', 'vis-timeline', 'timelinejs', 'react-chrono']) await bundle(name, 'es');
  await bundle('probe', 'iife');
}

/** A script of this folder with all that it imports, for a plain Node; gives its path. */
export async function bundleForNode(name: string): Promise<string> {
  await build({
    configFile: false,
    root: fromRoot(''),
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      outDir: bundles,
      emptyOutDir: false,
      target: 'node20',
      ssr: fromRoot(`test/bench/${name}.ts`),
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  return join(bundles, `${name}.mjs`);
}
