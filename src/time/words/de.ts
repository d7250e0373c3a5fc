import type { TimeWords } from '../words.js';
import { periods } from './periods.js';

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
  period: periods(
    ['{0}. Jahrhundert', '{0}. Jahrhundert v. Chr.'],
    ['{0}. Jahrtausend', '{0}. Jahrtausend v. Chr.'],
  ),
  seasons: ['Frühling', 'Sommer', 'Herbst', 'Winter'],
  season: '{0} {1}',
  ago: ['vor {0} Jahren', 'vor {0} Jahren'],
  later: '{0} später',
  earlier: '{0} früher',
  same: ['im selben Jahr', 'im selben Monat', 'am selben Tag'],
};
