/* What goes to an endpoint and comes back: sentences, citations, the prompt and its bounds. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCitations } from '../../../src/find/ask/citations.js';
import { createTokenizer, fold } from '../../../src/find/ask/fold.js';
import { promptOf } from '../../../src/find/ask/prompt.js';
import { sentencesOf } from '../../../src/find/ask/sentences.js';
import { readHistory, resolveText, type Text } from '../../../src/history/index.js';

describe('words are compared', () => {
  it('without case, diacritics and the digits of a script', () => {
    assert.equal(fold('Ürümqi, ÉCOLE, ١٩٤٩, ۱۹۴۹, ５'), 'urumqi, ecole, 1949, 1949, 5');
    assert.equal(fold('كتاب‌ها'), 'کتاب ها');
    assert.equal(fold('Mao’s İzmir ırmak'), "mao's izmir irmak");
  });

  it('by their stems, in English without endings', () => {
    const words = createTokenizer('en');
    assert.deepEqual(words('Mao’s campaigns'), words('mao campaign'));
    assert.deepEqual(words('collectivisation'), words('collectivization'));
    assert.deepEqual(words('U.S. treaties'), words('us treaty'));
  });

  it('in Chinese by words and by pairs, so that a name is found however it was cut', () => {
    const words = createTokenizer('zh');
    const found = new Set(words('大跃进运动开始了'));
    assert.ok(words('大跃进').some((word) => found.has(word)));
  });
});

describe('sentences', () => {
  it('end where they end', () => {
    assert.deepEqual(
      sentencesOf('On 5 May (c. 1200 by St. Bede) it began. Was it so? “Yes.” No. 523 was secret.', 'en'),
      ['On 5 May (c. 1200 by St. Bede) it began.', 'Was it so?', '“Yes.”', 'No. 523 was secret.'],
    );
    assert.deepEqual(sentencesOf('一九四九年建国。此后如何？', 'zh'), ['一九四九年建国。', '此后如何？']);
  });
});

describe('citations', () => {
  const has = (id: string): boolean => ['split', 'great-leap', 'b2'].includes(id);

  it('become footnotes, numbered as they come', () => {
    const { text, ids, dropped } = readCitations(
      'A [great-leap]. B [split, b2] 【split】 [^b2] [id: split].',
      has,
    );
    assert.equal(text, 'A[^great-leap]. B[^split][^b2][^split][^b2][^split].');
    assert.deepEqual(ids, ['great-leap', 'split', 'b2']);
    assert.equal(dropped, 0);
  });

  it('that name nothing are taken out and counted', () => {
    const { text, ids, dropped } = readCitations('A [nowhere]. B [split, 7] [1].', has);
    assert.equal(text, 'A. B[^split].');
    assert.deepEqual(ids, ['split']);
    assert.equal(dropped, 3);
  });

  it('are not links, nor asides', () => {
    const plain = 'See [the map](https://example.org/) and [as it was called then].';
    assert.deepEqual(readCitations(plain, has), { text: plain, ids: [], dropped: 0 });
  });
});

describe('what an endpoint is told', () => {
  const events = Array.from({ length: 60 }, (_, index) => ({
    id: `e${index}`,
    title: `Event ${index}`,
    date: String(1900 + index),
    place: { name: 'Rome' },
    body: 'Word *after* word.[^x] '.repeat(200),
  }));
  const { history } = readHistory({ id: 'h', title: 'H', events });
  const text = (value: Text | undefined): string => resolveText(value, ['en'])?.value ?? '';
  const turns = Array.from({ length: 9 }, (_, at) => ({ question: `Q${at}`, answer: 'word '.repeat(900) }));
  const messages = promptOf('Why?', history.events, { title: 'H', language: 'Persian', text, turns });
  const system = messages[0]?.content ?? '';

  it('is bounded', () => {
    const sum = messages.reduce((total, { content }) => total + content.length, 0);
    assert.ok(sum < 22_000, String(sum));
  });

  it('is the rules, the events as data, what was said last, and the question', () => {
    assert.deepEqual(messages.map(({ role }) => role).join(), `system,${'user,assistant,'.repeat(4)}user`);
    assert.equal(messages.at(-1)?.content, 'Why?');
    assert.match(system, /Answer in Persian/);
    const line = system.split('\n').find((one) => one.startsWith('{'));
    const first: unknown = JSON.parse(line ?? '');
    assert.ok(typeof first === 'object' && first !== null);
    assert.deepEqual(Object.keys(first), ['id', 'title', 'date', 'place', 'text']);
    assert.ok(!system.includes('[^x]') && !system.includes('*after*'));
  });
});
