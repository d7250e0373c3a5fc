import type { TodayStrings } from './strings.js';

export const strings: TodayStrings = {
  onThisDay: 'Tarixdə bu gün',
  today: 'Bu gün',
  previousDay: 'Əvvəlki gün',
  nextDay: 'Növbəti gün',
  month: 'Ay',
  day: 'Gün',
  nothing: (day) => `${day} üçün heç nə məlum deyil.`,
  near: (day, away) => `${Math.abs(away)} gün ${away < 0 ? 'əvvəl' : 'sonra'}, ${day}:`,
  nothingNear: 'Onun ətrafındakı həftə üçün də heç nə məlum deyil.',
  next: (day) => `Növbəti məlum hadisə: ${day}.`,
  goTo: (day) => `${day} gününə keç`,
  yearsAgo: (years) => `${years.toLocaleString('tr')} il əvvəl`,
  thisYear: 'Bu il',
  ended: 'sona çatdı',
  leapDay: (day) => `${day}: bu ildə belə bir gün yoxdur`,
  missing: (histories) => `Yüklənmədi: ${histories}`,
  noHistories: 'Kataloqda tarix yoxdur.',
  wrongDay: 'Bu səhifənin istədiyi günü oxumaq mümkün olmadı; bu gündən başlanır.',
};
