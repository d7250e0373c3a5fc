import type { NewsStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('en');

export const strings: NewsStrings = {
  loading: 'Loading the news',
  failed: 'The news could not be shown.',
  empty: 'There is no news yet.',
  emptyHint: 'Add news to the catalogue, or check the address in “src”.',
  title: 'What’s new',
  features: 'New features',
  repairs: 'Fixed and updated',
  histories: 'New histories',
  fixed: 'Fixed',
  updated: 'Updated',
  fresh: 'New',
  freshCount: (count) => `${number(count)} new since your last visit`,
  all: (count) => `Show all ${number(count)}`,
  feed: 'Feed',
};
