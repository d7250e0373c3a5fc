import type { TimeWords } from '../words.js';

/** German. */
export const words: TimeWords = {
  lang: 'de',
  circa: 'ca. {0}',
  uncertain: '{0} (?)',
  about: 'etwa {0}',
  perhaps: 'vielleicht {0}',
  range: '{0} – {1}',
  spokenRange: 'von {0} bis {1}',
  before: 'vor {0}',
  after: 'nach {0}',
  until: 'bis {0}',
  since: 'seit {0}',
  unknown: 'unbekannt',
  decade: '{0}er Jahre',
  century: ['{n}. Jahrhundert', '{n}. Jahrhundert v. Chr.'],
  millennium: ['{n}. Jahrtausend', '{n}. Jahrtausend v. Chr.'],
  seasons: ['Frühling', 'Sommer', 'Herbst', 'Winter'],
  season: '{0} {1}',
  ago: ['vor {0} Jahren', 'vor {0} Jahren'],
  units: {
    year: { one: '{0} Jahr', other: '{0} Jahre' },
    month: { one: '{0} Monat', other: '{0} Monate' },
    day: { one: '{0} Tag', other: '{0} Tage' },
    hour: { one: '{0} Stunde', other: '{0} Stunden' },
    minute: { one: '{0} Minute', other: '{0} Minuten' },
  },
  later: '{0} später',
  earlier: '{0} früher',
  same: { year: 'im selben Jahr', month: 'im selben Monat', day: 'am selben Tag' },
};
