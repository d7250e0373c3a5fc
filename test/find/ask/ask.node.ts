/* The histories in `data/` are asked what can be known from them, and what cannot. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { blank, createAsker, type Answer, type Asker, type Memory } from '../../../src/find/ask/index.js';
import { readHistory, type History } from '../../../src/history/index.js';
import { strings as english } from '../../../src/locale/herodotus/en.js';
import { herodotusPack } from '../../../src/locale/herodotus/index.js';
import { loadStrings } from '../../../src/locale/pack.js';
import { msFromCivil } from '../../../src/time/index.js';
import { askerOf, historyOf, now, idsOf, wrongWith } from './asking.js';
import { cases } from './questions.js';

describe('answers to the list of questions', () => {
  const wrong: string[] = [];
  let right = 0;
  let all = 0;
  let untold = 0;

  before(async () => {
    for (const [name, list] of Object.entries(cases)) {
      const history = historyOf(name);
      const askers = new Map<string, Asker>();
      for (const one of list) {
        const { lang = 'en' } = one;
        const { rules } = await loadStrings(herodotusPack, [lang]);
        const asker = askers.get(lang) ?? (await askerOf(history, [lang], [rules, english.rules]));
        askers.set(lang, asker);
        const what = wrongWith(asker, one);
        all += 1;
        if (what === undefined) right += 1;
        else wrong.push(`${name}: ${one.ask} → ${what}`);
        if (one.untold === true && what !== undefined) untold += 1;
      }
    }
  });

  it('at least 95 in a hundred are right', (test) => {
    test.diagnostic(`${right} of ${all} answered right (${Math.round((100 * right) / all)} %)`);
    for (const line of wrong) test.diagnostic(line);
    assert.ok(right / all >= 0.95, wrong.join('\n'));
  });

  it('are enough questions, over enough histories, some of which cannot be answered', () => {
    const list = Object.values(cases).flat();
    assert.ok(list.length >= 150);
    assert.ok(new Set(list.map((one) => one.lang)).size >= 10);
    assert.ok((cases['peoples-republic-of-china'] ?? []).length >= 40);
    assert.ok(list.filter((one) => one.untold).length >= 8);
  });

  it('are never made up where the history does not tell', () => assert.equal(untold, 0));
});

describe('a conversation', () => {
  let china: Asker;
  before(async () => {
    china = await askerOf(historyOf('peoples-republic-of-china'));
  });

  /** The last of the answers to questions that are asked one after another. */
  function talk(...questions: readonly string[]): Answer {
    let memory: Memory = blank;
    let answer: Answer | undefined;
    for (const question of questions) {
      answer = china.ask(question, memory);
      memory = answer.memory;
    }
    if (answer === undefined) throw new Error('nothing was asked');
    return answer;
  }

  it('goes on after the time of the last answer, and before it', () => {
    const next = talk('What happened between 1955 and 1962?', 'And after that?');
    assert.equal(next.memory.window?.from, msFromCivil(1963));
    assert.ok(next.parts.length > 0);
    const earlier = talk('What happened between 1955 and 1962?', 'And before?');
    assert.equal(earlier.memory.window?.to, msFromCivil(1955));
    assert.ok(idsOf(earlier).includes('founding'));
  });

  it('goes on after the event of the last answer', () => {
    const next = talk('When did Mao die?', 'What happened next?');
    assert.ok(idsOf(next).includes('gang-of-four-arrest'), idsOf(next).join());
    assert.ok(!idsOf(next).includes('death-of-mao'));
  });

  it('asks why, where and what followed of what was spoken of', () => {
    const why = talk('Tell me about the Great Chinese Famine', 'Why?');
    assert.equal(why.lead.kind, 'causes');
    assert.deepEqual(idsOf(why), ['great-leap-forward', 'great-famine']);
    const where = talk('When was the Bandung Conference?', 'Where was that?');
    assert.deepEqual([where.lead.kind, ...idsOf(where)], ['place', 'bandung-conference']);
    const led = talk('When was the Hundred Flowers Campaign?', 'What did it lead to?');
    assert.deepEqual([led.lead.kind, ...idsOf(led)], ['effects', 'anti-rightist-campaign']);
    const when = talk('Why did the Sino-Soviet split happen?', 'When was it?');
    assert.deepEqual([when.lead.kind, ...idsOf(when)], ['date', 'sino-soviet-split']);
  });

  it('keeps what it was about while the time changes, and the time while that changes', () => {
    const later = talk('What happened in science in the 1960s?', 'And in the 1970s?');
    assert.ok(idsOf(later).includes('hybrid-rice'), idsOf(later).join());
    assert.ok(!idsOf(later).includes('death-of-mao'));
    const other = talk('What happened in science in the 1950s?', 'And in the economy?');
    assert.ok(idsOf(other).includes('first-five-year-plan'), idsOf(other).join());
    assert.ok(other.parts.every(({ event }) => event.date.min < msFromCivil(1960)));
  });

  it('tells other sentences when it is asked for more, until there are none', () => {
    const first = talk('When was the Bandung Conference?');
    const more = talk('When was the Bandung Conference?', 'Tell me more');
    const told = new Set(first.parts[0]?.sentences);
    assert.ok((more.parts[0]?.sentences.length ?? 0) > 0);
    assert.ok(more.parts[0]?.sentences.every((sentence) => !told.has(sentence)));
    const on = Array.from({ length: 12 }, () => 'Tell me more');
    const last = talk('When was the Bandung Conference?', ...on);
    assert.equal(last.lead.kind, 'no-more');
  });

  it('that has not begun has nothing to point back at', () => {
    for (const question of ['Why?', 'And after that?', 'Where was that?', 'Tell me more', 'And before?']) {
      const answer = talk(question);
      assert.equal(answer.lead.kind, 'unclear', question);
      assert.deepEqual(answer.parts, []);
    }
  });

  it('survives an answer that was none', () => {
    const why = talk('Tell me about the Great Chinese Famine', 'When was the Eiffel Tower built?', 'Why?');
    assert.deepEqual(idsOf(why), ['great-leap-forward', 'great-famine']);
  });
});

