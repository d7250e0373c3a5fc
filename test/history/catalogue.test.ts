import { expect } from '@open-wc/testing';
import Ajv from 'ajv/dist/2020';
import catalog from '../../data/catalog.json';
import schema from '../../data/catalog.schema.json';
import historySchema from '../../data/history.schema.json';
import { parseCatalogue, readCatalogue, type Issue } from '../../src/history/index.js';
import { schemaSees } from './corpus.js';

const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
ajv.addSchema(historySchema);
const validate = ajv.compile(schema);

const history = { id: 'h', title: 'H', src: 'h.json' };
const news = { date: '2026-11-25', kind: 'fixed', title: 'N' };
const support = { kind: 'donate', title: 'S', href: 'give.html' };

const full = {
  id: 'c',
  title: { en: 'C', zh: '目录' },
  lang: 'en',
  href: '/',
  author: 'A',
  regions: [{ id: 'asia', title: 'Asia' }],
  periods: [
    { id: 'old', title: 'Old', date: '../1899' },
    { id: 'new', title: 'New', date: '1900/..' },
  ],
  histories: [
    {
      ...history,
      href: 'h/',
      summary: 'S',
      image: { src: 'h.svg', alt: 'H', credit: 'me' },
      span: 'Y-1798000~/2024-12',
      count: 62,
      region: 'asia',
      periods: ['old'],
      tags: ['a'],
      updated: '2026-11-25',
    },
  ],
  news: [{ ...news, id: 'n', body: 'B', href: 'n.html' }],
  support: [{ ...support, id: 's', body: 'B', price: { amount: 12.5, currency: 'EUR' } }],
};

