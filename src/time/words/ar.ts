import type { TimeWords } from '../words.js';
import { counts } from './counts.js';
import { periods } from './periods.js';

/** Arabic. */
export const words: TimeWords = {
  lang: 'ar',
  circa: 'نحو {0}',
  uncertain: '{0} (؟)',
  about: 'حوالي {0}',
  perhaps: 'ربما {0}',
  range: '{0} – {1}',
  spokenRange: 'من {0} إلى {1}',
  before: 'قبل {0}',
  after: 'بعد {0}',
  until: 'حتى {0}',
  since: 'منذ {0}',
  unknown: 'تاريخ غير معروف',
  decade: 'عقد {0}',
  period: periods(['القرن {0}', 'القرن {0} ق.م'], ['الألفية {0}', 'الألفية {0} ق.م']),
  seasons: ['ربيع', 'صيف', 'خريف', 'شتاء'],
  season: '{0} {1}',
  ago: ['قبل {0} سنة', 'قبل {0} سنة'],
  count: counts(
    'ar',
    {},
    {
      year: { one: 'سنة واحدة', two: 'سنتين', few: '{0} سنوات', other: '{0} سنة' },
      month: { one: 'شهر واحد', two: 'شهرين', few: '{0} أشهر', many: '{0} شهرًا', other: '{0} شهر' },
      day: { one: 'يوم واحد', two: 'يومين', few: '{0} أيام', many: '{0} يومًا', other: '{0} يوم' },
      hour: { one: 'ساعة واحدة', two: 'ساعتين', few: '{0} ساعات', other: '{0} ساعة' },
      minute: { one: 'دقيقة واحدة', two: 'دقيقتين', few: '{0} دقائق', other: '{0} دقيقة' },
    },
  ),
  later: 'بعد {0}',
  earlier: 'قبل ذلك بـ{0}',
  same: ['في السنة نفسها', 'في الشهر نفسه', 'في اليوم نفسه'],
};
