import { expect } from '@open-wc/testing';
import { readHistory, type Issue } from '../../src/history/index.js';
import { badFiles, goodFiles } from './corpus.js';

const event = { id: 'wall', title: 'Berlin Wall', date: '1961/1989' };
const history = (...events: readonly unknown[]): object => ({ id: 'h', title: 'H', events });
const codes = (issues: readonly Issue[]): readonly string[] => issues.map(({ code }) => code);

describe('readHistory on the corpus', () => {
  for (const [name, file] of goodFiles) {
    it(`finds nothing wrong with ${name}`, () => {
      expect(readHistory(file).issues).to.deep.equal([]);
    });
  }

  for (const [name, { expect: wanted, file }] of badFiles) {
    it(`finds all that is wrong with ${name}`, () => {
      const { issues } = readHistory(file);
      expect(codes(issues).toSorted()).to.deep.equal([...wanted].toSorted());
      for (const { message, hint, path } of issues) {
        expect(message.startsWith(path || 'the file'), message).to.equal(true);
        expect(message).to.match(/: .+; .+/);
        expect(message.endsWith(`; ${hint}`), message).to.equal(true);
      }
    });
  }
});

describe('readHistory', () => {
  it('gives every field of a full file', () => {
    const file = goodFiles.find(([name]) => name === 'good-full')?.[1];
    const { history: read } = readHistory(file, { baseUrl: 'https://host.example/data/berlin.json' });
    expect(read.events.map(({ id }) => id)).to.deep.equal(['blockade', 'wall']);
    const [blockade, wall] = read.events;
    const { date, ...rest } = blockade ?? {};
    expect(date?.edtf).to.equal('1948-06-24/1949-05-12');
    expect(rest).to.deep.equal({
      id: 'blockade',
      title: 'Blockade',
      group: 'politics',
      tags: [],
      importance: 3,
      links: [],
      sources: [],
      causes: [],
    });
    expect(wall?.image).to.deep.equal({
      src: 'https://host.example/data/wall.jpg',
      alt: 'The wall',
      credit: 'Example',
    });
    expect(wall?.place).to.deep.equal({ name: { en: 'Berlin', 'zh-Hant': '柏林' } });
    expect(wall?.sources).to.deep.equal([
      read.sources[0],
      { id: 'wall:2', title: 'A leaflet', year: '1961' },
    ]);
    expect(wall?.links).to.deep.equal([{ href: 'https://host.example/wall.html', title: 'More' }]);
    expect(wall?.causes).to.deep.equal(['blockade']);
    expect(read).to.include({ id: 'berlin', lang: 'en', license: 'CC-BY-4.0', updated: '2026-01-31' });
    expect(read.place).to.deep.equal({ name: 'Berlin', lat: 52.52, lon: 13.38 });
    expect(read.eras.map(({ id, color }) => [id, color])).to.deep.equal([
      ['occupied', '#888'],
      ['divided', 'rgb(10 20 30 / 50%)'],
    ]);
  });

  it('says where, what, the value and the remedy', () => {
    const { issues, history: read } = readHistory(
      history({ ...event, date: '1989/1961' }, { ...event, id: 'x' }),
    );
    expect(issues).to.deep.equal([
      {
        severity: 'error',
        code: 'date-interval-order',
        path: 'events[0].date',
        message:
          'events[0].date ("Berlin Wall"): the interval ends before it starts (got "1989/1961"); write 1961/1989',
        value: '1989/1961',
        hint: 'write 1961/1989',
      },
    ]);
    expect(read.events.map(({ id }) => id)).to.deep.equal(['x']);
  });

  it('writes paths as JavaScript would', () => {
    const { issues } = readHistory(
      history({ ...event, title: { 'x y': 'a', en: 'b' }, links: [{ href: '/a', title: 'A' }, { href: 7 }] }),
    );
    expect(issues.map(({ path }) => path)).to.deep.equal([
      'events[0].title["x y"]',
      'events[0].links[1].title',
      'events[0].links[1].href',
    ]);
    expect(issues[0]?.message).to.contain('("a")');
  });

  it('guesses what an unknown field was to be', () => {
    const { issues } = readHistory(history({ ...event, titel: 'a', Body: 'b', description: 'c', qqqqqq: 1 }));
    expect(issues.map(({ hint }) => hint)).to.deep.equal([
      'write title',
      'write body',
      'write body',
      'use one of id, title, date, dateText, place, image, body, summary, group, tags, importance, links, sources, causes',
    ]);
  });

  it('keeps what can be kept of what is wrong', () => {
    const { history: read } = readHistory(
      history(
        { date: 1961 },
        {
          ...event,
          id: 7,
          importance: 9,
          tags: 'a',
          place: 'Berlin',
          image: 'a.jpg',
          links: ['https://a.example'],
        },
      ),
    );
    // the wider of two dates comes first
    expect(read.events[1]).to.include({ id: 'event-1', title: 'event-1' });
    expect(read.events[0]).to.deep.include({
      id: '7',
      importance: 5,
      tags: ['a'],
      place: { name: 'Berlin' },
      image: { src: 'a.jpg', alt: '' },
      links: [{ href: 'https://a.example', title: 'https://a.example' }],
    });
  });

  it('makes what events refer to where it is not declared, and drops causes that are not there', () => {
    const { history: read, issues } = readHistory(
      history(
        { ...event, group: 'war', sources: ['tacitus'], causes: ['gone'] },
        { ...event, id: 'x', group: 'war' },
      ),
    );
    expect(read.groups).to.deep.equal([{ id: 'war', title: 'war' }]);
    expect(read.events[0]?.sources).to.deep.equal([{ id: 'tacitus', title: 'tacitus' }]);
    expect(read.events[0]?.causes).to.deep.equal([]);
    expect(codes(issues).toSorted()).to.deep.equal(['unknown-cause', 'unknown-group', 'unknown-source']);
  });

  it('gives the second of two equal ids another', () => {
    const { history: read, issues } = readHistory(history(event, event, { ...event, id: 'wall-2' }, event));
    expect(read.events.map(({ id }) => id)).to.deep.equal(['wall', 'wall-2', 'wall-2-2', 'wall-3']);
    expect(issues).to.have.length(3);
  });

  it('lets eras touch, and open ends be open', () => {
    const eras = (...dates: readonly string[]): readonly string[] =>
      codes(
        readHistory({
          ...history(),
          eras: dates.map((date, index) => ({ id: `e${index}`, title: 'E', date })),
        }).issues,
      );
    expect(eras('1900/1950', '1950/1990')).to.deep.equal([]);
    // late in 1949 and early in 1950 is possible
    expect(eras('1900/1950', '1949/1990')).to.deep.equal([]);
    expect(eras('1900/1950', '1948/1990')).to.deep.equal(['era-overlap']);
    expect(eras('1948/1990', '1900/1950')).to.deep.equal(['era-overlap']);
    expect(eras('1900/..', '1950/1990')).to.deep.equal(['era-overlap']);
    expect(eras('1900/', '1950/1990')).to.deep.equal([]);
    expect(eras('196X', '197X')).to.deep.equal([]);
    expect(eras('1900/2000', '1910/1920', '1930/1940')).to.deep.equal(['era-overlap', 'era-overlap']);
  });

  it('reads a history that was read before', () => {
    for (const [, file] of goodFiles) {
      const first = readHistory(file, { baseUrl: 'https://host.example/' });
      const second = readHistory(first.history, { baseUrl: 'https://other.example/' });
      expect(second).to.deep.equal(first);
    }
  });

  it('leaves its input as it was', () => {
    for (const [, file] of goodFiles) {
      const before = structuredClone(file);
      readHistory(file);
      expect(file).to.deep.equal(before);
    }
  });
});

