import type { TimeWords } from '../words.js';

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
  century: ['{r}{s} siècle', '{r}{s} siècle av. J.-C.'],
  millennium: ['{r}{s} millénaire', '{r}{s} millénaire av. J.-C.'],
  ordinals: { one: 'er', other: 'e' },
  seasons: ['Printemps', 'Été', 'Automne', 'Hiver'],
  season: '{0} {1}',
  ago: ['il y a {0} ans', 'il y a {0} d’années'],
  units: {
    year: { one: '{0} an', other: '{0} ans', million: '{0} d’années' },
    month: { other: '{0} mois' },
    day: { one: '{0} jour', other: '{0} jours' },
    hour: { one: '{0} heure', other: '{0} heures' },
    minute: { one: '{0} minute', other: '{0} minutes' },
  },
  later: '{0} plus tard',
  earlier: '{0} plus tôt',
  same: { year: 'la même année', month: 'le même mois', day: 'le même jour' },
};
