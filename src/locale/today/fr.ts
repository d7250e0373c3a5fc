import type { TodayStrings } from './strings.js';

export const strings: TodayStrings = {
  onThisDay: 'Ce jour-là',
  today: 'Aujourd’hui',
  previousDay: 'Le jour précédent',
  nextDay: 'Le jour suivant',
  month: 'Mois',
  day: 'Jour',
  nothing: (day) => `On ne connaît rien pour le ${day}.`,
  nearest: (day) => `Le jour le plus proche qui ait quelque chose à raconter : ${day}.`,
  nothingNear: 'Rien non plus pour la semaine autour.',
  goTo: (day) => `Aller au ${day}`,
  yearsAgo: (years) => `il y a ${years.toLocaleString('fr')} ${years < 2 ? 'an' : 'ans'}`,
  thisYear: 'Cette année',
  ended: 'fin',
  leapDay: (day) => `${day}, que cette année n’a pas`,
  missing: (histories) => `Non chargé : ${histories}`,
  noHistories: 'Le catalogue ne contient aucune histoire.',
};
