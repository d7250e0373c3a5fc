/* How web-test-runner runs here: modules through Vite, one headless Chrome, `../shared/data` under `/shared-data/`. */
import { existsSync, createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromeLauncher, type TestRunnerConfig } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { loadConfigFromFile, mergeConfig } from 'vite';
import { chromeArgs, findChrome } from './support/find-chrome.js';
import { throughVite } from './support/vite-middleware.js';

const root = fileURLToPath(new URL('..', import.meta.url));

export async function browserConfig(files: readonly string[]): Promise<TestRunnerConfig> {
  const chrome = await findChrome();
  console.log(`browser: ${chrome.from}`);
  const loaded = await loadConfigFromFile(
    { command: 'serve', mode: 'test' },
    fileURLToPath(new URL('../vite.config.ts', import.meta.url)),
  );
  const vite = throughVite(
    mergeConfig(loaded?.config ?? {}, {
      root,
      configFile: false,
      optimizeDeps: {
        // found late, each of these would reload the page in the middle of a test
        entries: ['test/**/*.test.ts', 'src/**/*.ts'],
        include: ['@open-wc/testing'],
        exclude: ['@web/test-runner-commands'],
      },
    }),
  );
  return {
    rootDir: root,
    files: files.length > 0 ? [...files] : ['test/**/*.test.ts'],
    // a page in the background gets no frames and no intersections: one at a time
    concurrency: 1,
    middleware: [
      async (context, next) => {
        const name = /^\/shared-data\/([\w.-]+)$/.exec(context.path)?.[1];
        if (name === undefined) return next();
        const file = `${root}../shared/data/${name}`;
        context.status = existsSync(file) ? 200 : 404;
        if (context.status === 200) context.body = createReadStream(file);
        context.type = name.endsWith('.json') ? 'json' : 'text/plain';
      },
      vite.middleware,
    ],
    plugins: [vite.plugin, a11ySnapshotPlugin()],
    testFramework: { config: { timeout: '20000' } },
    testsStartTimeout: 60_000,
    testsFinishTimeout: 240_000,
    coverageConfig: { include: ['src/**/*.ts'] },
    browsers: [
      chromeLauncher({ launchOptions: { executablePath: chrome.executablePath, args: chromeArgs } }),
    ],
  };
}
