import type { TodayStrings } from './strings.js';

export const strings: TodayStrings = {
  onThisDay: 'ამ დღეს',
  today: 'დღეს',
  previousDay: 'წინა დღე',
  nextDay: 'შემდეგი დღე',
  month: 'თვე',
  day: 'დღე',
  nothing: (day) => `ამ დღის (${day}) შესახებ არაფერია ცნობილი.`,
  near: (day, away) => `${Math.abs(away)} ${away < 0 ? 'დღით ადრე' : 'დღის შემდეგ'}, ${day}:`,
  nothingNear: 'არც მის გარშემო კვირაზეა რამე ცნობილი.',
  next: (day) => `შემდეგი ცნობილი მოვლენა: ${day}.`,
  goTo: (day) => `გადასვლა: ${day}`,
  yearsAgo: (years) => `${years.toLocaleString(['ka', 'ru'])} წლის წინ`,
  thisYear: 'წელს',
  ended: 'დასრულდა',
  leapDay: (day) => `${day}, რომელიც წელს არ არის`,
  missing: (histories) => `ვერ ჩაიტვირთა: ${histories}`,
  noHistories: 'კატალოგში ისტორიები არ არის.',
  wrongDay: 'ამ გვერდზე მითითებული დღე ვერ იკითხება; ვიწყებთ დღევანდელი დღით.',
};
