import type { TimeWords } from '../words.js';
import { counts } from './counts.js';
import { ownNames } from './own-names.js';
import { periods } from './periods.js';

/** Albanian. */
export const words: TimeWords = {
  lang: 'sq',
  circa: 'rr. {0}',
  uncertain: '{0} (?)',
  about: 'rreth {0}',
  perhaps: 'ndoshta {0}',
  range: '{0} – {1}',
  spokenRange: 'nga {0} deri {1}',
  before: 'para {0}',
  after: 'pas {0}',
  until: 'deri {0}',
  since: 'që nga {0}',
  unknown: 'datë e panjohur',
  decade: 'vitet {0}',
  period: periods(['shekulli {r}', 'shekulli {r} p.K.'], ['mijëvjeçari {r}', 'mijëvjeçari {r} p.K.']),
  seasons: ['Pranvera', 'Vera', 'Vjeshta', 'Dimri'],
  season: '{0} {1}',
  ago: ['{0} vjet më parë', '{0} vjet më parë'],
  count: counts('sq', {
    year: { one: '{0} vit', other: '{0} vjet' },
    month: { other: '{0} muaj' },
    day: { other: '{0} ditë' },
    hour: { other: '{0} orë' },
    minute: { one: '{0} minutë', other: '{0} minuta' },
  }),
  later: '{0} më vonë',
  earlier: '{0} më herët',
  same: ['në të njëjtin vit', 'në të njëjtin muaj', 'në të njëjtën ditë'],
  names: ownNames(
    'sq',
    [
      'janar',
      'shkurt',
      'mars',
      'prill',
      'maj',
      'qershor',
      'korrik',
      'gusht',
      'shtator',
      'tetor',
      'nëntor',
      'dhjetor',
    ],
    ['jan', 'shk', 'mar', 'pri', 'maj', 'qer', 'korr', 'gush', 'sht', 'tet', 'nën', 'dhj'],
    ['{0} p.K.', '{0} mb.K.'],
    ['milionë', 'miliardë'],
  ),
};
