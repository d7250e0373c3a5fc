import type { TodayStrings } from './strings.js';

export const strings: TodayStrings = {
  onThisDay: 'An diesem Tag',
  today: 'Heute',
  previousDay: 'Der Tag davor',
  nextDay: 'Der Tag danach',
  month: 'Monat',
  day: 'Tag',
  nothing: (day) => `Für den ${day} ist nichts bekannt.`,
  near: (day, away) =>
    `${away === 1 || away === -1 ? '1 Tag' : `${Math.abs(away)} Tage`} ${away < 0 ? 'früher' : 'später'}, am ${day}:`,
  nothingNear: 'Auch aus der Woche darum ist nichts bekannt.',
  next: (day) => `Das nächste bekannte Ereignis ist am ${day}.`,
  goTo: (day) => `Zum ${day}`,
  yearsAgo: (years) => (years === 1 ? 'vor 1 Jahr' : `vor ${years.toLocaleString('de')} Jahren`),
  thisYear: 'In diesem Jahr',
  ended: 'endete',
  leapDay: (day) => `${day}, den es in diesem Jahr nicht gibt`,
  missing: (histories) => `Nicht geladen: ${histories}`,
  noHistories: 'Der Katalog enthält keine Geschichten.',
  wrongDay: 'Der Tag, den diese Seite nennt, ist nicht lesbar; es geht mit heute los.',
};
