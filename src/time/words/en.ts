import type { TimeWords } from '../words.js';

/** English: built in, the others are passed in. */
export const words: TimeWords = {
  lang: 'en',
  era: ['BCE', 'CE'],
  circa: 'c. {0}',
  uncertain: '{0}?',
  about: 'about {0}',
  perhaps: 'perhaps {0}',
  range: '{0} – {1}',
  spokenRange: 'from {0} to {1}',
  before: 'before {0}',
  after: 'after {0}',
  until: 'until {0}',
  since: 'since {0}',
  unknown: 'an unknown date',
  decade: '{0}s',
  // 11th to 13th, but 21st and 22nd
  period: (n, years, bce) =>
    `{0}${(n > 20 || n < 4 ? ['', 'st', 'nd', 'rd'][n % 10] : '') || 'th'} ${years > 100 ? 'millennium' : 'century'}${bce ? ' BCE' : ''}`,
  seasons: ['Spring', 'Summer', 'Autumn', 'Winter'],
  season: '{0} {1}',
  ago: ['{0} years ago', '{0} years ago'],
  later: '{0} later',
  earlier: '{0} earlier',
  same: ['same year', 'same month', 'same day'],
};
