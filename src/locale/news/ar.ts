import type { NewsStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('ar');
const rules = new Intl.PluralRules('ar');

/** The noun with its number; one and two are said by the noun alone. */
type Forms = Readonly<Record<Intl.LDMLPluralRule, string>>;

const counted = (count: number, forms: Forms): string =>
  forms[rules.select(count)].replace('#', () => number(count));

export const strings: NewsStrings = {
  loading: 'جارٍ تحميل الأخبار',
  failed: 'تعذّر عرض الأخبار.',
  empty: 'لا أخبار بعد.',
  emptyHint: 'أضف أخبارًا إلى الفهرس، أو تحقّق من العنوان في «src».',
  title: 'ما الجديد',
  features: 'ميزات جديدة',
  repairs: 'إصلاحات وتحديثات',
  histories: 'سجلات تاريخية جديدة',
  fixed: 'إصلاح',
  updated: 'تحديث',
  fresh: 'جديد',
  freshCount: (count) =>
    counted(count, {
      zero: 'لا جديد منذ زيارتك الأخيرة',
      one: 'خبر جديد واحد منذ زيارتك الأخيرة',
      two: 'خبران جديدان منذ زيارتك الأخيرة',
      few: '# أخبار جديدة منذ زيارتك الأخيرة',
      many: '# خبرًا جديدًا منذ زيارتك الأخيرة',
      other: '# خبر جديد منذ زيارتك الأخيرة',
    }),
  all: (count) => `إظهار الكل (${number(count)})`,
  feed: 'خلاصة الأخبار',
};
