import type { SupportStrings } from './strings.js';

export const strings: SupportStrings = {
  loading: 'Chargement de la boutique et des moyens de soutien',
  failed: 'Impossible d’afficher la boutique et les moyens de soutien.',
  empty: 'Il n’y a encore rien à acheter ni à soutenir.',
  emptyHint: 'Ajoutez des moyens de soutien au catalogue ou vérifiez l’adresse dans «\u202fsrc\u202f».',
  title: 'Soutenir',
  shop: 'Boutique',
  shopNow: 'Aller à la boutique',
  ways: 'Comment nous soutenir',
  donate: 'Faire un don',
  page: 'Page de soutien',
  numbers: ['fr'],
};
