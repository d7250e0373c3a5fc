import type { TodayStrings } from './strings.js';

export const strings: TodayStrings = {
  onThisDay: 'Ce jour dans l’histoire',
  today: 'Aujourd’hui',
  previousDay: 'Le jour précédent',
  nextDay: 'Le jour suivant',
  month: 'Mois',
  day: 'Jour',
  nothing: (day) => `On ne connaît rien pour le ${day}.`,
  near: (day, away) =>
    `${away === 1 || away === -1 ? '1 jour' : `${Math.abs(away)} jours`} plus ${away < 0 ? 'tôt' : 'tard'}, le ${day} :`,
  nothingNear: 'Rien non plus pour la semaine autour.',
  next: (day) => `Le prochain événement connu est le ${day}.`,
  goTo: (day) => `Aller au ${day}`,
  yearsAgo: (years) => `il y a ${years.toLocaleString('fr')} ${years < 2 ? 'an' : 'ans'}`,
  thisYear: 'Cette année',
  ended: 'fin',
  leapDay: (day) => `${day}, que cette année n’a pas`,
  missing: (histories) => `Non chargé : ${histories}`,
  noHistories: 'Le catalogue ne contient aucune histoire.',
  wrongDay: 'Le jour demandé par cette page est illisible\u00a0; on commence par aujourd’hui.',
};
