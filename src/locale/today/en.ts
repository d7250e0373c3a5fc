import type { TodayStrings } from './strings.js';

export const strings: TodayStrings = {
  onThisDay: 'On this day',
  today: 'Today',
  previousDay: 'The day before',
  nextDay: 'The day after',
  month: 'Month',
  day: 'Day',
  nothing: (day) => `Nothing is known for ${day}.`,
  nearest: (day) => `The nearest day with something to tell: ${day}.`,
  nothingNear: 'Nor is anything known for the week around it.',
  goTo: (day) => `Go to ${day}`,
  yearsAgo: (years) => (years === 1 ? '1 year ago' : `${years.toLocaleString('en')} years ago`),
  thisYear: 'This year',
  ended: 'ended',
  leapDay: (day) => `${day}, which this year does not have`,
  missing: (histories) => `Not loaded: ${histories}`,
  noHistories: 'The catalogue holds no histories.',
};
