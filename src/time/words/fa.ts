import type { TimeWords } from '../words.js';

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
  century: ['سدهٔ {n}', 'سدهٔ {n} ق.م.'],
  millennium: ['هزارهٔ {n}', 'هزارهٔ {n} ق.م.'],
  seasons: ['بهار', 'تابستان', 'پاییز', 'زمستان'],
  season: '{0} {1}',
  ago: ['{0} سال پیش', '{0} سال پیش'],
  units: {
    year: { other: '{0} سال' },
    month: { other: '{0} ماه' },
    day: { other: '{0} روز' },
    hour: { other: '{0} ساعت' },
    minute: { other: '{0} دقیقه' },
  },
  later: '{0} بعد',
  earlier: '{0} پیش‌تر',
  same: { year: 'همان سال', month: 'همان ماه', day: 'همان روز' },
};
