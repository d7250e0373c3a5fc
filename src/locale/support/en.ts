import type { SupportStrings } from './strings.js';

export const strings: SupportStrings = {
  loading: 'Loading the shop and the ways to support',
  failed: 'Shop and support could not be shown.',
  empty: 'There is nothing to buy or to give to yet.',
  emptyHint: 'Add support to the catalogue, or check the address in “src”.',
  title: 'Support',
  shop: 'Shop',
  shopNow: 'Shop now',
  ways: 'Ways to support',
  donate: 'Donate',
  page: 'Support page',
  numbers: ['en'],
};
