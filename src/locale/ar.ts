import { words } from '../time/words/ar.js';
import type { Locale } from './locale.js';

const rules = new Intl.PluralRules('ar');
const number = (value: number): string => value.toLocaleString('ar');

/** The noun with its number; one and two are said by the noun alone. */
type Forms = Readonly<Record<Intl.LDMLPluralRule, string>>;

const counted = (count: number, forms: Forms): string =>
  forms[rules.select(count)].replace('#', () => number(count));

/** A name in another script keeps to itself. */
const apart = (name: string): string => `\u2068${name}\u2069`;

export const locale: Locale = {
  lang: 'ar',
  direction: 'rtl',
  words,
  strings: {
    timeline: 'خط زمني',
    events: (count) =>
      counted(count, {
        zero: 'لا أحداث',
        one: 'حدث واحد',
        two: 'حدثان',
        few: '# أحداث',
        many: '# حدثًا',
        other: '# حدث',
      }),
    loading: 'جارٍ تحميل السجل التاريخي',
    loadingPercent: (percent) =>
      `جارٍ تحميل السجل التاريخي: ${(percent / 100).toLocaleString('ar', { style: 'percent' })}`,
    empty: 'لا يضمّ هذا السجل التاريخي أي أحداث بعد.',
    emptyHint: 'أضف أحداثًا إلى ملفه، أو تحقّق من العنوان في «src».',
    failed: 'تعذّر عرض هذا السجل التاريخي.',
    retry: 'إعادة المحاولة',
    issues: (count) =>
      counted(count, {
        zero: 'لا مشكلات في البيانات',
        one: 'مشكلة واحدة في البيانات',
        two: 'مشكلتان في البيانات',
        few: '# مشكلات في البيانات',
        many: '# مشكلة في البيانات',
        other: '# مشكلة في البيانات',
      }),
    close: 'إغلاق',

    tools: 'الأدوات',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    fit: 'عرض الكل',
    previous: 'الحدث السابق',
    next: 'الحدث التالي',
    search: 'البحث في الأحداث',
    searchResults: (count) =>
      counted(count, {
        zero: 'لم يُعثر على أي حدث',
        one: 'عُثر على حدث واحد',
        two: 'عُثر على حدثين',
        few: 'عُثر على # أحداث',
        many: 'عُثر على # حدثًا',
        other: 'عُثر على # حدث',
      }),
    keyboardHelp: 'اختصارات لوحة المفاتيح',
    keys: {
      // the left arrow comes first, and time runs to the left
      move: 'الأحدث، الأقدم',
      lane: 'المسار أعلاه، أدناه',
      ends: 'الأول، الأخير',
      select: 'فتح القصة',
      zoom: 'تكبير، تصغير',
      fit: 'عرض الكل',
      search: 'بحث',
      help: 'هذه القائمة',
      leave: 'خروج',
    },
    wheelHint: (key) => `اضغط مع الاستمرار على ${key} ومرّر للتكبير أو التصغير`,

    lanes: 'المسارات',
    otherLane: 'أخرى',
    laneHidden: (name) => `مسار مخفي: ${name}`,
    laneShown: (name) => `مسار ظاهر: ${name}`,
    overview: 'نظرة عامة',
    windowStart: 'بداية الفترة المعروضة',
    windowEnd: 'نهاية الفترة المعروضة',
    visible: (from, to) => `الفترة المعروضة: من ${from} إلى ${to}`,
    today: 'اليوم',
    more: (count) =>
      counted(count, {
        zero: 'لا مزيد',
        one: 'حدث واحد آخر',
        two: 'حدثان آخران',
        few: '# أحداث أخرى',
        many: '# حدثًا آخر',
        other: '# حدث آخر',
      }),

    story: 'القصة',
    meanwhile: 'في الفترة نفسها',
    sources: 'المصادر',
    links: 'الروابط',
    position: (index, total) => `${number(index)} من ${number(total)}`,
    noPicture: 'الصورة غير متاحة',
    footnote: (index) => `المصدر ${number(index)}`,
    backToText: 'العودة إلى النص',
    selected: (title) => `الحدث المحدد: ${title}`,
    notFound: (id) => `لا يوجد حدث «${apart(id)}» في هذا السجل التاريخي.`,
    nearest: 'الأقرب إليه:',
  },
};
