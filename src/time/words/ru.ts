import type { TimeWords } from '../words.js';
import { counts } from './counts.js';
import { periods } from './periods.js';

/** Russian. */
export const words: TimeWords = {
  lang: 'ru',
  circa: 'ок. {0}',
  uncertain: '{0} (?)',
  about: 'около {0}',
  perhaps: 'возможно, {0}',
  range: '{0} – {1}',
  spokenRange: 'с {0} по {1}',
  before: 'до {0}',
  after: 'после {0}',
  until: 'по {0}',
  since: 'с {0}',
  unknown: 'неизвестная дата',
  decade: '{0}-е годы',
  period: periods(['{r} век', '{r} век до н. э.'], ['{0}-е тысячелетие', '{0}-е тысячелетие до н. э.']),
  seasons: ['Весна', 'Лето', 'Осень', 'Зима'],
  season: '{0} {1}',
  ago: ['{0} лет назад', '{0} лет назад'],
  count: counts(
    'ru',
    {},
    {
      minute: { one: '{0} минуту', few: '{0} минуты', many: '{0} минут', other: '{0} минуты' },
    },
  ),
  later: '{0} спустя',
  earlier: 'на {0} раньше',
  same: ['в том же году', 'в том же месяце', 'в тот же день'],
};
