import type { TimeWords } from '../words.js';
import { counts } from './counts.js';
import { periods } from './periods.js';

/** Spanish. */
export const words: TimeWords = {
  lang: 'es',
  circa: 'c. {0}',
  uncertain: '{0} (?)',
  about: 'aproximadamente {0}',
  perhaps: 'quizá {0}',
  range: '{0} – {1}',
  spokenRange: 'de {0} a {1}',
  before: 'antes de {0}',
  after: 'después de {0}',
  until: 'hasta {0}',
  since: 'desde {0}',
  unknown: 'fecha desconocida',
  decade: 'década de {0}',
  period: periods(['siglo {r}', 'siglo {r} a. C.'], ['{r} milenio', '{r} milenio a. C.']),
  seasons: ['Primavera', 'Verano', 'Otoño', 'Invierno'],
  season: '{0} de {1}',
  ago: ['hace {0} años', 'hace {0} de años'],
  count: counts('es', { year: { one: '{0} año', other: '{0} años', million: '{0} de años' } }),
  later: '{0} después',
  earlier: '{0} antes',
  same: ['el mismo año', 'el mismo mes', 'el mismo día'],
};
