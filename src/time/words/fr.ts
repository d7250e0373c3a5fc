import type { TimeWords } from '../words.js';
import { counts } from './counts.js';
import { periods } from './periods.js';

/** French. */
export const words: TimeWords = {
  lang: 'fr',
  circa: 'env. {0}',
  uncertain: '{0} (?)',
  about: 'environ {0}',
  perhaps: 'peut-être {0}',
  range: '{0} – {1}',
  spokenRange: '{0} à {1}',
  before: 'avant {0}',
  after: 'après {0}',
  until: 'jusqu’à {0}',
  since: 'depuis {0}',
  unknown: 'date inconnue',
  decade: 'années {0}',
  period: periods(
    ['{r}{s} siècle', '{r}{s} siècle av. J.-C.'],
    ['{r}{s} millénaire', '{r}{s} millénaire av. J.-C.'],
    'er',
    'e',
  ),
  seasons: ['Printemps', 'Été', 'Automne', 'Hiver'],
  season: '{0} {1}',
  ago: ['il y a {0} ans', 'il y a {0} d’années'],
  count: counts('fr', { year: { one: '{0} an', other: '{0} ans', million: '{0} d’années' } }),
  later: '{0} plus tard',
  earlier: '{0} plus tôt',
  same: ['la même année', 'le même mois', 'le même jour'],
};
