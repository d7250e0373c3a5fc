/* Files stay small enough to be read at one sitting, and typed throughout. Bytes: test/build/size.ts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesUnder, fromRoot } from './build/files.js';

interface Budgets {
  readonly lines: { readonly most: number; readonly mostOfTests: number; readonly nineInTen: number };
  readonly any: number;
}

const budgets = JSON.parse(readFileSync(fromRoot('test/budgets.json'), 'utf8')) as Budgets;
const files = ['src', 'test', 'stories', 'data']
  .flatMap(filesUnder)
  .filter((path) => /\.(ts|mjs)$/.test(path) && !path.startsWith('test/bench/peers/'))
  .map((path) => {
    const text = readFileSync(fromRoot(path), 'utf8');
    return { path, text, lines: text.split('\n').length - 1, isTest: /\.(test|node)\.ts$/.test(path) };
  });

describe('budgets of the source', () => {
  it('no file is too long', () => {
    const { most, mostOfTests } = budgets.lines;
    const long = files.filter(({ lines, isTest }) => lines > (isTest ? mostOfTests : most));
    assert.deepEqual(
      long.map(({ path, lines }) => `${path}: ${lines} lines; split it`),
      [],
    );
  });

  it(`nine files in ten have at most ${budgets.lines.nineInTen} lines`, () => {
    const long = files.filter(({ lines }) => lines > budgets.lines.nineInTen);
    const list = long.map(({ path, lines }) => `${path} (${lines})`).join(', ');
    assert.ok(long.length <= files.length / 10, `${long.length} of ${files.length}: ${list}`);
  });

  it('no `any`', () => {
    const code = (text: string): string =>
      text.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '').replaceAll(/'[^'\n]*'|`[^`]*`/g, "''");
    const loose = files.filter(
      ({ path, text }) => path.endsWith('.ts') && /(?:[:<,|(]|\bas|\[\]) *any\b/.test(code(text)),
    );
    assert.ok(loose.length <= budgets.any, loose.map(({ path }) => path).join(', '));
  });

  it('no check is switched off without a reason', () => {
    const silent = files.flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter(
          (line, index, lines) =>
            /@ts-(ignore|nocheck)|(oxlint|eslint)-disable(?!.* -- )|@ts-expect-error\s*$/.test(line) &&
            // the reason may stand above
            !/^\s*(\/\/|\*|\/\*\*)/.test(lines[index - 1] ?? ''),
        )
        .map((line) => `${path}: ${line.trim()}`),
    );
    assert.deepEqual(
      silent.filter((line) => !line.startsWith('test/budgets.node.ts')),
      [],
    );
  });
});
