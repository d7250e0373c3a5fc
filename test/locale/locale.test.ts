import { assert } from '@open-wc/testing';
import { formatDate, formatGap, formatSpoken, parseDate } from '../../src/time/index.js';
import { english, languages, loadLocale, type Locale, type Strings } from '../../src/locale/index.js';

type Text = Exclude<Strings[keyof Strings], Strings['keys']>;

/** Every text, those of the keys too, by a name of its own. */
const entries = ({ keys, ...rest }: Strings): readonly (readonly [key: string, text: Text])[] => [
  ...Object.entries(rest),
  ...Object.entries(keys).map(([key, text]) => [`keys.${key}`, text] as const),
];

const counts = [0, 1, 2, 3, 5, 11, 21, 100, 1234, 1_000_000];
const counting = ['events', 'issues', 'searchResults', 'more', 'footnote', 'loadingPercent'] as const;
const naming = ['wheelHint', 'laneHidden', 'laneShown', 'selected', 'notFound'] as const;

/** All that a language can say. */
function everything({ strings }: Locale): readonly string[] {
  return [
    ...entries(strings).flatMap(([, text]) => (typeof text === 'string' ? [text] : [])),
    ...counting.flatMap((key) => counts.map((count) => strings[key](count))),
    ...naming.map((key) => strings[key]('Ctrl')),
    strings.visible('1914', '1918'),
    strings.position(3, 128),
  ];
}

/** In the digits that we read. */
const latin = (text: string): string =>
  text
    .replaceAll(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))
    .replaceAll(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)));

/** Words that are right although English has them too. */
const shared: Readonly<Record<string, readonly string[]>> = { fr: ['sources', 'footnote'] };

const scripts: Readonly<Record<string, RegExp>> = {
  zh: /\p{Script=Han}/u,
  'zh-Hant': /\p{Script=Han}/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  ka: /\p{Script=Georgian}/u,
};

const spoken = (text: Text): string =>
  typeof text === 'string' ? text : (text as (...values: readonly unknown[]) => string)(7, 9);

