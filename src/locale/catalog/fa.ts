import type { CatalogStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('fa');

export const strings: CatalogStrings = {
  loading: 'در حال بارگذاری فهرست',
  failed: 'نمایش این فهرست ممکن نشد.',
  empty: 'این فهرست هنوز تاریخچه‌ای ندارد.',
  emptyHint: 'تاریخچه‌هایی به پروندهٔ آن بیفزایید یا نشانی را در «src» بررسی کنید.',
  title: 'تاریخچه‌ها',
  search: 'جست‌وجوی تاریخچه‌ها',
  region: 'منطقه',
  allRegions: 'همهٔ منطقه‌ها',
  period: 'دوره',
  allPeriods: 'همهٔ دوره‌ها',
  sort: 'ترتیب',
  sortListed: 'ترتیب فهرست',
  sortTitle: 'بر پایهٔ عنوان',
  sortEarliest: 'نخست کهن‌ترین',
  sortEvents: 'نخست پررویدادترین',
  found: (shown, total) =>
    shown === total ? `${number(total)} تاریخچه` : `${number(shown)} از ${number(total)} تاریخچه`,
  none: 'تاریخچه‌ای با این ویژگی نیست.',
  noHistory: (id) => `تاریخچه‌ای با شناسهٔ «\u2068${id}\u2069» در این فهرست نیست.`,
  reset: 'نمایش همه',
  spans: 'آغاز و پایان هر یک',
  powers: 'هر خط به سوی راست ده برابر دورتر در گذشته است.',
};
