import type { GameStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('fr');
// en français, 0 et 1 sont au singulier
const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${count < 2 ? one : many}`;
const points = (count: number): string => counted(count, 'point', 'points');

export const strings: GameStrings = {
  title: 'Qu’est-ce qui vint d’abord ?',
  rules: (rounds, cards) =>
    `${rounds === 1 ? 'Une manche' : `${number(rounds)} manches`} de ${number(cards)} événements. Rangez-les dans l’ordre du temps, le plus ancien en haut.`,
  level: 'Niveau',
  levelHint: 'Au niveau 1, les événements sont éloignés ; chaque niveau les rapproche.',
  start: 'Commencer',
  round: (round, of) => `Manche ${number(round)} sur ${number(of)}`,
  earliest: 'Le plus ancien',
  latest: 'Le plus récent',
  move: (title) => `Déplacer : ${title}`,
  earlier: (title) => `Plus tôt : ${title}`,
  later: (title) => `Plus tard : ${title}`,
  keys: 'Espace ou Entrée prend une carte, les flèches la déplacent, Entrée la pose, Échap la remet à sa place.',
  pickedUp: (title, place, of) => `${title} : carte prise, place ${number(place)} sur ${number(of)}`,
  moved: (title, place, of) => `${title} : place ${number(place)} sur ${number(of)}`,
  dropped: (title, place, of) => `${title} : carte posée, place ${number(place)} sur ${number(of)}`,
  restored: (title, place, of) => `${title} : de retour à la place ${number(place)} sur ${number(of)}`,
  hint: (title, cost) => `Indice pour ${points(cost)} : ${title}`,
  hintIs: (title, hint) => `${title} : ${hint}`,
  era: (name) => `Époque : ${name}`,
  hiddenYear: 'année masquée',
  check: 'Vérifier l’ordre',
  points,
  pairs: (right, of) => `${number(right)} sur ${counted(of, 'paire', 'paires')} dans l’ordre`,
  bonus: (level) => `Niveau ${number(level)}`,
  hints: (count) => counted(count, 'indice', 'indices'),
  sum: 'Cette manche',
  trueOrder: 'Dans l’ordre des faits',
  inPlace: 'dans l’ordre',
  placedAt: (place) => `vous l’aviez mis à la place ${number(place)}`,
  eitherWay: 'on ne sait lequel précède l’autre',
  story: 'Récit',
  storyOf: (title) => `Récit : ${title}`,
  nextRound: 'Manche suivante',
  toResult: 'Voir le résultat',
  again: 'Vous avez vu tous les événements. Ils vont désormais revenir.',
  result: 'Résultat',
  scored: (score, maximum) => `${number(score)} sur ${points(maximum)}`,
  verdicts: {
    full: 'Chaque événement est à sa place.',
    good: 'Vous connaissez bien cette histoire.',
    fair: 'Les récits derrière les cartes en disent plus. Une autre partie ?',
  },
  playAgain: 'Rejouer',
  playLevel: (level) => `Passer au niveau ${number(level)}`,
  counting: 'Comment les points sont comptés',
  countingHint: (round, bonus, cost) =>
    `Chaque paire d’événements dans un ordre possible compte ; toutes les paires d’une manche valent ${points(round)}. Chaque niveau au-dessus du premier ajoute jusqu’à ${number(bonus)}, chaque indice retire ${number(cost)}. Si les dates se chevauchent ou sont incertaines, les deux ordres sont justes.`,
  tooFew: (found, needed) =>
    `Cette histoire a trop peu d’événements pour le jeu : ${number(found)} dont l’ordre est sûr, il en faut ${number(needed)}.`,
  tooFewHint:
    'Ajoutez des événements dont les dates ne se chevauchent pas, ou choisissez une autre histoire.',
};
