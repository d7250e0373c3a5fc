import type { CatalogStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('fr');

export const strings: CatalogStrings = {
  loading: 'Chargement du catalogue',
  failed: 'Impossible d’afficher ce catalogue.',
  empty: 'Ce catalogue ne contient pas encore d’histoires.',
  emptyHint: 'Ajoutez des histoires à son fichier ou vérifiez l’adresse dans «\u202fsrc\u202f».',
  title: 'Histoires',
  search: 'Rechercher une histoire',
  region: 'Région',
  allRegions: 'Toutes les régions',
  period: 'Période',
  allPeriods: 'Toutes les périodes',
  sort: 'Ordre',
  sortListed: 'Celui du catalogue',
  sortTitle: 'Par titre',
  sortEarliest: 'Les plus anciennes d’abord',
  sortEvents: 'Les plus riches d’abord',
  found: (shown, total) => {
    const all = `${number(total)} ${total < 2 ? 'histoire' : 'histoires'}`;
    return shown === total ? all : `${number(shown)} sur ${all}`;
  },
  none: 'Aucune histoire ne correspond.',
  noHistory: (id) => `Aucune histoire «\u202f${id}\u202f» ne figure dans ce catalogue.`,
  reset: 'Tout afficher',
  spans: 'Début et fin de chacune',
  powers: 'Chaque ligne vers la gauche est dix fois plus ancienne.',
};
