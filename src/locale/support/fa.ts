import type { SupportStrings } from './strings.js';

export const strings: SupportStrings = {
  loading: 'در حال بارگذاری فروشگاه و راه‌های پشتیبانی',
  failed: 'نمایش فروشگاه و راه‌های پشتیبانی ممکن نشد.',
  empty: 'هنوز چیزی برای خرید یا کمک نیست.',
  emptyHint: 'راه‌های پشتیبانی را به فهرست بیفزایید یا نشانی را در «src» بررسی کنید.',
  title: 'پشتیبانی',
  shop: 'فروشگاه',
  shopNow: 'رفتن به فروشگاه',
  ways: 'راه‌های پشتیبانی',
  donate: 'کمک مالی',
  page: 'صفحهٔ پشتیبانی',
  numbers: ['fa'],
};