describe('interface languages', () => {
  it('are twelve, Chinese in both scripts', () => {
    assert.sameMembers(
      [...languages],
      ['en', 'zh', 'zh-Hant', 'ru', 'es', 'fr', 'de', 'ar', 'fa', 'ka', 'az', 'sq', 'tr'],
    );
  });

  for (const language of languages) {
    describe(language, () => {
      let locale: Locale;
      before(async () => {
        locale = await loadLocale([language]);
      });

      it('has every text that English has', () => {
        assert.strictEqual(locale.lang, language);
        assert.strictEqual(locale.words.lang, language);
        assert.deepEqual(
          entries(locale.strings).map(([key, text]) => [key, typeof text]),
          entries(english.strings).map(([key, text]) => [key, typeof text]),
        );
      });

      it('leaves nothing open', () => {
        for (const text of everything(locale)) {
          assert.match(text, /\S/);
          assert.strictEqual(text, text.trim());
          assert.notMatch(text, /undefined|NaN|\[object|[{}#$]| {2}|\.\.\.|['"]/);
        }
      });

      it('says the number or the name it is given', () => {
        for (const key of counting) {
          for (const count of [5, 21, 100]) {
            assert.include(latin(locale.strings[key](count)), String(count), key);
          }
        }
        for (const key of naming) assert.include(locale.strings[key]('⌘'), '⌘', key);
        assert.match(latin(locale.strings.position(3, 128)), /3.*128/);
        assert.match(locale.strings.visible('1914', '1918'), /1914.*1918/);
        assert.include(latin(locale.strings.events(1_000_000)).replaceAll(/\D/g, ''), '1000000');
      });

      it('reads from its own side', () => {
        assert.strictEqual(locale.direction, ['ar', 'fa'].includes(language) ? 'rtl' : 'ltr');
      });

      if (language !== 'en') {
        it('has nothing left in English', () => {
          const same = entries(locale.strings)
            .filter(([key, text]) => {
              const inEnglish = entries(english.strings).find(([name]) => name === key);
              return inEnglish !== undefined && spoken(text) === spoken(inEnglish[1]);
            })
            .map(([key]) => key);
          assert.deepEqual(same, shared[language] ?? []);
        });
      }

      const script = scripts[language];
      if (script !== undefined) {
        it('keeps to its script', () => {
          for (const [key, text] of entries(locale.strings)) {
            if (key !== 'position') assert.match(spoken(text), script, key);
          }
        });
      }
    });
  }

  it('form their plurals', async () => {
    const say = async (language: string, numbers: readonly number[]): Promise<readonly string[]> => {
      const { strings } = await loadLocale([language]);
      return numbers.map((count) => latin(strings.events(count)).replaceAll(/\s/g, ' '));
    };
    assert.deepEqual(await say('ru', [0, 1, 2, 5, 11, 21, 22, 100]), [
      '0 событий',
      '1 событие',
      '2 события',
      '5 событий',
      '11 событий',
      '21 событие',
      '22 события',
      '100 событий',
    ]);
    assert.deepEqual(await say('ar', [0, 1, 2, 5, 21, 100]), [
      'لا أحداث',
      'حدث واحد',
      'حدثان',
      '5 أحداث',
      '21 حدثًا',
      '100 حدث',
    ]);
    assert.deepEqual(await say('fr', [0, 1, 2]), ['0 événement', '1 événement', '2 événements']);
    assert.deepEqual(await say('de', [0, 1, 2]), ['0 Ereignisse', '1 Ereignis', '2 Ereignisse']);
    assert.deepEqual(await say('es', [0, 1, 2]), [
      '0 acontecimientos',
      '1 acontecimiento',
      '2 acontecimientos',
    ]);
    assert.deepEqual(await say('tr', [0, 1, 2]), ['0 olay', '1 olay', '2 olay']);
  });

  it('group their numbers, even those that the browser has none for', async () => {
    for (const [language, grouped] of [
      ['de', '12.345 Ereignisse'],
      ['fr', '12 345 événements'],
      ['az', '12.345 hadisə'],
      ['ka', '12 345 მოვლენა'],
      ['sq', '12 345 ngjarje'],
    ] as const) {
      const { strings } = await loadLocale([language]);
      assert.strictEqual(strings.events(12_345).replaceAll(/\s/g, ' '), grouped);
    }
  });

  it('keep simplified characters out of traditional texts', async () => {
    const locale = await loadLocale(['zh-TW']);
    const options = { locale: locale.lang, words: locale.words };
    const dates = [
      '-02XX',
      '18XX',
      '-1XXX',
      '-0043-03-15',
      '1961-01-01/1989',
      'before 1900',
      '1920%',
      '/1985',
    ];
    const values = dates.map((text) => {
      const read = parseDate(text);
      if (!read.ok) throw new Error(text);
      return read.value;
    });
    assert.strictEqual(formatDate(values[0] ?? assert.fail(), options), '公元前3世紀');
    assert.strictEqual(formatDate(values[3] ?? assert.fail(), options), '公元前44年3月15日');
    const said = values.map((value) => `${formatDate(value, options)} ${formatSpoken(value, options)}`);
    const gaps = values.flatMap((value) => values.map((other) => formatGap(value, other, options) ?? ''));
    assert.notInclude(said.join(' '), '西元');
    const all = [...everything(locale), JSON.stringify(locale.words), ...said, ...gaps].join(' ');
    assert.notMatch(all, /[个为书从关历处显时暂检线纪约终总缩览载这连选钟间闭键开档资数隐动张应图]/);
  });
});

describe('loadLocale', () => {
  const close = async (...tags: readonly string[]): Promise<string> => (await loadLocale(tags)).strings.close;

  it('keeps the tag that was asked for', async () => {
    const locale = await loadLocale(['fr-CA']);
    assert.strictEqual(locale.lang, 'fr-CA');
    assert.strictEqual(locale.strings.close, 'Fermer');
    assert.strictEqual((await loadLocale(['PT', 'de_at'])).lang, 'de-AT');
  });

  it('takes the first of the list that there is', async () => {
    assert.strictEqual(await close('tlh', 'nl-BE', 'sq', 'fr'), 'Mbyll');
    assert.strictEqual(await close('en-GB', 'fr'), 'Close');
    assert.strictEqual(await close('fr', 'en-GB'), 'Fermer');
  });

  it('is English where there is no other', async () => {
    assert.strictEqual(await loadLocale([]), english);
    assert.strictEqual(await loadLocale(['tlh', 'nl']), english);
  });

  it('knows which Chinese is meant', async () => {
    for (const tag of ['zh', 'zh-CN', 'zh-SG', 'zh-Hans', 'zh-Hans-HK', 'zh_CN']) {
      assert.strictEqual(await close(tag), '关闭', tag);
    }
    for (const tag of ['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant', 'zh-hant-tw', 'zh_TW']) {
      assert.strictEqual(await close(tag), '關閉', tag);
    }
    assert.strictEqual((await loadLocale(['zh-HK'])).lang, 'zh-HK');
  });

  it('is not upset by what is no tag', async () => {
    for (const tag of [
      '',
      ' ',
      '-',
      '_',
      'x_y',
      'x-y',
      '*',
      'français',
      'constructor',
      '__proto__',
      '日本語',
    ]) {
      assert.strictEqual(await loadLocale([tag]), english, tag);
    }
    const odd = await loadLocale(['', '-', 'fr-']);
    assert.deepEqual([odd.lang, odd.strings.close], ['fr', 'Fermer']);
  });

  it('hands out no state: two languages side by side', async () => {
    const [first, second] = await Promise.all([loadLocale(['ar-EG']), loadLocale(['ar-MA'])]);
    assert.deepEqual([first.lang, second.lang], ['ar-EG', 'ar-MA']);
    assert.strictEqual(first.strings, second.strings);
  });
});
