import type { CatalogStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('en');

export const strings: CatalogStrings = {
  loading: 'Loading the catalogue',
  failed: 'This catalogue could not be shown.',
  empty: 'This catalogue has no histories yet.',
  emptyHint: 'Add histories to its file, or check the address in “src”.',
  title: 'Histories',
  search: 'Search histories',
  region: 'Region',
  allRegions: 'All regions',
  period: 'Period',
  allPeriods: 'All periods',
  sort: 'Order',
  sortListed: 'As listed',
  sortTitle: 'By title',
  sortEarliest: 'Earliest first',
  sortEvents: 'Most events first',
  found: (shown, total) => {
    const all = total === 1 ? '1 history' : `${number(total)} histories`;
    return shown === total ? all : `${number(shown)} of ${all}`;
  },
  none: 'No history matches.',
  noHistory: (id) => `There is no history “${id}” in this catalogue.`,
  reset: 'Show all',
  spans: 'When each begins and ends',
  powers: 'Each line to the left is ten times as long ago.',
};
