/* The package as npm would publish it: complete, nothing too much, and usable from plain Node. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { ensureBuilt } from '../build/build.js';
import { filesUnder, fromRoot } from '../build/files.js';

interface PackageJson {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly sideEffects: readonly string[];
  readonly customElements: string;
}

const root = fromRoot('');
const facts = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as PackageJson;
const targets = Object.values(facts.exports).flatMap((entry) =>
  typeof entry === 'string' ? [entry] : [entry.types, entry.default],
);

/** Runs an ES module in plain Node, where the package finds itself by its name. */
const node = (code: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' });

/** Bare names imported by a built module and by what it imports in turn. */
function foreignImports(file: string, seen = new Set<string>()): Set<string> {
  const found = new Set<string>();
  if (seen.has(file)) return found;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, name = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g)) {
    if (!name.startsWith('.')) found.add(name);
    else foreignImports(join(file, '..', name), seen).forEach((inner) => found.add(inner));
  }
  return found;
}

describe('package', () => {
  before(() => ensureBuilt());

  it('every target of `exports` exists', () => {
    const files = filesUnder('dist').map((path) => `./${path}`);
    const missing = targets.filter((target) => {
      const [start = '', end = ''] = target.split('*');
      return target.includes('*')
        ? !files.some((file) => file.startsWith(start) && file.endsWith(end))
        : !existsSync(fromRoot(target));
    });
    assert.deepEqual(missing, []);
    assert.ok(existsSync(fromRoot(facts.customElements)));
  });

  for (const room of ['time', 'history']) {
    it(`${facts.name}/${room} needs no DOM and no other package's elements`, () => {
      const names = [...foreignImports(fromRoot(`dist/modules/${room}/index.js`))];
      assert.deepEqual(
        names.filter((name) => /^(lit|@lit|vis-)/.test(name)),
        [],
      );
    });
  }

  it('reads a date in plain Node', () => {
    const code = `import { parseDate } from '${facts.name}/time'; console.log(parseDate('1961 Jan 1 - 1989').ok);`;
    assert.equal(node(code).trim(), 'true');
  });

  it('reads a history in plain Node', () => {
    const history = { id: 'h', title: 'H', events: [{ id: 'a', title: 'A', date: '1066' }] };
    const code = `import { readHistory } from '${facts.name}/history';
      const { history, issues } = readHistory(${JSON.stringify(history)});
      console.log(history?.events.length, issues.length);`;
    assert.equal(node(code).trim(), '1 0');
  });

  it('can be imported by a server that renders no elements', () => {
    node(`import * as all from '${facts.name}'; if (typeof all.parseDate !== 'function') process.exit(1);`);
  });

  it('holds its files and types, no source, tests, maps or pages', () => {
    const shell = process.platform === 'win32';
    const packed = execFileSync(
      'npm',
      ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=silent'],
      {
        cwd: root,
        encoding: 'utf8',
        shell,
      },
    );
    const [{ files }] = JSON.parse(packed) as [{ files: { path: string }[] }];
    const paths = files.map(({ path }) => path);
    for (const path of [
      'dist/history-timeline.js',
      'dist/modules/index.d.ts',
      'dist/THIRD-PARTY-LICENCES.txt',
    ]) {
      assert.ok(paths.includes(path), `${path} is not in the package`);
    }
    const foreign = paths.filter(
      (path) =>
        !/^(dist\/(history-timeline\.js|chunks\/|modules\/|themes\/|[\w.-]+\.(json|txt)$)|[A-Z]+(\.md)?$|package\.json$)/.test(
          path,
        ) || /\.map$|\.(test|node)\.|(?<!\.d)\.ts$/.test(path),
    );
    assert.deepEqual(foreign, []);
  });

  it('only registration is a side effect', () => {
    const scripts = facts.sideEffects.filter((path) => path.endsWith('.js'));
    const registrars = ['./dist/modules/companions.js', './dist/modules/define.js'];
    assert.deepEqual(scripts, ['./dist/history-timeline.js', ...registrars]);
    assert.deepEqual(
      facts.sideEffects.filter((path) => path.startsWith('./src/')),
      ['./src/companions.ts', './src/define.ts'],
    );
    for (const path of filesUnder('dist/modules').filter((file) => file.endsWith('.js'))) {
      if (registrars.includes(`./${path}`)) continue;
      assert.ok(!readFileSync(fromRoot(path), 'utf8').includes('customElements.define('), path);
    }
  });

  it('has what the first screen runs compiled while it is loaded: the hint must stand first', () => {
    const isHinted = (path: string): boolean =>
      readFileSync(fromRoot(path), 'utf8').startsWith('//# allFunctionsCalledOnLoad\n');
    assert.ok(isHinted('dist/history-timeline.js'));
    const hinted = new Set(
      filesUnder('dist/chunks')
        .filter(isHinted)
        .map((path) => /^dist\/chunks\/(.+)-[\w-]{8}\.js$/.exec(path)?.[1] ?? path),
    );
    for (const name of ['core', 'axis-part', 'reading', 'light-event', 'large']) {
      assert.ok(hinted.has(name), name);
    }
    // what is large and used in part, or later, is not compiled in vain
    for (const name of ['vis-axis', 'companions', 'seldom', 'ask']) assert.ok(!hinted.has(name), name);
  });

  it('gives types that hold without ours', () => {
    const folder = mkdtempSync(join(tmpdir(), 'history-timeline-types-'));
    try {
      mkdirSync(join(folder, 'node_modules'));
      symlinkSync(root, join(folder, 'node_modules', facts.name), 'junction');
      writeFileSync(
        join(folder, 'host.ts'),
        `import { parseDate } from '${facts.name}/time';
         import { readHistory } from '${facts.name}/history';
         import { HistoryTimelineElement, type HistorySelectEvent } from '${facts.name}';
         import '${facts.name}/define';
         const timeline = document.querySelector('history-timeline');
         timeline?.addEventListener('history-select', (event: HistorySelectEvent) => console.log(event.id));
         export const all = [timeline instanceof HistoryTimelineElement, parseDate('1961'), readHistory({})];`,
      );
      const compilerOptions = {
        target: 'ES2022',
        module: 'ESNext',
        moduleResolution: 'bundler',
        lib: ['ES2023', 'DOM', 'DOM.Iterable'],
        types: [],
        strict: true,
        skipLibCheck: false,
        noEmit: true,
      };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['host.ts'] }));
      const tsc = fromRoot('node_modules/@typescript/native/bin/tsc');
      execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      assert.fail(String((error as { stdout?: string }).stdout ?? error));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('nothing tells of the machine it was made on', () => {
  const machine = [root.replace(/\/$/, ''), homedir(), tmpdir()].filter((path) => path.length > 4);
  const home = /(?<![\w.:/-])\/(?:home|Users|root)\/[\w.-]+/;

  const tells = (path: string): string | undefined => {
    const text = readFileSync(fromRoot(path), 'latin1');
    const found = machine.find((part) => text.includes(`${part}/`)) ?? home.exec(text)?.[0];
    return found === undefined ? undefined : `${path}: ${found}`;
  };
  const told = (paths: readonly string[]): string[] =>
    paths.filter((path) => existsSync(fromRoot(path))).flatMap((path) => tells(path) ?? []);

  it('in what is committed', (test) => {
    if (!existsSync(fromRoot('.git'))) return test.skip('not a clone');
    const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
    assert.deepEqual(told(tracked.filter(Boolean)), []);
  });

  it('in what is built', async () => {
    await ensureBuilt();
    assert.deepEqual(told(filesUnder('dist').filter((path) => !path.startsWith('dist/storybook/'))), []);
  });

  it('in where the lock file fetches from', () => {
    const lock = readFileSync(fromRoot('package-lock.json'), 'utf8');
    const foreign = [...lock.matchAll(/"resolved": "([^"]+)"/g)]
      .map((match) => match[1] ?? '')
      .filter((address) => !address.startsWith('https://registry.npmjs.org/'));
    assert.deepEqual(foreign, []);
  });
});
