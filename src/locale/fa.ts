import { words } from '../time/words/fa.js';
import type { Locale } from './locale.js';

const number = (value: number): string => value.toLocaleString('fa');

/** A name in another script keeps to itself. */
const apart = (name: string): string => `\u2068${name}\u2069`;

export const locale: Locale = {
  lang: 'fa',
  direction: 'rtl',
  words,
  strings: {
    timeline: 'خط زمان',
    events: (count) => `${number(count)} رویداد`,
    loading: 'در حال بارگذاری تاریخچه',
    loadingPercent: (percent) =>
      `در حال بارگذاری تاریخچه: ${(percent / 100).toLocaleString('fa', { style: 'percent' })}`,
    empty: 'این تاریخچه هنوز رویدادی ندارد.',
    emptyHint: 'رویدادهایی به پروندهٔ آن بیفزایید یا نشانی را در «src» بررسی کنید.',
    failed: 'نمایش این تاریخچه ممکن نشد.',
    retry: 'تلاش دوباره',
    issues: (count) => `${number(count)} ایراد در داده‌ها`,
    close: 'بستن',

    tools: 'ابزارها',
    zoomIn: 'بزرگ‌نمایی',
    zoomOut: 'کوچک‌نمایی',
    fit: 'نمایش همه',
    previous: 'رویداد قبلی',
    next: 'رویداد بعدی',
    search: 'جست‌وجوی رویدادها',
    searchResults: (count) => (count === 0 ? 'رویدادی یافت نشد' : `${number(count)} رویداد یافت شد`),
    keyboardHelp: 'میان‌برهای صفحه‌کلید',
    keys: {
      // the left arrow comes first, and time runs to the left
      move: 'دیرتر، زودتر',
      lane: 'ردیف بالا، پایین',
      ends: 'نخستین، آخرین',
      select: 'گشودن روایت',
      zoom: 'بزرگ‌نمایی، کوچک‌نمایی',
      fit: 'نمایش همه',
      search: 'جست‌وجو',
      help: 'همین فهرست',
      leave: 'خروج',
    },
    wheelHint: (key) => `برای تغییر بزرگ‌نمایی، ${key} را نگه دارید و پیمایش کنید`,

    lanes: 'ردیف‌ها',
    otherLane: 'سایر',
    laneHidden: (name) => `ردیف پنهان: ${name}`,
    laneShown: (name) => `ردیف نمایان: ${name}`,
    overview: 'نمای کلی',
    windowStart: 'آغاز بازهٔ نمایش',
    windowEnd: 'پایان بازهٔ نمایش',
    visible: (from, to) => `بازهٔ نمایش: از ${from} تا ${to}`,
    today: 'امروز',
    more: (count) => `${number(count)} رویداد دیگر`,

    story: 'روایت',
    meanwhile: 'در همین زمان',
    sources: 'منابع',
    links: 'پیوندها',
    position: (index, total) => `${number(index)} از ${number(total)}`,
    noPicture: 'تصویر در دسترس نیست',
    footnote: (index) => `منبع ${number(index)}`,
    backToText: 'بازگشت به متن',
    selected: (title) => `رویداد انتخاب‌شده: ${title}`,
    notFound: (id) => `رویدادی با شناسهٔ «${apart(id)}» در این تاریخچه نیست.`,
    nearest: 'نزدیک‌ترین شناسه‌ها:',
  },
};
