import type { NewsStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('fa');

export const strings: NewsStrings = {
  loading: 'در حال بارگذاری خبرها',
  failed: 'نمایش خبرها ممکن نشد.',
  empty: 'هنوز خبری نیست.',
  emptyHint: 'خبرهایی به فهرست بیفزایید یا نشانی را در «src» بررسی کنید.',
  title: 'تازه‌ها',
  features: 'امکانات تازه',
  repairs: 'اصلاح‌ها و به‌روزرسانی‌ها',
  histories: 'تاریخچه‌های تازه',
  fixed: 'اصلاح شد',
  updated: 'به‌روز شد',
  fresh: 'تازه',
  freshCount: (count) => `${number(count)} خبر تازه از آخرین بازدید شما`,
  all: (count) => `نمایش همهٔ ${number(count)} خبر`,
  feed: 'خوراک',
};
