import type { SupportStrings } from './strings.js';

export const strings: SupportStrings = {
  loading: 'Dyqani dhe mënyrat e mbështetjes po ngarkohen',
  failed: 'Dyqani dhe mënyrat e mbështetjes nuk u shfaqën dot.',
  empty: 'Ende nuk ka asgjë për të blerë ose dhuruar.',
  emptyHint: 'Shtoni mënyra mbështetjeje në katalog ose kontrolloni adresën te «src».',
  title: 'Mbështetja',
  shop: 'Dyqani',
  shopNow: 'Shko te dyqani',
  ways: 'Mënyra mbështetjeje',
  donate: 'Dhuro',
  page: 'Faqja e mbështetjes',
  numbers: ['sq', 'ru'],
};