const told = (issues: readonly Issue[]): readonly string[] =>
  issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`.trim());

const tellsOf = (file: unknown): readonly string[] => told(readCatalogue(file).issues);

/** A file with something wrong, and what is said of it; `shown` is what is left. */
const bad: Readonly<Record<string, { file: unknown; says: readonly string[] }>> = {
  'a list': { file: [history], says: ['error bare-list'] },
  'a number': { file: 7, says: ['error not-a-catalogue'] },
  'an empty object': { file: {}, says: ['error not-a-catalogue'] },
  'a history': { file: { id: 'x', title: 'X', events: [] }, says: ['error foreign-file'] },
  'a single entry': { file: history, says: ['error foreign-file'] },
  GeoJSON: { file: { type: 'FeatureCollection', features: [] }, says: ['error foreign-file'] },
  'histories by id': { file: { histories: { h: history } }, says: ['error type histories'] },
  'a history without its file': {
    file: { histories: [{ id: 'h', title: 'H' }] },
    says: ['error missing histories[0].src'],
  },
  'a script for a file': {
    file: { histories: [{ ...history, src: 'javascript:alert(1)' }] },
    says: ['error unsafe-url histories[0].src'],
  },
  'an unknown field': {
    file: { histories: [{ ...history, discription: 'x' }] },
    says: ['warning unknown-field histories[0].discription'],
  },
  'an id twice': {
    file: { histories: [history, history] },
    says: ['error duplicate-id histories[1].id'],
  },
  'a count in words': {
    file: { histories: [{ ...history, count: 'many' }] },
    says: ['error count histories[0].count'],
  },
  'a span that ends first': {
    file: { histories: [{ ...history, span: '1989/1961' }] },
    says: ['error date-interval-order histories[0].span'],
  },
  'a region that nobody declared': {
    file: {
      histories: [
        { ...history, region: 'asia' },
        { ...history, id: 'i', region: 'asia' },
      ],
    },
    says: ['warning unknown-region histories[0].region'],
  },
  'a period that nobody declared': {
    file: { histories: [{ ...history, periods: ['old'] }] },
    says: ['warning unknown-period histories[0].periods'],
  },
  'news without a day': {
    file: { news: [{ kind: 'fixed', title: 'N' }] },
    says: ['error missing news[0].date'],
  },
  'news of another kind': {
    file: { news: [{ ...news, kind: 'bugfix' }] },
    says: ['error kind news[0].kind'],
  },
  'a price in words': {
    file: { support: [{ ...support, price: '12 EUR' }] },
    says: ['error type support[0].price'],
  },
  'a price without its currency': {
    file: { support: [{ ...support, price: { amount: 12 } }] },
    says: ['error missing support[0].price.currency'],
  },
  'a price below nothing': {
    file: { support: [{ ...support, price: { amount: -1, currency: 'EUR' } }] },
    says: ['error amount support[0].price.amount'],
  },
  'a currency by its sign': {
    file: { support: [{ ...support, price: { amount: 1, currency: '€' } }] },
    says: ['error currency support[0].price.currency'],
  },
  'support that leads nowhere': {
    file: { support: [{ kind: 'page', title: 'S' }] },
    says: ['error missing support[0].href'],
  },
};

describe('readCatalogue', () => {
  it('reads all there can be, without an issue', () => {
    const { catalogue, issues } = readCatalogue(full, { baseUrl: 'https://example.org/data/c.json' });
    expect(issues).to.deep.equal([]);
    const [entry] = catalogue.histories;
    expect(entry).to.include({ src: 'https://example.org/data/h.json', href: 'https://example.org/data/h/' });
    expect(entry?.image?.src).to.equal('https://example.org/data/h.svg');
    expect(entry?.span?.from?.approximate).to.equal(true);
    expect(entry?.periods).to.deep.equal(['old']);
    expect(catalogue.news[0]?.date.precision).to.equal('day');
    expect(catalogue.support[0]?.price).to.deep.equal({ amount: 12.5, currency: 'EUR' });
    expect(catalogue.href).to.equal('https://example.org/');
  });

  it('reads what it has read again, and finds the same', () => {
    const { catalogue } = readCatalogue(full, { baseUrl: 'https://example.org/' });
    const again = readCatalogue(catalogue);
    expect(again.issues).to.deep.equal([]);
    expect(again.catalogue).to.deep.equal(catalogue);
  });

  it('reads the catalogue of this project', () => {
    const { catalogue, issues } = readCatalogue(catalog);
    expect(issues).to.deep.equal([]);
    expect(catalogue.histories.length).to.be.greaterThan(5);
  });

  for (const [name, { file, says }] of Object.entries(bad)) {
    it(`says what is wrong with ${name}`, () => expect(tellsOf(file)).to.deep.equal(says));
  }

  it('says the place, the value and the remedy', () => {
    const [issue] = readCatalogue({ support: [{ ...support, price: { amount: 1, currency: '€' } }] }).issues;
    expect(issue?.message).to.equal(
      'support[0].price.currency ("S"): this is not a currency (got "€"); write three letters by ISO 4217, such as EUR',
    );
    const [wrong] = readCatalogue({ id: 'x', title: 'X', events: [] }).issues;
    expect(wrong?.message).to.contain(
      'this is a history, not a catalogue; give its address to <history-timeline>',
    );
  });

  it('shows the rest where one is wrong', () => {
    const { catalogue } = readCatalogue({
      histories: [{ id: 'x' }, history, 'h.json'],
      news: [7, news],
      support: [
        { ...support, price: { amount: '12.50', currency: 'eur' } },
        { ...support, kind: 'gift' },
      ],
    });
    expect(catalogue.histories.map(({ id }) => id)).to.deep.equal(['h']);
    expect(catalogue.news).to.have.length(1);
    expect(catalogue.support[0]?.price).to.deep.equal({ amount: 12.5, currency: 'EUR' });
    expect(catalogue.support[1]?.kind).to.equal('page');
  });

  it('never throws, whatever throws inside', () => {
    const no = (): never => {
      throw new Error('no');
    };
    const trap = new Proxy({ histories: [] }, { ownKeys: no, get: no });
    const thrower = {
      get title(): string {
        throw new Error('no');
      },
      histories: [
        {
          get src(): string {
            throw new Error('no');
          },
        },
        history,
      ],
    };
    expect(readCatalogue(trap).catalogue.histories).to.deep.equal([]);
    const { catalogue, issues } = readCatalogue(thrower);
    expect(catalogue.histories.map(({ id }) => id)).to.deep.equal(['h']);
    expect(told(issues)).to.include('error unreadable histories[0]');
  });

  it('knows periods by the span where none are named', () => {
    const entry = (span: string): object => ({ histories: [{ ...history, span }], periods: full.periods });
    const periods = (span: string): readonly string[] | undefined =>
      readCatalogue(entry(span)).catalogue.histories[0]?.periods;
    expect(periods('1850/1950')).to.deep.equal(['old', 'new']);
    expect(periods('1900')).to.deep.equal(['new']);
    expect(periods('-0043')).to.deep.equal(['old']);
  });

  it('names news that have no id by day and title, the same each time', () => {
    const items = [
      news,
      news,
      { ...news, title: { zh: '新历史' } },
      { ...news, id: '2026-11-25-n', kind: 'new' },
    ];
    const read = (): readonly string[] => readCatalogue({ news: items }).catalogue.news.map(({ id }) => id);
    expect(read()).to.deep.equal(['2026-11-25-n-2', '2026-11-25-n-3', '2026-11-25-新历史', '2026-11-25-n']);
    expect(read()).to.deep.equal(read());
    expect(readCatalogue({ news: items }).catalogue.news.at(-1)?.kind).to.equal('feature');
  });
});

describe('parseCatalogue', () => {
  it('names line and column of what is no JSON', () => {
    const { issues } = parseCatalogue('{\n  "histories": [,]\n}');
    expect(issues[0]?.message).to.match(/^line 2, column 17: /);
    expect(parseCatalogue('').issues[0]?.hint).to.contain('"histories"');
    expect(parseCatalogue('\ufeff{"news": []}').issues).to.deep.equal([]);
  });
});

describe('catalog.schema.json', () => {
  const readerOnly = new Set(['unknown-region', 'unknown-period']);

  it('agrees with the reader', () => {
    expect(validate(catalog), ajv.errorsText(validate.errors)).to.equal(true);
    expect(validate(full), ajv.errorsText(validate.errors)).to.equal(true);
    for (const [name, { file }] of Object.entries(bad)) {
      const issues = readCatalogue(file).issues.filter(
        (issue) => schemaSees(issue) && !readerOnly.has(issue.code),
      );
      expect(validate(file), name).to.equal(issues.length === 0);
    }
  });

  it('tells editors what each field is', () => {
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const properties: unknown = Reflect.get(node, 'properties');
      if (typeof properties === 'object' && properties !== null) {
        for (const [name, field] of Object.entries(properties as Record<string, object>)) {
          if ('$ref' in field && Object.keys(field).length === 1) continue;
          expect(field, `${path}.${name}`).to.include.keys('title', 'description');
        }
      }
      for (const [key, inner] of Object.entries(node)) walk(inner, `${path}/${key}`);
    };
    walk(schema, '');
  });
});
