import type { TodayStrings } from './strings.js';

export const strings: TodayStrings = {
  onThisDay: 'Në këtë ditë',
  today: 'Sot',
  previousDay: 'Dita më parë',
  nextDay: 'Dita tjetër',
  month: 'Muaji',
  day: 'Dita',
  nothing: (day) => `Për ditën ${day} nuk dihet asgjë.`,
  near: (day, away) => `${Math.abs(away)} ditë më ${away < 0 ? 'parë' : 'pas'}, ${day}:`,
  nothingNear: 'As për javën përreth nuk dihet asgjë.',
  next: (day) => `Ngjarja tjetër e njohur: ${day}.`,
  goTo: (day) => `Shko te ${day}`,
  yearsAgo: (years) => `${years.toLocaleString(['sq', 'ru'])} ${years === 1 ? 'vit' : 'vjet'} më parë`,
  thisYear: 'Këtë vit',
  ended: 'përfundoi',
  leapDay: (day) => `${day}, që këtë vit nuk është`,
  missing: (histories) => `Nuk u ngarkuan: ${histories}`,
  noHistories: 'Katalogu nuk ka histori.',
  wrongDay: 'Dita që kërkon kjo faqe nuk lexohet; fillohet nga e sotmja.',
};
