import { assert } from '@open-wc/testing';
import { herodotusPack, type HerodotusStrings } from '../../src/locale/herodotus/index.js';
import { languages } from '../../src/locale/index.js';
import { loadStrings } from '../../src/locale/pack.js';

const counts = [0, 1, 2, 3, 5, 11, 21, 1234];
const numbered = new Set(['dropped']);
/** What is but a frame for names and numbers, and the language's name for the service, which is told it in English. */
const frames = new Set(['date', 'place', 'gap', 'found', 'language', 'lasted']);

/** All that is said, by key; what counts is asked for several numbers, what names takes words. */
function said({ failures, rules, ...strings }: HerodotusStrings): Record<string, string> {
  assert.isAbove(rules.rules.length, 20);
  const texts = Object.entries(strings).flatMap(([key, text]: [string, unknown]) => {
    if (typeof text === 'string') return [[key, text] as const];
    const say = text as (...values: readonly unknown[]) => string;
    return numbered.has(key)
      ? counts.map((count) => [`${key} ${count}`, say(count)] as const)
      : [[key, say('Tt', 'Uu', 'Vv')] as const];
  });
  const wrong = Object.entries(failures).map(([key, say]) => [`failure ${key}`, say('h.example')] as const);
  return Object.fromEntries([...texts, ...wrong]);
}

const scripts: Readonly<Record<string, RegExp>> = {
  zh: /\p{Script=Han}/u,
  'zh-Hant': /\p{Script=Han}/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  ka: /\p{Script=Georgian}/u,
};

describe('texts of asking', () => {
  it('every language says all that English says, in its own words', async () => {
    const english = said(await loadStrings(herodotusPack, ['en']));
    for (const language of languages.filter((tag) => tag !== 'en')) {
      const texts = said(await loadStrings(herodotusPack, [language]));
      assert.sameMembers(Object.keys(texts), Object.keys(english), language);
      for (const [key, text] of Object.entries(texts)) {
        const where = `${language} ${key}: ${text}`;
        assert.strictEqual(text, text.trim(), where);
        assert.notMatch(text, /undefined|NaN|\[object|[{}#$]| {2}|\.\.\.|['"]/, where);
        for (const name of ['Tt', 'Uu', 'Vv', 'h.example']) {
          if (english[key]?.includes(name) === true) assert.include(text, name, where);
        }
        // a word that French and English share
        if (frames.has(key) || `${language} ${key}` === 'fr conversation') continue;
        assert.notStrictEqual(text, english[key], where);
        assert.match(text, scripts[language] ?? /\p{Script=Latin}/u, where);
      }
    }
  });

  it('form their plurals', async () => {
    const dropped = async (language: string, count: number): Promise<string> =>
      (await loadStrings(herodotusPack, [language])).dropped(count);
    assert.match(await dropped('ru', 1), /^1 ссылка /);
    assert.match(await dropped('ru', 3), /^3 ссылки /);
    assert.match(await dropped('ru', 5), /^5 ссылок /);
    assert.match(await dropped('ru', 21), /^21 ссылка /);
    assert.match(await dropped('ar', 2), /^إحالتان /);
    assert.match(await dropped('ar', 5), / إحالات /);
    assert.match(await dropped('ar', 11), / إحالة /);
    assert.match(await dropped('fr', 1), /^1 renvoi /);
    assert.match(await dropped('fr', 2), /^2 renvois /);
  });
});
