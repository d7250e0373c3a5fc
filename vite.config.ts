import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { calmVis } from './test/build/calm-vis.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * vis-timeline writes `innerHTML`, which Trusted Types forbids: an empty write becomes `replaceChildren`,
 * any other goes through one policy that a host can name in its header (`trusted-types history-timeline`).
 */
export function visTrustedTypes(): Plugin {
  return {
    name: 'vis-trusted-types',
    enforce: 'pre',
    transform: {
      filter: { id: /vis-timeline[\\/]esnext[\\/]esm/ },
      handler(code) {
        let writes = 0;
        const tamed = code.replace(
          /^(\s*)([\w.[\]]+)\.innerHTML =\s*([^;]+);/gm,
          (_, indent: string, element: string, value: string) => {
            writes += 1;
            return value.trim() === '""'
              ? `${indent}${element}.replaceChildren();`
              : `${indent}__visHtml(${element}, ${value});`;
          },
        );
        if (writes === 0) throw new Error('vis-timeline has changed: no innerHTML write found to tame');
        const policy =
          `import { policy as __visPolicy } from ${JSON.stringify(`${here('src/controllers/trusted-types.ts')}?vis`)};\n` +
          `const __visHtml = (el, s) => { el.innerHTML = __visPolicy().createHTML(String(s)); };\n`;
        return { code: policy + tamed, map: null };
      },
    },
  };
}

/**
 * Comments and indents of the templates tagged `css` are for who reads the source. A minifier of scripts leaves them,
 * and they are a fortieth of what a reader downloads. Only line ends are touched: no text of CSS runs over one.
 */
export function squeezeStyles(): Plugin {
  const squeezed = (css: string): string =>
    css
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/(?<=[{};,(])\s*\n\s*|\s*\n\s*(?=[})])/g, '')
      .replace(/\s*\n\s*/g, ' ')
      .replaceAll(';}', '}');
  return {
    name: 'squeeze-styles',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/]src[\\/].*\.ts$/, code: 'css`' },
      handler: (code) => ({ code: code.replace(/(?<=\bcss`)[^`]*/g, squeezed), map: null }),
    },
  };
}

/** What the source needs wherever it is built: tests, stories, the library. */
const shared: UserConfig = {
  plugins: [calmVis(), visTrustedTypes(), squeezeStyles()],
  resolve: {
    alias: [
      { find: /^moment$/, replacement: here('src/vis/shims/moment.ts') },
      { find: /^xss$/, replacement: here('src/vis/shims/xss.ts') },
    ],
  },
};

const minified = { compress: true, mangle: true, codegen: { removeWhitespace: true } } as const;

/** The worker for large files is a file of its own, beside what starts it wherever that is served from. */
const worker: UserConfig = {
  base: './',
  worker: {
    format: 'es',
    rolldownOptions: {
      output: { entryFileNames: 'chunks/[name]-[hash].js', minify: minified, comments: false },
    },
  },
};

/** Every source file that is not vis: the package keeps one module a file, so that hosts take what they use. */
function modules(): Record<string, string> {
  const files = readdirSync(here('src'), { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    files
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !/shims|^script\.ts$/.test(file))
      .map((file) => [file.replaceAll('\\', '/').slice(0, -3), here(join('src', file))]),
  );
}

/** A chunk that only imports another is a round trip for nothing: who asked for it asks for the other. */
function noDetours(): Plugin {
  return {
    name: 'no-detours',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      for (const detour of chunks) {
        const target = /^import"\.\/([\w.-]+)";\s*$/.exec(detour.code)?.[1];
        if (target === undefined || !detour.isDynamicEntry) continue;
        const name = detour.fileName.split('/').at(-1) ?? '';
        for (const chunk of chunks) chunk.code = chunk.code.replaceAll(`/${name}\``, `/${target}\``);
        delete bundle[detour.fileName];
      }
    },
  };
}

/** What is run from end to end before the first events are on screen, whether they come as a file or by a property. */
const firstScreen = new Set([
  'history-timeline',
  'core',
  'axis-part',
  'reading',
  'light-event',
  'parse',
  'ticks',
  'overview',
  'large',
  'slices',
]);

/**
 * A comment by which V8 compiles all of a file while it is loaded, beside the page's thread, and not function by
 * function when each is first called: see https://v8.dev/blog/explicit-compile-hints
 * It must stand first, where a minifier leaves none.
 */
function compiledAhead(): Plugin {
  return {
    name: 'compiled-ahead',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && firstScreen.has(file.name))
          file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
      }
    },
  };
}

const readers = /src[\\/](controllers[\\/](light-event|states)|history[\\/](read|parse))\.ts$/;

/** `dist/history-timeline.js`: one script tag, all inside, the rest fetched from beside it. */
const script: UserConfig = {
  ...shared,
  ...worker,
  plugins: [...(shared.plugins ?? []), noDetours(), compiledAhead()],
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    lib: { entry: { 'history-timeline': here('src/script.ts') }, formats: ['es'] },
    rolldownOptions: {
      output: {
        minify: minified,
        comments: false,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        // the first screen in one chunk, which later ones take from. It is not the entry itself: a host may
        // ask for that with `?v=1` or through a redirect, and what took from it would load it a second time
        codeSplitting: {
          groups: [
            {
              name: 'core',
              test: /src[\\/](define|elements[\\/](history-event|history-timeline)[\\/]\2)\.ts$/,
              priority: 3,
            },
            // two that are also asked for alone
            { name: 'parse', test: /src[\\/]time[\\/]parse\.ts$/, priority: 2, minShareCount: 2 },
            { name: 'url', test: /src[\\/]history[\\/]url\.ts$/, priority: 2, minShareCount: 2 },
            // what reads any file stays one chunk, although what reads large ones takes from it
            { name: 'light-event', test: readers, priority: 1 },
          ],
        },
      },
    },
  },
};

/** `dist/modules/`: what the package's exports point at; its dependencies stay the host's. */
const modulesBuild: UserConfig = {
  ...shared,
  ...worker,
  build: {
    outDir: 'dist/modules',
    emptyOutDir: false,
    target: 'es2022',
    minify: false,
    lib: { entry: modules(), formats: ['es'] },
    rolldownOptions: {
      external: [
        /^lit(\/|$)/,
        /^@lit\//,
        /^date-fns(\/|$)/,
        /^@date-fns\//,
        'marked',
        'minisearch',
        'd3-geo',
        'topojson-client',
      ],
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

/** `PORT`, where it is set; when the port is taken, Vite tells so and takes the next free one. */
function port(): number {
  const asked = process.env['PORT']?.trim() || '4173';
  const number = Number(asked);
  if (Number.isInteger(number) && number >= 0 && number < 65_536) return number;
  throw new Error(`PORT: not a port (got "${asked}"); give a number from 0 to 65535, or leave it out`);
}

export default defineConfig(({ mode }) => {
  if (mode === 'modules') return modulesBuild;
  if (mode === 'script') return script;
  return {
    ...shared,
    // pages, not one application: an address that is not there is a 404
    appType: 'mpa',
    build: { outDir: 'dist/site' },
    // by number: `localhost` may mean IPv6 alone
    preview: { port: port(), host: process.env['HOST'] ?? '127.0.0.1' },
  };
});
