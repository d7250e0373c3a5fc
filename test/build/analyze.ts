/* The analyzer has no types of its own for what is used here; they stand in this file alone. */
import { readFileSync } from 'node:fs';
import type { Package } from 'custom-elements-manifest/schema.d.ts';
import { fromRoot } from './files.js';

interface Analyzer {
  readonly ts: {
    readonly ScriptTarget: { readonly ES2022: number };
    createSourceFile(path: string, text: string, target: number, parents: boolean): unknown;
  };
  create(input: { modules: unknown[]; plugins: unknown[]; context: { dev: boolean } }): Package;
}

interface LitPlugin {
  litPlugin(): unknown[];
}

/** What the analyzer finds in these files, named from the root. */
export async function analyze(paths: readonly string[]): Promise<Package> {
  const name = '@custom-elements-manifest/analyzer';
  const { create, ts }: Analyzer = await import(name);
  const { litPlugin }: LitPlugin = await import(`${name}/src/features/framework-plugins/lit/lit.js`);
  const modules = paths.map((path) =>
    ts.createSourceFile(path, readFileSync(fromRoot(path), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  return create({ modules, plugins: litPlugin(), context: { dev: false } });
}
