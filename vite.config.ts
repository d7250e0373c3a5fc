import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

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
          `import { policy as __visPolicy } from ${JSON.stringify(here('src/vis/trusted-types.ts'))};\n` +
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
  plugins: [visTrustedTypes(), squeezeStyles()],
  resolve: {
    alias: [
      { find: /^moment$/, replacement: here('src/vis/shims/moment.ts') },
      { find: /^xss$/, replacement: here('src/vis/shims/xss.ts') },
    ],
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

const minified = { compress: true, mangle: true, codegen: { removeWhitespace: true } } as const;

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

/** `dist/history-timeline.js`: one script tag, all inside, the rest fetched from beside it. */
const script: UserConfig = {
  ...shared,
  plugins: [...(shared.plugins ?? []), noDetours()],
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
          groups: [{ name: 'core', test: /src[\\/](define|elements[\\/](history-\w+)[\\/]\2)\.ts$/ }],
        },
      },
    },
  },
};

/** `dist/modules/`: what the package's exports point at; its dependencies stay the host's. */
const modulesBuild: UserConfig = {
  ...shared,
  build: {
    outDir: 'dist/modules',
    emptyOutDir: false,
    target: 'es2022',
    minify: false,
    lib: { entry: modules(), formats: ['es'] },
    rolldownOptions: {
      external: [/^lit(\/|$)/, /^@lit\//, /^date-fns(\/|$)/, /^@date-fns\//, 'marked', 'minisearch'],
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