describe('an answer', () => {
  const asked = async (events: readonly object[], question: string, languages = ['en']): Promise<Answer> => {
    const { history } = readHistory({ id: 'h', title: 'H', lang: languages[0], events });
    return (await askerOf(history, languages)).ask(question);
  };

  it('is made of whole sentences as they stand, without marks', async () => {
    const body =
      'It *burned* for **three** days.[^a] See [the map](https://example.org/x "y") of St. Petersburg.\n\n- A `list`\n\n<b>Bold</b> claims. Nobody knows.';
    const { parts } = await asked(
      [{ id: 'fire', title: 'Great fire', date: '1666', body }],
      'Tell me about the great fire',
    );
    const china = historyOf('peoples-republic-of-china');
    const answer = (await askerOf(china)).ask('Why did the Cultural Revolution happen?');
    assert.equal(parts[0]?.sentences[0], 'It burned for three days.');
    for (const { event, sentences } of answer.parts) {
      const plain = `${event.summary as string} ${event.body as string}`
        .replaceAll(/\[\^[^\]]+\]/g, '')
        .replaceAll('*', '');
      for (const sentence of sentences) assert.ok(plain.includes(sentence), sentence);
    }
  });

  it('to nothing, nonsense and the very long is none, and comes at once', async () => {
    const events = [{ id: 'a', title: 'A war', date: '1900' }];
    for (const question of [
      '',
      '   ',
      '???',
      '<why>',
      '⟦0⟧',
      '"',
      '“”',
      '😀',
      'x'.repeat(50_000),
      'between and '.repeat(500),
      '((((',
      '1'.repeat(300),
    ]) {
      const start = performance.now();
      const { parts } = await asked(events, question);
      assert.ok(performance.now() - start < 1000, `${question.slice(0, 20)}: too slow`);
      if (question.trim() !== '' && question !== '<why>') assert.deepEqual(parts, [], question.slice(0, 20));
    }
  });

  it('finds words without their diacritics, and Arabic ones in either spelling', async () => {
    const turkish = await asked(
      [{ id: 'a', title: 'Çanakkale Savaşı', date: '1915' }],
      'When was Canakkale?',
      ['tr'],
    );
    assert.deepEqual(idsOf(turkish), ['a']);
    const persian = await asked(
      [{ id: 'a', title: 'انقلاب کرمان', date: '1906', place: { name: 'کرمان' } }],
      'كرمان',
      ['fa'],
    );
    assert.deepEqual(idsOf(persian), ['a']);
    const chinese = await asked(
      [
        { id: 'a', title: '大跃进', date: '1958' },
        { id: 'b', title: '土地改革', date: '1950' },
      ],
      '大跃进',
      ['zh'],
    );
    assert.deepEqual(idsOf(chinese), ['a']);
  });

  it('knows places: “in Tehran”', async () => {
    const events = [
      { id: 'a', title: 'A decree', date: '1906-08-05', place: { name: 'Tehran' } },
      { id: 'b', title: 'A siege', date: '1908', place: { name: 'Tabriz' } },
    ];
    assert.deepEqual(idsOf(await asked(events, 'What happened in Tehran?')), ['a']);
    assert.deepEqual(idsOf(await asked(events, 'What happened on 5 August 1906?')), ['a']);
    assert.deepEqual(idsOf(await asked(events, 'What happened in Shiraz?')), []);
  });

  it('counts before the common era without a year zero', async () => {
    const events = [
      { id: 'bce', title: 'Before', date: '1 BCE' },
      { id: 'ce', title: 'Next', date: '1 CE' },
    ];
    assert.deepEqual(idsOf(await asked(events, 'What happened in 1 BCE?')), ['bce']);
    assert.deepEqual(idsOf(await asked(events, 'What happened in the 1st century BC?')), ['bce']);
    assert.deepEqual(idsOf(await asked(events, 'What happened in the first century?')), ['ce']);
    assert.deepEqual(idsOf(await asked(events, 'What happened after 1 BCE?')), ['ce']);
  });

  it('of a history that is given up while it is read is none', async () => {
    const history: History = readHistory({ id: 'h', title: 'H', events: [] }).history;
    const asker = await createAsker(history, {
      languages: ['en'],
      rules: [english.rules],
      run: async () => undefined,
      now,
    });
    assert.equal(asker, undefined);
  });

  it('lists what it counts', async () => {
    for (const name of ['peoples-republic-of-china', 'afghanistan', 'deep-time']) {
      const asker = await askerOf(historyOf(name));
      for (const ask of [
        'in 2023',
        'in 1966',
        'last year',
        'in the 1980s',
        'after 1900',
        'before 1800',
        '66 Ma',
      ]) {
        const { lead, parts, rest } = asker.ask(`What happened ${ask}?`);
        if (lead.kind !== 'window') continue;
        assert.equal(parts.length + rest.length, Math.min(lead.count, 25), `${name}: ${ask}`);
      }
    }
  });

  it('that it has not still tells what it has of that time', async () => {
    const asker = await askerOf(historyOf('peoples-republic-of-china'));
    const { lead, parts, rest, memory } = asker.ask('Who won the World Cup in 1966?');
    assert.equal(lead.kind, 'untold-then');
    assert.deepEqual(parts, []);
    assert.ok(rest.some(({ id }) => id === 'cultural-revolution'));
    assert.ok(idsOf(asker.ask('And after that?', memory)).length > 0);
    assert.equal(asker.ask('Who won the World Cup in 1930?').lead.kind, 'nothing-then');
  });

  it('of an empty history is that it does not tell', async () => {
    for (const question of ['When was the war?', 'What happened in 1900?', 'What happened?', 'Why?']) {
      assert.deepEqual((await asked([], question)).parts, [], question);
    }
  });
});
