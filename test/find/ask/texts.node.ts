/* What goes to an endpoint and comes back: sentences, citations, the prompt and its bounds. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namingOf, readCitations } from '../../../src/find/ask/citations.js';
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
  const { history } = readHistory({
    id: 'h',
    title: 'H',
    events: [
      { id: 'didgori', title: { en: 'Battle of Didgori', ka: 'დიდგორის ბრძოლა' }, date: '1121' },
      { id: 'railways', title: 'Railways, oil and “black gold”', date: '1872' },
      { id: 'war-1', title: 'The war', date: '1900' },
      { id: 'war-2', title: 'The war', date: '1910' },
    ],
  });
  const ids = new Set(['split', 'great-leap', 'b2', ...history.events.map(({ id }) => id)]);
  const naming = namingOf(ids, history.events);
  const read = (text: string): readonly [text: string, ids: string, dropped: number] => {
    const cited = readCitations(text, naming);
    return [cited.text, cited.ids.join(), cited.dropped];
  };
  const stays = (text: string): void => assert.deepEqual(read(text), [text, '', 0]);

  it('become footnotes, numbered as they come', () => {
    assert.deepEqual(read('A [great-leap]. B [split, b2] 【split】 [^b2] [id: split].'), [
      'A[^great-leap]. B[^split][^b2][^split][^b2][^split].',
      'great-leap,split,b2',
      0,
    ]);
  });

  it('may name an event that was sent by its title, in any of its languages', () => {
    assert.deepEqual(read('He won [Battle of Didgori]. So [the battle of Didgori].'), [
      'He won[^didgori]. So[^didgori].',
      'didgori',
      0,
    ]);
    assert.deepEqual(read('მოიგო [დიდგორის ბრძოლა].'), ['მოიგო[^didgori].', 'didgori', 0]);
    assert.deepEqual(read('Built [Railways, oil and "black gold"] [event: didgori].')[1], 'railways,didgori');
    // two have the same
    assert.deepEqual(read('So it was [The war].'), ['So it was.', '', 1]);
  });

  it('that name nothing are taken out and counted', () => {
    assert.deepEqual(read('A [nowhere]. B [split, 7] [1].'), ['A. B[^split].', 'split', 3]);
    assert.deepEqual(
      read('They lost [Battle of Nowhere]. Then [source: chronicle], and so on [2019 report]'),
      ['They lost. Then, and so on', '', 3],
    );
    assert.deepEqual(read('他们输了[虚构之战]。'), ['他们输了。', '', 1]);
    assert.deepEqual(read('A [split, Battle of Nowhere].'), ['A[^split].', 'split', 1]);
  });

  it('are not links, code, asides nor insertions', () => {
    stays('See [the map](https://example.org/) and [as it was called then].');
    stays('![A map](https://example.org/a.png) and [The Map](https://example.org/ "t").');
    stays('See [The Map][1] and [2].\n\n[1]: https://example.org/\n[2]: <https://example.org/b>');
    stays('Call `list[Battle]` so.');
    stays('He wrote “teh [sic] king” and then […] no more.');
    stays('“When he [the king] came, they [Georgians] left.”');
    stays('In 1976 [Mao] died.');
    stays('- [x] done\n- [ ] to do');
  });

  it('may be footnotes with their text below', () => {
    assert.deepEqual(read('He won.[^1] And lost.[^2]\n\n[^1]: Battle of Didgori.\n[^2]: Battle of Nowhere'), [
      'He won.[^didgori] And lost.\n\n\n',
      'didgori',
      1,
    ]);
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
