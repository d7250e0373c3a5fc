import { assert } from '@open-wc/testing';
import { articlePack } from '../../src/locale/article/index.js';
import { languages } from '../../src/locale/index.js';
import { loadStrings } from '../../src/locale/pack.js';

describe('texts of <history-article>', () => {
  it('every language says all that English says, in its own words', async () => {
    const english = articlePack.english;
    for (const language of languages.filter((tag) => tag !== 'en')) {
      const own = await loadStrings(articlePack, [language]);
      assert.sameMembers(Object.keys(own), Object.keys(english), language);
      for (const key of Object.keys(english)) {
        const say = (strings: object): unknown => {
          const text: unknown = Reflect.get(strings, key);
          return typeof text === 'function' ? Reflect.apply(text, undefined, ['Alpha', 'Omega']) : text;
        };
        if (key === 'readingTime') continue;
        const text = String(say(own));
        assert.notStrictEqual(text, say(english), `${language} ${key}`);
        assert.notMatch(text, /undefined|NaN|[{}]| {2}/, `${language} ${key}`);
        // whoever is named is named in every language
        if (String(say(english)).includes('Alpha')) assert.include(text, 'Alpha', `${language} ${key}`);
        if (String(say(english)).includes('Omega')) assert.include(text, 'Omega', `${language} ${key}`);
      }
    }
  });

  it('says how long it takes, with the plurals of the language', async () => {
    const said = async (language: string, hours: number, minutes: number): Promise<string> =>
      (await loadStrings(articlePack, [language])).readingTime(hours, minutes);
    assert.equal(await said('en', 0, 1), '1 minute to read');
    assert.equal(await said('en', 1, 20), '1 hour 20 minutes to read');
    assert.equal(await said('en', 2, 0), '2 hours to read');
    assert.equal(await said('de', 1, 5), 'Lesezeit 1 Stunde 5 Minuten');
    assert.equal(await said('ru', 0, 1), 'Время чтения: 1 минута');
    assert.equal(await said('ru', 2, 22), 'Время чтения: 2 часа 22 минуты');
    assert.equal(await said('ru', 5, 11), 'Время чтения: 5 часов 11 минут');
    assert.equal(await said('ar', 1, 2), 'مدة القراءة: ساعة واحدة ودقيقتان');
    assert.include(await said('ar', 0, 5), 'دقائق');
    assert.include(await said('ar', 0, 45), 'دقيقة');
    assert.equal(await said('zh', 1, 10), '阅读约需1小时10分钟');
    assert.equal(await said('fa', 0, 12), 'زمان خواندن: ۱۲ دقیقه');
    for (const language of languages) {
      for (const [hours, minutes] of [
        [0, 1],
        [0, 59],
        [1, 0],
        [3, 25],
      ] as const) {
        assert.notMatch(await said(language, hours, minutes), /undefined| {2}|(^|\D)0\D/, language);
      }
    }
  });
});