describe('readHistory on hostile input', () => {
  const thrower = {
    get title(): string {
      throw new Error('no');
    },
  };
  const proxy = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no');
      },
      ownKeys: () => {
        throw new Error('no');
      },
    },
  );

  it('never throws', () => {
    const cyclic: Record<string, unknown> = { id: 'c', title: 'C' };
    Object.assign(cyclic, { events: [cyclic, event], image: cyclic, links: [cyclic], groups: cyclic });
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const inputs: readonly unknown[] = [
      undefined,
      null,
      0,
      '',
      'x',
      true,
      Symbol('s'),
      1n,
      () => 0,
      NaN,
      [],
      {},
      new Date(),
      new Map(),
      cyclic,
      thrower,
      proxy,
      revoked.proxy,
      Object.create(null),
      { ...history(), events: proxy },
      { ...history(), groups: [thrower] },
      { ...history(), image: proxy },
      JSON.parse('{"__proto__":{"events":1},"constructor":{},"events":[{"__proto__":null}]}'),
    ];
    for (const input of inputs) {
      const { history: read, issues } = readHistory(input);
      expect(read.events).to.be.an('array');
      expect(issues.length).to.be.greaterThan(0);
    }
  });

  it('loses only the event that throws', () => {
    const { history: read, issues } = readHistory(history(event, thrower, proxy, { ...event, id: 'x' }));
    expect(read.events.map(({ id }) => id)).to.deep.equal(['wall', 'x']);
    expect(issues.map(({ code, path }) => [code, path])).to.deep.equal([
      ['unreadable', 'events[1]'],
      ['unreadable', 'events[2]'],
    ]);
  });

  it('does not look into depths', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 100_000; level += 1) deep = level % 2 ? [deep] : { deep };
    const { history: read, issues } = readHistory(
      history({ ...event, body: deep, title: deep, tags: deep, deep }),
    );
    expect(read.events).to.have.length(1);
    expect(issues.length).to.be.greaterThan(2);
  });

  it('stays usable when a hundred thousand events are wrong', () => {
    const bad = Array.from({ length: 100_000 }, () => ({ id: 'same', title: 'T', date: 'never', tag: 1 }));
    const { history: read, issues } = readHistory(history(...bad.slice(0, 50), event));
    expect(read.events).to.have.length(1);
    expect(issues).to.have.length(100);
    const many = readHistory({ id: 'h', title: 'H', events: bad }).issues;
    expect(many).to.have.length(1001);
    expect(many.at(-1)?.message).to.equal(
      'the file: there is more of the same (got 99500 more errors, 99500 more warnings); mend those above and read again',
    );
  });

  it('gives up on lists that are mostly holes', () => {
    const holes: unknown[] = [];
    holes.length = 4e9;
    const { issues } = readHistory({ id: 'h', title: 'H', events: holes });
    expect(issues[0]?.code).to.equal('too-many');
  });
});
