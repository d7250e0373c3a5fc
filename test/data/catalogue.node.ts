/* data/catalog.json: reads without an issue, and says of each history in data/ what its file says. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { measure, measureAll } from '../../data/draw/catalogue.js';
import { readCatalogue, readHistory } from '../../src/history/index.js';

const data = fileURLToPath(new URL('../../data/', import.meta.url));
const { catalogue, issues } = readCatalogue(JSON.parse(readFileSync(`${data}catalog.json`, 'utf8')));

describe('the catalogue', () => {
  it('has no issue', () => {
    assert.deepEqual(issues, []);
  });

  it('has every history in data/, and no other', () => {
    const files = readdirSync(data).filter((name) => name.endsWith('.json') && !/schema|^catalog/.test(name));
    assert.deepEqual(catalogue.histories.map(({ src }) => src).sort(), files.sort());
    for (const { id, src } of catalogue.histories) assert.equal(`${id}.json`, src);
  });

  it('tells span, count, periods and day as the files have them: npx tsx data/draw/catalogue.ts', () => {
    const measured = measureAll();
    for (const { id, span, count, periods, updated } of catalogue.histories) {
      assert.deepEqual({ span: span?.edtf, count, periods, updated }, measured.get(id), id);
    }
  });

  it('has only pictures that are there', () => {
    const pictures = [...catalogue.histories, ...catalogue.support].flatMap(({ image }) => image?.src ?? []);
    assert.ok(pictures.length > 0);
    assert.deepEqual(
      pictures.filter((src) => !existsSync(data + src)),
      [],
    );
  });

  it('marks what it offers as examples, by text and by address', () => {
    for (const { title, body, href } of catalogue.support) {
      assert.equal(new URL(href).hostname, 'example.org');
      assert.match(JSON.stringify([title, body]), /example/);
    }
  });
});

describe('what is measured', () => {
  const of = (...dates: readonly string[]): string =>
    measure(
      readHistory({ id: 'h', title: 'H', events: dates.map((date) => ({ id: date, title: date, date })) })
        .history,
      [],
    ).span;

  it('is the outermost ends as they were stated', () => {
    assert.equal(of('1961', '1949-10-01', '1950/1989-11~'), '1949-10-01/1989-11~');
    assert.equal(of('-0043-03-15'), '-0043-03-15');
    assert.equal(of('Y-66000000~', '2013-09/..'), 'Y-66000000~/..');
    assert.equal(of('1900/2000', '1961'), '1900/2000');
  });
});
