import { expect } from '@open-wc/testing';
import Ajv from 'ajv/dist/2020';
import schema from '../../data/history.schema.json';
import { readHistory } from '../../src/history/index.js';
import { badFiles, goodFiles, readerOnly, schemaSees } from './corpus.js';

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
const validate = ajv.compile(schema);

/** What one says and the other does not; undefined where they agree. */
function quarrel(file: unknown, name: string): string | undefined {
  const issues = readHistory(file).issues.filter(schemaSees);
  const valid = validate(file);
  if (valid === (issues.length === 0)) return undefined;
  const said = valid ? issues.map(({ message }) => message) : ajv.errorsText(validate.errors);
  return `${name}: ${valid ? 'only the reader' : 'only the schema'} says ${String(said)}`;
}

/** Every place in a JSON value, as a way to change it there. */
function* places(value: unknown, path = ''): Generator<{ path: string; set: (to: unknown) => unknown }> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const replace = (to: unknown): unknown => {
      if (Array.isArray(value))
        return value.map((item: unknown, index) => (String(index) === key ? to : item));
      const copy: Record<string, unknown> = { ...value, [key]: to };
      if (to === undefined) Reflect.deleteProperty(copy, key);
      return copy;
    };
    const inner: unknown = Reflect.get(value, key);
    if (!Array.isArray(value)) yield { path: `${path}.${key}`, set: replace };
    else yield { path: `${path}[${key}]`, set: (to) => replace(to === undefined ? [] : to) };
    for (const place of places(inner, `${path}.${key}`)) {
      yield { path: place.path, set: (to) => replace(place.set(to)) };
    }
  }
}

describe('history.schema.json', () => {
  it('agrees with the reader on every file of the corpus', () => {
    expect(goodFiles.length).to.be.greaterThan(2);
    expect(badFiles.length).to.be.greaterThan(40);
    for (const [name, file] of goodFiles) {
      expect(validate(file), `${name}: ${JSON.stringify(validate.errors)}`).to.equal(true);
    }
    const files = [...goodFiles, ...badFiles.map(([name, { file }]) => [name, file] as const)];
    expect(files.map(([name, file]) => quarrel(file, name)).filter(Boolean)).to.deep.equal([]);
  });

  it('agrees when any one place of a good file holds something else', () => {
    const wrong = [
      undefined,
      null,
      7,
      -1,
      1.5,
      '',
      ' ',
      'x y',
      true,
      [],
      {},
      [[]],
      [7],
      { x: 1 },
      { en: 'x' },
    ];
    const quarrels: string[] = [];
    let count = 0;
    for (const [name, file] of goodFiles) {
      for (const { path, set } of places(file)) {
        for (const value of wrong) {
          const found = quarrel(set(value), `${name}${path} = ${JSON.stringify(value)}`);
          if (found !== undefined) quarrels.push(found);
          count += 1;
        }
      }
    }
    expect(quarrels).to.deep.equal([]);
    expect(count).to.be.greaterThan(1000);
  });

  it('leaves to the reader only what it names', () => {
    const seen = new Set(badFiles.flatMap(([, { expect: codes }]) => codes));
    const untold = [...readerOnly].filter(
      (code) => !seen.has(code) && !/^date-(month-range|time-range|too-long|unsupported)$/.test(code),
    );
    expect(untold).to.deep.equal([]);
  });

  it('tells editors what each field is, with examples that hold', () => {
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const properties: unknown = Reflect.get(node, 'properties');
      if (typeof properties === 'object' && properties !== null) {
        for (const [name, field] of Object.entries(properties as Record<string, object>)) {
          if ('$ref' in field && Object.keys(field).length === 1) continue;
          expect(field, `${path}.${name}`).to.include.keys('title', 'description');
        }
      }
      const examples: unknown = Reflect.get(node, 'examples');
      if (Array.isArray(examples) && 'type' in node) {
        const check = ajv.compile({ ...node, $defs: schema.$defs });
        for (const example of examples)
          expect(check(example), `${path}: ${JSON.stringify(example)}`).to.equal(true);
      }
      for (const [key, inner] of Object.entries(node)) walk(inner, `${path}/${key}`);
    };
    walk(schema, '');
  });
});
