/* Imports point one way: a room takes only from rooms above it, and no room has a cycle inside. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../src/', import.meta.url));

/** Top first; `exchange` and `vis` stand on one step and do not see each other. */
const steps: readonly (readonly string[])[] = [
  ['time'],
  ['locale'],
  ['theme'],
  ['events'],
  ['history'],
  ['find'],
  ['exchange', 'vis'],
  ['controllers'],
  ['elements'],
  ['embed'],
  ['cli'],
];

/** Files at the top of src see every room. */
const roomOf = (file: string): string | undefined => (file.includes('/') ? file.split('/')[0] : undefined);

const stepOf = (room: string): number => steps.findIndex((step) => step.includes(room));

/** Only what runs counts for cycles; types are erased. */
const importPattern =
  /(?:^|\n)\s*(import|export)(\s+type)?\s[^;]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|import\(\s*'([^']+)'\s*\)/g;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
  readonly lazy: boolean;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));

const imports: Import[] = files.flatMap((from) =>
  [...readFileSync(join(src, from), 'utf8').matchAll(importPattern)].map((match) => {
    const specifier = match[3] ?? match[4] ?? match[5] ?? '';
    return {
      from,
      to: specifier.startsWith('.')
        ? normalize(join(dirname(from), specifier))
            .replaceAll('\\', '/')
            .replace(/\.js$/, '.ts')
        : specifier,
      typeOnly: match[2] !== undefined,
      lazy: match[5] !== undefined,
    };
  }),
);
const inside = imports.filter((entry) => files.includes(entry.to));

describe('layering', () => {
  it('sees the imports of the whole source', () => {
    assert.ok(inside.length >= files.length / 2, `${inside.length} imports in ${files.length} files`);
  });

  it('knows every room', () => {
    const unknown = [...new Set(files.map(roomOf))].filter((room) => room !== undefined && stepOf(room) < 0);
    assert.deepEqual(unknown, []);
  });

  it('imports only from rooms above', () => {
    const wrong = inside.filter(({ from, to }) => {
      const importer = roomOf(from);
      const imported = roomOf(to);
      if (importer === undefined || importer === imported) return false;
      return imported === undefined || stepOf(imported) >= stepOf(importer);
    });
    assert.deepEqual(wrong, []);
  });

  it('resolves every relative import', () => {
    const dangling = imports.filter(
      ({ to }) => to.endsWith('.ts') && !to.startsWith('@') && !files.includes(to),
    );
    assert.deepEqual(dangling, []);
  });

  it('keeps vis-timeline in its room and registration at the top', () => {
    const vis = imports.filter(({ from, to }) => to.startsWith('vis-') && roomOf(from) !== 'vis');
    assert.deepEqual(vis, []);
    const registrars = files.filter((file) =>
      /^[^*/]*(customElements\.define|@customElement)/m.test(readFileSync(join(src, file), 'utf8')),
    );
    assert.deepEqual(
      registrars.filter((file) => file !== 'define.ts' && file !== 'companions.ts'),
      [],
    );
  });

  it('has no cycle', () => {
    const graph = new Map<string, string[]>();
    for (const { from, to, typeOnly, lazy } of inside) {
      if (!typeOnly && !lazy) graph.set(from, [...(graph.get(from) ?? []), to]);
    }
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      assert.ok(!path.includes(file), `a cycle: ${[...path, file].join(' → ')}`);
      if (done.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of graph.keys()) visit(file, []);
  });
});
