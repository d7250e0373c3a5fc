/* What is not told too early, what a hint tells, and what is told of a game in the end. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPool, maskedText, maskYears, seedOf, statementOf } from '../../src/find/game/index.js';
import { hintFor, type Hint } from '../../src/find/game/hint.js';
import type { Played } from '../../src/find/game/statement.js';
import { readHistory } from '../../src/history/index.js';
import { formatDate, parseDate, type HistoricalDate } from '../../src/time/index.js';
import { xapiFaults } from '../support/xapi.js';

const date = (text: string): HistoricalDate => {
  const parsed = parseDate(text);
  assert.ok(parsed.ok, text);
  return parsed.value;
};

describe('titles without years', () => {
  const masked = (text: string, when: string, years: readonly [number, number] = [1800, 2020]): string =>
    maskedText(maskYears(text, date(when), years));

  it('hide what is or may be the year', () => {
    assert.equal(masked('1911 Revolution', '1911-10-10'), '… Revolution');
    assert.equal(masked('Constitution of 1954', '1954'), 'Constitution of …');
    assert.equal(masked('Ten years after 1911', '1921'), 'Ten years after …');
    assert.equal(masked('War of 1914–18', '1914/1918'), 'War of …–…');
    assert.equal(masked('The 1960s', '1965'), 'The …s');
    assert.equal(masked('Prague, ’68', '1968-08'), 'Prague, ’…');
    assert.equal(masked('Eruption of 79', '0079'), 'Eruption of …');
    assert.equal(masked('Ides of March, 44 BC', '-0043-03-15', [-500, 500]), 'Ides of March, … BC');
  });

  it('in the digits of every script', () => {
    assert.equal(masked('انقلاب ۱۹۷۹', '1979'), 'انقلاب …');
    assert.equal(masked('ثورة ١٩١٩', '1919'), 'ثورة …');
    assert.equal(masked('一九五四年宪法', '1954'), '…年宪法');
    assert.equal(masked('1950年《婚姻法》', '1950-05-01'), '…年《婚姻法》');
  });

  it('leave other numbers', () => {
    assert.equal(masked('Apollo 11', '1969'), 'Apollo 11');
    assert.equal(masked('Resolution 2758', '1971'), 'Resolution 2758');
    assert.equal(masked('Project 523', '1967'), 'Project 523');
    assert.equal(masked('五四运动', '1919'), '五四运动');
    assert.equal(masked('', '1919'), '');
  });
});

describe('hints', () => {
  const hints = (dates: readonly string[], eras: readonly object[] = []): readonly string[] => {
    const events = dates.map((when, id) => ({ id: `e${id}`, title: `Event “${'abcde'[id]}”`, date: when }));
    const { history } = readHistory({ id: 'h', title: 'H', events, eras });
    const { cards } = createPool(history);
    const text = (hint: Hint): string =>
      hint.kind === 'era' ? `era ${hint.era.id}` : formatDate(hint.date, { locale: 'en' });
    return cards.map((card) => text(hintFor(card, cards, history.eras)));
  };

  it('tell the era where it tells them apart', () => {
    const eras = [
      { id: 'old', title: 'Old', date: '1900/1949' },
      { id: 'new', title: 'New', date: '1950/1999' },
    ];
    assert.deepEqual(hints(['1910', '1960'], eras), ['era old', 'era new']);
    assert.deepEqual(hints(['1910', '1925'], eras), ['1910s', '1920s']);
  });

  it('of eras that meet, the one that begins', () => {
    const eras = [
      { id: 'before', title: 'Before', date: '1800/1900' },
      { id: 'after', title: 'After', date: '1900/1950' },
    ];
    assert.deepEqual(hints(['1850', '1900'], eras), ['era before', 'era after']);
  });

  it('else the century, the decade, the year, whichever is rough enough to help', () => {
    assert.deepEqual(hints(['1850', '1950']), ['19th century', '20th century']);
    assert.deepEqual(hints(['1951', '1962']), ['1950s', '1960s']);
    assert.deepEqual(hints(['1951-02-03', '1952-05']), ['1951', '1952']);
    assert.deepEqual(hints(['-0249', '-0043']), ['3rd century BCE', '1st century BCE']);
    assert.deepEqual(hints(['0079', '0210']), ['1st century', '3rd century']);
  });

  it('stay as doubtful as the date', () => {
    assert.deepEqual(hints(['c. 1250', '1480']), ['c. 13th century', '15th century']);
    assert.deepEqual(hints(['66 Ma', '2.4 Ga']), ['c. 2 billion years ago', 'c. 70 million years ago']);
    assert.deepEqual(hints(['18XX', '1925']), ['19th century', '20th century']);
  });
});

describe('the statement', () => {
  const played: Played = {
    score: 412,
    maximum: 550,
    level: 2,
    rounds: 5,
    duration: 83_456,
    ended: new Date(Date.UTC(2024, 4, 3, 10, 20, 30)),
    page: 'https://ada:secret@school.example/lessons/prc.html?pupil=ada#top',
    id: 'the game',
    name: 'China: What came first?',
    language: 'en-GB',
    uuid: '6f1ecb7c-1bb4-4d4f-9a3a-0b1f6f3c2d10',
  };

  it('is one that the specification takes', () => {
    assert.deepEqual(xapiFaults(statementOf(played)), []);
    assert.deepEqual(xapiFaults(statementOf({ ...played, score: 0, duration: -3 })), []);
  });

  it('says what was played and how well', () => {
    const { verb, object, result, context, timestamp } = statementOf(played);
    assert.equal(verb.id, 'http://adlnet.gov/expapi/verbs/completed');
    assert.equal(object.id, 'https://school.example/lessons/prc.html#the%20game');
    assert.deepEqual(result.score, { scaled: 0.7491, raw: 412, min: 0, max: 550 });
    assert.deepEqual([result.success, result.completion, result.duration], [false, true, 'PT83.46S']);
    assert.equal(statementOf({ ...played, score: 440 }).result.success, true);
    assert.equal(context.extensions['https://school.example/lessons/prc.html#level'], 2);
    assert.equal(timestamp, '2024-05-03T10:20:30.000Z');
  });

  it('says nothing of the reader, nor of a disk', () => {
    const text = JSON.stringify(statementOf(played));
    assert.doesNotMatch(text, /ada|secret|pupil/);
    const local = statementOf({ ...played, page: 'file:///home/ada/prc.html' });
    assert.doesNotMatch(JSON.stringify(local), /ada|home\//);
    assert.deepEqual(xapiFaults(local), []);
    assert.deepEqual(xapiFaults(statementOf({ ...played, page: 'about:srcdoc' })), []);
  });

  it('is found faulty where it is', () => {
    const good = statementOf(played);
    assert.notDeepEqual(xapiFaults({ ...good, id: 'x' }), []);
    assert.notDeepEqual(xapiFaults({ ...good, actor: {} }), []);
    assert.notDeepEqual(xapiFaults({ ...good, result: { ...good.result, duration: '83 s' } }), []);
    const score = { ...good.result.score, scaled: 1.2 };
    assert.notDeepEqual(xapiFaults({ ...good, result: { ...good.result, score } }), []);
  });
});

describe('a seed', () => {
  it('is made of any word', () => {
    assert.equal(seedOf('7b'), seedOf('7b'));
    assert.notEqual(seedOf('7b'), seedOf('7c'));
    assert.ok(Number.isInteger(seedOf('クラス')));
  });
});
