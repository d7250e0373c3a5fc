import type { TimeWords } from '../words.js';

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
  century: ['{r} век', '{r} век до н. э.'],
  millennium: ['{n}-е тысячелетие', '{n}-е тысячелетие до н. э.'],
  seasons: ['Весна', 'Лето', 'Осень', 'Зима'],
  season: '{0} {1}',
  ago: ['{0} лет назад', '{0} лет назад'],
  units: {
    year: { one: '{0} год', few: '{0} года', many: '{0} лет', other: '{0} года', million: '{0} лет' },
    month: { one: '{0} месяц', few: '{0} месяца', many: '{0} месяцев', other: '{0} месяца' },
    day: { one: '{0} день', few: '{0} дня', many: '{0} дней', other: '{0} дня' },
    hour: { one: '{0} час', few: '{0} часа', many: '{0} часов', other: '{0} часа' },
    minute: { one: '{0} минута', few: '{0} минуты', many: '{0} минут', other: '{0} минуты' },
  },
  gapUnits: {
    minute: { one: '{0} минуту', few: '{0} минуты', many: '{0} минут', other: '{0} минуты' },
  },
  later: '{0} спустя',
  earlier: 'на {0} раньше',
  same: { year: 'в том же году', month: 'в том же месяце', day: 'в тот же день' },
};
