/* Lets web-test-runner load modules through Vite: the same transforms as the build. */
import type { TestRunnerConfig } from '@web/test-runner';
import { createServer, type InlineConfig, type Plugin } from 'vite';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];
type RunnerPlugin = NonNullable<TestRunnerConfig['plugins']>[number];

/** The runner's own addresses are not Vite's to resolve. */
const runnerUrls: Plugin = {
  name: 'runner-urls',
  enforce: 'pre',
  resolveId(id) {
    const own = /\/__web-[^?]*/.exec(id);
    return own ? { id: own[0], external: true } : undefined;
  },
};

const isRunners = (path: string): boolean =>
  path === '/' || path.startsWith('/__web-') || path.includes('/@web/test-runner');

export function throughVite(config: InlineConfig): { middleware: Middleware; plugin: RunnerPlugin } {
  const ready = createServer({
    ...config,
    plugins: [...(config.plugins ?? []), runnerUrls],
    clearScreen: false,
    logLevel: 'error',
    appType: 'custom',
    server: { ...config.server, middlewareMode: true, ws: false, hmr: false, watch: null },
  });
  return {
    middleware: async (context, next) => {
      if (isRunners(context.path)) return next();
      const server = await ready;
      context.respond = false;
      context.res.statusCode = 200;
      const handled = await new Promise<boolean>((resolve, reject) => {
        context.res.once('close', () => resolve(true));
        server.middlewares(context.req, context.res, (error?: Error) =>
          error ? reject(error) : resolve(false),
        );
      });
      if (handled) return;
      context.respond = true;
      return next();
    },
    plugin: {
      name: 'vite',
      async serverStop() {
        await (await ready).close();
      },
    },
  };
}
