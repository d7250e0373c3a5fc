import type { TodayStrings } from './strings.js';

const rules = new Intl.PluralRules('ar');

const forms: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: 'هذا العام',
  one: 'قبل سنة',
  two: 'قبل سنتين',
  few: 'قبل # سنوات',
  many: 'قبل # سنة',
  other: 'قبل # سنة',
};

const yearsAgo = (years: number): string =>
  forms[rules.select(years)].replace('#', () => years.toLocaleString('ar'));

const dayForms: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: 'في اليوم نفسه',
  one: 'بيوم واحد',
  two: 'بيومين',
  few: 'بـ # أيام',
  many: 'بـ # يومًا',
  other: 'بـ # يوم',
};

const daysOf = (days: number): string =>
  dayForms[rules.select(days)].replace('#', () => days.toLocaleString('ar'));

export const strings: TodayStrings = {
  onThisDay: 'في مثل هذا اليوم',
  today: 'اليوم',
  previousDay: 'اليوم السابق',
  nextDay: 'اليوم التالي',
  month: 'الشهر',
  day: 'اليوم من الشهر',
  nothing: (day) => `لا يُعرف شيء عن ${day}.`,
  near: (day, away) => `${away < 0 ? 'قبل' : 'بعد'} ذلك ${daysOf(Math.abs(away))}، ${day}:`,
  nothingNear: 'ولا يُعرف شيء عن الأسبوع المحيط به.',
  next: (day) => `الحدث المعروف التالي: ${day}.`,
  goTo: (day) => `الانتقال إلى ${day}`,
  yearsAgo,
  thisYear: 'هذا العام',
  ended: 'انتهى',
  leapDay: (day) => `${day}، وهو يوم لا يوجد في هذا العام`,
  missing: (histories) => `لم يُحمَّل: ${histories}`,
  noHistories: 'لا يحتوي الفهرس على تواريخ.',
  wrongDay: 'تعذّرت قراءة اليوم الذي تطلبه هذه الصفحة؛ نبدأ بيومنا هذا.',
};
