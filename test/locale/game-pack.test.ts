import { assert } from '@open-wc/testing';
import { gamePack, type GameStrings } from '../../src/locale/game/index.js';
import { languages } from '../../src/locale/index.js';
import { loadStrings } from '../../src/locale/pack.js';

const counts = [0, 1, 2, 3, 5, 11, 21, 1234];

/** All that is said, by key; what counts is asked for several numbers, what names takes a word. */
function said({ verdicts, ...strings }: GameStrings): Record<string, string> {
  const texts: readonly (readonly [string, string])[] = Object.entries(strings).flatMap(
    ([key, text]: [string, unknown]) => {
      if (typeof text === 'string') return [[key, text] as const];
      const say = text as (...values: readonly unknown[]) => string;
      const named = ['move', 'earlier', 'later', 'era', 'storyOf', 'hintIs', 'hint'].includes(key);
      const placed = ['pickedUp', 'moved', 'dropped', 'restored'].includes(key);
      if (key === 'hint') return [[key, say('T', 10)] as const];
      if (placed) return [[key, say('T', 2, 5)] as const];
      if (named) return [[key, say('T', 'U')] as const];
      return counts.map((count) => [`${key} ${count}`, say(count, 4321, 7)] as const);
    },
  );
  return Object.fromEntries([...texts, ...Object.entries(verdicts)]);
}

const latin = (text: string): string =>
  text
    .replaceAll(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))
    .replaceAll(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)));

const scripts: Readonly<Record<string, RegExp>> = {
  zh: /\p{Script=Han}/u,
  'zh-Hant': /\p{Script=Han}/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  ka: /\p{Script=Georgian}/u,
};

/** Right although English has it too: a title and a hint with a colon between them, “1 point” in French. */
const isShared = (language: string, key: string): boolean =>
  key === 'hintIs' || `${language} ${key}`.startsWith('fr points');

describe('texts of the game', () => {
  it('every language says all that English says, in its own words', async () => {
    const english = said(await loadStrings(gamePack, ['en']));
    for (const language of languages.filter((tag) => tag !== 'en')) {
      const texts = said(await loadStrings(gamePack, [language]));
      assert.sameMembers(Object.keys(texts), Object.keys(english), language);
      for (const [key, text] of Object.entries(texts)) {
        const where = `${language} ${key}: ${text}`;
        assert.strictEqual(text, text.trim(), where);
        assert.notMatch(text, /undefined|NaN|\[object|[{}#$]| {2}|\.\.\.|['"]/, where);
        if (isShared(language, key)) continue;
        assert.notStrictEqual(text, english[key], where);
        assert.match(text, scripts[language] ?? /\p{Script=Latin}/u, where);
      }
    }
  });

  it('form their plurals', async () => {
    const points = async (language: string, numbers: readonly number[]): Promise<readonly string[]> => {
      const strings = await loadStrings(gamePack, [language]);
      return numbers.map((count) => latin(strings.points(count)));
    };
    assert.deepEqual(await points('en', [0, 1, 2]), ['0 points', '1 point', '2 points']);
    assert.deepEqual(await points('fr', [0, 1, 2]), ['0 point', '1 point', '2 points']);
    assert.deepEqual(await points('ru', [1, 2, 5, 21]), ['1 очко', '2 очка', '5 очков', '21 очко']);
    assert.deepEqual(await points('ar', [1, 2, 6, 11, 100]), [
      'نقطة واحدة',
      'نقطتان',
      '6 نقاط',
      '11 نقطة',
      '100 نقطة',
    ]);
    const ru = await loadStrings(gamePack, ['ru']);
    assert.equal(ru.pairs(1, 1), 'Верный порядок: 1 из 1 пары');
    assert.equal(ru.pairs(9, 10), 'Верный порядок: 9 из 10 пар');
  });

  it('keep simplified characters out of traditional texts', async () => {
    const texts = Object.values(said(await loadStrings(gamePack, ['zh-TW']))).join('');
    assert.notMatch(
      texts,
      /[个为书从关历处显时暂检线纪约终总览载这连选钟间闭键开档资数隐动张应图页订阅问访轮级戏顺拟较须无满]/,
    );
  });
});
