import type { TodayStrings } from './strings.js';

export const strings: TodayStrings = {
  onThisDay: 'On this day',
  today: 'Today',
  previousDay: 'The day before',
  nextDay: 'The day after',
  month: 'Month',
  day: 'Day',
  nothing: (day) => `Nothing is known for ${day}.`,
  near: (day, away) =>
    `${away === 1 || away === -1 ? '1 day' : `${Math.abs(away)} days`} ${away < 0 ? 'earlier' : 'later'}, on ${day}:`,
  nothingNear: 'Nor is anything known for the week around it.',
  next: (day) => `The next known event is on ${day}.`,
  goTo: (day) => `Go to ${day}`,
  yearsAgo: (years) => (years === 1 ? '1 year ago' : `${years.toLocaleString('en')} years ago`),
  thisYear: 'This year',
  ended: 'ended',
  leapDay: (day) => `${day}, which this year does not have`,
  missing: (histories) => `Not loaded: ${histories}`,
  noHistories: 'The catalogue holds no histories.',
  wrongDay: 'The day this page asks for cannot be read; it begins with today.',
};
