import type { TodayStrings } from './strings.js';

export const strings: TodayStrings = {
  onThisDay: 'Bu gün tarixdə',
  today: 'Bu gün',
  previousDay: 'Əvvəlki gün',
  nextDay: 'Növbəti gün',
  month: 'Ay',
  day: 'Gün',
  nothing: (day) => `${day} üçün heç nə məlum deyil.`,
  nearest: (day) => `Haqqında nəsə məlum olan ən yaxın gün: ${day}.`,
  nothingNear: 'Onun ətrafındakı həftə üçün də heç nə məlum deyil.',
  goTo: (day) => `${day} gününə keç`,
  yearsAgo: (years) => `${years.toLocaleString('tr')} il əvvəl`,
  thisYear: 'Bu il',
  ended: 'sona çatdı',
  leapDay: (day) => `${day}: bu ildə belə bir gün yoxdur`,
  missing: (histories) => `Yüklənmədi: ${histories}`,
  noHistories: 'Kataloqda tarix yoxdur.',
};
