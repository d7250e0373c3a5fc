import type { MapStrings } from './strings.js';

const rules = new Intl.PluralRules('ar');
const number = (value: number): string => value.toLocaleString('ar');

type Forms = Readonly<Record<Intl.LDMLPluralRule, string>>;

const counted = (count: number, forms: Forms): string =>
  forms[rules.select(count)].replace('#', () => number(count));

const places: Forms = {
  zero: 'لا أماكن',
  one: 'مكان واحد',
  two: 'مكانان',
  few: '# أماكن',
  many: '# مكانًا',
  other: '# مكان',
};

export const strings: MapStrings = {
  map: 'خريطة',
  places: 'الأماكن',
  placeCount: (count) => counted(count, places),
  shown: (shown, total) => `الأحداث: ${number(shown)} من ${number(total)}`,
  without: (count) => `بلا مكان على الخريطة: ${number(count)}`,
  noPlaces: 'ليس لأي حدث في هذا التاريخ مكان على الخريطة.',
  noPlacesHint: 'أضف «lat» و«lon» بالدرجات إلى «place» في الأحداث.',
  fit: 'إظهار كل الأماكن',
  play: 'العرض عبر الزمن',
  pause: 'إيقاف مؤقت',
  cluster: (events, places, names) => `${events}، ${places}: ${names}`,
  list: 'قائمة الأماكن',
  more: (count) => `و${number(count)} أخرى`,
  wheelHint: (key) => `اضغط ${key} مع التمرير لتكبير الخريطة`,
  touchHint: 'حرّك الخريطة بإصبعين',
  source: 'الخريطة: Natural Earth',
  bordersToday: 'حدود اليوم',
  layers: 'مرسوم على الخريطة',
  showTime: 'إظهار هذه الفترة على الخط الزمني',
  noLand: 'تعذّر تحميل خريطة اليابسة.',
  placeless: (title) => `ليس لـ«${title}» مكان على الخريطة`,
};
