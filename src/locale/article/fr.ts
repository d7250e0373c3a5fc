import type { ArticleStrings } from './strings.js';

// one and a half are singular in French
const counted = (count: number, noun: string): string =>
  count === 0 ? '' : `${count.toLocaleString('fr')} ${noun}${count < 2 ? '' : 's'}`;

export const strings: ArticleStrings = {
  contents: 'Sommaire',
  readingTime: (hours, minutes) =>
    `${[counted(hours, 'heure'), counted(minutes, 'minute')].filter(Boolean).join(' ')} de lecture`,

  before: (era) => `Avant « ${era} »`,
  between: (last, next) => `Entre « ${last} » et « ${next} »`,
  after: (era) => `Après « ${era} »`,
  open: 'De début inconnu',
  continued: (era) => `${era} (suite)`,

  linkTo: (title) => `Lien vers « ${title} »`,
  backTo: (title) => `Retour à « ${title} »`,
  readOn: (title) => `Lire la suite : ${title}`,

  readAloud: 'Lire à voix haute',
  stop: 'Arrêter la lecture',
  nextParagraph: 'Paragraphe suivant',
  reading: (title) => `Lecture en cours : ${title}`,
};
