import { expect } from '@open-wc/testing';
import { locateError } from '../../src/history/json-error.js';

const cases: readonly (readonly [text: string, where: string, problem: string])[] = [
  ['', '1:1', 'there is nothing in it'],
  ['{"a":1,}', '1:7', 'there is a comma before the closing }'],
  ['[1,\n2,\n]', '2:2', 'there is a comma before the closing ]'],
  ['{"a" 1}', '1:6', 'there is no colon after the name'],
  ['{"a":}', '1:6', 'there is no value'],
  ['{a:1}', '1:2', 'the name is not in double quotes'],
  ["{'a':1}", '1:2', 'this is not a double quote'],
  ['{“a”:1}', '1:2', 'this is not a double quote'],
  ['{"a":1\n"b":2}', '2:1', 'there is no comma before this'],
  ['{\n "a": [1,2}\n}', '2:11', '] is to come before }'],
  ['{"a":NaN}', '1:6', '"NaN" is not a value'],
  ['{"a":True}', '1:6', '"True" is not a value'],
  ['{"a":01}', '1:6', '"01" is not a value'],
  ['{"a":1.}', '1:6', '"1." is not a value'],
  ['{"a":1} // x', '1:9', 'something follows the end'],
  ['{\n// x\n"a":1}', '2:1', 'JSON has no comments'],
  ['<!doctype html>', '1:1', 'this is a web page or XML, not JSON'],
  ['{"a":"x\ny"}', '1:8', 'the text is not closed'],
  ['{"a":"C:\\x"}', '1:9', 'this is no escape'],
  ['{"a":[1,{"b":2}', '1:16', 'the file ends too early'],
  ['[1, 2', '1:6', 'the file ends too early'],
  ['[,1]', '1:2', '"," cannot stand here'],
  ['{"a":1}}', '1:8', 'something follows the end'],
];

describe('locateError', () => {
  for (const [text, where, problem] of cases) {
    it(`finds ${JSON.stringify(text)}`, () => {
      expect(() => JSON.parse(text) as unknown).to.throw();
      const [line, column] = where.split(':');
      const { message } = locateError(text);
      expect(message).to.contain(`line ${line}, column ${column}: ${problem} (got `);
    });
  }

  it('finds a fault in whatever JSON.parse refuses', () => {
    const whole = '{"a": [1, -2.5e3, true, null], "b": {"c": "x\\u00e9\\n"}, "d": ""}';
    const marks = ['', ',', '"', '{', ']', 'x', '1', ':', '\\', '\u0001', ' '];
    for (let at = 0; at <= whole.length; at += 1) {
      for (const mark of marks) {
        for (const cut of [0, 1, 3]) {
          const text = whole.slice(0, at) + mark + whole.slice(at + cut);
          let refused = false;
          try {
            JSON.parse(text);
          } catch {
            refused = true;
          }
          if (refused) expect(locateError(text).message, text).not.to.contain('cannot be read as JSON');
        }
      }
    }
  });

  it('does not follow brackets without end', () => {
    expect(locateError('['.repeat(1_000_000)).message).to.contain('column 10001: this is nested deeper');
    expect(locateError('['.repeat(5000)).message).to.contain('close it with what is missing');
    expect(locateError('[{"a":[').message).to.contain('close it with ]}]');
  });

  it('shows only some of a long line', () => {
    const { value, message } = locateError(`{"a": "${'x'.repeat(1000)}", b}`);
    expect(value).to.match(/^…x+", b\}$/);
    expect(message.length).to.be.lessThan(200);
  });
});
