import { expect } from '@open-wc/testing';
import { parseHistory } from '../../src/history/index.js';

const good = '{"id":"h","title":"H","events":[{"id":"e","title":"E","date":"1961"}]}';

describe('parseHistory', () => {
  it('reads JSON text, with a byte order mark too', () => {
    for (const text of [good, `\uFEFF${good}`]) {
      const { history, issues } = parseHistory(text);
      expect(issues).to.deep.equal([]);
      expect(history.events).to.have.length(1);
    }
  });

  it('resolves against the base', () => {
    const text = good.replace('"1961"', '"1961","image":{"src":"a.jpg","alt":"A","credit":"C"}');
    const { history } = parseHistory(text, { baseUrl: 'https://host.example/x/y.json' });
    expect(history.events[0]?.image?.src).to.equal('https://host.example/x/a.jpg');
  });

  it('gives one issue for what is not JSON, with line, column and an excerpt', () => {
    const { history, issues } = parseHistory('{\n  "id": "h",\n  "title": "H"\n  "events": []\n}');
    expect(history.events).to.deep.equal([]);
    expect(issues).to.deep.equal([
      {
        severity: 'error',
        code: 'json',
        path: '',
        message: 'line 4, column 3: there is no comma before this (got "events": []); write one',
        value: '"events": []',
        hint: 'write one',
      },
    ]);
  });

  it('takes nesting of any depth', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(parseHistory(deep).issues.length).to.be.greaterThan(0);
    expect(parseHistory('['.repeat(200_000)).issues[0]?.code).to.equal('json');
    const ten = '{"a":'.repeat(10) + good + '}'.repeat(10);
    expect(parseHistory(ten).issues.length).to.be.greaterThan(0);
  });
});
