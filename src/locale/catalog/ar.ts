import type { CatalogStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('ar');
const rules = new Intl.PluralRules('ar');

/** The noun with its number; one and two are said by the noun alone. */
type Forms = Readonly<Record<Intl.LDMLPluralRule, string>>;

const counted = (count: number, forms: Forms): string =>
  forms[rules.select(count)].replace('#', () => number(count));

export const strings: CatalogStrings = {
  loading: 'جارٍ تحميل الفهرس',
  failed: 'تعذّر عرض هذا الفهرس.',
  empty: 'لا يضمّ هذا الفهرس أي سجلات تاريخية بعد.',
  emptyHint: 'أضف سجلات إلى ملفه، أو تحقّق من العنوان في «src».',
  title: 'السجلات التاريخية',
  search: 'البحث في السجلات',
  region: 'المنطقة',
  allRegions: 'كل المناطق',
  period: 'الحقبة',
  allPeriods: 'كل الحقب',
  sort: 'الترتيب',
  sortListed: 'ترتيب الفهرس',
  sortTitle: 'حسب العنوان',
  sortEarliest: 'الأقدم أولًا',
  sortEvents: 'الأكثر أحداثًا أولًا',
  found: (shown, total) => {
    const all = counted(total, {
      zero: 'لا سجلات',
      one: 'سجل واحد',
      two: 'سجلّان',
      few: '# سجلات',
      many: '# سجلًّا',
      other: '# سجل',
    });
    return shown === total ? all : `${number(shown)} من أصل ${number(total)}`;
  },
  none: 'لا سجل يطابق ذلك.',
  noHistory: (id) => `لا يوجد سجل «\u2068${id}\u2069» في هذا الفهرس.`,
  reset: 'إظهار الكل',
  spans: 'بداية كل سجل ونهايته',
  powers: 'كل خط نحو اليمين أبعد في الماضي بعشرة أضعاف.',
};
