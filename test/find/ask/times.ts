/* Times as they are said in languages whose rules know them, and the years that are meant: [from, to), astronomical, in 2026. */

export interface SaidTimes {
  readonly era: string;
  readonly ago: string;
  readonly centuries: string;
  readonly before: string;
  readonly word: string;
  readonly decade: string;
  readonly years: string;
  readonly million: string;
  readonly lastYear: string;
  readonly century: string;
  readonly later: string;
  readonly day: string;
}

/** Between 300 and 100 BCE; 500 to 400 million years ago; the 12th and 13th centuries; the 5th and 4th BCE; the twelfth … */
export const meant: Readonly<Record<Exclude<keyof SaidTimes, 'day'>, readonly [from: number, to: number]>> = {
  era: [-299, -98],
  ago: [-500_498_000, -399_498_000],
  centuries: [1101, 1301],
  before: [-499, -299],
  word: [1101, 1201],
  decade: [1990, 2000],
  years: [1921, 1932],
  million: [-66_498_000, -65_498_000],
  lastYear: [2025, 2026],
  century: [2001, 2101],
  later: [1959, 1960],
};

export const saidTimes: Readonly<Record<string, Partial<SaidTimes>>> = {
  en: {
    era: 'What happened between 300 and 100 BCE?',
    ago: 'What happened between 500 and 400 million years ago?',
    centuries: 'What happened in the 12th and 13th centuries?',
    before: 'What happened in the 5th and 4th centuries BCE?',
    word: 'What happened in the twelfth century?',
    decade: 'What happened in the ’90s?',
    years: 'What happened 100 years ago?',
    million: 'What happened 66 million years ago?',
    lastYear: 'What happened last year?',
    century: 'What happened this century?',
    later: 'What happened ten years after 1949?',
    day: 'What happened on 9 April?',
  },
  de: {
    era: 'Was geschah zwischen 300 und 100 v. Chr.?',
    ago: 'Was geschah vor 500 bis 400 Millionen Jahren?',
    centuries: 'Was geschah im 12. und 13. Jahrhundert?',
    before: 'Was geschah im 5. und 4. Jahrhundert v. Chr.?',
    word: 'Was geschah im zwölften Jahrhundert?',
    decade: 'Was geschah in den 90er Jahren?',
    years: 'Was geschah vor 100 Jahren?',
    million: 'Was geschah vor 66 Millionen Jahren?',
    lastYear: 'Was geschah im letzten Jahr?',
    century: 'Was geschah in diesem Jahrhundert?',
  },
  fr: {
    era: 'Que s’est-il passé entre 300 et 100 av. J.-C. ?',
    ago: 'Que s’est-il passé il y a 500 à 400 millions d’années ?',
    centuries: 'Que s’est-il passé aux XIIe et XIIIe siècles ?',
    before: 'Que s’est-il passé aux Ve et IVe siècles av. J.-C. ?',
    word: 'Que s’est-il passé au douzième siècle ?',
    decade: 'Que s’est-il passé dans les années 90 ?',
    years: 'Que s’est-il passé il y a cent ans ?',
    million: 'Que s’est-il passé il y a 66 millions d’années ?',
    lastYear: 'Que s’est-il passé l’année dernière ?',
    century: 'Que s’est-il passé ce siècle ?',
    day: 'Que s’est-il passé le 9 avril ?',
  },
  es: {
    era: '¿Qué pasó entre 300 y 100 a. C.?',
    ago: '¿Qué pasó hace entre 500 y 400 millones de años?',
    centuries: '¿Qué pasó en los siglos XII y XIII?',
    before: '¿Qué pasó en los siglos V y IV a. C.?',
    years: '¿Qué pasó hace cien años?',
    million: '¿Qué pasó hace 66 millones de años?',
    lastYear: '¿Qué pasó el año pasado?',
    century: '¿Qué pasó en este siglo?',
    day: '¿Qué pasó el 9 de abril?',
  },
  ru: {
    era: 'Что произошло между 300 и 100 годами до н. э.?',
    ago: 'Что было от 500 до 400 миллионов лет назад?',
    centuries: 'Что произошло в XII и XIII веках?',
    before: 'Что было в V и IV веках до н. э.?',
    word: 'Что произошло в двенадцатом веке?',
    decade: 'Что произошло в 90-е годы?',
    years: 'Что было сто лет назад?',
    million: 'Что произошло 66 миллионов лет назад?',
    lastYear: 'Что произошло в прошлом году?',
    century: 'Что произошло в этом веке?',
    day: 'Что произошло 9 апреля?',
  },
};
