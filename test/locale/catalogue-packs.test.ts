import { assert } from '@open-wc/testing';
import { catalogTexts } from '../../src/locale/catalog/index.js';
import { languages } from '../../src/locale/index.js';
import { newsTexts } from '../../src/locale/news/index.js';
import { loadStrings, type Pack } from '../../src/locale/pack.js';
import { supportTexts } from '../../src/locale/support/index.js';

const counts = [0, 1, 2, 3, 5, 11, 21, 1234];

/** All that a pack says, by key; what counts is asked for several numbers. */
async function said<T extends object>(pack: Pack<T>, language: string): Promise<Record<string, string>> {
  const strings = await loadStrings(pack, [language]);
  const entries = Object.entries(strings).flatMap(([key, text]: [string, unknown]) => {
    if (typeof text === 'string') return [[key, text] as const];
    if (typeof text !== 'function') return [];
    const say = text as (...numbers: readonly number[]) => string;
    return counts.map((count) => [`${key} ${count}`, say(count, 4321)] as const);
  });
  return Object.fromEntries(entries);
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

/** Words that are right although English has them too. */
const shared: ReadonlySet<string> = new Set(['de region', 'az region']);

const packs: Readonly<Record<string, Pack<object>>> = {
  catalog: catalogTexts,
  news: newsTexts,
  support: supportTexts,
};

describe('texts of the elements of a catalogue', () => {
  for (const [name, pack] of Object.entries(packs)) {
    it(`${name}: every language says all that English says, in its own words`, async () => {
      const english = await said(pack, 'en');
      for (const language of languages.filter((tag) => tag !== 'en')) {
        const texts = await said(pack, language);
        assert.deepEqual(Object.keys(texts), Object.keys(english), language);
        for (const [key, text] of Object.entries(texts)) {
          const where = `${language} ${key}: ${text}`;
          assert.match(text, /\S/, where);
          assert.strictEqual(text, text.trim(), where);
          assert.notMatch(text, /undefined|NaN|\[object|[{}#$]| {2}|\.\.\.|['"]/, where);
          if (!shared.has(`${language} ${key}`)) assert.notStrictEqual(text, english[key], where);
          assert.match(text, scripts[language] ?? /\p{Script=Latin}/u, where);
        }
      }
    });
  }

  it('form their plurals', async () => {
    const counted = async (language: string, numbers: readonly number[]): Promise<readonly string[]> => {
      const { found } = await loadStrings(catalogTexts, [language]);
      return numbers.map((count) => latin(found(count, count)));
    };
    assert.deepEqual(await counted('ru', [1, 2, 5, 21]), [
      '1 хронология',
      '2 хронологии',
      '5 хронологий',
      '21 хронология',
    ]);
    assert.deepEqual(await counted('ar', [0, 1, 2, 6, 11, 100]), [
      'لا سجلات',
      'سجل واحد',
      'سجلّان',
      '6 سجلات',
      '11 سجلًّا',
      '100 سجل',
    ]);
    assert.deepEqual(await counted('fr', [0, 1, 2]), ['0 histoire', '1 histoire', '2 histoires']);
    const ru = await loadStrings(catalogTexts, ['ru']);
    assert.equal(ru.found(1, 21), '1 из 21 хронологии');
    assert.equal(ru.found(2, 6), '2 из 6 хронологий');
  });

  it('keep simplified characters out of traditional texts', async () => {
    for (const pack of Object.values(packs)) {
      const texts = Object.values(await said(pack, 'zh-TW')).join('');
      assert.notMatch(
        texts,
        /[个为书从关历处显时暂检线纪约终总缩览载这连选钟间闭键开档资数隐动张应图页订阅问访]/,
      );
    }
  });
});
