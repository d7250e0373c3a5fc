import type { TimeWords } from '../words.js';

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
  century: ['siglo {r}', 'siglo {r} a. C.'],
  millennium: ['{r} milenio', '{r} milenio a. C.'],
  seasons: ['Primavera', 'Verano', 'Otoño', 'Invierno'],
  season: '{0} de {1}',
  ago: ['hace {0} años', 'hace {0} de años'],
  units: {
    year: { one: '{0} año', other: '{0} años', million: '{0} de años' },
    month: { one: '{0} mes', other: '{0} meses' },
    day: { one: '{0} día', other: '{0} días' },
    hour: { one: '{0} hora', other: '{0} horas' },
    minute: { one: '{0} minuto', other: '{0} minutos' },
  },
  later: '{0} después',
  earlier: '{0} antes',
  same: { year: 'el mismo año', month: 'el mismo mes', day: 'el mismo día' },
};
