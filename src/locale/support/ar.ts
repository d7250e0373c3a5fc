import type { SupportStrings } from './strings.js';

export const strings: SupportStrings = {
  loading: 'جارٍ تحميل المتجر وطرق الدعم',
  failed: 'تعذّر عرض المتجر وطرق الدعم.',
  empty: 'لا شيء للشراء أو التبرّع بعد.',
  emptyHint: 'أضف طرق الدعم إلى الفهرس، أو تحقّق من العنوان في «src».',
  title: 'الدعم',
  shop: 'المتجر',
  shopNow: 'تسوّق الآن',
  ways: 'طرق الدعم',
  donate: 'تبرّع',
  page: 'صفحة الدعم',
  numbers: ['ar'],
};
