import type { NewsStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('fr');

export const strings: NewsStrings = {
  loading: 'Chargement des nouveautés',
  failed: 'Impossible d’afficher les nouveautés.',
  empty: 'Il n’y a pas encore de nouveautés.',
  emptyHint: 'Ajoutez des nouveautés au catalogue ou vérifiez l’adresse dans «\u202fsrc\u202f».',
  title: 'Nouveautés',
  features: 'Nouvelles fonctions',
  repairs: 'Corrigé et mis à jour',
  histories: 'Nouvelles histoires',
  fixed: 'Corrigé',
  updated: 'Mis à jour',
  fresh: 'Nouveau',
  freshCount: (count) =>
    `${number(count)} ${count < 2 ? 'nouveauté' : 'nouveautés'} depuis votre dernière visite`,
  all: (count) => `Afficher les ${number(count)}`,
  feed: 'Flux Atom',
};
