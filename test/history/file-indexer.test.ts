import { expect } from '@open-wc/testing';
import { checkEvents } from '../../src/history/check-events.js';
import { FileIndexer, type IndexMessage } from '../../src/history/file-indexer.js';
import { parseHistory, type History, type ReadResult } from '../../src/history/index.js';
import { parseWhole, readIndexed } from '../../src/history/large.js';
import { RawBytes } from '../../src/history/raw-events.js';
import { Report } from '../../src/history/report.js';
import { head, plainEvents, wildEvents } from '../support/histories.js';
import { badFiles, goodFiles } from './corpus.js';

const baseUrl = 'https://host.example/data/h.json';

function finish(steps: Generator<undefined, void>): void {
  while (!steps.next().done);
}

interface Reading extends ReadResult {
  readonly parts: readonly History[];
  readonly blocks: number;
  readonly isWhole: boolean;
}

/** Reads the file in pieces of `size` bytes. */
function readBytes(bytes: Uint8Array, size: number): Reading {
  const raw = new RawBytes();
  const parts: History[] = [];
  let last: IndexMessage | undefined;
  const indexer = new FileIndexer((message) => {
    if (message.type === 'block') raw.add(message.block);
    else if (message.type === 'part') {
      const part = readIndexed(new Report(), message.head, message.index, raw, baseUrl);
      if (part !== undefined) parts.push(part.history);
    } else last = message;
  });
  for (let at = 0; at < bytes.length; at += size) finish(indexer.push(bytes.slice(at, at + size)));
  finish(indexer.end());
  const pieces = raw.blocks.map((block) => block.bytes);
  expect(pieces.reduce((sum, piece) => sum + piece.length, 0)).to.equal(bytes.length);
  const more = { parts, blocks: raw.blocks.length };
  if (last?.type !== 'done') return { ...parseWhole(pieces, { baseUrl }), ...more, isWhole: true };
  const report = new Report();
  const large = readIndexed(report, last.head, last.index, raw, baseUrl) ?? expect.fail();
  finish(checkEvents(report, large.checked));
  return { history: large.history, issues: report.close(), ...more, isWhole: false };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function compare(text: string, size: number): Reading {
  // a decoder takes a mark off, as it does with a file
  const wanted = parseHistory(new TextDecoder().decode(encode(text)), { baseUrl });
  const found = readBytes(encode(text), size);
  expect([...found.history.events]).to.deep.equal(wanted.history.events);
  expect({ ...found.history, events: [] }).to.deep.equal({ ...wanted.history, events: [] });
  expect(found.issues).to.deep.equal(wanted.issues);
  return found;
}

const sizes = [1, 7, 1000, 1e9];
const odd = [
  { id: 'a', title: 'Back\\slash " and \u2028 🏛 漢', date: '1961', body: '\\', summary: '{[' },
  { id: 'b', title: { en: 'é' }, date: '1950', place: { name: '"]}' } },
];

describe('FileIndexer', () => {
  for (const [name, file] of goodFiles) {
    it(`reads ${name} as parseHistory does`, () => {
      for (const size of sizes) compare(JSON.stringify(file), size);
      compare(JSON.stringify(file, undefined, 2).replaceAll('\n', '\r\n'), 5);
    });
  }
  for (const [name, { file }] of badFiles) {
    it(`reads ${name} as parseHistory does`, () => {
      for (const size of sizes) compare(JSON.stringify(file), size);
    });
  }

  it('reads 3,000 events full of mistakes, wherever in the file they stand', () => {
    const events = wildEvents(3000, 5).map((event) => event ?? null);
    const { groups, sources, ...rest } = head;
    for (const file of [
      { events, ...head },
      { ...head, events },
      { ...rest, groups, events, sources },
      events,
    ]) {
      const { isWhole, parts } = compare(JSON.stringify(file), 20_000);
      expect(isWhole).to.equal(false);
      expect(parts).to.have.length(1);
    }
  });

  it('shows parts on the way, eight times as much each time', () => {
    const text = JSON.stringify({ ...head, events: plainEvents(30_000) });
    const { parts, blocks } = compare(text, 65_536);
    const counts = parts.map(({ events }) => events.length);
    expect(counts).to.have.length(2);
    expect(counts[0]).to.be.within(2000, 3750);
    expect(counts[1]).to.be.at.least((counts[0] ?? 0) * 8);
    expect(blocks).to.be.greaterThan(counts.length);
    expect(parts[0]?.title).to.equal(head.title);
    expect(parts[0]?.events[1]?.id).to.equal('e1000');
    // what was shown stays whole
    expect(parts[0]?.events.map(({ title }) => title)).to.have.length(counts[0] ?? 0);
  });

  it('takes escapes, marks and split characters', () => {
    const text = JSON.stringify({ ...head, events: odd });
    for (const size of sizes) {
      expect(compare(text, size).isWhole).to.equal(false);
      expect(compare(`\ufeff${text} \r\n`, size).isWhole).to.equal(false);
      expect(compare(text.replace('"events"', '"\\u0065vents"'), size).isWhole).to.equal(false);
      expect(
        compare(
          text.replace(/[^\0-\x7f]/gu, (c) => JSON.stringify(c).slice(1, -1)),
          size,
        ).isWhole,
      ).to.equal(false);
    }
  });

  const broken: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['half a file', JSON.stringify({ ...head, events: odd }).slice(0, -30)],
    ['no end of the list', JSON.stringify({ ...head, events: odd }).slice(0, -2)],
    ['no end of the file', JSON.stringify({ ...head, events: odd }).slice(0, -1)],
    ['something behind', `${JSON.stringify({ ...head, events: odd })} x`],
    ['a comma too many', '{"id":"a","events":[{"id":"b","title":"B","date":"1961"},]}'],
    ['two commas', '{"id":"a","events":[{"id":"b"},,{"id":"c"}]}'],
    ['no comma', '{"id":"a","events":[{"id":"b"}{"id":"c"}]}'],
    ['a wrong bracket', '{"id":"a","events":[{"id":[1}]},{"id":"c"}]}'],
    ['a wrong escape', '{"id":"a","events":[{"id":"\\x"}]}'],
    ['a line break in a text', '{"id":"a","events":[{"id":"\n"}]}'],
    ['a mistake before', '{"id":a,"events":[{"id":"b","title":"B","date":"1961"}]}'],
    ['a mistake behind', '{"events":[{"id":"b","title":"B","date":"1961"}],"id":}'],
    ['a mistake far behind', `{"events":[${'{"id":"b","title":"B","date":"1961"},\n'.repeat(5000)}{]}`],
    ['a list of nothing but words', '{"events":[tru]}'],
    ['a colon in the list', '{"events":[1:2]}'],
    ['a number', '7'],
    ['a web page', '<!doctype html>'],
    ['two marks', '\ufeff\ufeff{}'],
  ];
  for (const [name, text] of broken) {
    it(`says what parseHistory says: ${name}`, () => {
      for (const size of [1, 100, 1e9]) expect(compare(text, size).isWhole).to.equal(true);
    });
  }

  it('reads as a whole what cannot be read in pieces', () => {
    const event = JSON.stringify(odd[0]);
    for (const text of [
      `{"id":"a","title":"A","events":[${event}],"events":[]}`,
      `{"id":"a","title":"A","events":{}}`,
      `{"id":"a","title":"A"}`,
      `{"groups":[],"events":[${event}],"groups":[{"id":"g","title":"G"}]}`,
      `{"events":[${event}],"type":"FeatureCollection"}`,
      `{"events":[{"start_date":{"year":1961}}]}`,
      '[1,"a",null,true,[]]',
      `[1,${event}]`,
    ])
      expect(compare(text, 10).isWhole, text).to.equal(true);
    for (const text of ['[]', '{"events":[]}', `[${event},1]`, `{"events":[${event}],"groups":[]}`])
      expect(compare(text, 1).isWhole, text).to.equal(false);
  });

  it('follows brackets ten deep and a hundred thousand deep', () => {
    const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    for (const depth of [10, 100_000]) {
      const text = `{"events":[{"id":"a","title":"A","date":"1961","x":${deep(depth)}},{"id":"b","title":"B","date":"1962"}]}`;
      const { history, isWhole } = readBytes(encode(text), 4096);
      expect(isWhole).to.equal(false);
      expect(history.events.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    }
  });

  it('reads one event of 50 MB', () => {
    const body = 'A long story. '.repeat(3_600_000);
    const text = JSON.stringify({ ...head, events: [{ id: 'a', title: 'A', date: '1961', body }, odd[1]] });
    const { history, isWhole, issues } = readBytes(encode(text), 100_000);
    expect(isWhole).to.equal(false);
    expect(history.events.map(({ id }) => id)).to.deep.equal(['b', 'a']);
    expect(history.events[1]?.body === body).to.equal(true);
    expect(issues.map(({ code }) => code)).to.deep.equal(['unknown-field', 'era-overlap']);
  });

  it('finds texts in the bytes', () => {
    const { history } = readBytes(encode(JSON.stringify({ ...head, events: plainEvents(5000) })), 30_000);
    const { events } = history;
    if (!('search' in events) || typeof events.search !== 'function') throw new Error('no search');
    const found: unknown = events.search(/event 1[05]00$/i, 0, 5000);
    expect(found).to.deep.equal([...events.keys()].filter((row) => /^e1[05]00$/.test(events[row]?.id ?? '')));
  });
});
