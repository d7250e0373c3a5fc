import type { TodayStrings } from './strings.js';

export const strings: TodayStrings = {
  onThisDay: 'در چنین روزی',
  today: 'امروز',
  previousDay: 'روز پیش',
  nextDay: 'روز بعد',
  month: 'ماه',
  day: 'روز',
  nothing: (day) => `برای ${day} چیزی دانسته نیست.`,
  near: (day, away) => `${Math.abs(away).toLocaleString('fa')} روز ${away < 0 ? 'پیش' : 'پس'} از آن، ${day}:`,
  nothingNear: 'از هفتهٔ پیرامونش هم چیزی دانسته نیست.',
  next: (day) => `رویداد شناخته‌شدهٔ بعدی: ${day}.`,
  goTo: (day) => `رفتن به ${day}`,
  yearsAgo: (years) => `${years.toLocaleString('fa')} سال پیش`,
  thisYear: 'امسال',
  ended: 'پایان',
  leapDay: (day) => `${day}، که امسال ندارد`,
  missing: (histories) => `بارگذاری نشد: ${histories}`,
  noHistories: 'فهرست هیچ تاریخی ندارد.',
  wrongDay: 'روزی که این صفحه خواسته است خوانا نیست؛ از امروز آغاز می‌شود.',
};
