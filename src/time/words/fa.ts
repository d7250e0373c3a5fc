import type { TimeWords } from '../words.js';
import { periods } from './periods.js';

/** Persian. */
export const words: TimeWords = {
  lang: 'fa',
  circa: 'ح. {0}',
  uncertain: '{0} (؟)',
  about: 'حدود {0}',
  perhaps: 'شاید {0}',
  range: '{0} – {1}',
  spokenRange: 'از {0} تا {1}',
  before: 'پیش از {0}',
  after: 'پس از {0}',
  until: 'تا {0}',
  since: 'از {0}',
  unknown: 'تاریخ نامعلوم',
  decade: 'دههٔ {0}',
  period: periods(['سدهٔ {0}', 'سدهٔ {0} ق.م.'], ['هزارهٔ {0}', 'هزارهٔ {0} ق.م.']),
  seasons: ['بهار', 'تابستان', 'پاییز', 'زمستان'],
  season: '{0} {1}',
  ago: ['{0} سال پیش', '{0} سال پیش'],
  later: '{0} بعد',
  earlier: '{0} پیش‌تر',
  same: ['همان سال', 'همان ماه', 'همان روز'],
};
